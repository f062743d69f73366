package io.github.qic.pdsa.chart;

import java.util.List;

/**
 * One sign of special cause.
 *
 * @param rule the rule that found it, with its numbers
 * @param side where it points; none for a pattern of a whole phase
 * @param phase the number of the phase, from 1
 * @param points the indexes of the points that carry it, ascending; all points of the phase for a pattern of the phase
 * @param variation what it means for the direction of improvement; common cause for a pattern without a side
 */
public record Signal(SignalRule rule, Side side, int phase, List<Integer> points, Variation variation) {
    public Signal {
        points = List.copyOf(points);
    }

    /** {@return the signal in words, in English, without its place} */
    public String text() {
        boolean high = side == Side.HIGH;
        int n = points.size();
        if (rule instanceof SignalRule.Outside) {
            return high ? "above the upper limit" : "below the lower limit";
        } else if (rule instanceof SignalRule.Shift || rule instanceof SignalRule.LongRun) {
            return n + " points in a row " + (high ? "above" : "below") + " the centre line";
        } else if (rule instanceof SignalRule.Trend) {
            return n + " points in a row, all " + (high ? "rising" : "falling");
        } else if (rule instanceof SignalRule.TwoInThree) {
            return "two of three points near the " + (high ? "upper" : "lower") + " limit";
        }
        return rule instanceof SignalRule.FewCrossings
                ? "the centre line is crossed unusually seldom"
                : "an unusual number of runs";
    }
}
