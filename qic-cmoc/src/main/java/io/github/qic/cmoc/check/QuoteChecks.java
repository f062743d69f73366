package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceStatus;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.quote.PositionCount;
import io.github.qic.cmoc.quote.QuoteMatch;
import io.github.qic.cmoc.quote.SourceText;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether evidence can be located in its source, word for word. */
final class QuoteChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(QuoteChecks::check);
    private static final Rule NOT_FOUND =
            GROUP.error("cmoc.quote-not-found", "offsets-litreview; W3C TextQuoteSelector");
    private static final Rule ALTERED = GROUP.advice("cmoc.quote-altered", "offsets-litreview");
    private static final Rule POSITIONS = GROUP.advice("cmoc.quote-positions", "REFI-QDA 1.5, 10.2: code points");
    private static final Rule NO_LOCATOR = GROUP.warning("cmoc.no-locator", "offsets-litreview");
    private static final Rule TOO_LONG = GROUP.countAdvice("cmoc.quote-too-long", "offsets-litreview: quote length");
    private static final Rule NOT_FLAGGED =
            GROUP.advice("cmoc.inference-not-flagged", "offsets-litreview: inference flagged");

    private QuoteChecks() {}

    private static void check(TheoryCheckContext c) {
        Map<Id<Evidence>, QuoteMatch> matches = matches(c);
        c.each(c.inquiry.evidence().items(), "/evidence/items", (item, path) -> {
            item.locator().ifPresent(locator -> quote(c, item, locator, path + "/locator/quote", matches));
            if (item.provenance().filter(Origin.INFERRED::equals).isPresent()
                    && item.status().filter(EvidenceStatus.OBSERVED::equals).isPresent()) {
                c.found(NOT_FLAGGED, path + "/status", item.id() + " is a reader's inference marked as observed");
            }
        });
        c.entries(
                NO_LOCATOR,
                c.inquiry.evidence().items(),
                "/evidence/items",
                "pieces of evidence",
                Evidence::id,
                item -> item.locator().isEmpty(),
                "has no locator");
    }

    /** Source by source, so that one text is held at a time. */
    private static Map<Id<Evidence>, QuoteMatch> matches(TheoryCheckContext c) {
        Map<Id<Source>, List<Evidence>> bySource = c.inquiry.evidence().items().stream()
                .filter(item -> item.locator().flatMap(Locator::quote).isPresent())
                .collect(Collectors.groupingBy(Evidence::source, LinkedHashMap::new, Collectors.toList()));
        Map<Id<Evidence>, QuoteMatch> matches = new HashMap<>();
        bySource.forEach((source, items) -> c.texts
                .apply(source)
                .map(SourceText::of)
                .ifPresent(text -> items.forEach(item ->
                        item.locator().flatMap(text::match).ifPresent(match -> matches.put(item.id(), match)))));
        return matches;
    }

    private static void quote(
            TheoryCheckContext c, Evidence item, Locator locator, String path, Map<Id<Evidence>, QuoteMatch> matches) {
        int words = locator.quote().map(TextWords::count).orElse(0);
        if (words > c.thresholds.maximumQuoteWords()) {
            c.found(TOO_LONG, path, item.id() + " quotes " + words + " words");
        }
        Optional.ofNullable(matches.get(item.id())).ifPresent(match -> {
            switch (match.place()) {
                case AT_ITS_POSITIONS, FOUND -> {}
                case COUNTED_OTHERWISE ->
                    c.found(
                            POSITIONS,
                            path,
                            item.id() + " does not count code points, but "
                                    + match.count().map(QuoteChecks::counted).orElseThrow());
                case ELSEWHERE ->
                    c.found(
                            NOT_FOUND,
                            path,
                            item.id() + " is elsewhere in the source"
                                    + match.span()
                                            .map(span -> ": at " + span.start() + " to " + span.end())
                                            .orElse(""));
                case MISSING -> {
                    if (locator.start().isPresent()) {
                        c.found(NOT_FOUND, path, item.id() + " is not in the source");
                    } else {
                        c.found(ALTERED, path, item.id() + " differs from its source without an editorial mark");
                    }
                }
            }
        });
    }

    private static String counted(PositionCount count) {
        return switch (count) {
            case CODE_POINTS -> "code points";
            case UTF_16 -> "UTF-16 units";
            case CODE_POINTS_LF -> "code points with line ends of one";
            case UTF_16_LF -> "UTF-16 units with line ends of one";
            case CODE_POINTS_CRLF -> "code points with line ends of two";
            case UTF_16_CRLF -> "UTF-16 units with line ends of two";
        };
    }
}
