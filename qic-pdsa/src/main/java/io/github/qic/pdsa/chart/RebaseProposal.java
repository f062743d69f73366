package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.internal.statistics.RunPoints;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A proposal to begin a new phase. Nothing changes until a person accepts it and draws the chart with the {@link Rebase}.
 *
 * @param rule the rule that proposes it
 * @param start the label of the first point of the proposed phase
 * @param side whether the process went up or down
 * @param points the indexes of the consecutive points on the new side of the old centre
 * @param oldCentre the current centre, as shown
 * @param newCentre the centre of the proposed phase, as shown
 * @param holds whether the shift lasts until the end of the current phase
 */
public record RebaseProposal(
        RebaseRule rule,
        String start,
        Side side,
        List<Integer> points,
        double oldCentre,
        double newCentre,
        boolean holds) {
    public RebaseProposal {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(points, "points");
        points = points instanceof RunPoints ? points : List.copyOf(points);
    }

    /** {@return the reason in English} */
    public String reason() {
        String where = side == Side.HIGH ? "above" : "below";
        return points.size() + " points " + where + " the centre of the previous phase, from " + start
                + (holds ? ", and the shift holds" : ", but the shift did not hold");
    }

    /**
     * {@return the accepted rebase, to be stored with the options of the chart}
     *
     * @param by the person who decided, as a role or pseudonym
     * @throws InvalidValueException if the person is blank
     */
    public Rebase accept(LocalDate on, String by) {
        return Rebase.builder()
                .start(start)
                .reason(reason())
                .rule(rule.text())
                .acceptedOn(on)
                .acceptedBy(by)
                .build();
    }
}
