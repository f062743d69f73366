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

/** An invoice that came in, as the supplier wrote it, with lines or a total only. Amounts are without VAT. */
@Value.Immutable
@JsonDeserialize(builder = IncomingInvoice.Builder.class)
public interface IncomingInvoice {
    /** The JSON document of an invoice that came in. */
    Document<IncomingInvoice> DOCUMENT = Document.of("qic/incoming-invoice", 1, IncomingInvoice.class);

    /** {@return who sent it} */
    Id<Organisation> supplier();

    /** {@return its number as it stands on it, up to 64 characters} */
    String number();

    /** {@return its date} */
    LocalDate date();

    /** {@return the days of attendance it is for, if it says so} */
    Optional<DateRange> period();

    /** {@return its lines; none if it gives a total only} */
    List<IncomingLine> lines();

    /** {@return what it asks for} */
    Money total();

    /**
     * {@return the number as a ledger takes it: its letters, as capitals, and its digits, so that {@code INV-1} and
     * {@code inv1} are one; nothing if it has none, or more than 30}
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

        /** @throws InvalidValueException for a blank or endless number and a negative total */
        @Override
        public IncomingInvoice build() {
            IncomingInvoice incomingInvoice = super.build();
            return new Problems()
                    .requireText(incomingInvoice.number(), "/number")
                    .require(incomingInvoice.number().length() <= 64, "/number", "must be at most 64 characters")
                    .require(
                            !incomingInvoice.total().isNegative(),
                            "/total",
                            "must not be negative: credit notes are not checked")
                    .returnIfNone(incomingInvoice);
        }
    }
}
