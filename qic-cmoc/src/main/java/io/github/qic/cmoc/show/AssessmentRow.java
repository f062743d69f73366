package io.github.qic.cmoc.show;

import io.github.qic.cmoc.assess.AssessedClaim;
import io.github.qic.cmoc.assess.AssessedSite;
import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.Explanation;
import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the picture.
 *
 * @param claim what it shows; empty for the band that names a configuration
 * @param lines its name
 * @param notes what to look for and what is at stake
 */
record AssessmentRow(Optional<AssessedClaim> claim, List<String> lines, List<String> notes) {
    static final String MADE_UP = "* rests on values made up for the example";

    static final double LINE = 16;
    static final double NOTE = 14;
    static final Font BAND = Font.bold(12);
    static final Font NAME = Font.plain(13, Palette.TEXT);

    /** The rows, broken into lines that fit the room for names and for the titles of bands. */
    static List<AssessmentRow> of(Assessment assessment, double room, double bandRoom) {
        List<AssessmentRow> rows = new ArrayList<>();
        String band = "";
        for (AssessedClaim claim : assessment.claims()) {
            String title = claim.explanations().stream()
                    .map(Explanation::title)
                    .findFirst()
                    .orElse("Not part of any configuration");
            if (!title.equals(band)) {
                rows.add(new AssessmentRow(Optional.empty(), BAND.wrap(title, bandRoom), List.of()));
                band = title;
            }
            rows.add(new AssessmentRow(
                    Optional.of(claim),
                    NAME.wrap(AssessmentTables.name(claim), room),
                    claim.explanations().isEmpty() ? List.of() : Font.SMALL_QUIET.wrap(note(claim), room)));
        }
        return rows;
    }

    private static String note(AssessedClaim claim) {
        String mechanisms = joined(claim.explanations().stream().flatMap(e -> e.mechanisms().stream()));
        String outcomes = joined(claim.explanations().stream().flatMap(e -> e.outcomes().stream()));
        return "look for: " + mechanisms + " \u2192 at stake: " + outcomes;
    }

    private static String joined(Stream<String> parts) {
        String text = parts.distinct().collect(Collectors.joining(", "));
        return text.isEmpty() ? "not given" : text;
    }

    boolean band() {
        return claim.isEmpty();
    }

    double height() {
        return band() ? 8 + lines.size() * LINE : Math.max(36, 12 + lines.size() * LINE + notes.size() * NOTE);
    }

    List<Optional<IndicatorResult>> cells(List<AssessedSite> sites) {
        return claim.map(c -> Stream.concat(
                                sites.stream().map(site -> c.at(site.id())), Stream.of(Optional.of(c.whole())))
                        .toList())
                .orElse(List.of());
    }

    /** Whether any result shown for a claim rests on made-up values. */
    static boolean madeUp(AssessedClaim claim) {
        return madeUp(claim.whole()) || claim.sites().stream().anyMatch(site -> madeUp(site.result()));
    }

    /** Whether a result is known and rests on made-up values. */
    static boolean madeUp(IndicatorResult result) {
        return result.presence() != Presence.UNKNOWN
                && result.reasons().stream().anyMatch(reason -> reason.origin().equals(Optional.of(Origin.SYNTHETIC)));
    }
}
