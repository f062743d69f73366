package io.github.qic.pdsa.chart.project;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.IdeaStage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something a project changed, to be marked on its charts: the test of a cycle, or a change idea that was implemented, spread or
 * abandoned.
 *
 * @param title what was changed: the title of the cycle or the idea
 * @param from the first day of the test, or the day of the decision on the idea
 * @param to the day on which the test was over; empty while it goes on; for a decision on an idea, the same day
 * @param outcome what came of it, such as {@code expand} or {@code implemented}; the stage of a cycle without a decision
 */
public record ProjectChange(String title, LocalDate from, Optional<LocalDate> to, String outcome) {
    private static final Set<IdeaStage> DECIDED =
            EnumSet.of(IdeaStage.IMPLEMENTED, IdeaStage.SPREAD, IdeaStage.ABANDONED);

    /** @throws InvalidValueException if a text is blank or has more than 1,000 characters, or if it ends before it begins */
    public ProjectChange {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(outcome, "outcome");
        new Problems()
                .requireName(title, "/title")
                .require(!to.orElse(from).isBefore(from), "/to", "must not be before from")
                .requireName(outcome, "/outcome")
                .throwIfAny();
    }

    /** {@return whether it happened at once, as a decision does} */
    public boolean isOneDay() {
        return to.equals(Optional.of(from));
    }

    /** The test of a cycle; none before it has begun. */
    static Stream<ProjectChange> of(Cycle cycle) {
        Optional<LocalDate> to = day(cycle, CycleStage.STUDYING).or(() -> day(cycle, CycleStage.STOPPED));
        String outcome = cycle.act().map(act -> Words.of(act.decision())).orElseGet(() -> Words.of(cycle.stage()));
        return day(cycle, CycleStage.DOING).map(from -> new ProjectChange(cycle.title(), from, to, outcome)).stream();
    }

    /** The decisions on an idea. */
    static Stream<ProjectChange> of(ChangeIdea idea) {
        return idea.history().stream()
                .filter(move -> DECIDED.contains(move.to()))
                .map(move -> new ProjectChange(idea.title(), move.on(), Optional.of(move.on()), Words.of(move.to())));
    }

    private static Optional<LocalDate> day(Cycle cycle, CycleStage stage) {
        return cycle.history().stream()
                .filter(move -> move.to() == stage)
                .map(Move::on)
                .findFirst();
    }
}
