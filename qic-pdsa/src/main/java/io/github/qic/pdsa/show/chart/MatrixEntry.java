package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Assurance;
import io.github.qic.pdsa.chart.Variation;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What a summary matrix shows of a chart: its last value, where it is, and its icons. */
record MatrixEntry(
        MatrixCell cell, String value, String when, Optional<Variation> variation, Optional<Assurance> assurance) {
    static MatrixEntry of(MatrixCell cell, PictureOptions options) {
        DrawnChart drawn = new DrawnChart(cell.chart());
        int last = drawn.last;
        while (last >= drawn.first && !Double.isFinite(drawn.chart.value(last))) {
            last--;
        }
        if (last < drawn.first) {
            return new MatrixEntry(cell, options.words().say("No data"), "", Optional.empty(), Optional.empty());
        }
        ValueAxis axis = ValueAxis.of(List.of(drawn), 0, 250, FigureFormat.isPercent(drawn.chart, options));
        return new MatrixEntry(
                cell,
                axis.fineFigures().text(drawn.chart.value(last)),
                drawn.name(last),
                drawn.chart.variation(),
                drawn.chart.assurance());
    }

    String name() {
        return cell.site() + ", " + cell.measure();
    }

    /** The value with its date or label and the meaning of the icons. */
    String text(PictureWords words) {
        StringJoiner text = new StringJoiner("; ").add(when.isEmpty() ? value : value + " (" + when + ")");
        variation.map(Variation::title).map(words::say).ifPresent(text::add);
        assurance.map(Assurance::title).map(words::say).ifPresent(text::add);
        return text.toString();
    }
}
