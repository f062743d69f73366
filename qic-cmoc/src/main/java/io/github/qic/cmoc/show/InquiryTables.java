package io.github.qic.cmoc.show;

import io.github.qic.cmoc.check.RamesesItem;
import io.github.qic.cmoc.inquiry.Challenge;
import io.github.qic.cmoc.inquiry.ClaimChange;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.Revision;
import io.github.qic.cmoc.inquiry.TheoryDiff;
import io.github.qic.cmoc.inquiry.TheoryMetadataChange;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.internal.RepeatedCharacters;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables for the appendix of a paper. */
public final class InquiryTables {
    private InquiryTables() {}

    /**
     * {@return what changed between two versions, in which version and by whom, why, and on which evidence and responses}
     *
     * @throws InvalidValueException if the rows have more than 50,000,000 characters
     */
    public static Table changes(TheoryDiff diff) {
        RepeatedCharacters characters = new RepeatedCharacters("/revisions", "each change");
        return Table.ofText(
                List.of("id", "kind", "change", "before", "after", "brought by", "why", "evidence"),
                Stream.concat(
                                diff.changes().stream().map(InquiryTables::change),
                                diff.metadata().stream().map(InquiryTables::change))
                        .map(characters::add)
                        .toList());
    }

    private static List<String> change(ClaimChange change) {
        String why = reasons(change.revisions());
        Map<Id<TheoryVersion>, List<Revision>> byVersion = Maps.groups(change.revisions(), Revision::toVersion);
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
                joined(change.broughtBy().stream()
                        .map(version -> brought(version, byVersion.getOrDefault(version, List.of())))),
                why.isEmpty() ? "not stated" : why,
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
                "",
                "");
    }

    /** {@return a version, with those who made the revisions} */
    private static String brought(Id<TheoryVersion> version, List<Revision> revisions) {
        String people = revisions.stream()
                .flatMap(revision -> revision.by().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return version + (people.isEmpty() ? "" : " (" + people + ")");
    }

    /**
     * {@return the challenged claims and what became of them}
     *
     * @throws InvalidValueException if the rows have more than 50,000,000 characters, or as {@link Challenge#all(Inquiry)}
     */
    public static Table challenges(Inquiry inquiry) {
        RepeatedCharacters characters = new RepeatedCharacters("/revisions", "each challenged claim");
        return Table.ofText(
                List.of("claim", "against it", "what became of it", "now", "why"),
                Challenge.all(inquiry).stream()
                        .map(InquiryTables::challenge)
                        .map(characters::add)
                        .toList());
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
                reasons(challenge.revisions()));
    }

    /** {@return the checklist of RAMESES II, or of RAMESES for a synthesis, filled in from the inquiry and blank where the author fills it in} */
    public static Table checklist(Inquiry inquiry) {
        return Table.ofText(
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

    /** A revision that its source does not state is marked with its origin. */
    private static String reasons(List<Revision> revisions) {
        return joined(revisions.stream()
                .flatMap(revision -> revision
                        .reason()
                        .map(reason -> reason
                                + revision.provenance()
                                        .filter(origin -> origin != Origin.STATED)
                                        .map(origin -> " [" + Words.of(origin) + "]")
                                        .orElse(""))
                        .stream()));
    }

    private static String ids(List<? extends Id<?>> ids) {
        return joined(ids.stream().map(Id::value));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }
}
