package io.github.qic.payments.plan;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * What one site is expected to cost in one month.
 *
 * @param site the site; empty for people who serve all sites
 * @param month the month
 * @param places the paid attendances if everybody came
 * @param low the expected cost at the lowest pay, rounded half up to the penny
 * @param high the expected cost at the highest pay, rounded half up to the penny
 */
public record ForecastRow(Optional<Id<Site>> site, YearMonth month, int places, Money low, Money high) {
    public ForecastRow {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }
}
