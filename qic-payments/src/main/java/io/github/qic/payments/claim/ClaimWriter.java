package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.internal.text.DateTimeText;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.UnitRate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;

/** Writes claims with every figure explained. Claims of attendances with the same pay share their charges. */
final class ClaimWriter {
    /** By the terms themselves, which are one object for all attendances of their days, and long to compare. */
    private final IdentityHashMap<PricedTerms, Map<PaidTime, Charges>> written = new IdentityHashMap<>();

    /** What the charges by some terms depend on. */
    private record PaidTime(int minutes, Money free) {}

    Claim write(PricedAttendance priced) {
        if (!priced.beside.isTimeAlone()) {
            return write(priced, Charges.of(priced));
        }
        return write(
                priced,
                written.computeIfAbsent(priced.terms, terms -> new HashMap<>())
                        .computeIfAbsent(new PaidTime(priced.minutes(), priced.free), time -> Charges.of(priced)));
    }

    static Claim write(PricedAttendance priced, Charges charges) {
        Attendance attendance = priced.source;
        AttendanceKey key = attendance.key();
        Participant person = priced.person.person();
        UnitRate rate = priced.terms.rate();
        Claim.Builder claim = Claim.builder()
                .id(id(key))
                .scheme(priced.person.scheme().id())
                .attendance(key)
                .end(attendance.end())
                .employer(person.employer())
                .site(person.site())
                .role(person.role())
                .grade(priced.terms.grade())
                .band(priced.terms.band())
                .minutes(priced.minutes())
                .time(PaidMinutes.explained(priced))
                .charges(charges.all())
                .total(charges.total());
        if (rate != null) {
            claim.unit(rate.unit());
            if (priced.isAtRate()) {
                claim.rate(rate.amount());
            }
        }
        return claim.build();
    }

    /** The id depends on the attendance alone; it is readable if it fits. */
    private static Id<Claim> id(AttendanceKey key) {
        String gathering = key.gathering().value();
        String person = key.participant().value();
        StringBuilder id = new StringBuilder(72);
        DateTimeText.append(id, key.date(), key.start());
        int begin = id.append(':').length();
        id.append(gathering).append(':').append(person);
        // More colons could give two attendances the same id.
        boolean fits = id.length() <= 64 && gathering.indexOf(':') < 0 && person.indexOf(':') < 0;
        if (!fits) {
            id.replace(begin, id.length(), digest(key.toString()));
        }
        return Id.of(id.toString());
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
