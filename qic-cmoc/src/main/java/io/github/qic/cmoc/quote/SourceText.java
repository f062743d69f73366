package io.github.qic.cmoc.quote;

import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.core.internal.text.Search;
import io.github.qic.core.internal.text.TextRule;
import io.github.qic.core.internal.text.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The text of a source, in which quotes are found. White space, line ends, hyphens and dashes, the kind of quotation marks, Unicode
 * normalisation and rows of dots make no difference; nor do speaker labels, times and square brackets, if a quote is not found with
 * them. In a quote, an ellipsis, in brackets or not, and anything in square brackets mark omissions and insertions. A byte-order mark at
 * the beginning is not part of the text. Time is linear in text and quote.
 */
public final class SourceText {
    private final String text;
    private final Map<PositionCount, PositionMap> maps = new EnumMap<>(PositionCount.class);
    private final FoldedText folded;
    private final Set<String> labels;
    private Optional<FoldedText> withoutMarks = Optional.empty();

    private SourceText(String text) {
        this.text = text;
        this.folded = FoldedText.of(text);
        this.labels = SpeakerMarks.labels(text);
    }

    /** {@return the text of a source} */
    public static SourceText of(String text) {
        return new SourceText(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** {@return the passage between two positions, the end exclusive; empty if the text has no such passage} */
    public Optional<TextSpan> span(int start, int end, PositionCount count) {
        int from = map(count).index(start);
        int to = map(count).index(end);
        PositionMap points = map(PositionCount.CODE_POINTS);
        // Half a surrogate pair is not a passage.
        return from < 0 || to < 0 || points.position(to) <= points.position(from)
                ? Optional.empty()
                : Optional.of(span(from, to));
    }

    /**
     * {@return the words of a passage as they are in the text}
     *
     * @throws IllegalArgumentException if the text is shorter
     */
    public String words(TextSpan span) {
        int from = map(PositionCount.CODE_POINTS).index(span.start());
        int to = map(PositionCount.CODE_POINTS).index(span.end());
        if (to < 0) {
            throw new IllegalArgumentException("beyond the end of the text: " + span.end());
        }
        return text.substring(from, to);
    }

    /** {@return where the quote of a locator is; empty if the locator has no quote} */
    public Optional<QuoteMatch> match(Locator locator) {
        return locator.quote().map(quote -> {
            Quote searched = new Quote(quote);
            return locator.start().isPresent()
                    ? positioned(
                            searched, locator.start().getAsInt(), locator.end().orElseThrow())
                    : found(searched, QuotePlace.FOUND, locator);
        });
    }

    /**
     * {@return a locator with the positions of its quote in code points, if the quote is found at its positions, counted in whichever
     * way, or just once in the text; the surrounding words decide between several}
     */
    public Optional<Locator> located(Locator locator) {
        return match(locator)
                .flatMap(QuoteMatch::span)
                .map(span ->
                        locator.toBuilder().start(span.start()).end(span.end()).build());
    }

    private QuoteMatch positioned(Quote quote, int start, int end) {
        for (PositionCount count : PositionCount.values()) {
            Optional<TextSpan> span = span(start, end, count).filter(quote::isAt);
            if (span.isPresent()) {
                boolean standard = count == PositionCount.CODE_POINTS;
                return new QuoteMatch(
                        standard ? QuotePlace.AT_ITS_POSITIONS : QuotePlace.COUNTED_OTHERWISE,
                        span,
                        Optional.of(count));
            }
        }
        return found(
                quote, QuotePlace.ELSEWHERE, Locator.builder().quote(quote.text).build());
    }

    private QuoteMatch found(Quote quote, QuotePlace place, Locator locator) {
        List<TextSpan> spans = quote.find();
        List<TextSpan> meant = spans.size() < 2
                ? spans
                : spans.stream().filter(span -> isBetween(span, locator)).toList();
        return new QuoteMatch(
                spans.isEmpty() ? QuotePlace.MISSING : place,
                meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty(),
                Optional.empty());
    }

    private boolean isBetween(TextSpan span, Locator locator) {
        int from = map(PositionCount.CODE_POINTS).index(span.start());
        int to = map(PositionCount.CODE_POINTS).index(span.end());
        return Stream.of(
                        locator.prefix().map(prefix -> isBeside(prefix, from - 2 * prefix.length(), from)),
                        locator.suffix().map(suffix -> isBeside(suffix, to, to + 2 * suffix.length())))
                .flatMap(Optional::stream)
                .allMatch(beside -> beside);
    }

    private boolean isBeside(String words, int from, int to) {
        String beside = text.substring(Math.max(0, from), Math.min(text.length(), to));
        char[] sought = FoldedText.of(words).chars();
        char[] there = FoldedText.of(beside).chars();
        return sought.length == 0 || new Search(sought).in(there, 0, there.length) >= 0;
    }

    private PositionMap map(PositionCount count) {
        return maps.computeIfAbsent(count, key -> new PositionMap(text, key));
    }

    private TextSpan span(int from, int to) {
        PositionMap points = map(PositionCount.CODE_POINTS);
        return new TextSpan(points.position(from), points.position(to));
    }

    private FoldedText withoutMarks() {
        if (withoutMarks.isEmpty()) {
            withoutMarks = Optional.of(FoldedText.withoutMarks(text, labels));
        }
        return withoutMarks.get();
    }

    /** A quote to be found in this text. */
    private final class Quote {
        private static final int ENOUGH = 50;

        private final String text;

        Quote(String text) {
            this.text = text;
        }

        private List<char[]> parts(boolean marks) {
            return QuoteParts.of(text, marks ? FoldedText::of : part -> FoldedText.withoutMarks(part, labels));
        }

        boolean isAt(TextSpan span) {
            return isExactly(span) || isAt(span, folded, parts(true)) || isAt(span, withoutMarks(), parts(false));
        }

        /** Folded, a part of a row of dots, or of what is in brackets, is not what it is in the text. */
        private boolean isExactly(TextSpan span) {
            return span.end() - span.start() == text.codePointCount(0, text.length())
                    && TextRule.plain(words(span)).equals(text);
        }

        private boolean isAt(TextSpan span, FoldedText in, List<char[]> parts) {
            int from = in.at(map(PositionCount.CODE_POINTS).index(span.start()));
            int to = in.at(map(PositionCount.CODE_POINTS).index(span.end()));
            if (parts.isEmpty()) {
                return true;
            }
            if (parts.size() == 1 && to - from != parts.get(0).length) {
                return false;
            }
            char[] last = parts.get(parts.size() - 1);
            int[] found = Passage.find(in.chars(), parts, from, to);
            return found.length > 0
                    && found[0] == from
                    && to - last.length >= from
                    && new Search(last).in(in.chars(), to - last.length, to) >= 0;
        }

        List<TextSpan> find() {
            List<TextSpan> found = find(folded, parts(true));
            return found.isEmpty() ? find(withoutMarks(), parts(false)) : found;
        }

        private List<TextSpan> find(FoldedText in, List<char[]> parts) {
            if (parts.isEmpty()) {
                return List.of();
            }
            return Passage.all(in.chars(), parts, ENOUGH).stream()
                    .map(at -> span(in.start(at[0]), in.end(at[1] - 1)))
                    .toList();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "text of " + Words.count(text.length(), "character");
    }
}
