package io.github.qic.core.programme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * The levels of the monthly progress score of the Breakthrough Series (Institute for Healthcare Improvement, Innovation Series
 * 2003), in half steps from 0.5 to 5.0. The wording is our own.
 */
public enum ProgressLevel {
    /** 0.5: the team intends to take part. */
    INTENT("0.5"),
    /** 1.0: a charter is written and a team formed. */
    CHARTER_AND_TEAM("1.0"),
    /** 1.5: planning has begun. */
    PLANNING_BEGUN("1.5"),
    /** 2.0: the team is active, but has tried no change. */
    ACTIVITY_WITHOUT_CHANGES("2.0"),
    /** 2.5: changes are tested without improvement so far. */
    CHANGES_TESTED("2.5"),
    /** 3.0: modest improvement. */
    MODEST_IMPROVEMENT("3.0"),
    /** 3.5: improvement. */
    IMPROVEMENT("3.5"),
    /** 4.0: significant improvement. */
    SIGNIFICANT_IMPROVEMENT("4.0"),
    /** 4.5: improvement that lasts. */
    SUSTAINABLE_IMPROVEMENT("4.5"),
    /** 5.0: outstanding, lasting results. */
    OUTSTANDING_RESULTS("5.0");

    private final BigDecimal score;

    ProgressLevel(String score) {
        this.score = new BigDecimal(score);
    }

    /** {@return its score, 0.5 to 5.0} */
    public BigDecimal score() {
        return score;
    }

    static Optional<ProgressLevel> of(BigDecimal score) {
        return Arrays.stream(values())
                .filter(level -> level.score.compareTo(score) == 0)
                .findFirst();
    }
}
