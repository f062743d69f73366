package io.github.qic.pdsa.check;

import static io.github.qic.pdsa.check.Fault.fault;
import static io.github.qic.pdsa.check.Spoil.act;
import static io.github.qic.pdsa.check.Spoil.aim;
import static io.github.qic.pdsa.check.Spoil.another;
import static io.github.qic.pdsa.check.Spoil.begun;
import static io.github.qic.pdsa.check.Spoil.cycle;
import static io.github.qic.pdsa.check.Spoil.idea;
import static io.github.qic.pdsa.check.Spoil.observed;
import static io.github.qic.pdsa.check.Spoil.replaced;
import static io.github.qic.pdsa.check.Spoil.result;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleDecision;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.ScaleUnit;
import io.github.qic.pdsa.cycle.Task;
import io.github.qic.pdsa.cycle.Verdict;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.IdeaStage;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Things on one side or the other of the edge of a rule. The first two cycles were in the morning, the third in the afternoon. */
final class EdgeFaults {
    private EdgeFaults() {}

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>(ramps());
        all.addAll(cycles());
        all.addAll(ideas());
        all.addAll(figures());
        return all;
    }

    private static List<Fault> ramps() {
        return List.of(
                fault("ramp of two under one condition", p -> first(p, 2)),
                fault("ramp of three under two conditions", p -> first(p, 3)),
                fault(
                        "ramp of three under one condition",
                        p -> cycle(first(p, 3), 2, plan -> plan.conditions(List.of("morning"))),
                        "pdsa.ramp-one-condition /projects/0/cycles/2"),
                fault(
                        "ramp of one scale",
                        p -> cycle(first(p, 2), 1, plan -> plan.scale(new Scale(1, ScaleUnit.RESIDENT))),
                        "pdsa.ramp-not-growing /projects/0/cycles/1"),
                fault(
                        "ramp with an unknown scale may grow",
                        p -> cycle(first(p, 2), 1, plan -> plan.scale(Optional.empty())),
                        "pdsa.no-scale /projects/0/cycles/1/plan/scale"),
                fault(
                        "one step skipped",
                        p -> cycle(first(p, 2), 1, plan -> plan.scale(new Scale(5, ScaleUnit.RESIDENT)))),
                fault(
                        "long last cycle of a ramp",
                        p -> first(p, 2).toBuilder()
                                .cycles(replaced(
                                        first(p, 2).cycles(),
                                        1,
                                        c -> begun(c).done(c.doing().orElseThrow(), LocalDate.of(2024, 12, 30))))
                                .build()));
    }

    /** The first cycle found 100 % where at least 80 % were predicted, the second 67 %, the third 80 %. */
    private static List<Fault> cycles() {
        return List.of(
                fault(
                        "came true against the figures",
                        p -> one(p, 1, c -> result(c, r -> r.judged(Verdict.AS_PREDICTED))),
                        "pdsa.verdict-contradicted /projects/0/cycles/1/study/results"),
                fault(
                        "came true as the figures say",
                        p -> one(p, 0, c -> result(c, r -> r.judged(Verdict.AS_PREDICTED)))),
                fault("partly true", p -> one(p, 0, c -> result(c, r -> r.judged(Verdict.PARTLY)))),
                fault(
                        "judged without a figure",
                        p -> one(
                                p,
                                0,
                                c -> result(
                                        c,
                                        r -> r.actual(Optional.empty())
                                                .found("few")
                                                .judged(Verdict.NOT_AS_PREDICTED)))),
                fault(
                        "adopted after the second small test",
                        p -> one(p, 2, c -> act(c, a -> a.decision(CycleDecision.ADOPT)))),
                fault(
                        "adopted after one test of a whole unit",
                        p -> cycle(
                                one(first(p, 1), 0, c -> act(c, a -> a.decision(CycleDecision.ADOPT))),
                                0,
                                plan -> plan.scale(new Scale(1, ScaleUnit.UNIT))),
                        "pdsa.first-test-large /projects/0/cycles/0/plan/scale"));
    }

    private static List<Fault> ideas() {
        return List.of(
                fault(
                        "idea abandoned untested",
                        p -> p.toBuilder()
                                .addIdeas(another(p)
                                        .addHistory(to(IdeaStage.ABANDONED))
                                        .build())
                                .build()),
                fault(
                        "idea proposed while its first cycle is planned",
                        p -> idea(
                                first(p, 1).toBuilder()
                                        .cycles(List.of(planned(p.cycles().get(0))))
                                        .build(),
                                i -> i.history(List.of())),
                        "pdsa.stalled /projects/0/cycles/0/history"),
                fault(
                        "idea still being tested while its last cycle is under way",
                        p -> one(testing(p), 4, Spoil::begun),
                        "pdsa.stalled /projects/0/cycles/4/history"),
                fault(
                        "idea still being tested by a cycle after its adoption",
                        p -> one(adopted(p), 4, Spoil::begun),
                        "pdsa.stalled /projects/0/cycles/4/history"),
                fault(
                        "idea still being tested after its adoption and a stopped cycle",
                        p -> one(adopted(p), 4, c -> begun(c).stopped("staff left", LocalDate.of(2024, 5, 20))),
                        "pdsa.idea-stage-behind /projects/0/ideas/0"),
                fault(
                        "idea still being tested as its latest cycle did not adopt it",
                        p -> one(testing(p), 4, c -> act(c, a -> a.decision(CycleDecision.ADAPT)))),
                fault(
                        "idea without measure or driver where there are none",
                        p -> Project.builder()
                                .id(p.id())
                                .site(p.site())
                                .title(p.title())
                                .addIdeas(ChangeIdea.builder()
                                        .id(Id.of("bare"))
                                        .title("An idea")
                                        .build())
                                .build(),
                        "pdsa.aim-absent /projects/0/aim",
                        "pdsa.no-measures /projects/0/measures",
                        "pdsa.no-measurement-plan /projects/0/measurementPlan",
                        "pdsa.idea-waiting /projects/0/ideas/0",
                        "pdsa.no-cycles /projects/0/cycles"));
    }

    /** The plan collects weekly, and three figures are needed. */
    private static List<Fault> figures() {
        return List.of(
                fault(
                        "three figures",
                        p -> p.toBuilder().observations(observed(p, "calls", 3)).build()),
                fault(
                        "a day without a figure is no time point",
                        p -> p.toBuilder()
                                .observations(observed(p, "calls", 2))
                                .addObservations(uncounted("calls", 2))
                                .build(),
                        "pdsa.few-points /projects/0/measures/3"),
                fault(
                        "aim achieved before a day without a figure",
                        p -> p.toBuilder()
                                .addObservations(uncounted("offered", 25))
                                .build()),
                fault(
                        "aim without a reason why it can be achieved",
                        p -> aim(p, a -> a.achievable(Optional.empty())),
                        "pdsa.aim-unargued /projects/0/aim"),
                fault(
                        "data collected by nobody",
                        p -> cycle(
                                p.toBuilder().taskOwnersRequired(false).build(),
                                0,
                                plan -> plan.addData(
                                        Task.builder().what("Count the cups").build())),
                        "pdsa.task-unowned /projects/0/cycles/0/plan/data/1"));
    }

    private static Observation uncounted(String measure, int week) {
        return Observation.builder()
                .measure(Id.of(measure))
                .on(LocalDate.of(2024, 1, 8).plusWeeks(week))
                .note("not counted")
                .build();
    }

    private static Project adopted(Project p) {
        return one(testing(p), 3, c -> act(c, a -> a.decision(CycleDecision.ADOPT)));
    }

    private static Move<IdeaStage> to(IdeaStage stage) {
        return Move.<IdeaStage>builder().to(stage).on(LocalDate.of(2024, 2, 1)).build();
    }

    private static Cycle planned(Cycle cycle) {
        Cycle begun = begun(cycle);
        return begun.toBuilder().history(begun.history().subList(0, 1)).build();
    }

    private static Project testing(Project p) {
        return idea(p, i -> i.history(p.ideas().get(0).history().subList(0, 1)));
    }

    private static Project first(Project p, int cycles) {
        return p.toBuilder().cycles(p.cycles().subList(0, cycles)).build();
    }

    private static Project one(Project p, int index, UnaryOperator<Cycle> change) {
        return p.toBuilder().cycles(replaced(p.cycles(), index, change)).build();
    }
}
