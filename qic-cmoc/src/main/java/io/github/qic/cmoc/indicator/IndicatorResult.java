package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/** The result of a rule for one site, or for the whole collaborative. */
@Value.Immutable
@JsonDeserialize(builder = IndicatorResult.Builder.class)
public sealed interface IndicatorResult permits ImmutableIndicatorResult {
    /** {@return whether the context is in place} */
    Presence presence();

    /** {@return the reasons, in the order of the rule} */
    List<PresenceReason> reasons();

    /** {@return a result with one reason} */
    static IndicatorResult of(PresenceReason reason) {
        return builder().presence(reason.presence()).addReasons(reason).build();
    }

    /** {@return an unknown result, with the reason and its source} */
    static IndicatorResult unknown(String text, String source) {
        return of(PresenceReason.builder()
                .text(text)
                .presence(Presence.UNKNOWN)
                .source(source)
                .build());
    }

    /** {@return the result of all parts together, with all their reasons: see {@link Presence#all}} */
    static IndicatorResult all(List<IndicatorResult> parts) {
        return builder()
                .presence(Presence.all(
                        parts.stream().map(IndicatorResult::presence).toList()))
                .addAllReasons(
                        parts.stream().flatMap(part -> part.reasons().stream()).toList())
                .build();
    }

    /** {@return the best of several alternatives, with all their reasons: see {@link Presence#any}} */
    static IndicatorResult any(List<IndicatorResult> alternatives) {
        Objects.requireNonNull(alternatives, "alternatives");
        return all(alternatives).toBuilder()
                .presence(Presence.any(
                        alternatives.stream().map(IndicatorResult::presence).toList()))
                .build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this result} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds results. */
    final class Builder extends ImmutableIndicatorResult.Builder {
        Builder() {}
    }
}
