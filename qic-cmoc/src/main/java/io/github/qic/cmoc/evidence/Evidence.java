package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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
 * One piece of evidence. Details missing from the source may be missing here; evidence without a site never counts as
 * evidence from a single site.
 */
@Value.Immutable
@JsonDeserialize(builder = Evidence.Builder.class)
public sealed interface Evidence permits ImmutableEvidence {
    /** {@return its id} */
    Id<Evidence> id();

    /** {@return its source} */
    Id<Source> source();

    /** {@return its location in the source} */
    Optional<Locator> locator();

    /** {@return a summary in the analyst's words} */
    Optional<String> summary();

    /** {@return who said it} */
    Optional<Speaker> speaker();

    /** {@return the sites it is about} */
    List<Id<Site>> sites();

    /** {@return the stage it was gathered in} */
    Optional<Id<Stage>> stage();

    /** {@return the day it was gathered} */
    Optional<LocalDate> date();

    /** {@return how directly the claim was observed} */
    Optional<EvidenceStatus> status();

    /** {@return the claims it bears on} */
    List<Bearing> bearings();

    /** {@return its quality} */
    Optional<Appraisal> appraisal();

    /** {@return who coded it, as pseudonyms or initials, whether or not they found it to bear on a claim} */
    List<String> codedBy();

    /** {@return whether its source states it, or it was derived or inferred; empty if no source is recorded} */
    Optional<Origin> provenance();

    /** {@return what may be shared of it; empty if that is not recorded. Its source may allow less} */
    Optional<SharingPermission> sharing();

    /** {@return a note} */
    Optional<String> note();

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

        /** @throws InvalidValueException if it has neither a summary nor a quote, a text is blank, or the date is not in the years 1900 to 2200 */
        @Override
        public Evidence build() {
            Evidence evidence = super.build();
            boolean worded = evidence.summary().isPresent()
                    || evidence.locator().flatMap(Locator::quote).isPresent();
            return new Problems()
                    .require(worded, "/summary", "is missing, and there is no quote either")
                    .requireText(evidence.summary(), "/summary")
                    .requireText(evidence.note(), "/note")
                    .requireDate(evidence.date(), "/date")
                    .requireTexts(evidence.codedBy(), "/codedBy")
                    .returnIfNone(evidence);
        }
    }
}
