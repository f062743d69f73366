package io.github.qic.core.show;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import org.immutables.value.Value;

/** One item of a TIDieR description. */
@Value.Immutable
@JsonDeserialize(builder = TidierItem.Builder.class)
public sealed interface TidierItem permits ImmutableTidierItem {
    /** {@return its number, 1 to 12} */
    int number();

    /** {@return what it asks for} */
    String title();

    /** {@return what is known about it; written even if empty, so that the gap shows} */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<String> statements();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableTidierItem.Builder {
        Builder() {}

        /** @throws InvalidValueException if the number is not 1 to 12 or a text is blank, or the title has more than 1,000 characters */
        @Override
        public TidierItem build() {
            TidierItem tidierItem = super.build();
            return new Problems()
                    .require(
                            tidierItem.number() >= 1 && tidierItem.number() <= TidierDescription.ITEMS,
                            "/number",
                            "must be 1 to " + TidierDescription.ITEMS)
                    .requireName(tidierItem.title(), "/title")
                    .requireTexts(tidierItem.statements(), "/statements")
                    .returnIfNone(tidierItem);
        }
    }
}
