package io.github.qic.cmoc.assess;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.Collaborative;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is in place in a collaborative on one day, by a theory. It reports contexts and what to look for; it is no score, and it
 * never says that something will work. */
@Value.Immutable
@JsonDeserialize(builder = Assessment.Builder.class)
public interface Assessment {
    /** The document of an assessment. */
    Document<Assessment> DOCUMENT = Document.of("qic/assessment", 1, Assessment.class);

    /** {@return the collaborative} */
    Id<Collaborative> collaborative();

    /** {@return its name} */
    String name();

    /** {@return the theory and its version, as a reader calls them} */
    Optional<String> theory();

    /** {@return the title of the indicators} */
    String indicators();

    /** {@return the day} */
    LocalDate date();

    /** {@return the sites, in the order of the collaborative} */
    List<AssessedSite> sites();

    /** {@return every condition of the theory and each context with an indicator, by the configuration they belong to} */
    List<AssessedClaim> claims();

    /**
     * {@return what was found of a condition or context}
     *
     * @param id its id in the theory
     */
    default Optional<AssessedClaim> claim(Id<? extends TheoryClaim> id) {
        return claims().stream().filter(claim -> claim.claim().equals(id)).findFirst();
    }

    /**
     * {@return where and why something stands otherwise than in an earlier assessment, in the order of this one; what only
     * the earlier one has comes last}
     *
     * @param earlier another assessment of the same collaborative
     * @throws io.github.qic.core.valid.InvalidValueException if it is of another collaborative
     */
    default List<PresenceChange> changesSince(Assessment earlier) {
        return AssessmentComparison.between(earlier, this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this assessment} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}

        /** @throws InvalidValueException for a blank name or title, and sites or claims that stand twice */
        @Override
        public Assessment build() {
            Assessment assessment = super.build();
            return new Problems()
                    .requireText(assessment.name(), "/name")
                    .requireText(assessment.indicators(), "/indicators")
                    .requireUnique(assessment.sites(), AssessedSite::id, "/sites", "id")
                    .requireUnique(assessment.claims(), AssessedClaim::claim, "/claims", "claim")
                    .returnIfNone(assessment);
        }
    }
}
