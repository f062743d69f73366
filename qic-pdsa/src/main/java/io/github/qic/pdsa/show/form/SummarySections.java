package io.github.qic.pdsa.show.form;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.internal.page.Section;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.chart.project.ProjectChart;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.measure.Burden;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.Project;
import io.github.qic.pdsa.show.chart.ChartPicture;
import io.github.qic.pdsa.show.chart.PictureOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** The parts of a project summary; long lists and texts are cut, and omitted rows are counted. */
final class SummarySections {
    private static final int MAX_ROWS = 5;
    private static final int MAX_CHARACTERS = 80;
    private static final int PAGE_WIDTH = 4 * MAX_CHARACTERS;

    private static final PictureOptions CHART =
            PictureOptions.builder().width(700).plotHeight(100).build();

    private SummarySections() {}

    /** The text of a table cell or title in one line, with an ellipsis where it is cut. */
    static String shortened(String text) {
        return shortened(text, MAX_CHARACTERS);
    }

    private static String shortened(String text, int max) {
        String line = StringUtils.normalizeSpace(text);
        return line.codePointCount(0, line.length()) <= max
                ? line
                : StringUtils.stripEnd(line.substring(0, line.offsetByCodePoints(0, max - 1)), " ") + "\u2026";
    }

    static Section aim(Project project) {
        String smart = project.aim()
                .map(Aim::missing)
                .map(missing -> missing.isEmpty()
                        ? "The aim has all parts of a SMART aim."
                        : "The aim lacks: " + missing.stream().map(Words::of).collect(Collectors.joining(", ")) + ".")
                .orElse("There is no aim yet.");
        return Section.untitled()
                .text(shortened(
                        "Site " + project.site()
                                + project.summary().map(s -> ". " + s).orElse(""),
                        PAGE_WIDTH))
                .text(
                        "What are we trying to accomplish?",
                        Stream.concat(aim(project.aim()).map(text -> shortened(text, PAGE_WIDTH)), Stream.of(smart))
                                .toList(),
                        0);
    }

    /** The aim in a sentence, then how much, by when and for whom, if stated. */
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

    static Section measures(Project project) {
        List<List<String>> rows = project.measures().stream()
                .limit(MAX_ROWS)
                .map(m -> MeasureRow.of(m, project.observationsOf(m.id())))
                .toList();
        String collecting = project.measurementPlan()
                .map(Burden::of)
                .map(b -> "Collecting takes " + b.newMinutesAMonth() + " new minutes a month, in addition to "
                        + b.reusedMinutesAMonth() + " spent anyway.")
                .orElse("");
        return section(
                "How will we know that a change is an improvement?",
                List.of("Measure", "Kind", "Points", "First", "Latest"),
                rows,
                "There is no measure yet.",
                collecting + more(project.measures().size(), "measure"));
    }

    /** The chart of the main measure with the latest changes; without one if its observations make none. */
    static Section chart(Project project) {
        Section section = Section.untitled();
        ProjectChart.main(project)
                .map(chart -> ChartPicture.of(
                        chart.withLatestChanges(MAX_ROWS),
                        CHART.toBuilder()
                                .title(shortened(chart.measure().name()))
                                .build()))
                .ifPresent(picture -> section.picture("", picture.svg(), picture.description()));
        return section;
    }

    private static Section section(
            String question, List<String> headings, List<List<String>> rows, String none, String remark) {
        Section section = Section.untitled();
        if (rows.isEmpty()) {
            section.text(question, List.of(none), 0);
        } else {
            section.table(question, headings, rows, 0);
        }
        String text = StringUtils.normalizeSpace(remark);
        return text.isEmpty() ? section : section.text(text);
    }

    static Section ideas(ImprovementProjects all, Project project) {
        List<List<String>> rows = project.ideas().stream()
                .limit(MAX_ROWS)
                .map(i -> List.of(
                        shortened(i.title()),
                        Words.of(i.stage()),
                        Long.toString(cycles(project, i)),
                        shortened(shared(all, project, i))))
                .toList();
        return section(
                "What changes can we make?",
                List.of("Idea", "Stage", "Cycles", "Shared"),
                rows,
                "There is no idea yet.",
                more(project.ideas().size(), "idea"));
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

    static Section cycles(Project project) {
        List<List<String>> rows = project.cycles().stream()
                .sorted(Comparator.comparing(Cycle::since).reversed())
                .limit(MAX_ROWS)
                .map(c -> List.of(
                        shortened(c.title()),
                        c.plan().scale().map(Scale::text).orElse(""),
                        c.act().map(a -> Words.of(a.decision())).orElse(Words.of(c.stage())),
                        c.since().toString(),
                        c.study()
                                .flatMap(s -> s.learning().stream().findFirst())
                                .map(SummarySections::shortened)
                                .orElse("")))
                .toList();
        return section(
                "What have we tried?",
                List.of("Cycle", "Scale", "Stage", "Since", "Learned"),
                rows,
                "There is no cycle yet.",
                more(project.cycles().size(), "earlier cycle"));
    }

    static Section findings(int index, List<Finding> findings) {
        String path = "/projects/" + index + "/";
        List<String> own = findings.stream()
                .filter(f -> f.path().startsWith(path))
                .sorted(Comparator.comparing(Finding::severity))
                .map(Finding::message)
                .distinct()
                .toList();
        List<String> lines = Stream.concat(own.stream().limit(MAX_ROWS), Stream.of(more(own.size(), "finding")))
                .map(StringUtils::normalizeSpace)
                .filter(line -> !line.isEmpty())
                .toList();
        return Section.untitled()
                .text("What is outstanding?", lines.isEmpty() ? List.of("There are no findings.") : lines, 0);
    }

    private static String more(int all, String what) {
        int rest = all - MAX_ROWS;
        return rest <= 0 ? "" : " " + Words.count(rest, "more " + what) + ".";
    }
}
