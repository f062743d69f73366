package io.github.qic.pdsa.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * A proposal to begin a new phase. Nothing changes until somebody accepts it and draws the chart with the {@link Rebase}.
 *
 * @param rule the rule that proposes it
 * @param start the label of the first point of the proposed phase
 * @param side whether the process went up or down
 * @param points the indexes of the points on the new side of the old centre, from the first until one lies on the old side
 * @param oldCentre the centre before, as shown
 * @param newCentre the centre the new phase would start with, as shown
 * @param holds whether the shift lasts to the end of the phase it is found in
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
        points = List.copyOf(points);
    }

    /** {@return the reason in words, in English} */
    public String reason() {
        return points.size()
                + " points "
                + (side == Side.HIGH ? "above" : "below")
                + " the centre of the phase before, from "
                + start
                + (holds ? ", and the shift holds" : ", but the shift did not hold");
    }

    /**
     * {@return the accepted rebase, to be stored with the options of the chart}
     *
     * @param on the date of the decision
     * @param by who decided, as a role or pseudonym
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
