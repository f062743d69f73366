package io.github.qic.core.programme;

import io.github.qic.core.people.Team;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The progress of a team: a person's judgement in half steps from 0.5 to 5.0, never computed. The scale is that of the Breakthrough Series (see {@link ProgressLevel}).
 *
 * @param team the team
 * @param month the month of the programme, from 1
 * @param by who judged
 * @param score 0.5 to 5.0 in half steps; kept with one decimal
 */
public record ProgressScore(Id<Team> team, int month, Scorer by, BigDecimal score) {
    public ProgressScore {
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(score, "score");
        new Problems()
                .require(ProgressLevel.of(score).isPresent(), "/score", "must be 0.5 to 5.0 in half steps")
                .throwIfAny();
        score = score.setScale(1, RoundingMode.UNNECESSARY);
    }

    /** {@return what the score means} */
    public ProgressLevel level() {
        return ProgressLevel.of(score).orElseThrow();
    }
}
