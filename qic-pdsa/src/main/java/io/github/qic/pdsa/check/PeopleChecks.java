package io.github.qic.pdsa.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckContext;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Profession;
import io.github.qic.core.people.Team;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Task;
import io.github.qic.pdsa.project.Project;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks whether the people of a project exist, and whether its planning relies on too few of them. */
final class PeopleChecks {
    static final CheckGroup<ProjectCheckContext> GROUP = new CheckGroup<>(PeopleChecks::check);
    private static final Rule ONE_PERSON = GROUP.warning("pdsa.planned-by-one-person", RuleSources.PEACH);
    private static final Rule ONE_PROFESSION = GROUP.warning("pdsa.planned-by-one-profession", RuleSources.PEACH);
    private static final Rule ONE_SECTOR = GROUP.warning("pdsa.planned-by-one-sector", RuleSources.PEACH);
    private static final Rule UNKNOWN_PERSON = GROUP.error("pdsa.unknown-person", RuleSources.COLLABORATIVE);
    private static final Rule UNKNOWN_SITE = GROUP.error("pdsa.unknown-site", RuleSources.COLLABORATIVE);
    private static final Rule UNKNOWN_TEAM = GROUP.error("pdsa.unknown-team", RuleSources.COLLABORATIVE);
    private static final Rule TEAM_ELSEWHERE = GROUP.warning("pdsa.team-elsewhere", RuleSources.COLLABORATIVE);

    private PeopleChecks() {}

    private static void check(ProjectCheckContext c) {
        Project project = c.project;
        if (!c.all.sites.containsKey(project.site())) {
            c.found(UNKNOWN_SITE, "/site", "unknown site: " + project.site());
        }
        project.team().ifPresent(team -> team(c, team));
        known(c, project.plannedBy().stream(), "/plannedBy");
        planners(c, project.plannedBy(), "/plannedBy");
        project.measurementPlan()
                .ifPresent(plan -> known(
                        c,
                        plan.measures().stream().flatMap(m -> m.collectedBy().stream()),
                        "/measurementPlan/measures"));
        c.each(project.ideas(), "/ideas", (idea, path) -> {
            known(c, idea.history().stream().flatMap(m -> m.by().stream()), path + "/history");
        });
        c.each(project.cycles(), "/cycles", (cycle, path) -> cycle(c, cycle, path));
    }

    private static void team(ProjectCheckContext c, Id<Team> id) {
        Optional<Team> team = Optional.ofNullable(c.all.teams.get(id));
        c.foundIf(team.isEmpty(), UNKNOWN_TEAM, "/team", "unknown team: " + id);
        if (team.isPresent() && !team.get().site().equals(Optional.of(c.project.site()))) {
            c.found(TEAM_ELSEWHERE, "/team", "the team belongs to another site");
        }
    }

    private static void cycle(ProjectCheckContext c, Cycle cycle, String path) {
        List<Id<Participant>> planners = cycle.plan().plannedBy();
        known(c, planners.stream(), path + "/plan/plannedBy");
        if (!new HashSet<>(planners).equals(new HashSet<>(c.project.plannedBy()))) {
            planners(c, planners, path + "/plan/plannedBy");
        }
        known(c, owners(cycle.plan().tasks()), path + "/plan/tasks");
        known(c, owners(cycle.plan().data()), path + "/plan/data");
        known(c, cycle.history().stream().flatMap(m -> m.by().stream()), path + "/history");
    }

    private static Stream<Id<Participant>> owners(List<Task> tasks) {
        return tasks.stream().flatMap(t -> t.who().stream());
    }

    private static void known(ProjectCheckContext c, Stream<Id<Participant>> ids, String path) {
        known(c, c.all, ids, path);
    }

    static void known(CheckContext c, MethodCheckContext all, Stream<Id<Participant>> ids, String path) {
        long unknown = ids.distinct().filter(id -> !all.people.containsKey(id)).count();
        String people = unknown + (unknown == 1 ? " person is" : " people are");
        c.foundIf(unknown > 0, UNKNOWN_PERSON, path, people + " not in the collaborative");
    }

    /** A single planner trivially has one profession and sector, so only the first finding is reported; unknown people give none. */
    private static void planners(ProjectCheckContext c, List<Id<Participant>> ids, String path) {
        List<Id<Participant>> distinct = ids.stream().distinct().toList();
        List<Participant> planners = distinct.stream()
                .map(c.all.people::get)
                .filter(Objects::nonNull)
                .toList();
        c.foundIf(distinct.size() == 1, ONE_PERSON, path, "only one person took part in planning");
        if (distinct.size() > 1 && planners.size() == distinct.size()) {
            boolean profession = same(
                    planners, p -> Profession.of(p.role()).<Object>map(x -> x).orElse(p.role()));
            c.foundIf(profession, ONE_PROFESSION, path, "only one profession took part in planning");
            boolean sector = same(planners, c.all.collaborative::sector);
            c.foundIf(sector, ONE_SECTOR, path, "only one sector took part in planning");
        }
    }

    private static boolean same(List<Participant> planners, Function<Participant, Object> trait) {
        return planners.stream().map(trait).distinct().count() == 1;
    }
}
