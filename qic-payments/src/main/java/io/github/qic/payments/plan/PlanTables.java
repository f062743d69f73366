package io.github.qic.payments.plan;

import io.github.qic.core.internal.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Tables of this package, ready to show. */
final class PlanTables {
    private PlanTables() {}

    static Table of(Forecast forecast) {
        List<List<String>> rows = new ArrayList<>();
        for (ForecastRow row : forecast.rows()) {
            rows.add(List.of(
                    row.month().toString(),
                    row.site().map(Object::toString).orElse("all sites"),
                    Integer.toString(row.places()),
                    row.low().display(),
                    row.high().display()));
        }
        int places = forecast.rows().stream().mapToInt(ForecastRow::places).sum();
        rows.add(List.of(
                "total",
                "",
                Integer.toString(places),
                forecast.low().display(),
                forecast.high().display()));
        return new Table(
                List.of(
                        Table.Column.text("Month"),
                        Table.Column.text("Site"),
                        Table.Column.number("Places"),
                        Table.Column.number("Low"),
                        Table.Column.number("High")),
                rows);
    }
}
