package io.github.qic.core.show;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** English for constants and counts. */
final class Words {
    private Words() {}

    /** {@return the name of a constant as it begins a cell or a line} */
    static String of(Enum<?> constant) {
        return StringUtils.capitalize(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .replaceFirst("^Gp\\b", "GP");
    }

    static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
