package io.github.qic.pdsa.measure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number in a unit, such as 1,000 in "falls per 1,000 resident days". */
final class UnitMultiplier {
    private static final Pattern PER = Pattern.compile("\\bper ([1-9]\\d{0,2}(?:,\\d{3}){1,3}|[1-9]\\d{0,8})\\b");

    private UnitMultiplier() {}

    static BigDecimal of(String unit) {
        Matcher per = PER.matcher(unit);
        return per.find() ? new BigDecimal(per.group(1).replace(",", "")) : BigDecimal.ONE;
    }
}
