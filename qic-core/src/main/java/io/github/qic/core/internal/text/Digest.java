package io.github.qic.core.internal.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A short digest of texts, to tell whether something has changed. */
public final class Digest {
    /** What digests look like. */
    public static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

    private static final int BYTES = 8;

    private Digest() {}

    /** {@return the first 16 hexadecimal digits of the SHA-256 of some texts, each with its length before it} */
    public static String of(String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                digest.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
