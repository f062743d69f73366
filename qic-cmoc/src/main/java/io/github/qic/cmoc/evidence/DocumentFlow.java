package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The numbers of documents of a synthesis from search to inclusion, as the review reports them. */
@Value.Immutable
@JsonPropertyOrder({"identified", "screened", "assessed", "included"})
@JsonDeserialize(builder = DocumentFlow.Builder.class)
public sealed interface DocumentFlow permits ImmutableDocumentFlow {
    /** {@return the number of documents that the searches found} */
    OptionalInt identified();

    /** {@return the number screened by title and abstract} */
    OptionalInt screened();

    /** {@return the number assessed in full} */
    OptionalInt assessed();

    /** {@return the number included} */
    OptionalInt included();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds counts of documents. */
    final class Builder extends ImmutableDocumentFlow.Builder {
        Builder() {}

        /** @throws InvalidValueException if a count is negative */
        @Override
        public DocumentFlow build() {
            DocumentFlow flow = super.build();
            return new Problems()
                    .requireAtLeast(flow.identified().orElse(0), 0, "/identified")
                    .requireAtLeast(flow.screened().orElse(0), 0, "/screened")
                    .requireAtLeast(flow.assessed().orElse(0), 0, "/assessed")
                    .requireAtLeast(flow.included().orElse(0), 0, "/included")
                    .returnIfNone(flow);
        }
    }
}
