package io.github.qic.core.internal.xlsx;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Bounds what an XML parser has to hold at once: the text, tag, comment or instruction it is in. */
final class MarkupLimit extends FilterReader {
    private static final int MOST = 1 << 19;

    private final StringBuilder recent = new StringBuilder();
    /** What ends the comment, instruction or section that it is in; empty elsewhere. */
    private String end = "";

    private int length;

    MarkupLimit(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            check((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int size) throws IOException {
        int read = super.read(buffer, offset, size);
        for (int i = 0; i < read; i++) {
            check(buffer[offset + i]);
        }
        return read;
    }

    private void check(char c) throws IOException {
        if (++length > MOST) {
            throw new IOException("markup or text is too long");
        }
        if (!end.isEmpty()) {
            inside(c);
        } else if (c == '<') {
            length = 1;
            recent.setLength(0);
            recent.append(c);
        } else if (recent.length() > 0) {
            begin(c);
        }
    }

    /** The beginning of a tag, up to the character that tells what it is. */
    private void begin(char c) {
        recent.append(c);
        String begun = recent.toString();
        if (begun.equals("<?")) {
            enter("?>");
        } else if (begun.equals("<!--")) {
            enter("-->");
        } else if (begun.equals("<![CDATA[")) {
            enter("]]>");
        } else if (!"<!--".startsWith(begun) && !"<![CDATA[".startsWith(begun)) {
            recent.setLength(0);
        }
    }

    private void enter(String end) {
        this.end = end;
        recent.setLength(0);
    }

    private void inside(char c) {
        recent.append(c);
        if (recent.length() > end.length()) {
            recent.deleteCharAt(0);
        }
        if (c == '>' && recent.toString().equals(end)) {
            end = "";
            recent.setLength(0);
        }
    }
}
