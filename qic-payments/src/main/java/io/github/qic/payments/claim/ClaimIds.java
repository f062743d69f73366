package io.github.qic.payments.claim;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.valid.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Derives the id of a claim from its attendance: always the same one, readable if it fits. */
final class ClaimIds {
    private ClaimIds() {}

    static Id<Claim> of(AttendanceKey key) {
        String gathering = key.gathering().value();
        String person = key.participant().value();
        String readable = key.date() + "T" + key.start() + ":" + gathering + ":" + person;
        // More colons could give two attendances the same id.
        boolean plain = readable.length() <= 64 && gathering.indexOf(':') < 0 && person.indexOf(':') < 0;
        return Id.of(plain ? readable : key.date() + "T" + key.start() + ":" + digest(key.toString()));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
