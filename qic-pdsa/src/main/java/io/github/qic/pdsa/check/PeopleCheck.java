package io.github.qic.pdsa.check;

import io.github.qic.core.Collaborative;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Profession;
import io.github.qic.core.people.Team;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Task;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.idea.IdeaStage;
import io.github.qic.pdsa.project.Project;
import io.github.qic.pdsa.project.Sharing;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether the people of a project exist, and whether its planning rests on too few of them. */
final class PeopleCheck {
    private final Collaborative collaborative;
    private final Findings findings;
    private final Map<Id<Participant>, Participant> people;

    PeopleCheck(Collaborative collaborative, Findings findings) {
        this.collaborative = collaborative;
        this.findings = findings;
        this.people = collaborative.participants().stream().collect(Collectors.toMap(Participant::id, p -> p));
    }

    void check(Project project, String path) {
        findings.addIf(
                collaborative.sites().stream().noneMatch(s -> s.id().equals(project.site())),
                MethodRules.UNKNOWN_SITE,
                path + "/site",
                "the collaborative has no such site");
        project.team().ifPresent(team -> team(project, team, path + "/team"));
        known(project.plannedBy(), path + "/plannedBy");
        planners(project.plannedBy(), path + "/plannedBy");
        project.measurementPlan()
                .ifPresent(plan -> known(
                        plan.measures().stream()
                                .flatMap(m -> m.collectedBy().stream())
                                .toList(),
                        path + "/measurementPlan/measures"));
        for (int i = 0; i < project.ideas().size(); i++) {
            List<Move<IdeaStage>> history = project.ideas().get(i).history();
            known(history.stream().flatMap(m -> m.by().stream()).toList(), path + "/ideas/" + i + "/history");
        }
        for (int i = 0; i < project.cycles().size(); i++) {
            cycle(project, project.cycles().get(i), path + "/cycles/" + i);
        }
    }

    void check(Sharing sharing, String path) {
        known(sharing.givenBy().stream().toList(), path + "/givenBy");
        known(sharing.takenBy().stream().toList(), path + "/takenBy");
    }

    private void team(Project project, Id<Team> id, String path) {
        Optional<Team> team =
                collaborative.teams().stream().filter(t -> t.id().equals(id)).findFirst();
        findings.addIf(team.isEmpty(), MethodRules.UNKNOWN_TEAM, path, "the collaborative has no such team");
        findings.addIf(
                team.isPresent() && !team.get().site().equals(Optional.of(project.site())),
                MethodRules.TEAM_ELSEWHERE,
                path,
                "the team belongs to another site");
    }

    private void cycle(Project project, Cycle cycle, String path) {
        known(cycle.plan().plannedBy(), path + "/plan/plannedBy");
        if (!new HashSet<>(cycle.plan().plannedBy()).equals(new HashSet<>(project.plannedBy()))) {
            planners(cycle.plan().plannedBy(), path + "/plan/plannedBy");
        }
        known(owners(cycle.plan().tasks()), path + "/plan/tasks");
        known(owners(cycle.plan().data()), path + "/plan/data");
        known(cycle.history().stream().flatMap(m -> m.by().stream()).toList(), path + "/history");
    }

    private static List<Id<Participant>> owners(List<Task> tasks) {
        return tasks.stream().flatMap(t -> t.who().stream()).toList();
    }

    private void known(List<Id<Participant>> ids, String path) {
        long unknown =
                ids.stream().distinct().filter(id -> !people.containsKey(id)).count();
        findings.addIf(
                unknown > 0,
                MethodRules.UNKNOWN_PERSON,
                path,
                unknown + (unknown == 1 ? " person is" : " people are") + " not in the collaborative");
    }

    /** One person is told as one person only: one profession and sector then say nothing new. Nothing is said of people unknown. */
    private void planners(List<Id<Participant>> ids, String path) {
        List<Id<Participant>> distinct = ids.stream().distinct().toList();
        List<Participant> planners =
                distinct.stream().map(people::get).filter(Objects::nonNull).toList();
        findings.addIf(distinct.size() == 1, MethodRules.ONE_PERSON, path, "the planning rests on one person");
        if (distinct.size() > 1 && planners.size() == distinct.size()) {
            findings.addIf(
                    same(
                            planners,
                            p -> Profession.of(p.role()).<Object>map(x -> x).orElse(p.role())),
                    MethodRules.ONE_PROFESSION,
                    path,
                    "the planning rests on one profession");
            findings.addIf(
                    same(planners, collaborative::sector),
                    MethodRules.ONE_SECTOR,
                    path,
                    "the planning rests on one sector");
        }
    }

    private static boolean same(List<Participant> planners, Function<Participant, Object> trait) {
        Set<Object> traits = planners.stream().map(trait).collect(Collectors.toSet());
        return traits.size() == 1;
    }
}
