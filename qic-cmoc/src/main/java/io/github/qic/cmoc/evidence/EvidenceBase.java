package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All evidence of an inquiry, with its stages and sources. */
@Value.Immutable
@JsonDeserialize(builder = EvidenceBase.Builder.class)
public sealed interface EvidenceBase permits ImmutableEvidenceBase {
    /** {@return the stages, in chronological order} */
    List<Stage> stages();

    /** {@return the numbers of participants over all stages} */
    Optional<Participation> participation();

    /** {@return the numbers of documents from search to inclusion, if the inquiry is a synthesis} */
    Optional<DocumentFlow> documentFlow();

    /** {@return the sources} */
    List<Source> sources();

    /** {@return the pieces of evidence} */
    List<Evidence> items();

    /** {@return the index of the evidence, built once} */
    @Value.Lazy
    @JsonIgnore
    default EvidenceIndex index() {
        return new EvidenceIndex(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this evidence base} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds evidence bases. */
    final class Builder extends ImmutableEvidenceBase.Builder {
        Builder() {}

        /** @throws InvalidValueException for a duplicate id, an unknown reference, or a cycle of reporting sources */
        @Override
        public EvidenceBase build() {
            EvidenceBase evidenceBase = super.build();
            EvidenceRules.check(evidenceBase);
            return evidenceBase;
        }
    }
}
