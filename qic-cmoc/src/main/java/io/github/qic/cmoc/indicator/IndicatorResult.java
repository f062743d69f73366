package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** What a rule found at one place. */
@Value.Immutable
@JsonDeserialize(builder = IndicatorResult.Builder.class)
public interface IndicatorResult {
    /** {@return whether it is in place} */
    Presence presence();

    /** {@return what decided that, in the order of the rule} */
    List<PresenceReason> grounds();

    /**
     * {@return a reading that rests on one ground}
     *
     * @param ground the ground
     */
    static IndicatorResult of(PresenceReason ground) {
        return of(ground.presence(), List.of(ground));
    }

    /**
     * {@return a reading}
     *
     * @param presence whether it is in place
     * @param grounds what decided that
     */
    static IndicatorResult of(Presence presence, List<PresenceReason> grounds) {
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
    final class Builder extends ImmutableIndicatorResult.Builder {
        Builder() {}
    }
}
