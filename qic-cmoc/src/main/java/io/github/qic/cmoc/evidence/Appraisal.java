package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** The quality of one piece of evidence (Dada et al. 2023); a source may be rich in one place and thin in another. */
@Value.Immutable
@JsonDeserialize(builder = Appraisal.Builder.class)
public sealed interface Appraisal permits ImmutableAppraisal {
    /** {@return its relevance to the theory} */
    Optional<AppraisalGrade> relevance();

    /** {@return how much it explains} */
    Optional<AppraisalGrade> richness();

    /** {@return how trustworthy its methods are} */
    Optional<AppraisalGrade> rigour();

    /** {@return a note} */
    Optional<String> note();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds appraisals. */
    final class Builder extends ImmutableAppraisal.Builder {
        Builder() {}

        /** @throws InvalidValueException if it has neither a grade nor a note, or the note is blank */
        @Override
        public Appraisal build() {
            Appraisal appraisal = super.build();
            boolean graded = appraisal
                    .relevance()
                    .or(appraisal::richness)
                    .or(appraisal::rigour)
                    .isPresent();
            return new Problems()
                    .require(graded || appraisal.note().isPresent(), "", "must have a grade or a note")
                    .requireText(appraisal.note(), "/note")
                    .returnIfNone(appraisal);
        }
    }
}
