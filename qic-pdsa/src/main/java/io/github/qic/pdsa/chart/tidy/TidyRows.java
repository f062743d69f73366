package io.github.qic.pdsa.chart.tidy;

import io.github.qic.core.internal.sheet.SheetDate;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.chart.TargetChange;
import io.github.qic.pdsa.internal.sheet.TimeColumns;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects the rows of one facet into a series. */
final class TidyRows {
    private final String name;
    private final List<TidyRow> rows = new ArrayList<>();
    private boolean ordered = true;

    TidyRows(String name) {
        this.name = name;
    }

    /** Adds a row, unless it has no date or label, which is a problem already. */
    void add(TidyRow row) {
        if (row.label().isPresent()) {
            ordered &= rows.isEmpty() || !time(row).isBefore(time(rows.get(rows.size() - 1)));
            rows.add(row);
        }
    }

    private static LocalDateTime time(TidyRow row) {
        return row.date().map(SheetDate::at).orElse(LocalDateTime.MIN);
    }

    /** {@return the series; empty if it is refused, which is a problem of the row of the point, or all its rows were} */
    Optional<TidySeries> build() {
        rows.sort(Comparator.comparing(TidyRows::time));
        if (rows.isEmpty() || !hasOnePointADate()) {
            return Optional.empty();
        }
        requireFilled(TidyRow.PHASE, TidyRow::phase);
        requireFilled(TidyRow.TARGET, TidyRow::target);
        SeriesBuilder series = Series.builder(name);
        rows.forEach(row -> row.addTo(series));
        try {
            return Optional.of(new TidySeries(series.build(), rebases(), targets(), hasPercentTargets()));
        } catch (InvalidValueException e) {
            e.problems().forEach(this::refuse);
            return Optional.empty();
        }
    }

    private boolean hasOnePointADate() {
        boolean one = true;
        for (int i = 1; i < rows.size(); i++) {
            TidyRow earlier = rows.get(i - 1);
            TidyRow row = rows.get(i);
            if (row.date().isPresent() && time(row).equals(time(earlier))) {
                one = false;
                row.row()
                        .refuse(
                                TimeColumns.DATE,
                                "is that of line " + earlier.row().line()
                                        + "; several figures of one date are read by TidySheet.readSubgroups");
            }
        }
        return one;
    }

    /** Blank cells repeat the row above, but which one is above depends on the order. */
    private void requireFilled(String column, Function<TidyRow, Optional<?>> cell) {
        if (!ordered && rows.stream().anyMatch(row -> cell.apply(row).isPresent())) {
            rows.stream()
                    .filter(row -> row.row().text(column).isEmpty())
                    .forEach(row -> row.row()
                            .refuse(column, "is missing: needed in each row of a sheet that is not in order of date"));
        }
    }

    private List<Rebase> rebases() {
        List<Rebase> rebases = new ArrayList<>();
        Optional<String> phase = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            Optional<String> named = rows.get(i).phase();
            if (named.isPresent() && !named.equals(phase)) {
                if (i > 0) {
                    rebases.add(Rebase.at(rows.get(i).label().orElseThrow(), "phase " + named.get() + " in the table"));
                }
                phase = named;
            }
        }
        return rebases;
    }

    private List<TargetChange> targets() {
        List<TargetChange> targets = new ArrayList<>();
        BigDecimal last = null;
        for (TidyRow row : rows) {
            if (row.target().isPresent()
                    && (last == null || last.compareTo(row.target().get()) != 0)) {
                last = row.target().get();
                targets.add(new TargetChange(row.label().orElseThrow(), last.doubleValue()));
            }
        }
        return targets;
    }

    private boolean hasPercentTargets() {
        return rows.stream().anyMatch(row -> row.row().cell(TidyRow.TARGET).endsWith("%"));
    }

    private void refuse(Problem problem) {
        String[] path = problem.path().split("/", -1);
        boolean point = path.length == 4 && path[1].equals("points");
        int index = point ? Integer.parseInt(path[2]) : 0;
        String column = point && path[3].equals("label") ? TidyRow.SUBGROUP : point ? path[3] : "";
        rows.get(index).row().refuse(column, problem.message());
    }
}
