package io.github.qic.cmoc.assess;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** What a rule found at one place. */
@Value.Immutable
@JsonDeserialize(builder = Reading.Builder.class)
public interface Reading {
    /** {@return whether it is in place} */
    Presence presence();

    /** {@return what decided that, in the order of the rule} */
    List<Ground> grounds();

    /**
     * {@return a reading that rests on one ground}
     *
     * @param ground the ground
     */
    static Reading of(Ground ground) {
        return of(ground.presence(), List.of(ground));
    }

    /**
     * {@return a reading}
     *
     * @param presence whether it is in place
     * @param grounds what decided that
     */
    static Reading of(Presence presence, List<Ground> grounds) {
        return builder().presence(presence).grounds(grounds).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this reading} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
