package io.github.qic.cmoc.assess;

import java.util.Locale;

/** Constants in words. */
final class Words {
    private Words() {}

    /** Such as "care home" of {@code CARE_HOME}. */
    static String of(Enum<?> constant) {
        return constant.name().equals("NHS")
                ? "NHS"
                : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
