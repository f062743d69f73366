package io.github.qic.pdsa.project;

import io.github.qic.core.Collaborative;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.Driver;
import io.github.qic.pdsa.idea.IdeaStage;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Expectation;
import io.github.qic.pdsa.measure.Frequency;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.MeasurementPlan;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.OperationalDefinition;
import io.github.qic.pdsa.measure.PlannedMeasure;
import io.github.qic.pdsa.measure.SourceSystem;
import io.github.qic.pdsa.measure.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A synthetic project that uses the method as intended: five cycles from one resident to the whole home. */
public final class Hydration {
    public static final Id<Participant> MANAGER = Id.of("P1");
    public static final Id<Participant> NURSE = Id.of("P2");

    private Hydration() {}

    public static ImprovementProjects projects() {
        return ImprovementProjects.builder()
                .collaborative(Id.of("example"))
                .addProjects(project())
                .build();
    }

    public static Project project() {
        return Project.builder()
                .id(Id.of("hydration"))
                .site(Id.of("north"))
                .title("Drinks that residents like, when they like them")
                .summary("Staff offer drinks from a trolley between meals.")
                .team(Id.of("north-team"))
                .aim(Aim.builder()
                        .statement("Nine of ten residents are offered a drink every two hours by the end of June 2024.")
                        .forWhom("Residents of Elm House")
                        .howMuch(Expectation.builder()
                                .measure(Id.of("offered"))
                                .atLeast(new BigDecimal("90"))
                                .unit("%")
                                .build())
                        .achievable("The home has the staff and a trolley.")
                        .relevant("Infections were often treated in winter.")
                        .byWhen(LocalDate.of(2024, 6, 30))
                        .build())
                .addDrivers(Driver.builder()
                        .id(Id.of("offer"))
                        .name("Drinks are offered often")
                        .addSecondary(Driver.builder()
                                .id(Id.of("rounds"))
                                .name("Rounds between meals")
                                .build())
                        .build())
                .addIdeas(ChangeIdea.builder()
                        .id(Id.of("trolley"))
                        .title("Drinks trolley between meals")
                        .addDrivers(Id.of("rounds"))
                        .addMeasures(Id.of("offered"), Id.of("infections"))
                        .addHistory(move(IdeaStage.TESTING, 2), move(IdeaStage.IMPLEMENTED, 20))
                        .build())
                .measures(measures())
                .measurementPlan(plan())
                .addPlannedBy(MANAGER, NURSE)
                .taskOwnersRequired(true)
                .cycles(HydrationCycles.all())
                .observations(observations())
                .build();
    }

    public static List<Cycle> cycles() {
        return project().cycles();
    }

    private static Move<IdeaStage> move(IdeaStage to, int week) {
        return Move.<IdeaStage>builder().to(to).on(HydrationCycles.week(week)).build();
    }

    private static List<Measure> measures() {
        return List.of(
                measure("infections", "Infections treated", MeasureKind.OUTCOME, ValueKind.COUNT, Direction.DECREASE),
                measure(
                        "offered",
                        "Residents offered a drink",
                        MeasureKind.PROCESS,
                        ValueKind.PROPORTION,
                        Direction.INCREASE),
                measure(
                        "charts",
                        "Fluid charts filled in",
                        MeasureKind.PROCESS,
                        ValueKind.PROPORTION,
                        Direction.INCREASE),
                measure("calls", "Calls at night", MeasureKind.BALANCING, ValueKind.COUNT, Direction.DECREASE));
    }

    private static Measure measure(String id, String name, MeasureKind kind, ValueKind values, Direction better) {
        OperationalDefinition.Builder definition =
                OperationalDefinition.builder().numerator(name + " in the week");
        if (values.isRatio()) {
            definition.denominator("Residents on the first day of the week").addExclusions("Residents in hospital");
        }
        return Measure.builder()
                .id(Id.of(id))
                .name(name)
                .kind(kind)
                .values(values)
                .better(better)
                .definition(definition.build())
                .build();
    }

    private static MeasurementPlan plan() {
        return MeasurementPlan.builder()
                .firstDay(HydrationCycles.week(0))
                .addMeasures(planned("infections", 5)
                        .reusedFrom("Commissioning return")
                        .build())
                .addMeasures(planned("offered", 15).build())
                .addMeasures(planned("charts", 10).build())
                .addMeasures(planned("calls", 5).build())
                .build();
    }

