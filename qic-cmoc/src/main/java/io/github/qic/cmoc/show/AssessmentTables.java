package io.github.qic.cmoc.show;

import io.github.qic.cmoc.assess.AssessedClaim;
import io.github.qic.cmoc.assess.AssessedSite;
import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.EvidenceReference;
import io.github.qic.cmoc.assess.Explanation;
import io.github.qic.cmoc.assess.PresenceChange;
import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.cmoc.internal.RepeatedCharacters;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of an assessment. */
final class AssessmentTables {
    /** No text contains it. As one text, rows are compared by their order; lists of one hash would all be compared with one another. */
    private static final String BETWEEN = "\u0000";

    static final String WHOLE = "Whole";

    private final Assessment assessment;

    AssessmentTables(Assessment assessment) {
        this.assessment = assessment;
    }

    static String name(AssessedClaim claim) {
        return (claim.number().isPresent() ? claim.number().getAsInt() + ". " : "") + claim.label();
    }

    /** The day, the theory and the indicators. */
    String subtitle() {
        return "On " + assessment.date()
                + assessment
                        .theory()
                        .map(theory -> ", by the theory: " + theory)
                        .orElse("") + "; indicators: "
                + assessment.indicators();
    }

    Table overview() {
        List<String> headings = new ArrayList<>(List.of("Condition or context"));
        assessment.sites().forEach(site -> headings.add(site.name()));
        headings.addAll(List.of(WHOLE, "Look for", "At stake"));
        return Table.ofText(
                headings, assessment.claims().stream().map(this::overview).toList());
    }

    private List<String> overview(AssessedClaim claim) {
        List<String> row = new ArrayList<>(List.of(name(claim)));
        assessment
                .sites()
                .forEach(site ->
                        row.add(claim.at(site.id()).map(AssessmentTables::title).orElse("")));
        row.add(title(claim.whole()));
        row.add(joined(claim.explanations().stream().flatMap(e -> e.mechanisms().stream())));
        row.add(joined(claim.explanations().stream().flatMap(e -> e.outcomes().stream())));
        return row;
    }

    private static String title(IndicatorResult result) {
        return result.presence().title() + (AssessmentRow.madeUp(result) ? " *" : "");
    }

    /** The meaning of the asterisk in the overview, if there is one. */
    Optional<String> note() {
        return Optional.of(AssessmentRow.MADE_UP)
                .filter(note -> assessment.claims().stream().anyMatch(AssessmentRow::madeUp));
    }

    Table expectations() {
        List<List<String>> rows = new ArrayList<>();
        for (AssessedClaim claim : assessment.claims()) {
            claim.explanations().forEach(explanation -> rows.add(expectation(claim, explanation)));
        }
        return Table.ofText(
                List.of("Condition or context", "Configuration", "Mechanism", "Outcome", "Basis", "Evidence"), rows);
    }

    private static List<String> expectation(AssessedClaim claim, Explanation explanation) {
        return List.of(
                name(claim),
                explanation.title(),
                joined(explanation.mechanisms().stream()),
                joined(explanation.outcomes().stream()),
                explanation.provenance().map(Words::of).orElse(""),
                evidence(explanation.evidence()));
    }

    /** For example "supports: e01, e02; refutes: e03". */
    private static String evidence(List<EvidenceReference> backings) {
        Map<String, List<String>> byKind = new TreeMap<>();
        backings.forEach(backing -> byKind.computeIfAbsent(Words.of(backing.kind()), kind -> new ArrayList<>())
                .add(backing.evidence().value()));
        return byKind.entrySet().stream()
                .map(kind -> kind.getKey() + ": " + joined(kind.getValue().stream()))
                .collect(Collectors.joining("; "));
    }

    Table reasons() {
        RepeatedCharacters characters = new RepeatedCharacters("/claims", "the names of the sites of each reason");
        return Table.ofText(
                List.of("Condition or context", "Where", "Result", "Reason", "Source", "Date"),
                assessment.claims().stream()
                        .flatMap(claim -> reasons(claim).entrySet().stream()
                                .map(reason -> row(claim, reason.getKey(), reason.getValue())))
                        .map(characters::add)
                        .toList());
    }

    /** Each reason with the places where it decided. */
    private Map<PresenceReason, List<String>> reasons(AssessedClaim claim) {
        Map<PresenceReason, List<String>> places = new LinkedHashMap<>();
        for (AssessedSite site : assessment.sites()) {
            claim.at(site.id()).ifPresent(result -> collect(result, site.name(), places));
        }
        collect(claim.whole(), WHOLE, places);
        return places;
    }

    private static void collect(IndicatorResult result, String place, Map<PresenceReason, List<String>> places) {
        result.reasons()
                .forEach(reason ->
                        places.computeIfAbsent(reason, key -> new ArrayList<>()).add(place));
    }

    private static List<String> row(AssessedClaim claim, PresenceReason reason, List<String> places) {
        return List.of(
                name(claim),
                joined(places.stream()),
                reason.presence().title(),
                reason.text(),
                source(reason),
                reason.date().map(LocalDate::toString).orElse(""));
    }

    private static String source(PresenceReason reason) {
        String cited = joined(reason.evidence().stream().map(id -> id.value()));
        return reason.source()
                + (cited.isEmpty() ? "" : " (" + cited + ")")
                + reason.origin().map(origin -> "; " + origin(origin)).orElse("");
    }

    private static String origin(Origin origin) {
        return origin == Origin.SYNTHETIC ? "made up" : Words.of(origin);
    }

    static Table changes(List<PresenceChange> changes, LocalDate from, LocalDate to) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (PresenceChange change : changes) {
            String because = joined(change.addedReasons().stream().map(PresenceReason::text), "; ");
            places.computeIfAbsent(
                            String.join(
                                    BETWEEN,
                                    change.claim().value(),
                                    change.label(),
                                    title(change.before()),
                                    title(change.after()),
                                    because),
                            key -> new ArrayList<>())
                    .add(change.site().map(AssessedSite::name).orElse(WHOLE));
        }
        return Table.ofText(
                List.of("Condition or context", "Where", from.toString(), to.toString(), "Because"),
                places.entrySet().stream()
                        .map(entry ->
                                row(List.of(entry.getKey().split(BETWEEN, -1)), joined(entry.getValue().stream())))
                        .toList());
    }

    /** @param change the id of the claim, which two of one label do not share, then what the row shows */
    private static List<String> row(List<String> change, String places) {
        return List.of(change.get(1), places, change.get(2), change.get(3), change.get(4));
    }

    private static String title(Optional<Presence> presence) {
        return presence.map(Presence::title).orElse("not assessed");
    }

    private static String joined(Stream<String> parts) {
        return joined(parts, ", ");
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.distinct().collect(Collectors.joining(between));
    }
}
