package io.github.qic.cmoc.show;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.internal.RepeatedCharacters;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.page.Layout;
import io.github.qic.core.internal.page.PageContent;
import io.github.qic.core.internal.page.Section;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Page;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The appendix of a paper: each configuration of the latest version with the quotes and summaries that support it and those that refute
 * it, with source, role, site and stage. Evidence for a configuration is that for itself, its links and their elements; a piece that
 * supports one of them and refutes another is in both tables. It holds quotes: share it only as far as consent goes.
 */
public final class EvidenceAppendix {
    private final Inquiry inquiry;
    private final ConfigurationEvidence evidence;
    private final EvidenceText text;
    private final RepeatedCharacters characters =
            new RepeatedCharacters("/evidence/items", "each configuration they bear on");

    private EvidenceAppendix(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.evidence = new ConfigurationEvidence(inquiry);
        this.text = new EvidenceText(inquiry.evidence());
    }

    /**
     * {@return the appendix as a page}
     *
     * @throws InvalidValueException if there are more than 1,000,000 bearings of evidence on configurations, each counted with every one,
     *     or the rows have more than 50,000,000 characters
     */
    public static Page of(Inquiry inquiry) {
        EvidenceAppendix appendix = new EvidenceAppendix(inquiry);
        return new PageContent(
                Layout.DOCUMENT,
                "Evidence",
                inquiry.title(),
                inquiry.theory().configurations().stream()
                        .map(appendix::section)
                        .toList());
    }

    /**
     * {@return the appendix as one table, with a row for each claim that a piece of evidence bears on, for a workbook}
     *
     * @throws InvalidValueException if there are more than 1,000,000 bearings of evidence on configurations, each counted with every one,
     *     or the rows have more than 50,000,000 characters
     */
    public static Table table(Inquiry inquiry) {
        EvidenceAppendix appendix = new EvidenceAppendix(inquiry);
        List<String> headings = new ArrayList<>(List.of("Configuration", "Claim", "Bearing", "Quote or summary"));
        headings.addAll(EvidenceText.ORIGIN);
        headings.addAll(List.of("Coder", "Evidence"));
        List<List<String>> rows = new ArrayList<>();
        for (Configuration configuration : inquiry.theory().configurations()) {
            for (ConfigurationEvidence.Piece piece : appendix.evidence.of(configuration)) {
                piece.bearings().forEach(bearing -> rows.add(appendix.row(configuration, piece.item(), bearing)));
            }
        }
        return Table.ofText(headings, rows);
    }

    private List<String> row(Configuration configuration, Evidence item, Bearing bearing) {
        List<String> row = new ArrayList<>(List.of(
                configuration.label(),
                name(bearing.subject(), configuration),
                Words.of(bearing.kind()),
                EvidenceText.words(item)));
        row.addAll(text.origin(item));
        row.addAll(List.of(bearing.coder().orElse(""), item.id().value()));
        return characters.add(row);
    }

    private String name(Id<? extends TheoryClaim> claim, Configuration configuration) {
        if (claim.equals(configuration.id())) {
            return "the configuration";
        }
        return inquiry.theory()
                .index()
                .claim(claim)
                .map(found -> found.claimKind().title() + ": " + found.label())
                .orElseGet(claim::value);
    }

    private Section section(Configuration configuration) {
        List<ConfigurationEvidence.Piece> pieces = evidence.of(configuration);
        Section section = Section.of(TheoryCells.heading(configuration))
                .text("", InterviewSheet.links(inquiry.current(), configuration).toList(), 0);
        List<List<String>> supporting = rows(configuration, pieces, false);
        List<List<String>> refuting = rows(configuration, pieces, true);
        if (supporting.isEmpty() && refuting.isEmpty()) {
            return section.text("No evidence is recorded.");
        }
        if (!supporting.isEmpty()) {
            section.table("Supporting", headings(), supporting, 0);
        }
        return refuting.isEmpty() ? section : section.table("Refuting", headings(), refuting, 0);
    }

    private static List<String> headings() {
        return Stream.of(List.of("Quote or summary"), EvidenceText.ORIGIN, List.of("Bears on"))
                .flatMap(List::stream)
                .toList();
    }

    private List<List<String>> rows(
            Configuration configuration, List<ConfigurationEvidence.Piece> pieces, boolean refuting) {
        List<List<String>> rows = new ArrayList<>();
        for (ConfigurationEvidence.Piece piece : pieces) {
            List<Bearing> bearings = piece.bearings().stream()
                    .filter(bearing -> refuting == (bearing.kind() == BearingKind.REFUTES))
                    .toList();
            if (!bearings.isEmpty()) {
                List<String> row = new ArrayList<>(List.of(EvidenceText.words(piece.item())));
                row.addAll(text.origin(piece.item()));
                row.add(bearings.stream()
                        .map(bearing -> said(bearing, configuration))
                        .distinct()
                        .collect(Collectors.joining("\n")));
                rows.add(characters.add(row));
            }
        }
        return rows;
    }

    /** The kind of a bearing is named only if it is neither plain support nor plain refutation. */
    private String said(Bearing bearing, Configuration configuration) {
        String name = name(bearing.subject(), configuration);
        return switch (bearing.kind()) {
            case SUPPORTS, REFUTES -> name;
            case MODIFIES, AUGMENTS, ORIGINATES -> name + " (" + Words.of(bearing.kind()) + ")";
        };
    }
}
