package io.github.qic.cmoc.assess;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A condition or context with what was found of it. */
@Value.Immutable
@JsonDeserialize(builder = AssessedClaim.Builder.class)
public interface AssessedClaim {
    /** {@return its id in the theory} */
    Id<? extends TheoryClaim> claim();

    /** {@return whether it is a condition or a context} */
    ClaimKind kind();

    /** {@return its number where conditions are counted} */
    OptionalInt number();

    /** {@return what it is called} */
    String label();

    /** {@return what was found of the whole collaborative} */
    IndicatorResult whole();

    /** {@return what was found at each site, in the order of the collaborative} */
    List<SiteResult> sites();

    /** {@return what the theory expects of it} */
    List<Explanation> explanations();

    /**
     * {@return what was found at a site}
     *
     * @param site the site
     */
    default Optional<IndicatorResult> at(Id<Site> site) {
        return sites().stream()
                .filter(reading -> reading.site().equals(site))
                .map(SiteResult::reading)
                .findFirst();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this claim} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableAssessedClaim.Builder {
        Builder() {}
    }
}
