package io.github.qic.core.internal.xlsx;

import io.github.qic.core.valid.InvalidValueException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Bounds what an XML parser has to hold at once: a tag, or the text after it. Document types, comments,
 * instructions and sections that may hold tags are refused; no spreadsheet writes them.
 */
final class MarkupLimit extends FilterReader {
    private static final int MOST = 1 << 19;

    /** The declaration at the beginning is the only instruction. */
    private boolean begun;

    private char last;
    private int length;

    MarkupLimit(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int size) throws IOException {
        int read = super.read(buffer, offset, size);
        for (int i = offset; i < offset + read; i++) {
            check(buffer[i]);
        }
        return read;
    }

    private void check(char c) {
        if (last == '<' && (c == '!' || (c == '?' && begun))) {
            throw InvalidValueException.of("", "holds XML with declarations or comments, which no spreadsheet writes");
        }
        begun |= last != 0 && last != '<';
        length = c == '<' ? 0 : length + 1;
        if (length > MOST) {
            throw ZipParts.damaged();
        }
        last = c;
    }
}
