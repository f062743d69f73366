package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceStatus;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Spaces;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether evidence can be located in its source, word for word. */
final class QuoteChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(QuoteChecks::check);
    private static final Rule NOT_FOUND =
            GROUP.error("cmoc.quote-not-found", "offsets-litreview; W3C TextQuoteSelector");
    private static final Rule ALTERED = GROUP.advice("cmoc.quote-altered", "offsets-litreview");
    private static final Rule NO_LOCATOR = GROUP.warning("cmoc.no-locator", "offsets-litreview");
    private static final Rule TOO_LONG = GROUP.countAdvice("cmoc.quote-too-long", "offsets-litreview: quote length");
    private static final Rule NOT_FLAGGED =
            GROUP.advice("cmoc.inference-not-flagged", "offsets-litreview: inference flagged");

    /** Editorial marks in a quote: dots for omissions, brackets for insertions. */
    private static final Pattern MARKS = Pattern.compile("\\s*(?:\\[[^\\]]*\\]|\u2026|\\.(?:\\s*\\.){2,})\\s*");

    private QuoteChecks() {}

    private static void check(TheoryCheckContext c) {
        c.each(c.inquiry.evidence().items(), "/evidence/items", (item, path) -> {
            item.locator().ifPresent(locator -> quote(c, item, locator, path + "/locator/quote"));
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

    private static void quote(TheoryCheckContext c, Evidence item, Locator locator, String path) {
        Optional<String> quote = locator.quote();
        if (quote.isEmpty()) {
            return;
        }
        int words = TextWords.count(quote.get());
        c.foundIf(words > c.thresholds.maximumQuoteWords(), TOO_LONG, path, item.id() + " quotes " + words + " words");
        Optional<String> text = c.texts.apply(item.source());
        if (text.isEmpty()) {
            return;
        }
        List<String> parts = MARKS.splitAsStream(quote.get())
                .map(Spaces::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (locator.start().isPresent()
                && !matches(parts, range(text.get(), locator).map(Spaces::strip))) {
            c.found(NOT_FOUND, path, item.id() + " is not at its location in the source");
        } else if (locator.start().isEmpty() && !follows(parts, text.get())) {
            c.found(ALTERED, path, item.id() + " differs from its source without an editorial mark");
        }
    }

    /** {@return the text of a range in code points; empty if the text is too short} */
    private static Optional<String> range(String text, Locator locator) {
        int end = locator.end().orElseThrow();
        if (text.codePointCount(0, text.length()) < end) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(0, locator.start().orElseThrow());
        return Optional.of(text.substring(from, text.offsetByCodePoints(0, end)));
    }

    private static boolean matches(List<String> parts, Optional<String> range) {
        return range.filter(text -> parts.isEmpty()
                        || (text.startsWith(parts.get(0))
                                && text.endsWith(parts.get(parts.size() - 1))
                                && follows(parts, text)))
                .isPresent();
    }

    private static boolean follows(List<String> parts, String text) {
        int at = 0;
        for (String part : parts) {
            int found = text.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }
}
