package io.github.qic.core.internal.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.CharUtils;
import org.apache.commons.lang3.StringUtils;

/** Detects the character between the cells of a sheet. */
final class Separator {
    private static final int PROBE = 1 << 14;
    private static final int LINES = 20;

    /** The first of equals is preferred; decimal commas are more frequent than semicolons within cells. */
    private static final String CANDIDATES = "\t|;,";

    private static final int COMMA = CANDIDATES.indexOf(',');

    /** Where {@link #seen} keeps a comma between digits, which separates cells only if nothing else does. */
    private static final int DECIMAL = CANDIDATES.length();

    /** Some spreadsheets write a first line that only names the separator. */
    private static final String HINT = "sep=";

    private static final Pattern HINT_LINE = Pattern.compile(HINT + "[^\"\\w\\r\\n][\\r\\n]");

    private final int[] lines = new int[CANDIDATES.length()];
    private final int[] firstLine = new int[CANDIDATES.length()];
    private boolean[] seen = new boolean[DECIMAL + 1];
    private int line;

    private Separator() {}

    /** {@return the separator: the one that the first line names, else the one in most of the first lines, outside quotes} */
    static char of(BufferedReader text) throws IOException {
        String probe = begin(text);
        if (HINT_LINE.matcher(probe).lookingAt()) {
            return probe.charAt(HINT.length());
        }
        return new Separator().mostFrequent(probe);
    }

    /** {@return the beginning without a byte-order mark; nothing is consumed, and malformed text is left to whoever reads it} */
    private static String begin(BufferedReader text) throws IOException {
        text.mark(PROBE);
        StringBuilder begin = new StringBuilder();
        try {
            for (int c = text.read(); c >= 0 && begin.length() < PROBE - 1; c = text.read()) {
                begin.append((char) c);
            }
        } catch (MalformedTextException e) {
            // The reader of rows meets it again, and knows its line.
        }
        text.reset();
        return StringUtils.removeStart(begin.toString(), '\uFEFF');
    }

    private char mostFrequent(String probe) {
        count(probe);
        int best = IntStream.range(0, lines.length)
                .boxed()
                .min(Comparator.<Integer>comparingInt(i -> -lines[i]).thenComparingInt(i -> firstLine[i]))
                .orElseThrow();
        return lines[best] == 0 ? ',' : CANDIDATES.charAt(best);
    }

    /** A quote opens a quoted cell only at the start of a cell. */
    private void count(String probe) {
        boolean quoted = false;
        boolean start = true;
        int counted = 0;
        for (int i = 0; i < probe.length() && counted < LINES; i++) {
            char c = probe.charAt(i);
            int candidate = CANDIDATES.indexOf(c);
            boolean lineEnd = c == '\n' || c == '\r';
            if (quoted && probe.startsWith("\"\"", i)) {
                i++; // a quote within the cell
            } else if (c == '"') {
                quoted = !quoted && start;
            } else if (!quoted && candidate >= 0) {
                seen[isDecimal(probe, i) ? DECIMAL : candidate] = true;
            } else if (!quoted && lineEnd) {
                counted += endLine();
            }
            start = candidate >= 0 || lineEnd;
        }
        endLine();
    }

    /** {@return whether a separator may be a decimal comma; P01,10:00 and 2024-04-01,3 have none} */
    private static boolean isDecimal(String probe, int index) {
        if (probe.charAt(index) != ',') {
            return false;
        }
        int from = index;
        while (isDigit(probe, from - 1)) {
            from--;
        }
        int to = index + 1;
        while (isDigit(probe, to)) {
            to++;
        }
        return from < index && to > index + 1 && !isWithin(probe, from, -1) && !isWithin(probe, to - 1, 1);
    }

    /** {@return whether digits that begin or end at an index go on, in that direction, as those of a day, a time or a code} */
    private static boolean isWithin(String probe, int index, int direction) {
        int next = index + direction;
        String marks = direction < 0 ? ":/-" : ":/-.";
        boolean mark = next >= 0 && next < probe.length() && marks.indexOf(probe.charAt(next)) >= 0;
        return mark ? isDigit(probe, next + direction) : direction < 0 && isLetter(probe, next);
    }

    private static boolean isDigit(String probe, int index) {
        return index >= 0 && index < probe.length() && CharUtils.isAsciiNumeric(probe.charAt(index));
    }

    private static boolean isLetter(String probe, int index) {
        return index >= 0 && CharUtils.isAsciiAlpha(probe.charAt(index));
    }

    /** {@return 1 if the line has a separator, else 0} */
    private int endLine() {
        line++;
        boolean any = ArrayUtils.contains(Arrays.copyOf(seen, DECIMAL), true);
        seen[COMMA] |= seen[DECIMAL] && !any;
        for (int i = 0; i < DECIMAL; i++) {
            if (seen[i]) {
                firstLine[i] = lines[i] == 0 ? line : firstLine[i];
                lines[i]++;
            }
        }
        boolean separated = any || seen[DECIMAL];
        seen = new boolean[DECIMAL + 1];
        return separated ? 1 : 0;
    }
}
