package io.github.qic.payments.claim;

import io.github.qic.core.valid.Problems;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import java.util.List;
import java.util.Optional;

/** Refuses schemes whose limits depend on more than one attendance, or more than one person, at a time. */
final class StreamRules {
    private static final Optional<SecondaryThresholdUse> FREE_EACH_WEEK =
            Optional.of(SecondaryThresholdUse.FREE_EACH_WEEK);

    private StreamRules() {}

    static void requireSingle(Scheme scheme, List<EarlierClaim> earlier) {
        boolean weekly = scheme.rules().stream()
                .map(SchemeRule::terms)
                .flatMap(Optional::stream)
                .map(PayTerms::onCosts)
                .anyMatch(costs -> costs.nationalInsurance().equals(FREE_EACH_WEEK));
        sorted(scheme)
                .require(
                        earlier.isEmpty(),
                        "/earlierClaims",
                        "cannot be taken into account when attendances are priced one at a time")
                .require(
                        scheme.time().dailyCapMinutes().isEmpty(),
                        "/scheme/time/dailyCapMinutes",
                        "cannot be applied when attendances are priced one at a time")
                .require(
                        !weekly,
                        "/scheme/rules",
                        "a weekly threshold cannot be applied when attendances are priced one at a time")
                .throwIfAny();
    }

    static void requireSorted(Scheme scheme) {
        sorted(scheme).throwIfAny();
    }

    private static Problems sorted(Scheme scheme) {
        return new Problems()
                .require(
                        scheme.budget().isEmpty(),
                        "/scheme/budget",
                        "can only be applied to the whole register by day");
    }
}
