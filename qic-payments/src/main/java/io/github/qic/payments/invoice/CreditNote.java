package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A credit note: what an issued document had billed and is taken back, copied from that document and never calculated anew.
 * Amounts are positive where they credit. After a fall of rates the line at the new rate stands beside it as a negative one.
 */
@Value.Immutable
@JsonPropertyOrder({
    "number",
    "issueDate",
    "supplier",
    "buyer",
    "purchaseOrder",
    "buyerReference",
    "reason",
    "billedIn",
    "period",
    "lines",
    "totals"
})
@JsonDeserialize(builder = CreditNote.Builder.class)
public non-sealed interface CreditNote extends BillingDocument {
    /** The JSON document of a credit note. */
    Document<CreditNote> DOCUMENT = Document.of("qic/credit-note", 1, CreditNote.class);

    /** {@return why it was issued} */
    CreditReason reason();

    /**
     * {@return the documents that billed what it takes back, in order: the first invoice and each change of rates since; the
     * credit is set off against these}
     */
    List<DocumentNumber> billedIn();

    /**
     * {@return whether it only takes back, and so is set off against what it credits; one for rates that fell also charges
     * anew, and is settled by itself}
     */
    default boolean setOff() {
        return lines().stream().allMatch(line -> line.reverses().isPresent());
    }

    @Override
    default int sign() {
        return -1;
    }

    @Override
    default <R> R match(Function<Invoice, R> ifInvoice, Function<CreditNote, R> ifCreditNote) {
        return ifCreditNote.apply(this);
    }

    private CreditNote checked() {
        return DocumentRules.check(this, 1, billedIn().size())
                .require(billedIn().containsAll(corrects()), "/billedIn", "must hold the documents that the lines name")
                .returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this credit note} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds credit notes. */
    final class Builder extends ImmutableCreditNote.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException for whatever is a penny off, out of order or incomplete. Its VAT alone may
         *     differ from the rate, by at most a penny for each document that billed, so that the credits of an
         *     invoice together come to the VAT of that invoice
         */
        @Override
        public CreditNote build() {
            return super.build().checked();
        }
    }
}
