package io.github.qic.pdsa.history;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.immutables.value.Value;

/**
 * One move of a cycle or a change idea to another stage.
 *
 * @param <S> the stages
 */
@Value.Immutable
@JsonDeserialize(builder = Move.Builder.class)
public sealed interface Move<S extends Enum<S>> permits ImmutableMove {
    /** {@return the stage it moved to} */
    S to();

    /** {@return the day} */
    LocalDate on();

    /** {@return who decided it} */
    Optional<Id<Participant>> by();

    /** {@return why, for example why a cycle was stopped} */
    Optional<String> reason();

    /** {@return a move without a person or a reason} */
    static <S extends Enum<S>> Move<S> of(S to, LocalDate on) {
        return Move.<S>builder().to(to).on(on).build();
    }

    /** {@return what is wrong with the order of moves, oldest first: each must lead to the next} */
    static <S extends Enum<S>> List<Problem> problems(List<Move<S>> moves, BiPredicate<S, S> leadsTo) {
        Objects.requireNonNull(leadsTo, "leadsTo");
        Problems problems = new Problems();
        for (int i = 1; i < moves.size(); i++) {
            Move<S> before = moves.get(i - 1);
            Move<S> move = moves.get(i);
            String path = "/history/" + i;
            problems.require(
                            leadsTo.test(before.to(), move.to()),
                            path + "/to",
                            "must not be " + Words.of(move.to()) + " after " + Words.of(before.to()))
                    .require(!move.on().isBefore(before.on()), path + "/on", "must not be before the previous move");
        }
        return problems.found();
    }

    /** {@return a builder} */
    static <S extends Enum<S>> Builder<S> builder() {
        return new Builder<>();
    }

    /** {@return a builder that starts from this move} */
    default Builder<S> toBuilder() {
        return Move.<S>builder().from(this);
    }

    /**
     * Builds moves.
     *
     * @param <S> the stages
     */
    final class Builder<S extends Enum<S>> extends ImmutableMove.Builder<S> {
        Builder() {}

        /** @throws InvalidValueException if the reason is blank, or the day not in the years 1900 to 2200 */
        @Override
        public Move<S> build() {
            Move<S> move = super.build();
            return new Problems()
                    .requireDate(move.on(), "/on")
                    .requireText(move.reason(), "/reason")
                    .returnIfNone(move);
        }
    }
}
