package io.github.qic.pdsa.show;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.Aim;
import io.github.qic.pdsa.ImprovementProjects;
import io.github.qic.pdsa.Project;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.Study;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.measure.Burden;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.ValueKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a project summary; long lists are cut so that it stays on one page. */
final class SummarySections {
    private static final int MOST_ROWS = 6;
    private static final int MOST_FINDINGS = 5;

    private SummarySections() {}

    static Sheet.Section aim(Project project) {
        String smart = project.aim()
                .map(Aim::missing)
                .map(missing -> missing.isEmpty()
                        ? "The aim has every part of a SMART aim."
                        : "The aim lacks: "
                                + String.join(
                                        ", ", missing.stream().map(Words::of).toList()) + ".")
                .orElse("There is no aim yet.");
        return new Sheet.Items()
                .text(
                        "",
                        "Site " + project.site()
                                + project.summary().map(s -> ". " + s).orElse(""))
                .text(
                        "What are we trying to accomplish?",
                        lines(project.questions().accomplish(), smart),
                        0)
                .section("", false);
    }

    private static List<String> lines(List<String> first, String last) {
        return Stream.concat(first.stream(), Stream.of(last)).toList();
    }

    static Sheet.Section measures(Project project) {
        List<List<String>> rows = project.measures().stream()
                .limit(MOST_ROWS)
                .map(m -> measure(m, project.observationsOf(m.id())))
                .toList();
        Sheet.Items items = new Sheet.Items();
        if (rows.isEmpty()) {
            items.text("How will we know?", "There is no measure yet.");
        } else {
            items.grid("How will we know?", List.of("Measure", "Kind", "Points", "First", "Last"), rows, 0);
        }
        project.measurementPlan()
                .map(Burden::of)
                .ifPresent(b -> items.text(
                        "",
                        "Collecting takes " + b.newMinutesAMonth() + " new minutes a month, beside "
                                + b.reusedMinutesAMonth() + " spent anyway."
                                + more(project.measures().size(), MOST_ROWS, "measure")));
        return items.section("", false);
    }

    private static List<String> measure(Measure measure, List<Observation> observations) {
        List<Observation> useful =
                observations.stream().filter(o -> o.figure().isPresent()).toList();
        return List.of(
                measure.name(),
                Words.of(measure.kind()),
                Integer.toString(useful.size()),
                useful.isEmpty() ? "" : figure(measure, useful.get(0)),
                useful.isEmpty() ? "" : figure(measure, useful.get(useful.size() - 1)));
    }

    /** A proportion is shown in per cent with one decimal, a rate with three decimals, any other figure as it is. */
    private static String figure(Measure measure, Observation found) {
        String figure = found.value().map(BigDecimal::toPlainString).orElseGet(() -> quotient(measure, found));
        return figure + " (" + found.on() + ")";
    }

    private static String quotient(Measure measure, Observation found) {
        BigDecimal numerator = found.numerator().orElseThrow();
        BigDecimal denominator = found.denominator().orElseThrow();
        return measure.values() == ValueKind.PROPORTION
                ? numerator
                                .movePointRight(2)
                                .divide(denominator, 1, RoundingMode.HALF_UP)
                                .toPlainString() + " %"
                : numerator.divide(denominator, 3, RoundingMode.HALF_UP).toPlainString();
    }

    static Sheet.Section ideas(ImprovementProjects all, Project project) {
        List<List<String>> rows = project.ideas().stream()
                .limit(MOST_ROWS)
                .map(i -> List.of(
                        i.title(), Words.of(i.stage()), Long.toString(cycles(project, i)), shared(all, project, i)))
                .toList();
        Sheet.Items items = new Sheet.Items();
        if (rows.isEmpty()) {
            return items.text("What changes can we make?", "There is no idea yet.")
                    .section("", false);
        }
        return items.grid("What changes can we make?", List.of("Idea", "Stage", "Cycles", "Shared"), rows, 0)
                .section("", false);
    }

    private static long cycles(Project project, ChangeIdea idea) {
        return project.cycles().stream()
                .filter(c -> c.idea().equals(Optional.of(idea.id())))
                .count();
    }

    private static String shared(ImprovementProjects all, Project project, ChangeIdea idea) {
        Optional<Id<ChangeIdea>> id = Optional.of(idea.id());
        Stream<String> taken = all.sharings().stream()
                .filter(s -> s.target().equals(project.id()) && s.targetIdea().equals(id))
                .map(s -> "from " + site(all, s.source()));
        Stream<String> given = all.sharings().stream()
                .filter(s -> s.source().equals(project.id()) && s.sourceIdea().equals(id))
                .map(s -> "with " + site(all, s.target()));
        return String.join(", ", Stream.concat(taken, given).toList());
    }

    private static String site(ImprovementProjects all, Id<Project> id) {
        return all.project(id).map(p -> p.site().value()).orElse("");
    }

    static Sheet.Section cycles(Project project) {
        List<Cycle> latest = project.cycles().stream()
                .sorted(Comparator.comparing(Cycle::since).reversed())
                .limit(MOST_ROWS)
                .toList();
        List<List<String>> rows = latest.stream()
                .map(c -> List.of(
                        c.title(),
                        c.plan().scale().map(Scale::text).orElse(""),
                        c.act().map(a -> Words.of(a.decision())).orElse(Words.of(c.stage())),
                        c.since().toString(),
                        c.study().map(Study::learning).stream()
                                .flatMap(List::stream)
                                .findFirst()
                                .orElse("")))
                .toList();
        Sheet.Items items = new Sheet.Items();
        if (rows.isEmpty()) {
            return items.text("What have we tried?", "There is no cycle yet.").section("", false);
        }
        items.grid("What have we tried?", List.of("Cycle", "Scale", "Stage", "Since", "Learned"), rows, 0);
        if (project.cycles().size() > MOST_ROWS) {
            items.text(
                    "",
                    more(project.cycles().size(), MOST_ROWS, "earlier cycle").strip());
        }
        return items.section("", false);
    }

    static Sheet.Section findings(ImprovementProjects all, Project project, List<Finding> findings) {
        String path = "/projects/" + all.projects().indexOf(project) + "/";
        List<Finding> own = findings.stream()
                .filter(f -> f.path().startsWith(path))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        List<String> lines = Stream.concat(
                        own.stream().map(Finding::message).distinct().limit(MOST_FINDINGS),
                        Stream.of(more(
                                        (int) own.stream()
                                                .map(Finding::message)
                                                .distinct()
                                                .count(),
                                        MOST_FINDINGS,
                                        "finding")
                                .strip()))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Sheet.Items()
                .text("What is open?", lines.isEmpty() ? List.of("Nothing was found.") : lines, 0)
                .section("", false);
    }

    private static String more(int all, int shown, String what) {
        int rest = all - shown;
        return rest <= 0 ? "" : " " + rest + " more " + what + (rest == 1 ? "" : "s") + ".";
    }
}
