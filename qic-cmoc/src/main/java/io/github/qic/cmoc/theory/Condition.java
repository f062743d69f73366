package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A condition of the final theory: what has to be in place. A publication may word it differently in different places. */
@Value.Immutable
@JsonPropertyOrder({"id", "number", "wordings", "contexts", "configurations", "provenance"})
@JsonDeserialize(builder = Condition.Builder.class)
@SuppressWarnings("immutables:from") // only from(Condition) copies the id, as its type is narrower than in a claim
public sealed interface Condition extends TheoryClaim permits ImmutableCondition {
    @Override
    Id<Condition> id();

    /** {@return its number, from 1, if the conditions are numbered} */
    OptionalInt number();

    /** {@return its wordings, at least one} */
    List<Wording> wordings();

    /** {@return the contexts that make it up} */
    List<Id<Context>> contexts();

    /** {@return the configurations it is drawn from} */
    List<Id<Configuration>> configurations();

    @Override
    default ClaimKind claimKind() {
        return ClaimKind.CONDITION;
    }

    @Override
    default String label() {
        return wordings().get(0).text();
    }

    @Override
    default String wording() {
        return wordings().stream().map(Wording::text).collect(Collectors.joining(" / "));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this condition} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds conditions. */
    final class Builder extends ImmutableCondition.Builder {
        Builder() {}

        /** @throws InvalidValueException if it has no wording or its number is below 1 */
        @Override
        public Condition build() {
            Condition condition = super.build();
            return new Problems()
                    .requireAtLeast(condition.number().orElse(1), 1, "/number")
                    .require(!condition.wordings().isEmpty(), "/wordings", "must not be empty")
                    .returnIfNone(condition);
        }
    }
}
