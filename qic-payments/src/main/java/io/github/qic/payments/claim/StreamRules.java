package io.github.qic.payments.claim;

import io.github.qic.core.valid.Problems;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import java.util.List;

/** Refuses schemes whose limits depend on more than one attendance, or more than one person, at a time. */
final class StreamRules {
    private static final String ONE_BY_ONE = "cannot be applied when attendances are priced one at a time";

    private StreamRules() {}

    static Problems single(Scheme scheme, List<EarlierClaim> earlier) {
        boolean weekly = scheme.rules().stream()
                .flatMap(rule -> rule.terms().stream())
                .flatMap(terms -> terms.onCosts().nationalInsurance().stream())
                .anyMatch(use -> use == SecondaryThresholdUse.FREE_EACH_WEEK);
        return sorted(scheme)
                .require(earlier.isEmpty(), "/earlierClaims", ONE_BY_ONE)
                .require(scheme.time().dailyCapMinutes().isEmpty(), "/scheme/time/dailyCapMinutes", ONE_BY_ONE)
                .require(!weekly, "/scheme/rules", "a weekly threshold " + ONE_BY_ONE);
    }

    static Problems sorted(Scheme scheme) {
        boolean unlimited = scheme.budget().isEmpty();
        return new Problems().require(unlimited, "/scheme/budget", "can only be applied to the whole register by day");
    }
}
