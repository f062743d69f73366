package io.github.qic.core.internal.sheet;

import java.math.BigDecimal;

/** What a percent sign after a figure means. */
public enum PercentSign {
    /** It is refused. */
    REFUSED,
    /** {@code 85.2%} is 0.852. */
    HUNDREDTHS,
    /** {@code 85.2%} is 85.2, since the unit of the column is per cent. */
    UNIT;

    BigDecimal value(Figures.Figure figure) {
        return figure.percent() && this == HUNDREDTHS ? figure.value().movePointLeft(2) : figure.value();
    }
}
