package io.github.qic.pdsa.chart;

import java.util.List;
import java.util.Objects;

/**
 * One signal of special cause variation.
 *
 * @param rule the rule that found it
 * @param side where it points; none for a pattern of a whole phase, or of points on both sides
 * @param phase the number of the phase, from 1
 * @param points the indexes of the points that carry it, ascending; all points of a pattern without a side, except missing and
 *     excluded ones
 * @param variation its meaning for the direction of improvement; common cause for a pattern without a side
 */
public record Signal(SignalRule rule, Side side, int phase, List<Integer> points, Variation variation) {
    public Signal {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(variation, "variation");
        points = List.copyOf(points);
    }

    /** {@return the signal in English, without its place, such as {@code 7 points in a row above the centre line}} */
    public String text() {
        return rule.scan().text(side == Side.HIGH, points.size());
    }
}
