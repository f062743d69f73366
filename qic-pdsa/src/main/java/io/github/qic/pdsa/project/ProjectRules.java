package io.github.qic.pdsa.project;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Task;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.Driver;
import io.github.qic.pdsa.measure.Expectation;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The validation of a project: texts, duplicate ids, unknown and circular references. */
final class ProjectRules {
    private final Project project;
    private final Problems problems = new Problems();
    private final Set<Id<Driver>> drivers;
    private final Set<Id<ChangeIdea>> ideas;
    private final Set<Id<Cycle>> cycles;
    private final Map<Id<Measure>, Measure> measures;

    private ProjectRules(Project project) {
        this.project = project;
        this.drivers = project.drivers().stream()
                .flatMap(d -> Stream.concat(Stream.of(d), d.secondary().stream()))
                .map(Driver::id)
                .collect(Collectors.toSet());
        this.ideas = project.ideas().stream().map(ChangeIdea::id).collect(Collectors.toSet());
        this.cycles = project.cycles().stream().map(Cycle::id).collect(Collectors.toSet());
        this.measures = project.measures().stream().collect(Collectors.toMap(Measure::id, m -> m, (a, b) -> a));
    }

    static Problems check(Project project) {
        ProjectRules rules = new ProjectRules(project);
        rules.problems
                .requireName(project.title(), "/title")
                .requireUnique(project.ideas(), ChangeIdea::id, "/ideas", "id")
                .requireUnique(project.measures(), Measure::id, "/measures", "id")
                .requireUnique(project.cycles(), Cycle::id, "/cycles", "id")
                .requireText(project.summary(), "/summary");
        rules.drivers(project.drivers(), "/drivers", new HashSet<>());
        project.aim().flatMap(Aim::howMuch).ifPresent(e -> rules.expectation(e, "/aim/howMuch"));
        each(project.ideas(), "/ideas", rules::idea);
        each(project.cycles(), "/cycles", rules::cycle);
        rules.circles();
        project.measurementPlan()
                .ifPresent(plan -> each(
                        plan.measures(),
                        "/measurementPlan/measures",
                        (planned, at) -> rules.measure(planned.measure(), at + "/measure")));
        each(project.observations(), "/observations", rules::observation);
        return rules.problems;
    }

    private static <T> void each(List<T> items, String path, BiConsumer<T, String> check) {
        for (int i = 0; i < items.size(); i++) {
            check.accept(items.get(i), path + "/" + i);
        }
    }

    private void drivers(List<Driver> level, String path, Set<Id<Driver>> seen) {
        each(level, path, (driver, at) -> {
            problems.require(seen.add(driver.id()), at + "/id", "is a duplicate: " + driver.id());
            drivers(driver.secondary(), at + "/secondary", seen);
        });
    }

    private void measure(Id<Measure> id, String path) {
        problems.requireKnown(id, measures.keySet(), path, "measure");
    }

    private void expectation(Expectation expectation, String path) {
        expectation.measure().ifPresent(id -> measure(id, path + "/measure"));
    }

    private void idea(ChangeIdea idea, String path) {
        each(idea.drivers(), path + "/drivers", (id, at) -> problems.requireKnown(id, drivers, at, "driver"));
        each(idea.measures(), path + "/measures", this::measure);
    }

    private void cycle(Cycle cycle, String path) {
        cycle.idea().ifPresent(idea -> problems.requireKnown(idea, ideas, path + "/idea", "idea"));
        cycle.follows().ifPresent(other -> problems.requireKnown(other, cycles, path + "/follows", "cycle"));
        each(
                cycle.plan().predictions(),
                path + "/plan/predictions",
                (prediction, at) -> prediction.expected().ifPresent(e -> expectation(e, at + "/expected")));
        each(cycle.plan().tasks(), path + "/plan/tasks", this::task);
        each(cycle.plan().data(), path + "/plan/data", this::task);
    }

    private void task(Task task, String path) {
        problems.require(
                !project.taskOwnersRequired() || task.who().isPresent(),
                path + "/who",
                "is missing: this project requires an owner for each task");
        task.measure().ifPresent(id -> measure(id, path + "/measure"));
    }

    private void observation(Observation observation, String path) {
        measure(observation.measure(), path + "/measure");
        Optional.ofNullable(measures.get(observation.measure()))
                .ifPresent(measure -> problems.addAll(path, measure.problems(observation)));
    }

    private void circles() {
        Map<Id<Cycle>, Id<Cycle>> before = project.cycles().stream()
                .filter(c -> c.follows().isPresent())
                .collect(Collectors.toMap(Cycle::id, c -> c.follows().orElseThrow(), (a, b) -> a));
        Set<Id<Cycle>> leadingBack = leadingBack(before);
        each(
                project.cycles(),
                "/cycles",
                (cycle, at) -> problems.require(
                        !leadingBack.contains(cycle.id()), at + "/follows", "must not lead back to the same cycle"));
    }

    /** Walks back from each cycle until a walk has been there: what this same walk has seen since then leads back to itself. */
    private static Set<Id<Cycle>> leadingBack(Map<Id<Cycle>, Id<Cycle>> before) {
        Set<Id<Cycle>> found = new HashSet<>();
        Set<Id<Cycle>> walked = new HashSet<>();
        for (Id<Cycle> start : before.keySet()) {
            List<Id<Cycle>> walk = new ArrayList<>();
            Id<Cycle> at = start;
            while (at != null && walked.add(at)) {
                walk.add(at);
                at = before.get(at);
            }
            int circle = at == null ? -1 : walk.indexOf(at);
            if (circle >= 0) {
                found.addAll(walk.subList(circle, walk.size()));
            }
        }
        return found;
    }
}
