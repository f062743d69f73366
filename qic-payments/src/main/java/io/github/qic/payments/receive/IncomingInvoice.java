package io.github.qic.payments.receive;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.json.Document;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An incoming invoice as the supplier wrote it, with lines or only a total. Amounts exclude VAT. Anything a supplier can print is
 * valid here; what is wrong is queried by the check.
 */
@Value.Immutable
@JsonDeserialize(builder = IncomingInvoice.Builder.class)
public sealed interface IncomingInvoice permits ImmutableIncomingInvoice {
    /** The JSON document of an incoming invoice. */
    Document<IncomingInvoice> DOCUMENT = Document.of("qic/incoming-invoice", 1, IncomingInvoice.class);

    /** {@return the supplier that sent it} */
    Id<Organisation> supplier();

    /** {@return its number as written; blank if it has none} */
    String number();

    /** {@return its date} */
    Optional<LocalDate> date();

    /** {@return the day it was received} */
    Optional<LocalDate> received();

    /** {@return the days of attendance it covers, if stated} */
    Optional<DateRange> period();

    /** {@return the organisation it bills, as written} */
    Optional<String> buyer();

    /** {@return the purchase order, as written} */
    Optional<String> purchaseOrder();

    /** {@return the account to pay into, as written: sort code and account number, or IBAN} */
    @Value.Redacted
    Optional<String> account();

    /** {@return the VAT it charges on top of the total; not compared with anything if it is not given} */
    Optional<Money> vat();

    /** {@return its lines; empty if it has only a total} */
    List<IncomingLine> lines();

    /** {@return the total it claims, without VAT; negative for a credit note} */
    Money total();

    /** {@return the number as a ledger can record it; empty if it is blank or longer than 50 characters} */
    default Optional<DocumentNumber> documentNumber() {
        return DocumentNumber.asWritten(number());
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this invoice} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds invoices. */
    final class Builder extends ImmutableIncomingInvoice.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if a date is not in the years 1900 to 2200, a text has characters that no text may have, or
         *     the amounts, whatever their signs, add up to more than {@link Money#MAX}
         */
        @Override
        public IncomingInvoice build() {
            IncomingInvoice invoice = super.build();
            Problems problems = new Problems();
            invoice.total().requireBounded(problems, "/total");
            invoice.vat().ifPresent(vat -> vat.requireBounded(problems, "/vat"));
            Money sum = Money.sum(Stream.concat(
                            Stream.of(invoice.total(), invoice.vat().orElse(Money.ZERO))
                                    .filter(Money::isBounded),
                            invoice.lines().stream().map(IncomingLine::net))
                    .map(amount -> amount.isNegative() ? amount.negated() : amount));
            return problems.requireDate(invoice.date(), "/date")
                    .requireDate(invoice.received(), "/received")
                    .requireText(written(Optional.of(invoice.number())), "/number")
                    .requireText(written(invoice.buyer()), "/buyer")
                    .requireText(written(invoice.purchaseOrder()), "/purchaseOrder")
                    .requireText(written(invoice.account()), "/account")
                    .require(
                            sum.compareTo(Money.MAX) <= 0,
                            "/lines",
                            "must not add up to more than " + Money.MAX.display() + " with /total and /vat")
                    .returnIfNone(invoice);
        }

        /** A blank text counts as missing. */
        static Optional<String> written(Optional<String> text) {
            return text.filter(t -> !Spaces.isBlank(t));
        }
    }
}
