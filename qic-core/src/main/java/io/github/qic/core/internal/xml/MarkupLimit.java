package io.github.qic.core.internal.xml;

import io.github.qic.core.valid.InvalidValueException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Bounds what an XML parser has to hold at once, and refuses document types before it sees them. */
final class MarkupLimit extends FilterReader {
    private final XmlBounds bounds;
    private final int mostText;
    private State state = State.TEXT;

    /** The declaration at the beginning is the only instruction of plain XML. */
    private boolean begun;

    private char quote;
    private char before;
    private char last;
    private int length;

    private enum State {
        TEXT,
        OPENED,
        DECLARED,
        TAG,
        COMMENT,
        SECTION
    }

    MarkupLimit(Reader in, XmlBounds bounds) {
        super(in);
        this.bounds = bounds;
        this.mostText = Math.max(bounds.mostText(), bounds.mostMarkup());
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
        length++;
        if (length > (state == State.TEXT ? mostText : bounds.mostMarkup())) {
            throw bounds.damage();
        }
        State next = switch (state) {
            case TEXT -> c == '<' ? State.OPENED : State.TEXT;
            case OPENED -> opened(c);
            case DECLARED -> declared(c);
            case TAG -> tag(c);
            case COMMENT -> c == '>' && last == '-' && before == '-' ? State.TEXT : State.COMMENT;
            case SECTION -> c == '>' && last == ']' && before == ']' ? State.TEXT : State.SECTION;
        };
        if (next != state) {
            length = next == State.TEXT || next == State.OPENED ? 0 : length;
            state = next;
        }
        before = last;
        last = c;
    }

    private State opened(char c) {
        if (bounds.isPlain() && (c == '!' || (c == '?' && begun))) {
            throw refusal();
        }
        begun = true;
        quote = 0;
        return c == '!' ? State.DECLARED : State.TAG;
    }

    private State declared(char c) {
        if (c != '-' && c != '[') {
            throw refusal();
        }
        return c == '-' ? State.COMMENT : State.SECTION;
    }

    private State tag(char c) {
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        }
        return c == '>' && quote == 0 ? State.TEXT : State.TAG;
    }

    private InvalidValueException refusal() {
        return InvalidValueException.of("", bounds.declared());
    }
}
