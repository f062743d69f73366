package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How many studies report an outcome of a link: n of m, as syntheses tabulate it. */
@Value.Immutable
@JsonPropertyOrder({"outcome", "reporting", "total"})
@JsonDeserialize(builder = StudyCount.Builder.class)
public sealed interface StudyCount permits ImmutableStudyCount {
    /** {@return the outcome, one of the link} */
    Id<Outcome> outcome();

    /** {@return the number of studies that report it} */
    int reporting();

    /** {@return the number of studies of the link, whether or not they report the outcome; empty if unknown} */
    OptionalInt total();

    /** {@return the count as tables print it, such as {@code 3 of 4 studies}} */
    default String text() {
        return total().isEmpty()
                ? reporting() + (reporting() == 1 ? " study" : " studies")
                : reporting() + " of " + total().getAsInt() + (total().getAsInt() == 1 ? " study" : " studies");
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this count} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds counts of studies. */
    final class Builder extends ImmutableStudyCount.Builder {
        Builder() {}

        /** @throws InvalidValueException if a number is negative, or more studies report the outcome than there are */
        @Override
        public StudyCount build() {
            StudyCount count = super.build();
            return new Problems()
                    .requireAtLeast(count.reporting(), 0, "/reporting")
                    .requireAtLeast(count.total().orElse(0), 0, "/total")
                    .require(
                            count.total().stream().allMatch(total -> count.reporting() <= total),
                            "/reporting",
                            "must not exceed the total")
                    .returnIfNone(count);
        }
    }
}
