package io.github.qic.payments.plan;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Rejection;
import java.util.List;
import java.util.function.Function;

/**
 * What a planned programme will cost, by site and month. Everybody who is meant to come is priced as if they came for the
 * whole gathering: to a learning event all participants, to a team meeting the members of the team. The expected share of
 * that, rounded for each site and month, is the forecast. A budget cap of the scheme is left aside, and all are taken to claim in
 * time.
 *
 * @param rows the expected cost by site and month
 * @param unpriced whom the high scheme does not pay, or for whom there is no rate, with the reason
 */
public record Forecast(List<ForecastRow> rows, List<Rejection> unpriced) {
    /** Copies the lists. */
    public Forecast {
        rows = List.copyOf(rows);
        unpriced = List.copyOf(unpriced);
    }

    /**
     * {@return the forecast of a programme}
     *
     * @param collaborative the people and the planned programme; its register is not looked at
     * @param input the pay and the expected attendance
     * @throws io.github.qic.core.valid.InvalidValueException if a gathering has no day and time and no length is assumed,
     *     or the low scheme costs more than the high one
     */
    public static Forecast of(Collaborative collaborative, ForecastInput input) {
        return Forecaster.make(collaborative, input);
    }

    /** {@return the low end for the whole programme} */
    public Money low() {
        return sum(ForecastRow::low);
    }

    /** {@return the high end for the whole programme} */
    public Money high() {
        return sum(ForecastRow::high);
    }

    private Money sum(Function<ForecastRow, Money> end) {
        return rows.stream().map(end).reduce(Money.ZERO, Money::plus);
    }
}
