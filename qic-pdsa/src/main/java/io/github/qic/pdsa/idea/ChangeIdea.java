package io.github.qic.pdsa.idea;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.measure.Measure;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A change that may be an improvement. */
@Value.Immutable
@JsonDeserialize(builder = ChangeIdea.Builder.class)
public sealed interface ChangeIdea permits ImmutableChangeIdea {
    /** {@return its id, unique in the project} */
    Id<ChangeIdea> id();

    /** {@return its short name} */
    String title();

    /** {@return what it is} */
    Optional<String> description();

    /** {@return the drivers it acts on} */
    List<Id<Driver>> drivers();

    /** {@return the measures it should improve} */
    List<Id<Measure>> measures();

    /** {@return its moves, oldest first; without any it is proposed} */
    List<Move<IdeaStage>> history();

    /** {@return its current stage} */
    default IdeaStage stage() {
        return history().isEmpty()
                ? IdeaStage.PROPOSED
                : history().get(history().size() - 1).to();
    }

    /**
     * {@return this idea after a move}
     *
     * @throws InvalidValueException if the move cannot follow the last one
     */
    default ChangeIdea moved(Move<IdeaStage> move) {
        return toBuilder().addHistory(move).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this idea} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds ideas. */
    final class Builder extends ImmutableChangeIdea.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if a text is blank, if the title has more than 1,000 characters, or if a move cannot follow the
         *     previous one or is dated before it
         */
        @Override
        public ChangeIdea build() {
            ChangeIdea idea = super.build();
            IdeaStage first = idea.history().stream().findFirst().map(Move::to).orElse(IdeaStage.PROPOSED);
            boolean canBegin = first == IdeaStage.PROPOSED || IdeaStage.PROPOSED.leadsTo(first);
            return new Problems()
                    .requireName(idea.title(), "/title")
                    .requireText(idea.description(), "/description")
                    .require(canBegin, "/history/0/to", "must not be " + Words.of(first) + " after proposed")
                    .addAll("", Move.problems(idea.history(), IdeaStage::leadsTo))
                    .returnIfNone(idea);
        }
    }
}
