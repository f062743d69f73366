package io.github.qic.cmoc.refi;

import io.github.qic.core.valid.Id;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Ids made of names: Latin letters without accents and digits, the rest as hyphens; a number tells equal ones apart. */
final class CodeIds {
    private static final int LONGEST = 40;
    /** To normalise a long text may take long. */
    private static final int MOST_READ = 4 * LONGEST;

    private final DistinctNames ids = new DistinctNames("-");

    void take(Id<?> id) {
        ids.take(id.value());
    }

    <T> Id<T> free(String name, Guid guid) {
        String made = of(name);
        return Id.of(ids.free(made.isEmpty() ? "code-" + guid.digits().substring(0, 8) : made));
    }

    /**
     * {@return an id that no text of other letters and digits has; empty if it has neither} Digits at its end stand for what an id
     * cannot hold.
     */
    static String whole(String text) {
        boolean isLong = text.length() > MOST_READ;
        String plain = isLong ? text.toLowerCase(Locale.ROOT) : plain(text);
        String id = of(text);
        boolean held = !isLong
                && hyphenated(plain).length() <= LONGEST
                && plain.codePoints().noneMatch(c -> c >= '\u0080' && Character.isLetterOrDigit(c));
        if (held || plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return id;
        }
        String digits = Guid.named(plain).digits().substring(0, 8);
        return id.isEmpty() ? digits : id + "-" + digits;
    }

    /** {@return an id without a number; empty if the name has neither a Latin letter nor a digit} */
    static String of(String name) {
        String id = hyphenated(plain(StringUtils.truncate(name, MOST_READ)));
        return StringUtils.stripEnd(StringUtils.truncate(id, LONGEST), "-");
    }

    /** {@return a text in lower case, its accents apart from their letters} */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }

    private static String hyphenated(String plain) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                id.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && id.length() > 0
                    && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        return StringUtils.stripEnd(id.toString(), "-");
    }
}
