package io.github.qic.cmoc.show;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.inquiry.ClaimHistory;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.Response;
import io.github.qic.cmoc.inquiry.Revision;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.internal.RepeatedCharacters;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.page.Layout;
import io.github.qic.core.internal.page.PageContent;
import io.github.qic.core.internal.page.Section;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Page;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one configuration came about, from its first idea to its latest wording: what each version says, the revisions that led to it with
 * their reasons and evidence, and every answer that was given to it, as readers of realist evaluations ask for it (RAMESES II, Wong et al.
 * 2016). The configurations that it was derived from belong to it.
 */
public final class AuditTrail {
    private static final List<String> HEADINGS =
            List.of("Version", "Step", "What", "Why", "Who", "Date", "Evidence and answers");

    private final Inquiry inquiry;
    private final Set<Id<?>> configurations = new LinkedHashSet<>();
    private final Set<Id<?>> claims = new LinkedHashSet<>();
    private final Map<Id<Evidence>, Evidence> evidence = new HashMap<>();
    private final Map<Id<TheoryVersion>, List<Response>> answers;
    private final RepeatedCharacters characters =
            new RepeatedCharacters("", "each version, revision and answer that repeats them");

    private AuditTrail(Inquiry inquiry, Id<Configuration> subject) {
        this.inquiry = inquiry;
        ClaimHistory history = ClaimHistory.of(inquiry, subject);
        configurations.add(subject);
        configurations.addAll(history.ancestors());
        claims.addAll(configurations);
        inquiry.versions().stream()
                .flatMap(this::configurations)
                .flatMap(configuration -> configuration.links().stream())
                .flatMap(link -> Stream.concat(Stream.of(link.id()), link.elements()))
                .forEach(claims::add);
        answers = Maps.groups(inquiry.responses(), Response::theoryVersion);
        inquiry.evidence().items().forEach(item -> evidence.put(item.id(), item));
        if (inquiry.versions().stream().flatMap(this::configurations).noneMatch(c -> c.id().equals(subject))) {
            throw new IllegalArgumentException("no version has this configuration: " + subject);
        }
    }

    /**
     * {@return the audit trail of a configuration as a page, with a section for each version}
     *
     * @throws IllegalArgumentException if no version has such a configuration
     * @throws InvalidValueException if there are more than 50,000,000 characters, or as {@link ClaimHistory#of}
     */
    public static Page of(Inquiry inquiry, Id<Configuration> configuration) {
        Objects.requireNonNull(configuration, "configuration");
        AuditTrail trail = new AuditTrail(inquiry, configuration);
        List<Section> sections = new ArrayList<>();
        List<String> before = List.of();
        for (TheoryVersion version : inquiry.versions()) {
            List<String> wording = trail.configurations(version)
                    .flatMap(each -> wording(version, each))
                    .toList();
            trail.characters.add(wording);
            sections.add(trail.section(version, wording, before));
            before = wording;
        }
        return new PageContent(Layout.DOCUMENT, "Audit trail", trail.name(configuration), sections);
    }

    /**
     * {@return the audit trail of a configuration as one table in the order of time, for a workbook}
     *
     * @throws IllegalArgumentException if no version has such a configuration
     * @throws InvalidValueException if there are more than 50,000,000 characters, or as {@link ClaimHistory#of}
     */
    public static Table table(Inquiry inquiry, Id<Configuration> configuration) {
        Objects.requireNonNull(configuration, "configuration");
        AuditTrail trail = new AuditTrail(inquiry, configuration);
        List<List<String>> rows = new ArrayList<>();
        for (TheoryVersion version : inquiry.versions()) {
            trail.revisions(version).map(row -> in(version, row)).forEach(rows::add);
            trail.configurations(version)
                    .map(each -> List.of(
                            "Wording",
                            wording(version, each).collect(Collectors.joining("\n")),
                            "",
                            "",
                            date(version.date()),
                            ""))
                    .map(trail.characters::add)
                    .map(row -> in(version, row))
                    .forEach(rows::add);
            trail.answers(version).map(row -> in(version, row)).forEach(rows::add);
        }
        return Table.ofText(HEADINGS, rows);
    }

