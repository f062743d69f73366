package io.github.qic.pdsa.show;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Constants as words. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String capital(Enum<?> constant) {
        return StringUtils.capitalize(of(constant));
    }
}
