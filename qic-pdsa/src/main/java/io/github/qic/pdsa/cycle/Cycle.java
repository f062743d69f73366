package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.idea.ChangeIdea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One plan-do-study-act cycle. It goes through its stages in order, and its history keeps every move. Each move returns a new value.
 */
@Value.Immutable
@JsonDeserialize(builder = Cycle.Builder.class)
public sealed interface Cycle permits ImmutableCycle {
    /** {@return its id, unique in the document} */
    Id<Cycle> id();

    /** {@return its short name} */
    String title();

    /** {@return the change idea it tests} */
    Optional<Id<ChangeIdea>> idea();

    /** {@return the cycle whose learning it builds on; such cycles form a ramp} */
    Optional<Id<Cycle>> follows();

    /** {@return the plan} */
    Plan plan();

    /** {@return what was done; {@code do} in JSON} */
    @JsonProperty("do")
    Optional<Doing> doing();

    /** {@return the results and the learning} */
    Optional<Study> study();

    /** {@return the decision} */
    Optional<Act> act();

    /** {@return its moves, oldest first; it begins with planning} */
    List<Move<CycleStage>> history();

    /**
     * {@return a cycle whose planning began on a day}
     *
     * @throws InvalidValueException if the title is blank or has more than 1,000 characters
     */
    static Cycle planned(Id<Cycle> id, String title, Plan plan, LocalDate on) {
        return builder()
                .id(id)
                .title(title)
                .plan(plan)
                .addHistory(Move.of(CycleStage.PLANNING, on))
                .build();
    }

    /** {@return its current stage} */
    default CycleStage stage() {
        return history().get(history().size() - 1).to();
    }

    /** {@return the day it reached its current stage} */
    default LocalDate since() {
        return history().get(history().size() - 1).on();
    }

    /**
     * {@return this cycle with another plan}
     *
     * @throws InvalidValueException if it is no longer being planned: predictions cannot be made in hindsight
     */
    default Cycle replanned(Plan plan) {
        new Problems()
                .require(
                        stage() == CycleStage.PLANNING,
                        "/plan",
                        "can only change while planning, but the cycle is " + Words.of(stage()))
                .throwIfAny();
        return toBuilder().plan(plan).build();
    }

    /**
     * {@return this cycle with its test begun}
     *
     * @throws InvalidValueException if it is not being planned, or if the day is before its last move
     */
    default Cycle begun(LocalDate on) {
        return moved(Move.of(CycleStage.DOING, on));
    }

    /**
     * {@return this cycle with its test carried out}
     *
     * @throws InvalidValueException if its test has not begun or is already over, or if the day is before its last move
     */
    default Cycle done(Doing doing, LocalDate on) {
        return toBuilder()
                .doing(doing)
                .addHistory(Move.of(CycleStage.STUDYING, on))
                .build();
    }

    /**
     * {@return this cycle with its results studied}
     *
     * @throws InvalidValueException if it is not being studied, if the day is before its last move, or if a result belongs to an
     *     unknown prediction
     */
    default Cycle studied(Study study, LocalDate on) {
        return toBuilder()
                .study(study)
                .addHistory(Move.of(CycleStage.ACTING, on))
                .build();
    }

    /**
     * {@return this cycle with its decision, closed}
     *
     * @throws InvalidValueException if no decision is due, or if the day is before its last move
     */
    default Cycle decided(Act act, LocalDate on) {
        return toBuilder().act(act).addHistory(Move.of(CycleStage.CLOSED, on)).build();
    }

    /**
     * {@return this cycle after a move}
     *
     * @throws InvalidValueException if the move cannot follow the last one, or if the worksheet lacks a part that the new stage
     *     requires
     */
    default Cycle moved(Move<CycleStage> move) {
        return toBuilder().addHistory(move).build();
    }

    /**
     * {@return this cycle, stopped}
     *
     * @throws InvalidValueException if it is already closed or stopped, if the reason is blank, or if the day is before its last
     *     move
     */
    default Cycle stopped(String reason, LocalDate on) {
        return moved(Move.of(CycleStage.STOPPED, on).toBuilder().reason(reason).build());
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder that starts from this cycle} It can change anything, but a project accepts the result only if the history is
     * kept and, once the test has begun, the plan.
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds cycles. */
    final class Builder extends ImmutableCycle.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if the title is blank or has more than 1,000 characters, if the history does not begin with
         *     planning or is out of order, if a part of the worksheet is missing or too early for the stage, if a result belongs to an
         *     unknown prediction, or if the cycle follows itself
         */
        @Override
        public Cycle build() {
            Cycle cycle = super.build();
            return CycleRules.check(cycle).returnIfNone(cycle);
        }
    }
}
