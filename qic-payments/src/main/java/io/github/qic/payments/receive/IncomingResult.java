package io.github.qic.payments.receive;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.Document;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.ClaimStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What the check of an invoice came to; payable and queried together are what it asks for. */
@Value.Immutable
@JsonDeserialize(builder = IncomingResult.Builder.class)
public interface IncomingResult {
    /** The JSON document of the result of a check. */
    Document<IncomingResult> DOCUMENT = Document.of("qic/incoming-result", 1, IncomingResult.class);

    /** {@return the invoice} */
    IncomingInvoice invoice();

    /** {@return what can be paid} */
    Money payable();

    /** {@return what cannot be paid yet} */
    Money queried();

    /** {@return each line, in order; none if the invoice gives a total only} */
    List<IncomingLineResult> lines();

    /** {@return what is queried about the invoice as a whole} */
    List<InvoiceQuery> queries();

    /**
     * {@return the attendances that can be paid, in lines that come to exactly {@link #payable()}; nothing if nothing is
     * payable} Draft and issue it in the ledger under {@link IncomingInvoice#documentNumber()}, so that nobody
     * bills them again.
     */
    Optional<ClaimStatement> accepted();

    /** {@return the reasons of all queries, about lines first} */
    default List<QueryReason> reasons() {
        return Stream.concat(lines().stream().flatMap(line -> line.queries().stream()), queries().stream())
                .map(InvoiceQuery::reason)
                .toList();
    }

    private IncomingResult checked() {
        Problems problems = new Problems()
                .require(!payable().isNegative(), "/payable", "must not be negative")
                .require(
                        payable().plus(queried()).equals(invoice().total()),
                        "/queried",
                        "must be what the invoice asks for without /payable")
                .require(
                        payable().equals(accepted().map(ClaimStatement::total).orElse(Money.ZERO)),
                        "/accepted",
                        "must come to /payable")
                .require(
                        lines().size() == invoice().lines().size(),
                        "/lines",
                        "must be as many as the invoice has: "
                                + invoice().lines().size());
        for (int i = 0; i < lines().size(); i++) {
            problems.require(lines().get(i).line() == i + 1, "/lines/" + i + "/line", "must be " + (i + 1));
        }
        return problems.returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this result} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds results. */
    final class Builder extends ImmutableIncomingResult.Builder {
        Builder() {}

        /** @throws InvalidValueException for sums that do not fit, and lines that are not those of the invoice */
        @Override
        public IncomingResult build() {
            return super.build().checked();
        }
    }
}
