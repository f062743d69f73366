package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.idea.ChangeIdea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One plan-do-study-act cycle. It moves through its stages only as it can, and every move stays in its history. Each move
 * gives a new value; a move that cannot be is refused with an {@link io.github.qic.core.valid.InvalidValueException}.
 */
@Value.Immutable
@JsonDeserialize(builder = Cycle.Builder.class)
public interface Cycle {
    /** {@return its id, unique in the document} */
    Id<Cycle> id();

    /** {@return its short name} */
    String title();

    /** {@return the change idea it tests} */
    Optional<Id<ChangeIdea>> idea();

    /** {@return the cycle whose lesson it builds on; such cycles form a ramp} */
    Optional<Id<Cycle>> follows();

    /** {@return what is to be done} */
    Plan plan();

    /** {@return what was done; {@code do} in JSON} */
    @JsonProperty("do")
    Optional<Doing> doing();

    /** {@return what was made of it} */
    Optional<Study> study();

    /** {@return what was decided} */
    Optional<Act> act();

    /** {@return its life so far, oldest first; it begins with planning} */
    List<CycleMove> history();

    /**
     * {@return a cycle that is being planned}
     *
     * @param id its id
     * @param title its short name
     * @param plan what is to be done
     * @param on the day its planning began
     */
    static Cycle planned(Id<Cycle> id, String title, Plan plan, LocalDate on) {
        return builder()
                .id(id)
                .title(title)
                .plan(plan)
                .addHistory(CycleMove.of(CycleStage.PLANNING, on))
                .build();
    }

    /** {@return where it stands} */
    default CycleStage stage() {
        return history().get(history().size() - 1).to();
    }

    /** {@return the day it came to where it stands} */
    default LocalDate since() {
        return history().get(history().size() - 1).on();
    }

    /**
     * {@return this cycle with another plan; only while it is being planned, since a prediction made later is none}
     *
     * @param plan the new plan
     */
    default Cycle replanned(Plan plan) {
        CycleRules.requirePlanning(this);
        return toBuilder().plan(plan).build();
    }

    /**
     * {@return this cycle, begun}
     *
     * @param on the day
     */
    default Cycle begun(LocalDate on) {
        return toBuilder().addHistory(CycleMove.of(CycleStage.DOING, on)).build();
    }

    /**
     * {@return this cycle, carried out}
     *
     * @param doing what was done
     * @param on the day
     */
    default Cycle done(Doing doing, LocalDate on) {
        return toBuilder()
                .doing(doing)
                .addHistory(CycleMove.of(CycleStage.STUDYING, on))
                .build();
    }

    /**
     * {@return this cycle, studied}
     *
     * @param study what was made of it
     * @param on the day
     */
    default Cycle studied(Study study, LocalDate on) {
        return toBuilder()
                .study(study)
                .addHistory(CycleMove.of(CycleStage.ACTING, on))
                .build();
    }

    /**
     * {@return this cycle, decided}
     *
     * @param act the decision
     * @param on the day
     */
    default Cycle decided(Act act, LocalDate on) {
        return toBuilder()
                .act(act)
                .addHistory(CycleMove.of(CycleStage.CLOSED, on))
                .build();
    }

    /**
     * {@return this cycle one step further, where the part of the worksheet that the step requires is there already}
     *
     * @param move the step, with who takes it and why
     */
    default Cycle moved(CycleMove move) {
        return toBuilder().addHistory(move).build();
    }

    /**
     * {@return this cycle, given up}
     *
     * @param reason why
     * @param on the day
     */
    default Cycle stopped(String reason, LocalDate on) {
        return toBuilder()
                .addHistory(CycleMove.builder()
                        .to(CycleStage.STOPPED)
                        .on(on)
                        .reason(reason)
                        .build())
                .build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder that starts from this cycle}
     * It is free to correct anything; as the next state of a cycle that has begun, a project only takes one with the same plan and
     * history.
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds cycles. */
    final class Builder extends ImmutableCycle.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException for a history that cannot be, parts ahead of their stage, and results of
         *     predictions nobody made
         */
        @Override
        public Cycle build() {
            Cycle cycle = super.build();
            CycleRules.check(cycle);
            return cycle;
        }
    }
}
