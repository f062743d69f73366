package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Objects;

/**
 * The totals of a document. Its lines are already rounded.
 *
 * @param net the sum of the lines
 * @param vat the VAT on it, rounded once
 * @param gross the sum of both
 */
public record Totals(Money net, Money vat, Money gross) {
    /** @throws InvalidValueException if one is more than {@link Money#MAX} either way */
    public Totals {
        net.requireBounded("/net");
        vat.requireBounded("/vat");
        gross.requireBounded("/gross");
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
