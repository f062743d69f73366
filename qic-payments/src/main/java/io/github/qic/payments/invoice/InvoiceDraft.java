package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import org.immutables.value.Value;

/** A draft invoice. It reserves its attendances until it is issued or withdrawn. */
@Value.Immutable
@JsonDeserialize(builder = InvoiceDraft.Builder.class)
public sealed interface InvoiceDraft permits ImmutableInvoiceDraft {
    /** {@return its id, unique in a ledger} */
    Id<InvoiceDraft> id();

    /** {@return the supplier that will issue the invoice} */
    Id<Organisation> supplier();

    /** {@return the lines of the invoice} */
    List<DocumentLine> lines();

    /** {@return the attendance of each line, unless it corrects a line by which the ledger knows it} */
    List<ClaimedAttendance> attendances();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts. */
    final class Builder extends ImmutableInvoiceDraft.Builder {
        Builder() {}

        /** @throws InvalidValueException if there are no lines, their sum is negative, a line is invalid here, or an attendance is missing */
        @Override
        public InvoiceDraft build() {
            InvoiceDraft draft = super.build();
            Problems problems = new Problems();
            DocumentRules.requireLines(problems, draft.lines(), 1);
            DocumentRules.requireAttendances(problems, draft.lines(), draft.attendances());
            return problems.require(
                            !DocumentLines.sum(draft.lines()).isNegative(),
                            "/lines",
                            "must not have a negative sum: issue a credit note")
                    .returnIfNone(draft);
        }
    }
}
