package io.github.qic.cmoc.assess;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.Collaborative;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is in place in a collaborative on one day, according to a theory. It reports contexts and what to look for; it is not a
 * score, and it never says that something will work.
 */
@Value.Immutable
@JsonDeserialize(builder = Assessment.Builder.class)
public sealed interface Assessment permits ImmutableAssessment {
    /** The document of an assessment. */
    Document<Assessment> DOCUMENT = Document.of("qic/assessment", 1, Assessment.class);

    /** {@return the collaborative} */
    Id<Collaborative> collaborative();

    /** {@return its name} */
    String name();

    /** {@return the title of the theory and its version} */
    Optional<String> theory();

    /** {@return the title of the indicators} */
    String indicators();

    /** {@return the day} */
    LocalDate date();

    /** {@return the sites, in the order of the collaborative} */
    List<AssessedSite> sites();

    /** {@return every condition of the theory and each context with an indicator, in the order of their configurations} */
    List<AssessedClaim> claims();

    /** {@return the claims by their id in the theory, in order; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<? extends TheoryClaim>, AssessedClaim> claimsById() {
        return Maps.byKey(claims(), AssessedClaim::claim);
    }

    /** {@return the assessment of a condition or context} */
    default Optional<AssessedClaim> claim(Id<? extends TheoryClaim> id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(claimsById().get(id));
    }

    /**
     * {@return the differences in presence from an earlier assessment, in the order of this one; claims and sites that only the
     * earlier one has come last}
     *
     * @throws InvalidValueException if the earlier assessment is of another collaborative
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

    /** Builds assessments. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if a text is blank, the name has more than 1,000 characters, the date is not in the years
         *     1900 to 2200, a site or claim is a duplicate, or there are more than 1,000,000 pairs of a site and a claim
         */
        @Override
        public Assessment build() {
            Assessment assessment = super.build();
            PairLimit.require(assessment.sites().size(), assessment.claims().size(), "/sites", "sites x claims");
            return new Problems()
                    .requireName(assessment.name(), "/name")
                    .requireText(assessment.theory(), "/theory")
                    .requireText(assessment.indicators(), "/indicators")
                    .requireDate(assessment.date(), "/date")
                    .requireUnique(assessment.sites(), AssessedSite::id, "/sites", "id")
                    .requireUnique(assessment.claims(), AssessedClaim::claim, "/claims", "claim")
                    .returnIfNone(assessment);
        }
    }
}
