package io.github.qic.payments.receive;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.Document;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The result of checking an invoice; payable and queried add up to its total. */
@Value.Immutable
@JsonDeserialize(builder = IncomingResult.Builder.class)
public sealed interface IncomingResult permits ImmutableIncomingResult {
    /** The JSON document of a result. */
    Document<IncomingResult> DOCUMENT = Document.of("qic/incoming-result", 1, IncomingResult.class);

    /** {@return the invoice} */
    IncomingInvoice invoice();

    /** {@return the amount that can be paid} */
    Money payable();

    /** {@return the amount that cannot be paid yet: the sum of all queries} */
    Money queried();

    /** {@return the result of each line, in order; empty if the invoice has only a total} */
    List<IncomingLineResult> lines();

    /**
     * {@return the queries about the invoice as a whole} The first that withholds payment of everything has the amount of all lines
     * that are in order; those after it are notes.
     */
    List<InvoiceQuery> queries();

    /** {@return the notes about the invoice as a whole} */
    List<InvoiceNote> notes();

    /**
     * {@return the attendances that can be paid, in lines that add up to exactly {@link #payable()}; empty if that is zero}
     * Draft and issue it in the ledger under {@link #recordAs()}, so that nobody bills them again; if the date of the invoice is in a
     * closed period, with a later one.
     */
    Optional<ClaimStatement> accepted();

    /**
     * {@return the number under which to record what was accepted: the supplier's, with the date if it was used in another year;
     * empty if nothing was}
     */
    Optional<DocumentNumber> recordAs();

    /** {@return all queries, those about lines first} */
    default List<InvoiceQuery> allQueries() {
        return Stream.concat(lines().stream().flatMap(line -> line.queries().stream()), queries().stream())
                .toList();
    }

    /** {@return the reasons of all queries, those about lines first} */
    default List<QueryReason> reasons() {
        return allQueries().stream().map(InvoiceQuery::reason).toList();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutableIncomingResult.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if an amount is more than {@link Money#MAX}, the amounts do not add up, or the lines do not
         *     match those of the invoice
         */
        @Override
        public IncomingResult build() {
            IncomingResult result = super.build();
            List<IncomingLine> asked = result.invoice().lines();
            Problems problems = new Problems();
            result.payable().requireBounded(problems, "/payable");
            result.queried().requireBounded(problems, "/queried");
            // Their sum could overflow.
            problems.throwIfAny();
            problems.require(!result.payable().isNegative(), "/payable", "must not be negative")
                    .require(
                            result.payable()
                                    .plus(result.queried())
                                    .equals(result.invoice().total()),
                            "/queried",
                            "must be the total of the invoice less /payable")
                    .require(
                            Money.sum(result.allQueries().stream().map(InvoiceQuery::amount))
                                    .equals(result.queried()),
                            "/queries",
                            "must add up to /queried, with those of the lines")
                    .require(
                            result.payable()
                                    .equals(result.accepted()
                                            .map(ClaimStatement::total)
                                            .orElse(Money.ZERO)),
                            "/accepted",
                            "must add up to /payable")
                    .require(
                            result.recordAs().isPresent() == result.accepted().isPresent(),
                            "/recordAs",
                            "must be present if /accepted is, and only then")
                    .require(
                            result.lines().size() == asked.size(),
                            "/lines",
                            "must be one for each line of the invoice: " + asked.size());
            for (int i = 0; i < Math.min(asked.size(), result.lines().size()); i++) {
                IncomingLineResult line = result.lines().get(i);
                problems.require(line.line() == i + 1, "/lines/" + i + "/line", "must be " + (i + 1))
                        .require(
                                line.payable()
                                        .plus(line.queried())
                                        .equals(asked.get(i).net()),
                                "/lines/" + i + "/queried",
                                "must be the amount of the line less /payable");
            }
            return problems.returnIfNone(result);
        }
    }
}
