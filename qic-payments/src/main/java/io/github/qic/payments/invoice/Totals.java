package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * The totals of a document. Its lines are already rounded.
 *
 * @param net the sum of the lines
 * @param vat the VAT on it, rounded once
 * @param gross the sum of both
 */
public record Totals(Money net, Money vat, Money gross) {
    /** @throws InvalidValueException if one is more than {@link Money#MAX} either way, or the gross is not the sum */
    public Totals {
        Problems problems = new Problems();
        net.requireBounded(problems, "/net");
        vat.requireBounded(problems, "/vat");
        gross.requireBounded(problems, "/gross");
        boolean sums = !net.isBounded() || !vat.isBounded() || net.plus(vat).equals(gross);
        problems.require(sums, "/gross", "must be the sum of net and VAT").throwIfAny();
    }

    /**
     * {@return totals whose gross is {@code net} plus {@code vat}}
     *
     * @throws InvalidValueException if one is more than {@link Money#MAX} either way
     */
    public static Totals of(Money net, Money vat) {
        Objects.requireNonNull(vat, "vat");
        return new Totals(net, vat, net.plus(vat));
    }

    /** {@return these totals with the other sign} */
    public Totals negated() {
        return of(net.negated(), vat.negated());
    }

    /** {@return the sum of these totals and others} */
    public Totals plus(Totals other) {
        return of(net.plus(other.net), vat.plus(other.vat));
    }
}
