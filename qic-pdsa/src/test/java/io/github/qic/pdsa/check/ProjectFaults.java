package io.github.qic.pdsa.check;

import static io.github.qic.pdsa.check.Fault.fault;
import static io.github.qic.pdsa.check.Spoil.aim;
import static io.github.qic.pdsa.check.Spoil.another;
import static io.github.qic.pdsa.check.Spoil.cycle;
import static io.github.qic.pdsa.check.Spoil.idea;
import static io.github.qic.pdsa.check.Spoil.inWeeks;
import static io.github.qic.pdsa.check.Spoil.measures;
import static io.github.qic.pdsa.check.Spoil.observed;
import static io.github.qic.pdsa.check.Spoil.plan;
import static io.github.qic.pdsa.check.Spoil.planners;
import static io.github.qic.pdsa.check.Spoil.replaced;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.idea.Driver;
import io.github.qic.pdsa.idea.IdeaStage;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Things done badly in a project. */
final class ProjectFaults {
    private ProjectFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "aim absent",
                        p -> p.toBuilder().aim(Optional.empty()).build(),
                        "pdsa.aim-absent /projects/0/aim"),
                fault("aim no date", p -> aim(p, a -> a.byWhen(Optional.empty())), "pdsa.aim-no-date /projects/0/aim"),
                fault(
                        "aim not measurable",
                        p -> aim(p, a -> a.howMuch(Optional.empty())),
                        "pdsa.aim-not-measurable /projects/0/aim",
                        "pdsa.aim-date-passed /projects/0/aim/byWhen"),
                fault(
                        "aim not specific",
                        p -> aim(p, a -> a.forWhom(Optional.empty())),
                        "pdsa.aim-not-specific /projects/0/aim"),
                fault(
                        "aim not achieved by its date",
                        p -> inWeeks(p, 0, 1, 2, 3),
                        "pdsa.aim-date-passed /projects/0/aim/byWhen"),
                fault(
                        "aim unargued",
                        p -> aim(p, a -> a.relevant(Optional.empty())),
                        "pdsa.aim-unargued /projects/0/aim"),
                fault(
                        "only a title",
                        p -> Project.builder()
                                .id(p.id())
                                .site(p.site())
                                .title(p.title())
                                .build(),
                        "pdsa.aim-absent /projects/0/aim",
                        "pdsa.no-measures /projects/0/measures",
                        "pdsa.no-measurement-plan /projects/0/measurementPlan",
                        "pdsa.no-cycles /projects/0/cycles"),
                fault(
                        "measure count",
                        p -> measures(
                                p,
                                List.of(
                                        p.measures().get(0),
                                        p.measures().get(1),
                                        p.measures().get(3))),
                        "pdsa.measure-count /projects/0/measures"),
                fault(
                        "measure kind absent",
                        p -> measures(p, p.measures().subList(0, 3)),
                        "pdsa.measure-count /projects/0/measures",
                        "pdsa.measure-kind-absent /projects/0/measures"),
                fault(
                        "measure undefined",
                        p -> p.toBuilder()
                                .measures(replaced(
                                        p.measures(),
                                        0,
                                        m -> m.toBuilder()
                                                .definition(Optional.empty())
                                                .build()))
                                .build(),
                        "pdsa.measure-undefined /projects/0/measures/0"),
                fault(
                        "no measurement plan",
                        p -> p.toBuilder().measurementPlan(Optional.empty()).build(),
                        "pdsa.no-measurement-plan /projects/0/measurementPlan"),
                fault(
                        "measure unplanned",
                        p -> plan(
                                        p,
                                        m -> m.toBuilder()
                                                .measures(m.measures().subList(0, 3))
                                                .build())
                                .toBuilder()
                                .observations(observed(p, "calls", 0))
                                .build(),
                        "pdsa.measure-unplanned /projects/0/measures/3",
                        "pdsa.measured-once /projects/0/measures/3"),
                fault(
                        "measured once",
                        p -> p.toBuilder().observations(observed(p, "calls", 1)).build(),
                        "pdsa.measured-once /projects/0/measures/3"),
                fault(
                        "few points",
                        p -> p.toBuilder().observations(observed(p, "calls", 2)).build(),
                        "pdsa.few-points /projects/0/measures/3"),
                fault(
                        "collected irregularly",
                        p -> p.toBuilder()
                                .observations(Stream.concat(
                                                observed(p, "calls", 3).stream(),
                                                p.observationsOf(Id.of("calls")).subList(24, 25).stream())
                                        .toList())
                                .build(),
                        "pdsa.collected-irregularly /projects/0/measures/3"),
                fault(
                        "no baseline",
                        p -> p.toBuilder()
                                .observations(Stream.concat(
                                                observed(p, "calls", 0).stream(),
                                                p.observationsOf(Id.of("calls")).subList(2, 25).stream())
                                        .toList())
                                .build(),
                        "pdsa.no-baseline /projects/0/measures/3"),
                fault(
                        "two observations of a day",
                        p -> p.toBuilder()
                                .addObservations(p.observations().get(3))
                                .build(),
                        "pdsa.no-chart /projects/0/measures/3"),
                fault(
                        "outside plan",
                        p -> plan(
                                p,
                                m -> m.toBuilder()
                                        .firstDay(LocalDate.of(2024, 1, 9))
                                        .build()),
                        "pdsa.observation-outside-plan /projects/0/observations/0",
                        "pdsa.observation-outside-plan /projects/0/observations/1",
                        "pdsa.observation-outside-plan /projects/0/observations/2",
                        "pdsa.observation-outside-plan /projects/0/observations/3"),
                fault(
                        "idea untested",
                        p -> p.toBuilder()
                                .addIdeas(another(p)
                                        .addHistory(Move.<IdeaStage>builder()
                                                .to(IdeaStage.TESTING)
                                                .on(LocalDate.of(2024, 2, 1))
                                                .build())
                                        .build())
                                .build(),
                        "pdsa.idea-untested /projects/0/ideas/1"),
                fault(
                        "idea waiting",
                        p -> p.toBuilder().addIdeas(another(p).build()).build(),
                        "pdsa.idea-waiting /projects/0/ideas/1"),
                fault(
                        "idea still proposed",
                        p -> idea(p, i -> i.history(List.of())),
                        "pdsa.idea-stage-behind /projects/0/ideas/0"),
                fault(
                        "idea still being tested",
                        p -> idea(p, i -> i.history(p.ideas().get(0).history().subList(0, 1))),
                        "pdsa.idea-stage-behind /projects/0/ideas/0"),
                fault(
                        "idea no measure",
                        p -> idea(p, i -> i.measures(List.of())),
                        "pdsa.idea-no-measure /projects/0/ideas/0"),
                fault(
                        "idea no driver",
                        p -> idea(p, i -> i.drivers(List.of())),
                        "pdsa.idea-no-driver /projects/0/ideas/0",
                        "pdsa.driver-no-idea /projects/0/drivers/0"),
                fault(
                        "driver no idea",
                        p -> p.toBuilder()
                                .addDrivers(Driver.builder()
                                        .id(Id.of("d"))
                                        .name("Another")
                                        .build())
                                .build(),
                        "pdsa.driver-no-idea /projects/0/drivers/1"),
                fault("one person", p -> planners(p, "P1"), "pdsa.planned-by-one-person /projects/0/plannedBy"),
                fault(
                        "one profession",
                        p -> planners(p, "P2", "P5"),
                        "pdsa.planned-by-one-profession /projects/0/plannedBy"),
                fault("one sector", p -> planners(p, "P3", "P6"), "pdsa.planned-by-one-sector /projects/0/plannedBy"),
                fault(
                        "doctors",
                        p -> planners(p, "P3", "P4"),
                        "pdsa.planned-by-one-profession /projects/0/plannedBy",
                        "pdsa.planned-by-one-sector /projects/0/plannedBy"),
                fault(
                        "one person plans a cycle",
                        p -> cycle(p, 0, plan -> plan.plannedBy(List.of(Hydration.MANAGER))),
                        "pdsa.planned-by-one-person /projects/0/cycles/0/plan/plannedBy"),
                fault(
                        "unknown person",
                        p -> planners(p, "P1", "P2", "P9"),
                        "pdsa.unknown-person /projects/0/plannedBy"),
                fault(
                        "unknown site",
                        p -> p.toBuilder()
                                .site(Id.of("west"))
                                .team(Optional.empty())
                                .build(),
                        "pdsa.unknown-site /projects/0/site"),
                fault(
                        "unknown team",
                        p -> p.toBuilder().team(Id.of("west-team")).build(),
                        "pdsa.unknown-team /projects/0/team"),
                fault(
                        "team elsewhere",
                        p -> p.toBuilder().team(Id.of("south-team")).build(),
                        "pdsa.team-elsewhere /projects/0/team"));
    }
}
