package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Spaces;
import java.io.BufferedReader;
import java.io.IOException;
import org.apache.commons.lang3.StringUtils;

/** Detects the character between the cells of a sheet. */
final class Separator {
    private static final int PROBE = 1 << 14;

    private Separator() {}

    /** {@return comma, semicolon or tab: the most frequent in the first line with text, outside quotes} */
    static char of(BufferedReader text) throws IOException {
        String bare = firstLine(text).replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (StringUtils.countMatches(bare, candidate) > StringUtils.countMatches(bare, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** {@return the first line with text, or the beginning of a long one; nothing is consumed} */
    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(PROBE);
        StringBuilder line = new StringBuilder();
        int read = 0;
        for (int c = text.read(); c >= 0 && ++read < PROBE; c = text.read()) {
            if (c != '\n' && c != '\r') {
                line.append((char) c);
            } else if (!Spaces.isBlank(line.toString())) {
                break;
            } else {
                line.setLength(0);
            }
        }
        text.reset();
        return line.toString();
    }
}
