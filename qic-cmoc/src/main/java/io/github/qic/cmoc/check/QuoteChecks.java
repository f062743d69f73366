package io.github.qic.cmoc.check;

import static io.github.qic.core.finding.RuleKind.COUNT;
import static io.github.qic.core.finding.RuleKind.STRUCTURAL;
import static io.github.qic.core.finding.Severity.ADVICE;
import static io.github.qic.core.finding.Severity.ERROR;
import static io.github.qic.core.finding.Severity.WARNING;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceStatus;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Whether evidence can be found again in its source, word for word. */
final class QuoteChecks {
    static final Rule NOT_FOUND =
            new Rule("cmoc.quote-not-found", STRUCTURAL, ERROR, "offsets-litreview; W3C TextQuoteSelector");
    static final Rule ALTERED = new Rule("cmoc.quote-altered", STRUCTURAL, ADVICE, "offsets-litreview");
    static final Rule NO_LOCATOR = new Rule("cmoc.no-locator", STRUCTURAL, WARNING, "offsets-litreview");
    static final Rule TOO_LONG = new Rule("cmoc.quote-too-long", COUNT, ADVICE, "offsets-litreview: quote length");
    static final Rule NOT_FLAGGED =
            new Rule("cmoc.inference-not-flagged", STRUCTURAL, ADVICE, "offsets-litreview: inference flagged");
    static final List<Rule> RULES = List.of(NOT_FOUND, ALTERED, NO_LOCATOR, TOO_LONG, NOT_FLAGGED);

    /** What editors put into a quote: dots for what they left out, brackets for what they put in. */
    private static final Pattern MARKS = Pattern.compile("\\s*(?:\\[[^\\]]*\\]|\u2026|\\.(?:\\s*\\.){2,})\\s*");

    private QuoteChecks() {}

    static void check(TheoryCheckContext c, Function<Id<Source>, Optional<String>> texts) {
        List<Evidence> items = c.inquiry.evidence().items();
        for (int i = 0; i < items.size(); i++) {
            Evidence item = items.get(i);
            String path = "/evidence/items/" + i;
            if (item.locator().isEmpty()) {
                c.document(NO_LOCATOR, path, item.id() + " does not tell where in its source it stands");
            } else {
                quote(c, item, item.locator().get(), path + "/locator/quote", texts);
            }
            if (item.provenance().filter(Origin.INFERRED::equals).isPresent()
                    && item.status().filter(EvidenceStatus.OBSERVED::equals).isPresent()) {
                c.document(NOT_FLAGGED, path + "/status", item.id() + " is a reader's inference marked as observed");
            }
        }
    }

    private static void quote(
            TheoryCheckContext c,
            Evidence item,
            Locator locator,
            String path,
            Function<Id<Source>, Optional<String>> texts) {
        Optional<String> quote = locator.quote();
        if (quote.isEmpty()) {
            return;
        }
        int words = TextWords.count(quote.get());
        if (words > c.thresholds.maximumQuoteWords()) {
            c.document(TOO_LONG, path, item.id() + " quotes " + words + " words");
        }
        Optional<String> text = texts.apply(item.source());
        if (text.isEmpty()) {
            return;
        }
        List<String> parts = MARKS.splitAsStream(quote.get())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (locator.start().isPresent()
                && !stands(parts, range(text.get(), locator).map(String::strip))) {
            c.document(NOT_FOUND, path, item.id() + " does not stand at its place in its source");
        } else if (locator.start().isEmpty() && !follows(parts, text.get())) {
            c.document(ALTERED, path, item.id() + " differs from its source where no mark tells so");
        }
    }

    /** {@return the text of a range in code points; nothing if the text is shorter} */
    private static Optional<String> range(String text, Locator locator) {
        int end = locator.end().orElseThrow();
        if (text.codePointCount(0, text.length()) < end) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(0, locator.start().orElseThrow());
        return Optional.of(text.substring(from, text.offsetByCodePoints(0, end)));
    }

    private static boolean stands(List<String> parts, Optional<String> range) {
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
