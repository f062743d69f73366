package io.github.qic.payments.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.DocumentNumber;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A payment to a supplier, or a repayment from it, as the bank shows it. It settles any number of documents in part or in full; what
 * is not allocated to a document is on account, to be allocated later by an {@link Allocation}.
 */
@Value.Immutable
@JsonDeserialize(builder = Payment.Builder.class)
public sealed interface Payment permits ImmutablePayment {
    /**
     * {@return the payer's reference, unique among the payments, allocations and write-offs of the supplier} A payment run has one
     * reference for many suppliers.
     */
    Id<Payment> reference();

    /** {@return the supplier} */
    Id<Organisation> supplier();

    /** {@return the day of payment} */
    LocalDate date();

    /** {@return the amount: positive to the supplier, negative from it} */
    Money amount();

    /** {@return the parts of it that settle documents} */
    List<AllocatedAmount> allocated();

    /** {@return the part of it that settles no document} */
    default Money onAccount() {
        return amount().minus(AllocatedAmount.sum(allocated()));
    }

    /**
     * {@return a payment of one document}
     *
     * @throws InvalidValueException if the amount is zero
     */
    static Payment of(
            Id<Payment> reference, Id<Organisation> supplier, DocumentNumber document, LocalDate date, Money amount) {
        return builder()
                .reference(reference)
                .supplier(supplier)
                .date(date)
                .amount(amount)
                .addAllocated(new AllocatedAmount(document, amount))
                .build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this payment} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds payments. */
    final class Builder extends ImmutablePayment.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if an amount is more than {@link Money#MAX}, the date is not in the years 1900 to 2200, the
         *     amount is zero, a document is listed twice, or more is allocated than the amount, to the supplier or from it
         */
        @Override
        public Payment build() {
            Payment payment = super.build();
            Problems problems = AllocatedAmount.check(payment.allocated());
            payment.amount().requireBounded(problems, "/amount");
            boolean repaid = payment.amount().isNegative();
            return problems.requireDate(payment.date(), "/date")
                    .require(!payment.amount().isZero(), "/amount", "must not be 0")
                    .require(
                            !payment.amount().isBounded()
                                    || payment.onAccount().isZero()
                                    || payment.onAccount().isNegative() == repaid,
                            "/allocated",
                            "must not add up to more than the amount")
                    .returnIfNone(payment);
        }
    }
}
