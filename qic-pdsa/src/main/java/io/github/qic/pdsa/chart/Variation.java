package io.github.qic.pdsa.chart;

import io.github.qic.pdsa.measure.Direction;

/** The meaning of a point for the process: the variation icons of Making Data Count. */
public enum Variation {
    /** No signal: the process is unchanged. */
    COMMON_CAUSE("Common cause"),
    /** A signal above or rising, where higher is better. */
    IMPROVEMENT_HIGH("Special cause, improvement, high"),
    /** A signal below or falling, where lower is better. */
    IMPROVEMENT_LOW("Special cause, improvement, low"),
    /** A signal above or rising, where lower is better. */
    CONCERN_HIGH("Special cause, concern, high"),
    /** A signal below or falling, where higher is better. */
    CONCERN_LOW("Special cause, concern, low"),
    /** A signal above or rising, where neither direction is better. */
    NEUTRAL_HIGH("Special cause, neither good nor bad, high"),
    /** A signal below or falling, where neither direction is better. */
    NEUTRAL_LOW("Special cause, neither good nor bad, low");

    private final String title;

    Variation(String title) {
        this.title = title;
    }

    /** {@return its meaning in English} */
    public String title() {
        return title;
    }

    /** {@return whether it is an improvement} */
    public boolean isImprovement() {
        return this == IMPROVEMENT_HIGH || this == IMPROVEMENT_LOW;
    }

    /** {@return whether it is a concern} */
    public boolean isConcern() {
        return this == CONCERN_HIGH || this == CONCERN_LOW;
    }

    static Variation of(Side side, Direction direction) {
        return switch (side) {
            case NONE -> COMMON_CAUSE;
            case HIGH ->
                switch (direction) {
                    case INCREASE -> IMPROVEMENT_HIGH;
                    case DECREASE -> CONCERN_HIGH;
                    case NEITHER -> NEUTRAL_HIGH;
                };
            case LOW ->
                switch (direction) {
                    case INCREASE -> CONCERN_LOW;
                    case DECREASE -> IMPROVEMENT_LOW;
                    case NEITHER -> NEUTRAL_LOW;
                };
        };
    }
}
