package io.github.qic.pdsa.chart;

import io.github.qic.pdsa.measure.Direction;
import java.util.Optional;

/** Whether the process, if unchanged, will meet its target: the assurance icons of Making Data Count. */
public enum Assurance {
    /** The target lies outside the limits on the worse side: it will be met consistently ({@code consistent_pass}). */
    PASS("Target is met consistently"),
    /** The target lies outside the limits on the better side: it will be missed consistently ({@code consistent_fail}). */
    FAIL("Target is missed consistently"),
    /** The target lies between the limits: it is met or missed by chance. */
    INCONSISTENT("Target is met and missed at random");

    private final String title;

    Assurance(String title) {
        this.title = title;
    }

    /** {@return its meaning in English} */
    public String title() {
        return title;
    }

    static Optional<Assurance> of(double target, double lower, double upper, Direction direction) {
        if (Double.isNaN(lower) && Double.isNaN(upper)) {
            return Optional.empty();
        }
        return switch (direction) {
            case NEITHER -> Optional.empty();
            case INCREASE -> Optional.of(target > upper ? FAIL : target < lower ? PASS : INCONSISTENT);
            case DECREASE -> Optional.of(target > upper ? PASS : target < lower ? FAIL : INCONSISTENT);
        };
    }
}
