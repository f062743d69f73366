package io.github.qic.pdsa.idea;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.measure.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A change that may be an improvement. */
@Value.Immutable
@JsonDeserialize(builder = ChangeIdea.Builder.class)
public interface ChangeIdea {
    /** {@return its id, unique in the project} */
    Id<ChangeIdea> id();

    /** {@return its short name} */
    String title();

    /** {@return what it is} */
    Optional<String> description();

    /** {@return the drivers it works on} */
    List<Id<Driver>> drivers();

    /** {@return the measures it should move} */
    List<Id<Measure>> measures();

    /** {@return its life so far, oldest first; without any it is proposed} */
    List<IdeaMove> history();

    /** {@return how far it has come} */
    default IdeaStage stage() {
        return history().isEmpty()
                ? IdeaStage.PROPOSED
                : history().get(history().size() - 1).to();
    }

    /**
     * {@return the idea one step further}
     *
     * @param move the step
     * @throws io.github.qic.core.valid.InvalidValueException if the step cannot follow
     */
    default ChangeIdea moved(IdeaMove move) {
        return toBuilder().addHistory(move).build();
    }

    private ChangeIdea checked() {
        Problems problems = new Problems().requireText(title(), "/title");
        problems.requireText(description(), "/description");
        IdeaStage stage = IdeaStage.PROPOSED;
        LocalDate day = LocalDate.MIN;
        for (int i = 0; i < history().size(); i++) {
            IdeaMove move = history().get(i);
            String path = "/history/" + i;
            boolean first = i == 0 && move.to() == IdeaStage.PROPOSED;
            problems.require(
                            first || stage.leadsTo(move.to()),
                            path + "/to",
                            "must not be " + Words.of(move.to()) + " behind " + Words.of(stage))
                    .require(!move.on().isBefore(day), path + "/on", "must not be before the step ahead of it");
            stage = move.to();
            day = move.on();
        }
        return problems.returnIfNone(this);
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
         * @throws InvalidValueException for blank text, a step that cannot follow the one before, and days that
         *     run backwards
         */
        @Override
        public ChangeIdea build() {
            return super.build().checked();
        }
    }
}
