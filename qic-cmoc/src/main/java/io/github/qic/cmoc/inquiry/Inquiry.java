package io.github.qic.cmoc.inquiry;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A realist inquiry: a programme theory in each of its versions, what it rests on, and every change on the way. */
@Value.Immutable
@JsonDeserialize(builder = Inquiry.Builder.class)
public interface Inquiry {
    /** {@return its title} */
    String title();

    /** {@return whether those who evaluate also run the programme; nothing where that is not known} */
    Optional<Boolean> evaluatorsImplement();

    /** {@return the versions of the theory, the oldest first; at least one} */
    List<TheoryVersion> versions();

    /** {@return what was gathered} */
    @Value.Default
    default EvidenceBase evidence() {
        return EvidenceBase.builder().build();
    }

    /** {@return what people answered to configurations} */
    List<Response> responses();

    /** {@return every change, in order} */
    List<Revision> revisions();

    /** {@return the findings that people have accepted} */
    List<Acceptance> acceptances();

    /** The document of an inquiry, from its first rough idea to its validated theory. */
    Document<Inquiry> DOCUMENT = Document.of("qic/programme-theory", 1, Inquiry.class);

    /** {@return the theory as it stands: that of the last version} */
    default ProgrammeTheory theory() {
        return current().theory();
    }

    /** {@return the last version} */
    default TheoryVersion current() {
        return versions().get(versions().size() - 1);
    }

    /**
     * {@return the version of that id}
     *
     * @param id the id of a version of this inquiry
     * @throws IllegalArgumentException if there is no such version
     */
    default TheoryVersion version(Id<TheoryVersion> id) {
        return versions().stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no version of this inquiry: " + id));
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
         * @throws InvalidValueException for an inquiry without a version, ids that stand twice, references that
         *     lead nowhere, and a version that does not grow from an earlier one
         */
        @Override
        public Inquiry build() {
            Inquiry inquiry = super.build();
            InquiryRules.check(inquiry);
            return inquiry;
        }
    }
}
