package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import org.immutables.value.Value;

/** One of the wordings of a condition. */
@Value.Immutable
@JsonDeserialize(builder = Wording.Builder.class)
public interface Wording {
    /** {@return where this wording is used, such as {@code abstract}} */
    String place();

    /** {@return the wording} */
    String text();

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

        /** @throws InvalidValueException if the place or the text is blank */
        @Override
        public Wording build() {
            Wording wording = super.build();
            return new Problems()
                    .requireText(wording.place(), "/place")
                    .requireText(wording.text(), "/text")
                    .returnIfNone(wording);
        }
    }
}
