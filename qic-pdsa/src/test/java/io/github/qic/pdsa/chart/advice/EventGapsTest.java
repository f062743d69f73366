package io.github.qic.pdsa.chart.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.measure.Direction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The periods between events, counted by hand. */
class EventGapsTest {
    private static EventGaps events(double... counts) {
        return new EventGaps(Series.withGaps("Falls", counts), false);
    }

    private static String series(EventGaps gaps) {
        Series series = gaps.series("gaps");
        return String.join(
                " ",
                IntStream.range(0, series.size())
                        .mapToObj(i -> series.label(i) + ":" + (int) series.value(i))
                        .toList());
    }

    @Test
    void events_of_one_period_and_of_the_next_have_nothing_between_them() {
        assertThat(series(events(0, 1, 0, 2, 1))).isEqualTo("4:1 4 (2):0 5:0");
        assertThat(series(events(2, 0, 0, 1))).isEqualTo("1 (2):0 4:2");
        assertThat(series(events(0, 0, 0))).isEmpty();
    }

    @Test
    void a_missing_period_leaves_the_gap_around_it_unknown() {
        assertThat(series(events(1, Double.NaN, 0, 1, 0, 1))).isEqualTo("6:1");
    }

    @Test
    void events_are_rare_if_more_than_half_of_the_known_periods_have_none() {
        assertThat(events(0, 1, 0, 1).areRare()).isFalse();
        assertThat(events(0, 1, 0, 1, 0).areRare()).isTrue();
        assertThat(events(0, 1, 0, Double.NaN).areRare()).isTrue();
    }

    @Test
    void events_are_single_if_they_are_whole_and_at_most_one_a_period() {
        assertThat(events(0, 0, 3).areSingle()).isTrue();
        assertThat(events(0, 0, 4).areSingle()).isFalse();
        assertThat(events(0, 0, 1.5).areSingle()).isFalse();
    }

    @Test
    void cases_without_the_event_may_be_the_rare_ones() {
        Series uptake = Series.ratio("Uptake", new double[] {10, 9, 10, 8}, new double[] {10, 10, 10, 10});
        EventGaps failures = new EventGaps(uptake, true);
        assertThat(failures.periods).isEqualTo(4);
        assertThat(failures.empty).isEqualTo(2);
        assertThat(failures.events).isEqualTo(3);
        assertThat(series(failures)).isEqualTo("4:1 4 (2):0");
    }

    @Test
    void fewer_events_and_fewer_failures_are_longer_gaps() {
        assertThat(events(0).better(Direction.DECREASE)).isEqualTo(Direction.INCREASE);
        assertThat(events(0).better(Direction.INCREASE)).isEqualTo(Direction.DECREASE);
        assertThat(events(0).better(Direction.NEITHER)).isEqualTo(Direction.NEITHER);
        EventGaps failures = new EventGaps(Series.ratio("Uptake", new double[] {1}, new double[] {1}), true);
        assertThat(failures.better(Direction.INCREASE)).isEqualTo(Direction.INCREASE);
        assertThat(failures.better(Direction.DECREASE)).isEqualTo(Direction.DECREASE);
        assertThat(failures.better(Direction.NEITHER)).isEqualTo(Direction.NEITHER);
    }
}
