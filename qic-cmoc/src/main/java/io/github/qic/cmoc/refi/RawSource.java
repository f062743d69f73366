package io.github.qic.cmoc.refi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source or a note, as it is read. */
final class RawSource {
    final String element;
    final Guid guid;
    final Optional<String> name;
    /** Whether it also has a text with styles. */
    boolean styled;

    Optional<String> description = Optional.empty();
    final List<RawText> texts = new ArrayList<>();

    /** Passages outside any text. */
    final List<RawSelection> selections = new ArrayList<>();

    final List<RawCoding> codings = new ArrayList<>();
    final List<Guid> notes = new ArrayList<>();
    final Map<Guid, String> values = new LinkedHashMap<>();

    /** {@return the id in evidence of one of its texts: positions do not tell which of several transcripts they are in} */
    Guid of(int text) {
        return text == 0 ? guid : texts.get(text).guid().orElseGet(() -> Guid.named(guid.digits(), "text " + text));
    }

    RawSource(String element, Guid guid, Optional<String> name) {
        this.element = element;
        this.guid = guid;
        this.name = name;
    }
}
