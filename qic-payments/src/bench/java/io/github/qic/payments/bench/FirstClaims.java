package io.github.qic.payments.bench;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;

/** The claims of PEACH and no more, to measure what a first call costs; with an argument only its document is read. */
public final class FirstClaims {
    private FirstClaims() {}

    /**
     * Prices.
     *
     * @param arguments any, to read only
     */
    public static void main(String[] arguments) {
        Collaborative peach = PeachCollaborative.collaborative();
        System.out.println(
                arguments.length == 0
                        ? Pricing.of(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM), PayTables.standard())
                                .claims(peach)
                                .claims()
                                .size()
                        : peach.name());
    }
}
