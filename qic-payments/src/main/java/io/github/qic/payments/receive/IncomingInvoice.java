package io.github.qic.payments.receive;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** An incoming invoice as the supplier wrote it, with lines or only a total. Amounts exclude VAT. */
@Value.Immutable
@JsonDeserialize(builder = IncomingInvoice.Builder.class)
public interface IncomingInvoice {
    /** The JSON document of an incoming invoice. */
    Document<IncomingInvoice> DOCUMENT = Document.of("qic/incoming-invoice", 1, IncomingInvoice.class);

    /** {@return the supplier that sent it} */
    Id<Organisation> supplier();

    /** {@return its number as written, up to 64 characters} */
    String number();

    /** {@return its date} */
    LocalDate date();

    /** {@return the days of attendance it covers, if stated} */
    Optional<DateRange> period();

    /** {@return its lines; empty if it has only a total} */
    List<IncomingLine> lines();

    /** {@return the total it claims} */
    Money total();

    /**
     * {@return the number as a ledger accepts it: only its digits and its letters as capitals, so that {@code INV-1} and
     * {@code inv1} are the same; empty if there are none, or more than 30}
     */
    default Optional<DocumentNumber> documentNumber() {
        String plain = number().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return plain.isEmpty() || plain.length() > 30 ? Optional.empty() : Optional.of(DocumentNumber.of(plain));
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

        /** @throws InvalidValueException if the number is blank or longer than 64 characters, or the total is negative */
        @Override
        public IncomingInvoice build() {
            IncomingInvoice invoice = super.build();
            return new Problems()
                    .requireText(invoice.number(), "/number")
                    .require(invoice.number().length() <= 64, "/number", "must be at most 64 characters")
                    .require(
                            !invoice.total().isNegative(),
                            "/total",
                            "must not be negative: credit notes are not checked")
                    .returnIfNone(invoice);
        }
    }
}
