package io.github.qic.pdsa.chart.rare;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;

/**
 * What a Bernoulli CUSUM looks for. With an odds ratio of 2 and a limit of 3.5 it works for most processes with a target of
 * 1 % to 10 % (qicharts2); other values should be chosen by someone who knows how often the chart then gives a false signal, and how
 * late a true one.
 *
 * @param target the proportion of cases with the event while nothing changes; between 0 and 1, both excluded
 * @param oddsRatio the change to be found: the odds of the event times or divided by it; above 1, at most 1000
 * @param limit the distance of both limits from 0; above 0, at most 1000
 */
public record CusumOptions(double target, double oddsRatio, double limit) {
    /** @throws InvalidValueException if a number is out of its range */
    public CusumOptions {
        new Problems()
                .require(target > 0 && target < 1, "/target", "must be above 0 and below 1")
                .require(oddsRatio > 1 && oddsRatio <= 1000, "/oddsRatio", "must be above 1 and at most 1000")
                .require(limit > 0 && limit <= 1000, "/limit", "must be above 0 and at most 1000")
                .throwIfAny();
    }

    /**
     * {@return a search for twice or half the odds of a target, with the limit 3.5, as by default in qicharts2}
     *
     * @throws InvalidValueException if the target is not above 0 and below 1
     */
    public static CusumOptions of(double target) {
        return new CusumOptions(target, 2, 3.5);
    }

    double changed(double oddsTimes) {
        double odds = oddsTimes * (target / (1 - target));
        return odds / (1 + odds);
    }
}
