package io.github.qic.pdsa.chart;

import io.github.qic.pdsa.measure.Direction;
import java.util.Optional;

/** Whether the process as it is will meet its target: the assurance icons of Making Data Count. */
public enum Assurance {
    /** The target lies beyond a limit on the worse side: it will be met each time ({@code consistent_pass}). */
    PASS("Target is met consistently"),
    /** The target lies beyond a limit on the better side: it will be missed each time ({@code consistent_fail}). */
    FAIL("Target is missed consistently"),
    /** The target lies between the limits: chance decides. */
    INCONSISTENT("Target is met and missed at random");

    private final String title;

    Assurance(String title) {
        this.title = title;
    }

    /** {@return it in words, in English} */
    public String title() {
        return title;
    }

    static Optional<Assurance> of(double target, double lower, double upper, Direction direction) {
        if (direction == Direction.NEITHER || (Double.isNaN(lower) && Double.isNaN(upper))) {
            return Optional.empty();
        }
        if (target > upper || target < lower) {
            return Optional.of((target > upper) == (direction == Direction.INCREASE) ? FAIL : PASS);
        }
        return Optional.of(INCONSISTENT);
    }
}
