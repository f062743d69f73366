package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A credit note, whose lines reverse lines of issued documents, copied from these and never recalculated. Credited amounts are
 * positive. After rates fell, it also has negative lines that charge the attendances at the new rates.
 */
@Value.Immutable
@JsonDeserialize(builder = CreditNote.Builder.class)
public sealed interface CreditNote extends BillingDocument permits ImmutableCreditNote {
    /** The JSON document of a credit note. */
    Document<CreditNote> DOCUMENT = Document.of("qic/credit-note", 1, CreditNote.class);

    /** {@return the reason} */
    CreditReason reason();

    /** {@return the documents that billed the reversed lines, in order: the first invoice and each change of rates since} */
    List<DocumentReference> billedIn();

    /**
     * {@return whether it only reverses lines and so is set off against the documents that billed them} A credit note after rates fell
     * also charges at the new rates and has its own balance. If these are the rates before a correction, it undoes the correction, and
     * a ledger sets it off against that.
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
         * @throws InvalidValueException if an amount is a penny off, or a part is missing, invalid or out of order; only the
         *     VAT may differ from that on the net total, by a penny for each document that billed, so that the credits of an
         *     invoice add up to its VAT
         */
        @Override
        public CreditNote build() {
            CreditNote note = super.build();
            return DocumentRules.check(note, note.billedIn().size())
                    .require(
                            note.billedIn().stream()
                                    .map(DocumentReference::number)
                                    .toList()
                                    .containsAll(note.corrects()),
                            "/billedIn",
                            "must include every document that the lines reverse")
                    .returnIfNone(note);
        }
    }
}
