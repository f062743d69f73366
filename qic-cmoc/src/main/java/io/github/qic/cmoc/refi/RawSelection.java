package io.github.qic.cmoc.refi;

import java.util.List;
import java.util.Optional;

/**
 * A passage of a source. Positions are -1 if it has none.
 *
 * @param element what it is, such as {@code PlainTextSelection}
 * @param guid its id
 * @param name its name, which often begins with its words
 * @param start where it begins in a text
 * @param end where it ends
 * @param place where it is, if not in a text
 * @param description its description
 * @param words its words, if they are stated
 * @param codings its codes
 * @param notes its notes
 */
record RawSelection(
        String element,
        Guid guid,
        Optional<String> name,
        int start,
        int end,
        Optional<String> place,
        Optional<String> description,
        Optional<RawText> words,
        List<RawCoding> codings,
        List<Guid> notes) {}
