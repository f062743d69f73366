package io.github.qic.core.programme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The design of a programme in free text: what cannot be counted. */
@Value.Immutable
@JsonDeserialize(builder = Design.Builder.class)
public sealed interface Design permits ImmutableDesign {
    /** {@return the rationale, theory or goal} */
    Optional<String> rationale();

    /** {@return materials used or handed out} */
    List<String> materials();

    /** {@return how it is delivered} */
    Optional<String> approach();

    /** {@return what is tailored to whom, and how} */
    List<String> tailoring();

    /** {@return how adherence was to be assessed and maintained} */
    Optional<String> adherencePlan();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableDesign.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank */
        @Override
        public Design build() {
            Design design = super.build();
            return new Problems()
                    .requireTexts(design.materials(), "/materials")
                    .requireTexts(design.tailoring(), "/tailoring")
                    .requireText(design.rationale(), "/rationale")
                    .requireText(design.approach(), "/approach")
                    .requireText(design.adherencePlan(), "/adherencePlan")
                    .returnIfNone(design);
        }
    }
}
