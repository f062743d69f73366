package io.github.qic.pdsa.show.form;

import io.github.qic.core.internal.page.Section;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Plan;
import io.github.qic.pdsa.cycle.Prediction;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.Task;
import io.github.qic.pdsa.measure.Expectation;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first part of a worksheet. */
final class WorksheetPlan {
    private static final int BLANK_ROWS = 3;

    private WorksheetPlan() {}

    static Section section(Optional<Project> project, Optional<Plan> plan) {
        return Section.of("Plan")
                .text("Objective: what is this cycle to find out?", plan.map(Plan::objective), 2)
                .text("Questions it should answer", plan.map(Plan::questions).orElse(List.of()), 2)
                .table(
                        "Predictions",
                        List.of("What do we think will happen?", "Expected figure"),
                        plan.stream()
                                .flatMap(p -> p.predictions().stream())
                                .map(WorksheetPlan::prediction)
                                .toList(),
                        BLANK_ROWS)
                .text("The test: what will be tried", plan.flatMap(Plan::test), 2)
                .table(
                        "",
                        List.of("Size of the test", "Conditions", "From", "To", "Planned by"),
                        List.of(plan.map(WorksheetPlan::frame).orElse(List.of("", "", "", "", ""))),
                        1)
                .table(
                        "Tasks",
                        List.of("What", "Who", "When", "Where"),
                        plan.stream()
                                .flatMap(p -> p.tasks().stream())
                                .map(WorksheetPlan::task)
                                .toList(),
                        BLANK_ROWS)
                .table(
                        "Data to be collected",
                        List.of("What", "Measure", "Who", "When", "Where"),
                        plan.stream()
                                .flatMap(p -> p.data().stream())
                                .map(t -> data(project, t))
                                .toList(),
                        BLANK_ROWS);
    }

    private static List<String> prediction(Prediction prediction) {
        return List.of(
                prediction.text(), prediction.expected().map(Expectation::text).orElse(""));
    }

    private static List<String> frame(Plan plan) {
        return List.of(
                plan.scale().map(Scale::text).orElse(""),
                String.join(", ", plan.conditions()),
                day(plan.firstDay()),
                day(plan.lastDay()),
                plan.plannedBy().stream().map(Id::value).collect(Collectors.joining(", ")));
    }

    private static List<String> task(Task task) {
        return List.of(
                task.what(),
                task.who().map(Id::value).orElse(""),
                day(task.when()),
                task.where().orElse(""));
    }

    private static List<String> data(Optional<Project> project, Task task) {
        List<String> row = new ArrayList<>(task(task));
        Optional<Measure> measure = task.measure().flatMap(id -> project.flatMap(p -> p.measure(id)));
        row.add(1, measure.map(Measure::name).orElse(""));
        return row;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
