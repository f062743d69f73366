package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.UnitRate;
import java.util.List;
import java.util.Optional;

/**
 * What a stretch of days pays under one rule: found once, then used for every attendance on those days.
 *
 * @param grade what the time is paid as
 * @param band the band, where the grade is one
 * @param annual the salary the rate was found from, where it stands in a table
 * @param rate the rate, any enhancement in it
 * @param rateSteps how the rate was found
 * @param rows the rows it rests on
 * @param extras the charges on top, in order
 * @param actualCost whether the rate is only the limit of a stated cost
 */
record PricedTerms(
        String grade,
        Optional<Band> band,
        Optional<Money> annual,
        UnitRate rate,
        List<CalculationStep> rateSteps,
        List<PayRowReference> rows,
        List<OnCostTerms> extras,
        boolean actualCost)
        implements DayTerms {}
