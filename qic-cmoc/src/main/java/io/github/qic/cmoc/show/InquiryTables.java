package io.github.qic.cmoc.show;

import io.github.qic.cmoc.check.RamesesItem;
import io.github.qic.cmoc.inquiry.Challenge;
import io.github.qic.cmoc.inquiry.ClaimChange;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.Revision;
import io.github.qic.cmoc.inquiry.TheoryDiff;
import io.github.qic.cmoc.inquiry.TheoryMetadataChange;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables for the appendix of a paper. */
public final class InquiryTables {
    private InquiryTables() {}

    /**
     * {@return what changed between two versions, why, and on what evidence and which responses}
     *
     * @param diff the difference
     */
    public static TextTable changes(TheoryDiff diff) {
        return new TextTable(
                List.of("id", "kind", "change", "before", "after", "why", "evidence"),
                Stream.concat(
                                diff.changes().stream().map(InquiryTables::change),
                                diff.metadata().stream().map(InquiryTables::change))
                        .toList());
    }

    private static List<String> change(ClaimChange change) {
        String why = joined(change.revisions().stream().map(Revision::reason).flatMap(Optional::stream));
        Stream<Id<?>> responses = change.revisions().stream()
                .flatMap(revision -> revision.responses().stream())
                .distinct()
                .map(id -> id);
        return List.of(
                change.subject().value(),
                change.claimKind().title(),
                Words.hyphenated(change.kind()),
                change.before(),
                change.after(),
                why.isEmpty() ? "not told" : why,
                ids(Stream.concat(change.evidence().stream(), responses).toList()));
    }

    private static List<String> change(TheoryMetadataChange change) {
        return List.of(
                change.id().map(Id::value).orElse(""),
                Words.hyphenated(change.part()),
                Words.hyphenated(change.kind()),
                change.before(),
                change.after(),
                "",
                "");
    }

    /**
     * {@return what was challenged and what became of it}
     *
     * @param inquiry the inquiry
     */
    public static TextTable challenges(Inquiry inquiry) {
        return new TextTable(
                List.of("claim", "against it", "what became of it", "now", "why"),
                Challenge.all(inquiry).stream().map(InquiryTables::challenge).toList());
    }

    private static List<String> challenge(Challenge challenge) {
        return List.of(
                challenge.subject().value(),
                joined(Stream.concat(
                        challenge.evidence().stream().map(item -> item.id().value()),
                        challenge.responses().stream()
                                .map(response -> response.id() + " (" + Words.hyphenated(response.answer()) + ")"))),
                Words.hyphenated(challenge.status()),
                ids(challenge.successors()),
                joined(challenge.revisions().stream().map(Revision::reason).flatMap(Optional::stream)));
    }

    /**
     * {@return the RAMESES II checklist, filled as far as the inquiry goes and blank for the author where it does not}
     *
     * @param inquiry the inquiry
     */
    public static TextTable checklist(Inquiry inquiry) {
        return new TextTable(
                List.of("item", "title", "reported", "page", "in the inquiry"),
                RamesesItem.all(inquiry).stream()
                        .map(item -> List.of(
                                Integer.toString(item.number()),
                                item.title(),
                                "",
                                "",
                                item.text().orElse("")))
                        .toList());
    }

    /**
     * {@return findings as a table}
     *
     * @param findings the findings
     */
    public static TextTable findings(List<Finding> findings) {
        return new TextTable(
                List.of("severity", "rule", "place", "finding", "source of the rule"),
                findings.stream()
                        .map(f -> List.of(Words.hyphenated(f.severity()), f.code(), f.path(), f.message(), f.source()))
                        .toList());
    }

    private static String ids(List<? extends Id<?>> ids) {
        return joined(ids.stream().map(Id::value));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }
}
