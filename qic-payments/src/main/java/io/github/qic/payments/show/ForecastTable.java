package io.github.qic.payments.show;

import io.github.qic.core.show.Table;
import io.github.qic.payments.plan.Forecast;
import io.github.qic.payments.plan.ForecastRow;
import java.util.ArrayList;
import java.util.List;

/** The forecast of a programme as a table. */
public final class ForecastTable {
    private ForecastTable() {}

    /** {@return a row per month and site, and the total} */
    public static Table of(Forecast forecast) {
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
        return Table.ofText(List.of("Month", "Site", "Places", "Low", "High"), rows)
                .withFigures("Places", "Low", "High");
    }
}
