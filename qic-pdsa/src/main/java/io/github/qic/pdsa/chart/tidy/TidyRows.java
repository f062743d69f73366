package io.github.qic.pdsa.chart.tidy;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The rows of one facet on their way to a series. */
final class TidyRows {
    private final SeriesBuilder series;
    private final List<Rebase> rebases = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private OptionalDouble target = OptionalDouble.empty();
    private String phase = "";

    TidyRows(String name) {
        this.series = Series.builder(name);
    }

    void add(TidyRow row) {
        Optional<LocalDate> date = row.has("date") ? row.date() : Optional.empty();
        double numerator = row.number(row.has("value") ? "value" : "numerator");
        double denominator = row.denominator(numerator);
        String label = row.has("date") ? date.map(LocalDate::toString).orElse("") : row.subgroup();
        if (label.isEmpty()) {
            return;
        }
        boolean missing = Double.isNaN(numerator) || (row.has("denominator") && Double.isNaN(denominator));
        if (date.isPresent()) {
            point(date.orElseThrow(), missing, row.has("denominator"), numerator, denominator);
        } else {
            point(label, missing, row.has("denominator"), numerator, denominator);
        }
        series.note(row.text("note"));
        String named = row.text("phase");
        if (!named.isEmpty() && !named.equals(phase)) {
            if (!lines.isEmpty()) {
                rebases.add(Rebase.at(label, "phase " + named + " in the table"));
            }
            phase = named;
        }
        double goal = row.number("target");
        target = Double.isNaN(goal) ? target : OptionalDouble.of(goal);
        lines.add(row.line());
    }

    private void point(LocalDate date, boolean missing, boolean ratio, double numerator, double denominator) {
        if (missing) {
            series.missing(date);
        } else if (ratio) {
            series.add(date, numerator, denominator);
        } else {
            series.add(date, numerator);
        }
    }

    private void point(String label, boolean missing, boolean ratio, double numerator, double denominator) {
        if (missing) {
            series.missing(label);
        } else if (ratio) {
            series.add(label, numerator, denominator);
        } else {
            series.add(label, numerator);
        }
    }

    /** The series; problems of its rows get the line of the table instead of the index of the point. */
    Optional<TidySeries> build(List<Problem> problems) {
        try {
            return Optional.of(new TidySeries(series.build(), rebases, target));
        } catch (InvalidValueException e) {
            for (Problem problem : e.problems()) {
                String[] path = problem.path().split("/", -1);
                boolean point = path.length == 4 && path[1].equals("points");
                problems.add(point ? at(lines.get(Integer.parseInt(path[2])), path[3], problem) : problem);
            }
            return Optional.empty();
        }
    }

    private static Problem at(int line, String column, Problem problem) {
        return new Problem("/line/" + line + "/" + column, problem.message());
    }
}
