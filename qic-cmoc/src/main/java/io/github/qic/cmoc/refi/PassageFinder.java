package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.quote.PositionCount;
import io.github.qic.cmoc.quote.SourceText;
import io.github.qic.cmoc.quote.TextSpan;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the passages of one text by the positions of a project. */
final class PassageFinder {
    private final SourceText text;
    private final Optional<PositionCount> expected;

    PassageFinder(SourceText text, Optional<PositionCount> expected) {
        this.text = text;
        this.expected = expected;
    }

    /** {@return what a program is known to count; the specification demands code points, which not all programs follow} */
    static Optional<PositionCount> of(Optional<String> origin) {
        String program = origin.orElse("").toLowerCase(Locale.ROOT);
        if (program.startsWith("nvivo")) {
            return Optional.of(PositionCount.UTF_16);
        }
        if (program.startsWith("atlas.ti")) {
            return Optional.of(PositionCount.CODE_POINTS_LF);
        }
        return program.startsWith("qualcoder") ? Optional.of(PositionCount.CODE_POINTS) : Optional.empty();
    }

    /** {@return the passage; empty if the text is shorter, or if it is not clear what its positions count} */
    Optional<TextSpan> find(RawSelection selection) {
        Map<PositionCount, TextSpan> spans = new EnumMap<>(PositionCount.class);
        for (PositionCount count : PositionCount.values()) {
            text.span(selection.start(), selection.end(), count).ifPresent(span -> spans.put(count, span));
        }
        Set<TextSpan> different = new HashSet<>(spans.values());
        if (different.size() == 1 && spans.size() == PositionCount.values().length) {
            return different.stream().findFirst();
        }
        Set<TextSpan> confirmed = new HashSet<>();
        selection
                .name()
                .ifPresent(name -> different.stream()
                        .filter(span -> begins(beginning(span, name), name))
                        .forEach(confirmed::add));
        Optional<TextSpan> stated = expected.map(spans::get);
        if (confirmed.isEmpty() || (stated.isPresent() && confirmed.contains(stated.get()))) {
            return stated;
        }
        return confirmed.size() == 1 ? confirmed.stream().findFirst() : Optional.empty();
    }

    /** {@return as much of the beginning of a passage as its name may quote, with blanks and marks} */
    private String beginning(TextSpan span, String name) {
        int end = (int) Math.min(span.end(), span.start() + 4L * name.length() + 64);
        return text.words(new TextSpan(span.start(), end));
    }

    /** Programs name a passage by its first words, cut with an ellipsis. */
    private static boolean begins(String words, String name) {
        return SourceText.of(words)
                .located(Locator.builder().quote(name).build())
                .filter(found -> found.start().getAsInt() == 0)
                .isPresent();
    }
}
