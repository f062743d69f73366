package io.github.qic.payments.receive;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.ClaimReference;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The result of checking a line; payable and queried add up to its amount. */
@Value.Immutable
@JsonDeserialize(builder = IncomingLineResult.Builder.class)
public sealed interface IncomingLineResult permits ImmutableIncomingLineResult {
    /** {@return the number of the line, from 1} */
    int line();

    /** {@return what the line is for, as given or recognised; empty if neither} */
    Optional<IncomingLineKind> kind();

    /** {@return the references of the attendances that the line was matched to: one, or several for a sum of on-costs or expenses} */
    List<ClaimReference> claims();

    /** {@return the amount that can be paid; negative for a discount} */
    Money payable();

    /** {@return the amount that cannot be paid yet} */
    Money queried();

    /** {@return the queries about the line, in order; they add up to {@link #queried()}} */
    List<InvoiceQuery> queries();

    /** {@return the notes about the line, in order} */
    List<InvoiceNote> notes();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutableIncomingLineResult.Builder {
        Builder() {}

        /** @throws InvalidValueException if an amount is more than {@link Money#MAX} or the queries do not add up */
        @Override
        public IncomingLineResult build() {
            IncomingLineResult result = super.build();
            Problems problems = new Problems();
            result.payable().requireBounded(problems, "/payable");
            result.queried().requireBounded(problems, "/queried");
            return problems.require(
                            Money.sum(result.queries().stream().map(InvoiceQuery::amount))
                                    .equals(result.queried()),
                            "/queried",
                            "must be the sum of the queries")
                    .returnIfNone(result);
        }
    }
}
