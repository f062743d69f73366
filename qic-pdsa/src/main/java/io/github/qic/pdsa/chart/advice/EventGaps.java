package io.github.qic.pdsa.chart.advice;

import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.measure.Direction;

/** The numbers of periods without an event between successive events: what a G chart shows of rare events that were counted. */
final class EventGaps {
    /** Periods with a value. */
    final int periods;

    /** Periods without an event. */
    final int empty;

    /** The sum of the counts. */
    final double events;

    private final Series counts;
    private final boolean complement;
    private final boolean whole;

    /**
     * Counts.
     *
     * @param complement whether the cases without the event are the rare ones
     */
    EventGaps(Series counts, boolean complement) {
        this.counts = counts;
        this.complement = complement;
        int known = 0;
        int none = 0;
        double sum = 0;
        boolean integers = true;
        for (int i = 0; i < counts.size(); i++) {
            double n = count(i);
            if (!Double.isNaN(n)) {
                known++;
                none += n == 0 ? 1 : 0;
                sum += n;
                integers &= n == Math.rint(n);
            }
        }
        this.periods = known;
        this.empty = none;
        this.events = sum;
        this.whole = integers;
    }

    private double count(int i) {
        return complement ? counts.denominator(i) - counts.numerator(i) : counts.numerator(i);
    }

    /** Whether more than half of the periods have no event, so that the median of a run chart is 0. */
    boolean areRare() {
        return 2 * empty > periods;
    }

    /** Whether the events can be placed one by one: they are whole, and hardly more than one in a period. */
    boolean areSingle() {
        return whole && events <= periods;
    }

    /** The direction of improvement of the gaps: fewer events are longer gaps, and so are fewer failures. */
    Direction better(Direction ofMeasure) {
        return switch (ofMeasure) {
            case NEITHER -> Direction.NEITHER;
            case INCREASE -> complement ? Direction.INCREASE : Direction.DECREASE;
            case DECREASE -> complement ? Direction.DECREASE : Direction.INCREASE;
        };
    }

    /** The gaps; a missing period leaves the gap around it unknown. */
    Series series(String name) {
        SeriesBuilder gaps = Series.builder(name);
        int gap = -1;
        for (int i = 0; i < counts.size(); i++) {
            double n = count(i);
            if (Double.isNaN(n)) {
                gap = -1;
            } else if (n == 0) {
                gap += gap < 0 ? 0 : 1;
            } else {
                for (int event = 1; event <= n; event++) {
                    if (event > 1 || gap >= 0) {
                        String label = counts.label(i);
                        gaps.add(event == 1 ? label : label + " (" + event + ")", event == 1 ? gap : 0);
                    }
                }
                gap = 0;
            }
        }
        return gaps.build();
    }
}
