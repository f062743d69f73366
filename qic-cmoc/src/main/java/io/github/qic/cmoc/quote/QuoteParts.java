package io.github.qic.cmoc.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The parts of a quote between editorial marks: dots for omissions, alone or in round brackets, and anything in square brackets. */
final class QuoteParts {
    private final String quote;
    private final List<String> parts = new ArrayList<>();
    private int kept;

    private QuoteParts(String quote) {
        this.quote = quote;
    }

    /** {@return the parts, of which none is empty} */
    static List<char[]> of(String quote, Function<String, FoldedText> fold) {
        QuoteParts split = new QuoteParts(quote);
        split.split();
        return split.parts.stream()
                .map(fold)
                .filter(folded -> !folded.isEmpty())
                .map(FoldedText::chars)
                .toList();
    }

    private void split() {
        Brackets brackets = new Brackets(quote);
        for (int i = 0; i < quote.length(); ) {
            char c = quote.charAt(i);
            int end = c == '[' ? brackets.end(i) : c == '.' || c == '\u2026' ? afterDots(i) : i;
            if (end > i) {
                boolean bracketed =
                        i > kept && quote.charAt(i - 1) == '(' && end < quote.length() && quote.charAt(end) == ')';
                parts.add(quote.substring(kept, bracketed ? i - 1 : i));
                kept = bracketed ? end + 1 : end;
                i = kept;
            } else {
                i++;
            }
        }
        parts.add(quote.substring(kept));
    }

    /**
     * {@return the end of an ellipsis or of at least three dots, with or without blanks between them; or the index itself}
     */
    private int afterDots(int from) {
        int dots = 0;
        int end = from;
        for (int i = from; i < quote.length(); i++) {
            char c = quote.charAt(i);
            if (c == '.' || c == '\u2026') {
                dots += c == '.' ? 1 : 3;
                end = i + 1;
            } else if (c != ' ' && c != '\u00A0') {
                break;
            }
        }
        return dots >= 3 ? end : from;
    }
}