    private static List<String> in(TheoryVersion version, List<String> row) {
        return Stream.concat(Stream.of(version.label()), row.stream()).toList();
    }

    private Stream<Configuration> configurations(TheoryVersion version) {
        return version.theory().configurations().stream().filter(each -> configurations.contains(each.id()));
    }

    private String name(Id<Configuration> subject) {
        return inquiry.versions().stream()
                .flatMap(this::configurations)
                .filter(each -> each.id().equals(subject))
                .reduce((first, second) -> second)
                .map(Configuration::label)
                .orElse("");
    }

    private static Stream<String> wording(TheoryVersion version, Configuration configuration) {
        return Stream.concat(
                Stream.of(TheoryCells.heading(configuration)), InterviewSheet.links(version, configuration));
    }

    private Section section(TheoryVersion version, List<String> wording, List<String> before) {
        Section section = Section.of(
                Stream.of(Optional.of(version.label()), version.date().map(LocalDate::toString))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")));
        List<List<String>> revisions = revisions(version).toList();
        List<List<String>> answers = answers(version).toList();
        if (!revisions.isEmpty()) {
            section.table("Revisions", HEADINGS.subList(1, HEADINGS.size()), revisions, 0);
        }
        if (wording.isEmpty()) {
            section.text("It is not in this version.");
        } else if (wording.equals(before)) {
            section.text("Its wording is that of the version before.");
        } else {
            section.text("Wording", wording, 0);
        }
        return answers.isEmpty() ? section : section.table("Answers", HEADINGS.subList(1, HEADINGS.size()), answers, 0);
    }

    private Stream<List<String>> revisions(TheoryVersion version) {
        return inquiry.revisionsByVersion().getOrDefault(version.id(), List.of()).stream()
                .filter(revision -> revision.touched().anyMatch(claims::contains))
                .map(this::row)
                .map(characters::add);
    }

    private List<String> row(Revision revision) {
        String why = Stream.of(
                        revision.reason(),
                        revision.provenance()
                                .filter(origin -> origin != Origin.STATED)
                                .map(origin -> "[" + Words.of(origin) + "]"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return List.of(
                Words.capital(revision.kind()),
                names(revision.before(), revision.fromVersion()) + " \u2192 "
                        + names(revision.after(), revision.toVersion()),
                why.isEmpty() ? "not stated" : why,
                revision.by().orElse(""),
                date(revision.date()),
                Stream.concat(
                                revision.evidence().stream().distinct().map(this::words),
                                revision.responses().stream().map(id -> "answer " + id))
                        .collect(Collectors.joining("\n")));
    }

    private String names(List<Id<? extends TheoryClaim>> ids, Id<TheoryVersion> in) {
        TheoryIndex index = inquiry.version(in).theory().index();
        return ids.isEmpty()
                ? "\u2013"
                : ids.stream()
                        .distinct()
                        .map(id -> index.claim(id).map(TheoryClaim::label).orElseGet(id::value))
                        .collect(Collectors.joining("; "));
    }

    private String words(Id<Evidence> id) {
        return id
                + Optional.ofNullable(evidence.get(id))
                        .map(item -> ": " + EvidenceText.words(item))
                        .orElse("");
    }

    private Stream<List<String>> answers(TheoryVersion version) {
        return answers.getOrDefault(version.id(), List.of()).stream()
                .filter(response -> configurations.contains(response.configuration()))
                .map(this::row)
                .map(characters::add);
    }

    private List<String> row(Response response) {
        return List.of(
                "Answer " + response.id(),
                Words.of(response.answer()) + " (" + response.configuration() + ")",
                response.remark().orElse(""),
                Stream.of(
                                response.speaker().map(EvidenceText::role),
                                response.site().map(Id::value))
                        .flatMap(Optional::stream)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                date(response.date()),
                response.evidence().map(this::words).orElse(""));
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
