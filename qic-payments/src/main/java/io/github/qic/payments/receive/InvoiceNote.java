package io.github.qic.payments.receive;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.DocumentReference;
import java.util.Optional;
import org.immutables.value.Value;

/** Something about an invoice or line that a person should know, and that changes no amount. */
@Value.Immutable
@JsonDeserialize(builder = InvoiceNote.Builder.class)
public sealed interface InvoiceNote permits ImmutableInvoiceNote {
    /** {@return what it is about} */
    NoteReason reason();

    /** {@return the earlier document it refers to} */
    Optional<DocumentReference> earlier();

    /** {@return the note, for the supplier} */
    String message();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds notes. */
    final class Builder extends ImmutableInvoiceNote.Builder {
        Builder() {}

        /** @throws InvalidValueException if the message is blank */
        @Override
        public InvoiceNote build() {
            InvoiceNote note = super.build();
            return new Problems().requireText(note.message(), "/message").returnIfNone(note);
        }
    }
}
