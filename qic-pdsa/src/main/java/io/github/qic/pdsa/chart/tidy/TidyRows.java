package io.github.qic.pdsa.chart.tidy;

import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetDate;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.lang3.Strings;

/** Collects the rows of one facet into a series. */
final class TidyRows {
    private final String name;
    private final SeriesBuilder series;
    private final boolean dated;
    private final boolean ratio;
    private final String value;
    private final List<Rebase> rebases = new ArrayList<>();
    private final List<SheetRow> points = new ArrayList<>();
    private OptionalDouble target = OptionalDouble.empty();
    private String phase = "";

    TidyRows(Sheet sheet, String name) {
        this.name = name;
        this.series = Series.builder(name);
        this.dated = sheet.has("date");
        this.ratio = sheet.has("denominator");
        this.value = sheet.has("value") ? "value" : "numerator";
    }

    void add(SheetRow row) {
        row.require(dated ? "date" : "subgroup");
        Optional<LocalDate> date = row.date("date").map(SheetDate::on);
        Optional<BigDecimal> numerator = row.figure(value);
        Optional<BigDecimal> denominator = row.figure("denominator");
        // A missing point would lose the numerator.
        if (ratio && numerator.isPresent()) {
            row.require("denominator");
        }
        Optional<BigDecimal> goal = row.figure("target");
        String label = dated ? date.map(LocalDate::toString).orElse("") : row.cell("subgroup");
        if (label.isEmpty()) {
            return;
        }
        if (date.isPresent()) {
            point(date.get(), numerator, denominator);
        } else {
            point(label, numerator, denominator);
        }
        series.note(row.cell("note"));
        String named = row.cell("phase");
        if (!named.isEmpty() && !named.equals(phase)) {
            if (!points.isEmpty()) {
                rebases.add(Rebase.at(label, "phase " + named + " in the table"));
            }
            phase = named;
        }
        goal.ifPresent(figure -> target = OptionalDouble.of(figure.doubleValue()));
        points.add(row);
    }

    private void point(LocalDate date, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        if (numerator.isEmpty() || (ratio && denominator.isEmpty())) {
            series.missing(date);
        } else if (ratio) {
            series.add(date, numerator.get().doubleValue(), denominator.get().doubleValue());
        } else {
            series.add(date, numerator.get().doubleValue());
        }
    }

    private void point(String label, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        if (numerator.isEmpty() || (ratio && denominator.isEmpty())) {
            series.missing(label);
        } else if (ratio) {
            series.add(label, numerator.get().doubleValue(), denominator.get().doubleValue());
        } else {
            series.add(label, numerator.get().doubleValue());
        }
    }

    /** {@return the series; empty if it is refused, which is a problem of the row of the point, or all its rows were} */
    Optional<TidySeries> build() {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TidySeries(series.build(), rebases, target));
        } catch (InvalidValueException e) {
            e.problems().forEach(this::refuse);
            return Optional.empty();
        }
    }

    private void refuse(Problem problem) {
        String[] path = problem.path().split("/", -1);
        boolean point = path.length == 4 && path[1].equals("points");
        int index = point ? Integer.parseInt(path[2]) : 0;
        String prefix = "entry " + (index + 1) + " of series '" + name + "': ";
        points.get(index).refuse(point ? path[3] : "", Strings.CS.removeStart(problem.message(), prefix));
    }
}
