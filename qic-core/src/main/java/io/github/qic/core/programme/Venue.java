package io.github.qic.core.programme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a gathering is held. */
@Value.Immutable
@JsonDeserialize(builder = Venue.Builder.class)
public sealed interface Venue permits ImmutableVenue {
    /** {@return what kind of place it is} */
    VenueKind kind();

    /** {@return the organisation that hosts it, if known} */
    Optional<Id<Organisation>> host();

    /** {@return a venue whose host is unknown} */
    static Venue of(VenueKind kind) {
        return builder().kind(kind).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableVenue.Builder {
        Builder() {}
    }
}
