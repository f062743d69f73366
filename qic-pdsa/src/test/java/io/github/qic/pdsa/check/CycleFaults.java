package io.github.qic.pdsa.check;

import static io.github.qic.pdsa.check.Fault.fault;
import static io.github.qic.pdsa.check.Spoil.act;
import static io.github.qic.pdsa.check.Spoil.begun;
import static io.github.qic.pdsa.check.Spoil.cycle;
import static io.github.qic.pdsa.check.Spoil.cycles;
import static io.github.qic.pdsa.check.Spoil.firstCycle;
import static io.github.qic.pdsa.check.Spoil.fromTheFourth;
import static io.github.qic.pdsa.check.Spoil.replaced;
import static io.github.qic.pdsa.check.Spoil.result;
import static io.github.qic.pdsa.check.Spoil.study;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.CycleDecision;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.cycle.Fidelity;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.ScaleUnit;
import io.github.qic.pdsa.cycle.Study;
import io.github.qic.pdsa.cycle.Task;
import io.github.qic.pdsa.cycle.Verdict;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.project.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Things done badly in cycles and ramps. */
final class CycleFaults {
    private CycleFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "no cycles",
                        p -> p.toBuilder().cycles(List.of()).build(),
                        "pdsa.idea-untested /projects/0/ideas/0",
                        "pdsa.no-cycles /projects/0/cycles"),
                fault(
                        "cycles unlinked",
                        p -> p.toBuilder()
                                .cycles(List.of(
                                        p.cycles().get(0),
                                        p.cycles().get(1).toBuilder()
                                                .follows(Optional.empty())
                                                .plan(p.cycles().get(0).plan())
                                                .build()))
                                .build(),
                        "pdsa.cycles-unlinked /projects/0/cycles"),
                fault(
                        "long single cycle",
                        p -> p.toBuilder()
                                .cycles(List.of(begun(p.cycles().get(0))
                                        .done(p.cycles().get(0).doing().orElseThrow(), LocalDate.of(2024, 12, 30))))
                                .build(),
                        "pdsa.long-single-cycle /projects/0/cycles/0"),
                fault(
                        "first test large",
                        p -> p.toBuilder().cycles(fromTheFourth(p)).build(),
                        "pdsa.first-test-large /projects/0/cycles/0/plan/scale"),
                fault(
                        "no scale",
                        p -> cycle(p, 1, plan -> plan.scale(Optional.empty())),
                        "pdsa.no-scale /projects/0/cycles/1/plan/scale"),
                fault(
                        "ramp not growing",
                        p -> cycle(p, 4, plan -> plan.scale(new Scale(1, ScaleUnit.RESIDENT))),
                        "pdsa.ramp-not-growing /projects/0/cycles/4"),
                fault(
                        "ramp leap",
                        p -> cycle(
                                cycle(p, 1, plan -> plan.scale(new Scale(1, ScaleUnit.RESIDENT))),
                                2,
                                plan -> plan.scale(new Scale(1, ScaleUnit.UNIT))),
                        "pdsa.ramp-leap /projects/0/cycles/2/plan/scale"),
                fault(
                        "first test leaps",
                        p -> firstTest(p, new Scale(40, ScaleUnit.RESIDENT)),
                        "pdsa.ramp-leap /projects/0/cycles/0/plan/scale"),
                fault("first test skips one step", p -> firstTest(p, new Scale(3, ScaleUnit.RESIDENT))),
                fault("first test in a unit without steps", p -> firstTest(p, new Scale(1, ScaleUnit.SHIFT))),
                fault(
                        "ramp one condition",
                        p -> cycles(p, plan -> plan.conditions(List.of("morning"))),
                        "pdsa.ramp-one-condition /projects/0/cycles/4"),
                fault(
                        "no prediction",
                        p -> firstCycle(
                                p,
                                c -> c.toBuilder()
                                        .plan(c.plan().toBuilder()
                                                .predictions(List.of())
                                                .build())
                                        .study(Study.builder()
                                                .addLearning("something")
                                                .build())
                                        .build()),
                        "pdsa.no-prediction /projects/0/cycles/0/plan/predictions"),
                fault(
                        "no data plan",
                        p -> cycle(p, 0, plan -> plan.data(List.of())),
                        "pdsa.no-data-plan /projects/0/cycles/0/plan/data"),
                fault(
                        "data not recorded",
                        p -> firstCycle(
                                p,
                                c -> c.toBuilder()
                                        .doing(c.doing().orElseThrow().toBuilder()
                                                .dataRecorded(false)
                                                .build())
                                        .build()),
                        "pdsa.data-not-recorded /projects/0/cycles/0/do/dataRecorded"),
                fault(
                        "task unowned",
                        p -> cycle(
                                p.toBuilder().taskOwnersRequired(false).build(),
                                0,
                                plan -> plan.addTasks(
                                        Task.builder().what("Wash the cups").build())),
                        "pdsa.task-unowned /projects/0/cycles/0/plan/tasks/1"),
                fault(
                        "not described",
                        p -> firstCycle(
                                p,
                                c -> c.toBuilder()
                                        .doing(c.doing().orElseThrow().toBuilder()
                                                .observations(List.of())
                                                .build())
                                        .study(study(c).learning(List.of())
                                                .summary(Optional.empty())
                                                .build())
                                        .build()),
                        "pdsa.stage-not-described /projects/0/cycles/0/do",
                        "pdsa.stage-not-described /projects/0/cycles/0/study"),
                fault(
                        "departure not described",
                        p -> firstCycle(
                                p,
                                c -> c.toBuilder()
                                        .doing(c.doing().orElseThrow().toBuilder()
                                                .carriedOut(Fidelity.PARTLY)
                                                .build())
                                        .build()),
                        "pdsa.stage-not-described /projects/0/cycles/0/do/departures"),
                fault(
                        "unknown owner of a task",
                        p -> cycle(
                                p,
                                0,
                                plan -> plan.addTasks(Task.builder()
                                        .what("x")
                                        .who(Id.of("P9"))
                                        .build())),
                        "pdsa.unknown-person /projects/0/cycles/0/plan/tasks"),
                fault(
                        "not compared",
                        p -> firstCycle(
                                p,
                                c -> c.toBuilder()
                                        .study(study(c).results(List.of()).build())
                                        .build()),
                        "pdsa.study-not-compared /projects/0/cycles/0/study/results"),
                fault(
                        "result without verdict",
                        p -> firstCycle(
                                p,
                                c -> result(c, r -> r.actual(Optional.empty()).found("some"))),
                        "pdsa.study-not-compared /projects/0/cycles/0/study/results"),
                fault(
                        "verdict contradicted",
                        p -> firstCycle(p, c -> result(c, r -> r.judged(Verdict.NOT_AS_PREDICTED))),
                        "pdsa.verdict-contradicted /projects/0/cycles/0/study/results"),
                fault(
                        "act no reason",
                        p -> firstCycle(p, c -> act(c, a -> a.reason(Optional.empty()))),
                        "pdsa.act-no-reason /projects/0/cycles/0/act"),
                fault(
                        "act no next step",
                        p -> firstCycle(p, c -> act(c, a -> a.nextStep(Optional.empty()))),
                        "pdsa.act-no-next-step /projects/0/cycles/0/act"),
                fault(
                        "stopped without a reason",
                        p -> firstCycle(p, c -> begun(c).moved(Move.of(CycleStage.STOPPED, LocalDate.of(2024, 2, 1)))),
                        "pdsa.act-no-reason /projects/0/cycles/0/history"),
                fault(
                        "stopped with a reason",
                        p -> firstCycle(p, c -> begun(c).stopped("the home closed", LocalDate.of(2024, 2, 1)))),
                fault(
                        "adopted after one small test",
                        p -> firstCycle(p, c -> act(c, a -> a.decision(CycleDecision.ADOPT))),
                        "pdsa.adopted-after-one-test /projects/0/cycles/0/act"),
                fault(
                        "adopted against its prediction",
                        p -> p.toBuilder()
                                .cycles(replaced(p.cycles(), 4, c -> result(c, r -> r.actual(new BigDecimal("79")))))
                                .build(),
                        "pdsa.adopted-against-prediction /projects/0/cycles/4/act"),
                fault(
                        "cycle of no idea",
                        p -> firstCycle(
                                p, c -> c.toBuilder().idea(Optional.empty()).build()),
                        "pdsa.cycle-no-idea /projects/0/cycles/0"),
                fault(
                        "all stages on one day",
                        p -> firstCycle(
                                p,
                                c -> c.toBuilder()
                                        .history(c.history().stream()
                                                .map(m -> m.toBuilder()
                                                        .on(LocalDate.of(2024, 1, 22))
                                                        .build())
                                                .toList())
                                        .build()),
                        "pdsa.cycle-in-one-day /projects/0/cycles/0/history"),
                fault("stalled", p -> firstCycle(p, Spoil::begun), "pdsa.stalled /projects/0/cycles/0/history"));
    }

    private static Project firstTest(Project p, Scale scale) {
        Project alone = p.toBuilder().cycles(p.cycles().subList(0, 1)).build();
        return cycle(alone, 0, plan -> plan.scale(scale));
    }
}
