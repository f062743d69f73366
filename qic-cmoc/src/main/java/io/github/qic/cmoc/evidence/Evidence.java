package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One piece of evidence. Whatever the source leaves out may be absent; evidence without a site never counts as evidence
 * from one site.
 */
@Value.Immutable
@JsonDeserialize(builder = Evidence.Builder.class)
public interface Evidence {
    /** {@return its id} */
    Id<Evidence> id();

    /** {@return where it comes from} */
    Id<Source> source();

    /** {@return where it stands in its source} */
    Optional<Locator> locator();

    /** {@return what it says, in the analyst's words} */
    Optional<String> summary();

    /** {@return who said it} */
    Optional<Speaker> speaker();

    /** {@return the sites it is about} */
    List<Id<Site>> sites();

    /** {@return the stage it was gathered in} */
    Optional<Id<Stage>> stage();

    /** {@return the day it was gathered} */
    Optional<LocalDate> date();

    /** {@return how far the claim was seen at work} */
    Optional<EvidenceStatus> status();

    /** {@return what it does to which claims} */
    List<Bearing> bearings();

    /** {@return how good it is} */
    Optional<Appraisal> appraisal();

    /** {@return who coded it, as pseudonyms or initials} */
    List<String> codedBy();

    /** {@return how it stands in the text it was taken from, if it was taken from one} */
    Optional<Origin> provenance();

    /** {@return a remark} */
    Optional<String> note();

    /**
     * {@return whether it bears on a claim otherwise than by refuting it}
     *
     * @param claim the id of a claim
     */
    default boolean isFor(Id<? extends TheoryClaim> claim) {
        return bearings().stream()
                .anyMatch(bearing -> bearing.subject().equals(claim) && bearing.kind() != BearingKind.REFUTES);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this piece of evidence} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds pieces of evidence. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}

        /** @throws InvalidValueException for evidence that says nothing, and blank text */
        @Override
        public Evidence build() {
            Evidence evidence = super.build();
            return new Problems()
                    .require(
                            evidence.summary().isPresent()
                                    || evidence.locator()
                                            .flatMap(Locator::quote)
                                            .isPresent(),
                            "/summary",
                            "is missing, and there is no quote either")
                    .requireText(evidence.summary(), "/summary")
                    .requireText(evidence.note(), "/note")
                    .requireTexts(evidence.codedBy(), "/codedBy")
                    .returnIfNone(evidence);
        }
    }
}
