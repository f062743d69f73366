package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.DemiRegularity;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.FormalTheory;
import io.github.qic.cmoc.theory.Limitation;
import io.github.qic.cmoc.theory.ProgrammeDescription;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Recommendation;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.Wording;
import io.github.qic.core.internal.page.Layout;
import io.github.qic.core.internal.page.PageContent;
import io.github.qic.core.internal.page.Section;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Page;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A programme theory as a report: what it is about, its configurations as in {@link TheoryTable}, ripples, demi-regularities,
 * conditions, wider theories, limitations and recommendations. Sections and columns without content are left out.
 */
public final class TheoryReport {
    private final ProgrammeTheory theory;

    private TheoryReport(ProgrammeTheory theory) {
        this.theory = theory;
    }

    /** {@return the report of a theory, with the columns that its table has by default} */
    public static Page of(ProgrammeTheory theory) {
        return of(theory, TheoryTable.of(theory));
    }

    /** {@return the report of a theory, with a table of it that has other columns or details} */
    public static Page of(ProgrammeTheory theory, TheoryTable table) {
        return new TheoryReport(theory).page(table);
    }

    /** {@return the demi-regularities of a theory, each with the configurations that explain it} */
    public static Table demiRegularities(ProgrammeTheory theory) {
        TheoryReport report = new TheoryReport(theory);
        return report.table(
                theory.demiRegularities(),
                List.of(
                        "Demi-regularity",
                        "Context",
                        "Outcome",
                        "Explained by",
                        "Boundary conditions",
                        "Moderators",
                        "Counter-examples",
                        "Confidence",
                        "Tags",
                        "Provenance",
                        "Note"),
                report::cells);
    }

    private Page page(TheoryTable table) {
        String programme = theory.programme().map(ProgrammeDescription::name).orElse("");
        return new PageContent(
                Layout.DOCUMENT,
                "Programme theory",
                programme,
                List.of(
                        Section.untitled().facts(facts()),
                        configurations(table),
                        section(
                                "Links from element to element",
                                theory.elementLinks(),
                                List.of("Cause", "Kind", "Effect", "How", "Part of", "Provenance"),
                                this::cells),
                        section(
                                "Ripples",
                                theory.ripples(),
                                List.of("From", "Outcome", "To", "Context", "Kind", "Reason"),
                                this::cells),
                        section("Demi-regularities", demiRegularities(theory)),
                        section(
                                "Conditions",
                                theory.conditions(),
                                List.of("Number", "Condition", "Contexts", "Drawn from"),
                                this::cells),
                        section(
                                "Wider theories",
                                theory.formalTheories(),
                                List.of("Theory", "Kind", "Contribution", "Explains", "Source"),
                                this::cells),
                        section("Limitations", theory.limitations(), List.of("Limitation", "Affects"), this::cells),
                        section(
                                "Recommendations",
                                theory.recommendations(),
                                List.of("Recommendation", "For", "Follows from"),
                                this::cells)));
    }

    private Section configurations(TheoryTable table) {
        String text = table.text();
        return text.isEmpty()
                ? Section.untitled()
                : Section.of("Configurations").written(text, table.markdown(), table.html());
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        theory.programme().flatMap(ProgrammeDescription::aim).ifPresent(aim -> facts.put("Aim", aim));
        theory.programme().flatMap(ProgrammeDescription::setting).ifPresent(setting -> facts.put("Setting", setting));
        String months = Stream.of(
                        theory.programme().flatMap(ProgrammeDescription::start),
                        theory.programme().flatMap(ProgrammeDescription::end))
                .map(month -> month.map(YearMonth::toString).orElse(""))
                .collect(Collectors.joining(" to "));
        if (!months.equals(" to ")) {
            facts.put("Months", months);
        }
        theory.variant().ifPresent(variant -> facts.put("Form", variant.name().replace('_', '-')));
        facts.put("Status", Words.of(theory.status()));
        facts.put("Configurations", Integer.toString(theory.configurations().size()));
        return facts;
    }

    private <T> Section section(String heading, List<T> items, List<String> headings, Function<T, List<String>> cells) {
        return section(heading, table(items, headings, cells));
    }

    private static Section section(String heading, Table table) {
        return table.rows().isEmpty() ? Section.untitled() : Section.of(heading).table(table);
    }

    private <T> Table table(List<T> items, List<String> headings, Function<T, List<String>> cells) {
        List<List<String>> rows = items.stream().map(cells).toList();
        int[] used = IntStream.range(0, headings.size())
                .filter(i -> i == 0 || rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .toArray();
        return Table.ofText(
                chosen(headings, used),
                rows.stream().map(row -> chosen(row, used)).toList());
    }

    private static List<String> chosen(List<String> cells, int[] places) {
        return IntStream.of(places).mapToObj(cells::get).toList();
    }

    private List<String> cells(ElementLink link) {
        return List.of(
                label(link.cause()),
                link.kind().title(),
                label(link.effect()),
                link.text().orElse(""),
                names(link.configurations()),
                link.provenance().map(Words::of).orElse(""));
    }

    private List<String> cells(Ripple ripple) {
        return List.of(
                theory.index().configuration(ripple.upstream()).label(),
                ripple.outcome().map(this::label).orElse(""),
                theory.index().configuration(ripple.downstream()).label(),
                ripple.context().map(this::label).orElse(""),
                Words.of(ripple.kind()),
                ripple.bridge().orElse(""));
    }

    private List<String> cells(DemiRegularity pattern) {
        return List.of(
                pattern.text(),
                labels(pattern.contexts()),
                labels(pattern.outcomes()),
                names(pattern.configurations()),
                String.join("\n", pattern.boundaryConditions()),
                String.join("\n", pattern.moderators()),
                String.join("\n", pattern.counterExamples()),
                pattern.confidence().map(ConfidenceText::of).orElse(""),
                String.join("\n", pattern.tags()),
                pattern.provenance().map(Words::of).orElse(""),
                pattern.note().orElse(""));
    }

    private List<String> cells(Condition condition) {
        return List.of(
                condition.number().isPresent()
                        ? Integer.toString(condition.number().getAsInt())
                        : "",
                condition.wordings().stream().map(Wording::text).collect(Collectors.joining("\n")),
                labels(condition.contexts()),
                names(condition.configurations()));
    }

    private List<String> cells(FormalTheory wider) {
        return List.of(
                wider.name(),
                Words.of(wider.kind()),
                wider.text().orElse(""),
                names(wider.configurations()),
                wider.citation().map(citation -> citation.title()).orElse(""));
    }

    private List<String> cells(Limitation limitation) {
        return List.of(limitation.text(), names(limitation.configurations()));
    }

    private List<String> cells(Recommendation recommendation) {
        return List.of(
                recommendation.text(), recommendation.addressee().orElse(""), names(recommendation.configurations()));
    }

    private String label(Id<? extends Element> id) {
        return theory.index().element(id).label();
    }

    private String labels(List<? extends Id<? extends Element>> ids) {
        return ids.stream().map(this::label).collect(Collectors.joining("\n"));
    }

    private String names(List<Id<Configuration>> ids) {
        return ids.stream().map(id -> theory.index().configuration(id).label()).collect(Collectors.joining("\n"));
    }
}
