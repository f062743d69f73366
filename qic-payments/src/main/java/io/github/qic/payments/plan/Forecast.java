package io.github.qic.payments.plan;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Rejection;
import java.util.List;
import java.util.Objects;

/**
 * What a planned programme will cost, by site and month. Everybody invited is priced as if they attended the whole gathering: all
 * participants at a learning event, the members of the team at a team meeting. The expected share of that cost, rounded for each
 * site and month, is the forecast. It ignores a budget cap of the scheme and assumes that everybody claims in time.
 *
 * @param rows the expected cost by site and month
 * @param unpriced the attendances that the high scheme does not pay or for which there is no rate, with the reason
 */
public record Forecast(List<ForecastRow> rows, List<Rejection> unpriced) {
    public Forecast {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(unpriced, "unpriced");
        rows = List.copyOf(rows);
        unpriced = List.copyOf(unpriced);
    }

    /**
     * {@return the forecast of a programme}
     *
     * @param collaborative the people and the planned programme; its register is ignored
     * @throws io.github.qic.core.valid.InvalidValueException if more than 1,000,000 people are invited, summed over all gatherings, a
     *     gathering has no day and time and no length is assumed, or the low scheme costs more than the high one
     */
    public static Forecast of(Collaborative collaborative, ForecastInput input) {
        return Forecaster.make(collaborative, input);
    }

    /** {@return the low end for the whole programme} */
    public Money low() {
        return Money.sum(rows.stream().map(ForecastRow::low));
    }

    /** {@return the high end for the whole programme} */
    public Money high() {
        return Money.sum(rows.stream().map(ForecastRow::high));
    }
}
