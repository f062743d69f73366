package io.github.qic.cmoc.show;

import io.github.qic.cmoc.inquiry.ResponseKind;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.internal.page.Layout;
import io.github.qic.core.internal.page.PageContent;
import io.github.qic.core.internal.page.Section;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Page;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet for a realist interview, in which people respond to the claims of a theory: for each configuration its claim, its
 * links, the four possible answers, and space for a remark.
 */
public final class InterviewSheet {
    private InterviewSheet() {}

    /** {@return a sheet to print, with every configuration of a version} */
    public static Page of(TheoryVersion version) {
        return page(version, version.theory().configurations());
    }

    /**
     * {@return a sheet to print, with some configurations of a version, in the order given}
     *
     * @throws IllegalArgumentException if the version has no such configuration
     */
    public static Page of(TheoryVersion version, List<Id<Configuration>> ids) {
        return page(
                version,
                ids.stream().map(version.theory().index()::configuration).toList());
    }

    /**
     * {@return a table with every configuration of a version and empty columns for answer, remark, role, site and date; filled
     * in as CSV, {@link io.github.qic.cmoc.sheet.ResponseSheet} reads it}
     */
    public static Table table(TheoryVersion version) {
        return Table.ofText(
                List.of("configuration", "claim", "answer", "remark", "role_as_said", "role", "site", "date"),
                version.theory().configurations().stream()
                        .map(configuration -> List.of(
                                configuration.id().value(),
                                Stream.concat(Stream.of(claim(configuration)), links(version, configuration))
                                        .collect(Collectors.joining(" / ")),
                                "",
                                "",
                                "",
                                "",
                                "",
                                ""))
                        .toList());
    }

    private static Page page(TheoryVersion version, List<Configuration> configurations) {
        List<String> answers = Stream.of(ResponseKind.values()).map(Words::of).toList();
        return new PageContent(
                Layout.FORM,
                version.label(),
                "",
                configurations.stream()
                        .map(configuration -> Section.of(configuration.label())
                                .text(claim(configuration))
                                .text("", links(version, configuration).toList(), 0)
                                .choice("Your answer", answers, Optional.empty())
                                .text("In your words", List.of(), 3))
                        .toList());
    }

    static String claim(Configuration configuration) {
        return configuration
                .heading()
                .or(() -> configuration.statement().map(Statement::sentence))
                .orElseGet(configuration::label);
    }

    static Stream<String> links(TheoryVersion version, Configuration configuration) {
        TheoryIndex index = version.theory().index();
        return configuration.links().stream().map(link -> link(index, link)).filter(text -> !text.isEmpty());
    }

    private static String link(TheoryIndex index, Link link) {
        return Stream.of(RowElements.causes(link).toList(), link.mechanisms(), link.outcomes())
                .filter(ids -> !ids.isEmpty())
                .map(ids -> ids.stream().map(id -> index.element(id).text()).collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" \u2192 "));
    }
}
