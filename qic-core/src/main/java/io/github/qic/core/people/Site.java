package io.github.qic.core.people;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import org.immutables.value.Value;

/** A place where one team improves care, with the body that commissions care there. */
@Value.Immutable
@JsonDeserialize(builder = Site.Builder.class)
public sealed interface Site permits ImmutableSite {
    /** {@return its id} */
    Id<Site> id();

    /** {@return its name} */
    String name();

    /** {@return the organisation that commissions care there} */
    Id<Organisation> commissioner();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableSite.Builder {
        Builder() {}

        /** @throws InvalidValueException if the name is blank or has more than 1,000 characters */
        @Override
        public Site build() {
            Site site = super.build();
            return new Problems().requireName(site.name(), "/name").returnIfNone(site);
        }
    }
}
