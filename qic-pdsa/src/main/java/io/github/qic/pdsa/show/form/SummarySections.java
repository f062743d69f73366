package io.github.qic.pdsa.show.form;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.Study;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.measure.Burden;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.OperationalDefinition;
import io.github.qic.pdsa.measure.ValueKind;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.Project;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** The parts of a project summary; long lists and texts are cut, and what is left out is counted. */
final class SummarySections {
    private static final int MOST_FINDINGS = 5;

    private final PageBudget room;

    SummarySections(PageBudget room) {
        this.room = room;
    }

    String title(Project project) {
        return room.cell(project.title());
    }

    Form.Section aim(Project project) {
        String smart = project.aim()
                .map(Aim::missing)
                .map(missing -> missing.isEmpty()
                        ? "The aim has every part of a SMART aim."
                        : "The aim lacks: "
                                + String.join(
                                        ", ", missing.stream().map(Words::of).toList()) + ".")
                .orElse("There is no aim yet.");
        return new Form.Items()
                .text(
                        "",
                        room.line("Site " + project.site()
                                + project.summary().map(s -> ". " + s).orElse("")))
                .text(
                        "What are we trying to accomplish?",
                        Stream.concat(aim(project.aim()).map(room::line), Stream.of(smart))
                                .toList(),
                        0)
                .section("", false);
    }

    /** The aim in a sentence, then how much, by when and for whom, as far as it says so. */
    private static Stream<String> aim(Optional<Aim> aim) {
        String parts = aim.stream()
                .flatMap(a -> Stream.of(
                                a.howMuch().map(e -> "how much: " + e.text()),
                                a.byWhen().map(day -> "by when: " + day),
                                a.forWhom().map(people -> "for whom: " + people))
                        .flatMap(Optional::stream))
                .collect(Collectors.joining("; "));
        return Stream.concat(aim.map(Aim::statement).stream(), Stream.of(StringUtils.capitalize(parts)))
                .filter(line -> !line.isEmpty());
    }

    Form.Section measures(Project project) {
        List<List<String>> rows = project.measures().stream()
                .limit(room.rows())
                .map(m -> measure(m, project.observationsOf(m.id())))
                .toList();
        Form.Items items = new Form.Items();
        if (rows.isEmpty()) {
            items.text("How will we know?", "There is no measure yet.");
        } else {
            items.grid("How will we know?", List.of("Measure", "Kind", "Points", "First", "Last"), rows, 0);
        }
        String collecting = project.measurementPlan()
                .map(Burden::of)
                .map(b -> "Collecting takes " + b.newMinutesAMonth() + " new minutes a month, beside "
                        + b.reusedMinutesAMonth() + " spent anyway.")
                .orElse("");
        return told(items, collecting + more(project.measures().size(), room.rows(), "measure"));
    }

    private static Form.Section told(Form.Items items, String text) {
        return (text.isEmpty() ? items : items.text("", text.strip())).section("", false);
    }

    private List<String> measure(Measure measure, List<Observation> observations) {
        List<Observation> useful =
                observations.stream().filter(o -> o.figure().isPresent()).toList();
        return List.of(
                room.cell(measure.name() + unit(measure)),
                Words.of(measure.kind()),
                Integer.toString(useful.size()),
                useful.isEmpty() ? "" : figure(measure, useful.get(0)),
                useful.isEmpty() ? "" : figure(measure, useful.get(useful.size() - 1)));
    }

    /** The figures of a proportion say their per cent themselves. */
    private static String unit(Measure measure) {
        return measure.definition()
                .filter(d -> measure.values() != ValueKind.PROPORTION)
                .flatMap(OperationalDefinition::unit)
                .map(unit -> ", " + unit)
                .orElse("");
    }

    /**
     * A proportion is shown in per cent with one decimal, a rate with three decimals per what its unit says, any other figure as it
     * is.
     */
    private String figure(Measure measure, Observation found) {
        String figure = found.value().map(BigDecimal::toPlainString).orElseGet(() -> quotient(measure, found));
        return room.cell(figure) + " (" + found.on() + ")";
    }

    private static String quotient(Measure measure, Observation found) {
        BigDecimal numerator = found.numerator().orElseThrow();
        BigDecimal denominator = found.denominator().orElseThrow();
        if (measure.values() == ValueKind.PROPORTION) {
            return numerator
                            .movePointRight(2)
                            .divide(denominator, 1, RoundingMode.HALF_UP)
                            .toPlainString() + " %";
        }
        BigDecimal times =
                measure.definition().map(OperationalDefinition::multiplier).orElse(BigDecimal.ONE);
        return numerator
                .multiply(times)
                .divide(denominator, 3, RoundingMode.HALF_UP)
                .toPlainString();
    }

    Form.Section ideas(ImprovementProjects all, Project project) {
        List<List<String>> rows = project.ideas().stream()
                .limit(room.rows())
                .map(i -> List.of(
                        room.cell(i.title()),
                        Words.of(i.stage()),
                        Long.toString(cycles(project, i)),
                        room.cell(shared(all, project, i))))
                .toList();
        Form.Items items = new Form.Items();
        if (rows.isEmpty()) {
            return items.text("What changes can we make?", "There is no idea yet.")
                    .section("", false);
        }
        items.grid("What changes can we make?", List.of("Idea", "Stage", "Cycles", "Shared"), rows, 0);
        return told(items, more(project.ideas().size(), room.rows(), "idea"));
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

    Form.Section cycles(Project project) {
        List<Cycle> latest = project.cycles().stream()
                .sorted(Comparator.comparing(Cycle::since).reversed())
                .limit(room.rows())
                .toList();
        List<List<String>> rows = latest.stream()
                .map(c -> List.of(
                        room.cell(c.title()),
                        c.plan().scale().map(Scale::text).orElse(""),
                        c.act().map(a -> Words.of(a.decision())).orElse(Words.of(c.stage())),
                        c.since().toString(),
                        c.study().map(Study::learning).stream()
                                .flatMap(List::stream)
                                .findFirst()
                                .map(room::cell)
                                .orElse("")))
                .toList();
        Form.Items items = new Form.Items();
        if (rows.isEmpty()) {
            return items.text("What have we tried?", "There is no cycle yet.").section("", false);
        }
        items.grid("What have we tried?", List.of("Cycle", "Scale", "Stage", "Since", "Learned"), rows, 0);
        return told(items, more(project.cycles().size(), room.rows(), "earlier cycle"));
    }

    static Form.Section findings(int index, List<Finding> findings) {
        String path = "/projects/" + index + "/";
        List<String> own = findings.stream()
                .filter(f -> f.path().startsWith(path))
                .sorted(Comparator.comparing(Finding::severity))
                .map(Finding::message)
                .distinct()
                .toList();
        List<String> lines = Stream.concat(
                        own.stream().limit(MOST_FINDINGS),
                        Stream.of(more(own.size(), MOST_FINDINGS, "finding").strip()))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Form.Items()
                .text("What is open?", lines.isEmpty() ? List.of("Nothing was found.") : lines, 0)
                .section("", false);
    }

    private static String more(int all, int shown, String what) {
        int rest = all - shown;
        return rest <= 0 ? "" : " " + Words.count(rest, "more " + what) + ".";
    }
}