    private static PlannedMeasure.Builder planned(String measure, int minutes) {
        return PlannedMeasure.builder()
                .measure(Id.of(measure))
                .addSources(measure.equals("infections") ? SourceSystem.EMIS_WEB : SourceSystem.PAPER)
                .collectedBy(NURSE)
                .every(Frequency.WEEKLY)
                .minutes(minutes);
    }

    private static final int[] INFECTIONS = {5, 4, 6, 5, 3, 5, 4, 6, 4, 3, 5, 4, 3, 4, 2, 3, 3, 2, 3, 2, 2, 3, 1, 2, 2};
    private static final int[] OFFERED = {
        13, 12, 14, 11, 13, 12, 14, 13, 12, 13, 11, 14, 13, 12, 21, 23, 24, 25, 25, 27, 26, 28, 28, 29, 30
    };
    private static final int[] CHARTS = {
        10, 12, 11, 10, 13, 12, 14, 13, 15, 14, 16, 15, 17, 18, 19, 19, 21, 22, 23, 24, 25, 24, 25, 26, 25
    };
    private static final int[] CALLS = {7, 6, 8, 7, 7, 6, 8, 7, 6, 7, 8, 7, 7, 6, 7, 8, 7, 6, 7, 7, 7, 8, 6, 7, 7};

    private static List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        for (int week = 0; week < OFFERED.length; week++) {
            LocalDate on = HydrationCycles.week(week);
            observations.add(count("infections", on, INFECTIONS[week]));
            observations.add(share("offered", on, OFFERED[week]));
            observations.add(share("charts", on, CHARTS[week]));
            observations.add(count("calls", on, CALLS[week]));
        }
        return observations;
    }

    private static Observation count(String measure, LocalDate on, int value) {
        return Observation.builder()
                .measure(Id.of(measure))
                .on(on)
                .value(new BigDecimal(value))
                .build();
    }

    private static Observation share(String measure, LocalDate on, int numerator) {
        return Observation.builder()
                .measure(Id.of(measure))
                .on(on)
                .numerator(new BigDecimal(numerator))
                .denominator(new BigDecimal(32))
                .build();
    }

    public static Collaborative collaborative() {
        return Collaborative.builder()
                .id(Id.of("example"))
                .name("An example")
                .topic("Hydration in care homes")
                .addOrganisations(
                        organisation("icb", OrganisationKind.COMMISSIONER),
                        organisation("trust", OrganisationKind.NHS_TRUST))
                .addOrganisations(organisation("home", OrganisationKind.CARE_HOME_WITHOUT_NURSING))
                .addSites(site("north"), site("south"))
                .addParticipants(
                        person(MANAGER, Role.CARE_HOME_MANAGER, "home"), person(NURSE, Role.SPECIALIST_NURSE, "trust"))
                .addParticipants(
                        person(Id.of("P3"), Role.GP, "trust"),
                        person(Id.of("P4"), Role.GERIATRICIAN, "trust"),
                        person(Id.of("P5"), Role.CARE_HOME_NURSE, "home"),
                        person(Id.of("P6"), Role.PHARMACIST, "trust"))
                .addTeams(team("north-team", "north").addMembers(MANAGER, NURSE).build())
                .addTeams(team("south-team", "south").build())
                .programme(Programme.builder()
                        .start(YearMonth.of(2024, 1))
                        .months(12)
                        .build())
                .build();
    }

    private static Organisation organisation(String id, OrganisationKind kind) {
        return Organisation.builder().id(Id.of(id)).name(id).kind(kind).build();
    }

    private static Site site(String id) {
        return Site.builder().id(Id.of(id)).name(id).commissioner(Id.of("icb")).build();
    }

    private static Team.Builder team(String id, String site) {
        return Team.builder().id(Id.of(id)).name(id).site(Id.of(site));
    }

    private static Participant person(Id<Participant> id, Role role, String employer) {
        return Participant.builder()
                .id(id)
                .role(role)
                .employer(Id.of(employer))
                .site(Id.of("north"))
                .build();
    }
}
