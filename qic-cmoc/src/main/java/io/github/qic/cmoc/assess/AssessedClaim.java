package io.github.qic.cmoc.assess;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The assessment of one condition or context. */
@Value.Immutable
@JsonDeserialize(builder = AssessedClaim.Builder.class)
public sealed interface AssessedClaim permits ImmutableAssessedClaim {
    /** {@return its id in the theory} */
    Id<? extends TheoryClaim> claim();

    /** {@return whether it is a condition or a context} */
    ClaimKind kind();

    /** {@return its number, if conditions are numbered} */
    OptionalInt number();

    /** {@return its label} */
    String label();

    /** {@return the result for the whole collaborative} */
    IndicatorResult whole();

    /** {@return the result for each site, in the order of the collaborative} */
    List<SiteResult> sites();

    /** {@return what the theory expects it to lead to} */
    List<Explanation> explanations();

    /** {@return the results by site, in order; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<Site>, SiteResult> resultsBySite() {
        return Maps.byKey(sites(), SiteResult::site);
    }

    /** {@return the result for a site, if the assessment has it} */
    default Optional<IndicatorResult> at(Id<Site> site) {
        Objects.requireNonNull(site, "site");
        return Optional.ofNullable(resultsBySite().get(site)).map(SiteResult::result);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this claim} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds assessed claims. */
    final class Builder extends ImmutableAssessedClaim.Builder {
        Builder() {}

        /** @throws InvalidValueException if the label is blank */
        @Override
        public AssessedClaim build() {
            AssessedClaim claim = super.build();
            return new Problems().requireText(claim.label(), "/label").returnIfNone(claim);
        }
    }
}
