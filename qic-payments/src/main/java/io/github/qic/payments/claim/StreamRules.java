package io.github.qic.payments.claim;

import io.github.qic.core.valid.Problems;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import java.util.Optional;

/** What cannot be told from one attendance, or one person, at a time. */
final class StreamRules {
    private StreamRules() {}

    static Problems alone(Pricing pricing) {
        boolean weekly = pricing.scheme().rules().stream()
                .flatMap(rule -> rule.terms().stream())
                .map(terms -> terms.onCosts())
                .anyMatch(StreamRules::isWeekly);
        return sorted(pricing)
                .require(pricing.earlierClaims().isEmpty(), "/earlierClaims", "cannot be heeded one by one")
                .require(
                        pricing.scheme().time().dailyCapMinutes().isEmpty(),
                        "/scheme/time/dailyCapMinutes",
                        "cannot be kept one by one")
                .require(!weekly, "/scheme/rules", "a threshold free each week cannot be kept one by one");
    }

    static Problems sorted(Pricing pricing) {
        return new Problems()
                .require(pricing.scheme().budget().isEmpty(), "/scheme/budget", "needs the whole register by day");
    }

    private static boolean isWeekly(OnCosts costs) {
        return costs.nationalInsurance().equals(Optional.of(SecondaryThresholdUse.FREE_EACH_WEEK));
    }
}
