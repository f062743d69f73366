package io.github.qic.cmoc.show;

import io.github.qic.cmoc.inquiry.ResponseKind;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet of a teacher-learner interview (Pawson 1996; Manzano 2016): each claim of a version is put before somebody, who
 * confirms, refutes, modifies or augments it. On paper as Markdown or HTML; as CSV to be filled in and read back by
 * {@link io.github.qic.cmoc.csv.InterviewCsv}.
 */
public final class InterviewSheet {
    private final TheoryVersion version;
    private final List<Configuration> configurations;

    private InterviewSheet(TheoryVersion version, List<Configuration> configurations) {
        this.version = version;
        this.configurations = List.copyOf(configurations);
    }

    /**
     * {@return a sheet with every configuration of a version}
     *
     * @param version the version
     */
    public static InterviewSheet of(TheoryVersion version) {
        return new InterviewSheet(version, version.theory().configurations());
    }

    /**
     * {@return a sheet with some configurations of a version, in the order given}
     *
     * @param version the version
     * @param ids the configurations
     * @throws IllegalArgumentException if the version has no such configuration
     */
    public static InterviewSheet of(TheoryVersion version, List<Id<Configuration>> ids) {
        TheoryIndex index = version.theory().index();
        return new InterviewSheet(
                version, ids.stream().map(index::configuration).toList());
    }

    /** {@return the sheet in Markdown, to print} */
    public String markdown() {
        StringBuilder out =
                new StringBuilder("# ").append(Escape.markdown(version.label())).append("\n");
        for (Configuration configuration : configurations) {
            out.append("\n## ").append(Escape.markdown(configuration.label())).append("\n\n");
            out.append(Escape.markdownBlock(claim(configuration))).append("\n\n");
            rows(configuration)
                    .forEach(row ->
                            out.append("- ").append(Escape.markdownBlock(row)).append('\n'));
            out.append('\n')
                    .append(answers().map(answer -> "\u2610 " + answer).collect(Collectors.joining("   ")))
                    .append("\n\nIn your words:\n\n")
                    .append(("_".repeat(60) + "\n\n").repeat(3));
        }
        return out.toString();
    }

    /** {@return the sheet in HTML, to print, without any style of its own} */
    public String html() {
        StringBuilder out =
                new StringBuilder("<h1>").append(Escape.html(version.label())).append("</h1>\n");
        for (Configuration configuration : configurations) {
            out.append("<section>\n<h2>")
                    .append(Escape.html(configuration.label()))
                    .append("</h2>\n<p>");
            out.append(Escape.html(claim(configuration))).append("</p>\n<ul>\n");
            rows(configuration)
                    .forEach(row -> out.append("<li>").append(Escape.html(row)).append("</li>\n"));
            out.append("</ul>\n<p>")
                    .append(answers().map(answer -> "\u2610 " + answer).collect(Collectors.joining(" &emsp; ")))
                    .append("</p>\n<p>In your words:</p>\n")
                    .append("<p><br></p>\n<hr>\n".repeat(3))
                    .append("</section>\n");
        }
        return out.toString();
    }

    /** {@return the sheet as CSV, with the columns for answer and remark, role and site still to be filled in} */
    public String csv() {
        StringBuilder out = new StringBuilder(
                Csv.row(List.of("configuration", "claim", "answer", "remark", "role_as_said", "role", "site", "date")));
        for (Configuration configuration : configurations) {
            String claim = Stream.concat(Stream.of(claim(configuration)), rows(configuration))
                    .collect(Collectors.joining(" / "));
            List<String> cells = new ArrayList<>(List.of(configuration.id().value(), claim));
            cells.addAll(List.of("", "", "", "", "", ""));
            out.append(Csv.safeRow(cells));
        }
        return out.toString();
    }

    private static Stream<String> answers() {
        return Stream.of(ResponseKind.values()).map(Words::hyphenated);
    }

    private static String claim(Configuration configuration) {
        return configuration
                .heading()
                .or(() -> configuration.statement().map(Statement::sentence))
                .orElseGet(configuration::label);
    }

    private Stream<String> rows(Configuration configuration) {
        return configuration.links().stream().map(this::row).filter(row -> !row.isEmpty());
    }

    private String row(Link link) {
        return Stream.of(link.contexts(), link.mechanisms(), link.outcomes())
                .filter(ids -> !ids.isEmpty())
                .map(this::texts)
                .collect(Collectors.joining(" \u2192 "));
    }

    private String texts(List<? extends Id<? extends Element>> ids) {
        TheoryIndex index = version.theory().index();
        return ids.stream().map(id -> index.element(id).text()).collect(Collectors.joining("; "));
    }
}
