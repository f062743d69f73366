package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;

/**
 * The totals of a document: sums of amounts that are already rounded.
 *
 * @param net the sum of the lines
 * @param vat the VAT on it, rounded once
 * @param gross both together, what is to be paid or is credited
 */
public record Totals(Money net, Money vat, Money gross) {
    /**
     * {@return the totals of a document}
     *
     * @param net the sum of its lines
     * @param vat its VAT
     */
    public static Totals of(Money net, Money vat) {
        return new Totals(net, vat, net.plus(vat));
    }

    /** {@return the same amounts with the other sign} */
    public Totals negated() {
        return of(net.negated(), vat.negated());
    }

    /** {@return the sum of these totals and others} */
    public Totals plus(Totals other) {
        return of(net.plus(other.net), vat.plus(other.vat));
    }
}
