package io.github.qic.cmoc.inquiry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A realist inquiry: a programme theory in each of its versions, its evidence, and the revisions between versions. */
@Value.Immutable
@JsonDeserialize(builder = Inquiry.Builder.class)
public sealed interface Inquiry permits ImmutableInquiry {
    /** {@return its title} */
    String title();

    /** {@return whether it is an evaluation or a synthesis; {@link InquiryKind#EVALUATION} by default} */
    @Value.Default
    default InquiryKind kind() {
        return InquiryKind.EVALUATION;
    }

    /** {@return whether the evaluators also run the programme; empty if unknown} */
    Optional<Boolean> evaluatorsImplement();

    /** {@return the versions of the theory, the oldest first; at least one} */
    List<TheoryVersion> versions();

    /** {@return the evidence; empty by default} */
    @Value.Default
    default EvidenceBase evidence() {
        return EvidenceBase.builder().build();
    }

    /** {@return the responses to configurations} */
    List<Response> responses();

    /** {@return the revisions, in order} */
    List<Revision> revisions();

    /** {@return the findings that have been accepted} */
    List<Acceptance> acceptances();

    /** The document of an inquiry, from its first idea to its validated theory, with its evidence and every revision. */
    Document<Inquiry> DOCUMENT = Document.of("qic/inquiry", 1, Inquiry.class);

    /** {@return the current theory: that of the last version} */
    default ProgrammeTheory theory() {
        return current().theory();
    }

    /** {@return the last version} */
    default TheoryVersion current() {
        return versions().get(versions().size() - 1);
    }

    /** {@return the versions by id, the oldest first; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<TheoryVersion>, TheoryVersion> versionsById() {
        return Maps.byKey(versions(), TheoryVersion::id);
    }

    /** {@return the revisions by the version that they led to, in order; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<TheoryVersion>, List<Revision>> revisionsByVersion() {
        return Maps.groups(revisions(), Revision::toVersion);
    }

    /**
     * {@return the version with that id}
     *
     * @throws IllegalArgumentException if there is no such version
     */
    default TheoryVersion version(Id<TheoryVersion> id) {
        return Optional.ofNullable(versionsById().get(id))
                .orElseThrow(() -> new IllegalArgumentException("unknown version of this inquiry: " + id));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this inquiry} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds inquiries. */
    final class Builder extends ImmutableInquiry.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException for a blank title or one of more than 1,000 characters, no or unordered versions, a
         *     duplicate id or an unknown reference
         */
        @Override
        public Inquiry build() {
            Inquiry inquiry = super.build();
            InquiryRules.check(inquiry);
            return inquiry;
        }
    }
}
