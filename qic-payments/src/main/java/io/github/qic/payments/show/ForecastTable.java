package io.github.qic.payments.show;

import io.github.qic.core.show.Cell;
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
        List<List<Cell>> rows = new ArrayList<>();
        for (ForecastRow row : forecast.rows()) {
            rows.add(List.of(
                    Cell.of(row.month()),
                    Cell.of(row.site().map(Object::toString).orElse("all sites")),
                    Cell.of(row.places()),
                    Cell.of(row.low()),
                    Cell.of(row.high())));
        }
        int places = forecast.rows().stream().mapToInt(ForecastRow::places).sum();
        rows.add(List.of(
                Cell.of("total"), Cell.blank(), Cell.of(places), Cell.of(forecast.low()), Cell.of(forecast.high())));
        return Table.of(List.of("Month", "Site", "Places", "Low", "High"), rows);
    }
}
