package io.github.qic.pdsa.check;

import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Act;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Plan;
import io.github.qic.pdsa.cycle.PredictionResult;
import io.github.qic.pdsa.cycle.Study;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasurementPlan;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes one part of a project. */
final class Spoil {
    private Spoil() {}

    static <T> List<T> replaced(List<T> items, int index, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(items);
        changed.set(index, change.apply(items.get(index)));
        return changed;
    }

    static Project aim(Project p, UnaryOperator<Aim.Builder> change) {
        Aim.Builder aim = p.aim().orElseThrow().toBuilder();
        return p.toBuilder().aim(change.apply(aim).build()).build();
    }

    /** Replaces the measures and keeps only their part of the plan and observations. */
    static Project measures(Project p, List<Measure> measures) {
        List<Id<Measure>> ids = measures.stream().map(Measure::id).toList();
        MeasurementPlan plan = p.measurementPlan().orElseThrow();
        return p.toBuilder()
                .measures(measures)
                .measurementPlan(plan.toBuilder()
                        .measures(plan.measures().stream()
                                .filter(m -> ids.contains(m.measure()))
                                .toList())
                        .build())
                .observations(p.observations().stream()
                        .filter(o -> ids.contains(o.measure()))
                        .toList())
                .build();
    }

    static Project plan(Project p, UnaryOperator<MeasurementPlan> change) {
        return p.toBuilder()
                .measurementPlan(change.apply(p.measurementPlan().orElseThrow()))
                .build();
    }

    /** {@return the observations, of one measure only the first few} */
    static List<Observation> observed(Project p, String measure, int first) {
        Id<Measure> id = Id.of(measure);
        Stream<Observation> others =
                p.observations().stream().filter(o -> !o.measure().equals(id));
        return Stream.concat(others, p.observationsOf(id).stream().limit(first)).toList();
    }

    /** Keeps the observations of some weeks, from 0. */
    static Project inWeeks(Project p, Integer... weeks) {
        LocalDate first = p.measurementPlan().orElseThrow().firstDay();
        Set<LocalDate> days = Stream.of(weeks).map(first::plusWeeks).collect(Collectors.toSet());
        return p.toBuilder()
                .observations(p.observations().stream()
                        .filter(o -> days.contains(o.on()))
                        .toList())
                .build();
    }

    static Project idea(Project p, UnaryOperator<ChangeIdea.Builder> change) {
        return p.toBuilder()
                .ideas(replaced(p.ideas(), 0, i -> change.apply(i.toBuilder()).build()))
                .build();
    }

    static ChangeIdea.Builder another(Project p) {
        ChangeIdea known = p.ideas().get(0);
        return ChangeIdea.builder()
                .id(Id.of("another"))
                .title("Another idea")
                .drivers(known.drivers())
                .measures(known.measures());
    }

    static Project planners(Project p, String... people) {
        List<Id<Participant>> ids =
                Arrays.stream(people).map(Id::<Participant>of).toList();
        return p.toBuilder().plannedBy(ids).build();
    }

    static Project cycle(Project p, int index, UnaryOperator<Plan.Builder> change) {
        return p.toBuilder()
                .cycles(replaced(p.cycles(), index, c -> planned(c, change)))
                .build();
    }

    static Project cycles(Project p, UnaryOperator<Plan.Builder> change) {
        return p.toBuilder()
                .cycles(p.cycles().stream().map(c -> planned(c, change)).toList())
                .build();
    }

    private static Cycle planned(Cycle cycle, UnaryOperator<Plan.Builder> change) {
        return cycle.toBuilder()
                .plan(change.apply(cycle.plan().toBuilder()).build())
                .build();
    }

    static Project firstCycle(Project p, UnaryOperator<Cycle> change) {
        return p.toBuilder().cycles(replaced(p.cycles(), 0, change)).build();
    }

    static List<Cycle> fromTheFourth(Project p) {
        Cycle fourth = p.cycles().get(3).toBuilder().follows(Optional.empty()).build();
        return List.of(fourth, p.cycles().get(4));
    }

    /** {@return the cycle as it was when its test had started} */
    static Cycle begun(Cycle cycle) {
        return cycle.toBuilder()
                .doing(Optional.empty())
                .study(Optional.empty())
                .act(Optional.empty())
                .history(cycle.history().subList(0, 2))
                .build();
    }

    static Study.Builder study(Cycle cycle) {
        return cycle.study().orElseThrow().toBuilder();
    }

    static Cycle result(Cycle cycle, UnaryOperator<PredictionResult.Builder> change) {
        List<PredictionResult> results = cycle.study().orElseThrow().results();
        return cycle.toBuilder()
                .study(study(cycle)
                        .results(replaced(
                                results, 0, r -> change.apply(r.toBuilder()).build()))
                        .build())
                .build();
    }

    static Cycle act(Cycle cycle, UnaryOperator<Act.Builder> change) {
        Act.Builder act = cycle.act().orElseThrow().toBuilder();
        return cycle.toBuilder().act(change.apply(act).build()).build();
    }
}
