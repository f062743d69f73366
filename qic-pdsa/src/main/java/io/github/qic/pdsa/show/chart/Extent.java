package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Series;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a horizontal axis must have room for.
 *
 * @param points the number of points
 * @param days their days, if they have dates
 */
record Extent(int points, Optional<ExtentDays> days) {
    /** The extent of a series from a point on. */
    static Extent of(Series series, int first) {
        int points = series.size() - first;
        return new Extent(
                points, series.isDated() && points > 0 ? Optional.of(ExtentDays.of(series, first)) : Optional.empty());
    }

    Extent with(LocalDate day) {
        return new Extent(points, days.map(d -> d.with(day.atStartOfDay())));
    }

    /** The extent of both, by date if both have dates. */
    Extent with(Extent other) {
        Optional<ExtentDays> both = days.flatMap(d -> other.days.map(d::with));
        return new Extent(Math.max(points, other.points), both);
    }
}
