package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import org.immutables.value.Value;

/** An invoice in preparation. From here on nobody else can bill its attendances, until it is issued or withdrawn. */
@Value.Immutable
@JsonDeserialize(builder = InvoiceDraft.Builder.class)
public interface InvoiceDraft {
    /** {@return its id, never used twice in a ledger} */
    Id<InvoiceDraft> id();

    /** {@return whose invoice it will be} */
    Id<Organisation> supplier();

    /** {@return the lines of the invoice} */
    List<DocumentLine> lines();

    private InvoiceDraft checked() {
        Problems problems = new Problems().require(!lines().isEmpty(), "/lines", "must not be empty");
        for (int i = 0; i < lines().size(); i++) {
            problems.require(lines().get(i).number() == i + 1, "/lines/" + i + "/number", "must be " + (i + 1))
                    .require(
                            lines().get(i).reverses().isPresent()
                                    == lines().get(i).quantity() < 0,
                            "/lines/" + i + "/reverses",
                            "must be there exactly where the line takes another back");
        }
        DocumentLines.checkOnce(problems, lines());
        return problems.require(
                        !DocumentLines.sum(lines()).isNegative(),
                        "/lines",
                        "must not come to less than nothing: credit it")
                .returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this draft} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds drafts. */
    final class Builder extends ImmutableInvoiceDraft.Builder {
        Builder() {}

        /** @throws InvalidValueException for a draft without lines, with wrong numbers, or whose sum is negative */
        @Override
        public InvoiceDraft build() {
            return super.build().checked();
        }
    }
}
