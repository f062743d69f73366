package io.github.qic.cmoc;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Problems;
import org.immutables.value.Value;

/** One of the wordings of a condition. */
@Value.Immutable
@JsonDeserialize(builder = Wording.Builder.class)
public interface Wording {
    /** {@return where it is worded so, such as {@code abstract}} */
    String place();

    /** {@return the wording} */
    String text();

    /** Refuses blank text. */
    @Value.Check
    default void check() {
        new Problems()
                .requireText(place(), "/place")
                .requireText(text(), "/text")
                .throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this wording} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds wordings. */
    final class Builder extends ImmutableWording.Builder {
        Builder() {}
    }
}
