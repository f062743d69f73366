package io.github.qic.core.internal.xlsx;

import io.github.qic.core.internal.xml.XmlElements;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells refer to by number. */
final class SharedStrings {
    private static final int MOST_CHARACTERS = 1 << 26;

    private final List<String> texts = new ArrayList<>();

    /** No texts. */
    SharedStrings() {}

    /**
     * Reads the texts.
     *
     * @param part where they are
     * @param most how many there may be: no more than the file has bytes
     */
    SharedStrings(XmlElements part, int most) throws IOException {
        int characters = 0;
        while (part.next()) {
            if (part.begins("si")) {
                String text = text(part, "si");
                characters += text.length();
                texts.add(text);
                if (texts.size() > most || characters > MOST_CHARACTERS) {
                    throw InvalidValueException.of("", "holds more text than can be read at once");
                }
            }
        }
    }

    /** @throws InvalidValueException if there is no such text */
    String get(String number) {
        int index = XmlElements.number(number);
        if (index < 0 || index >= texts.size()) {
            throw ZipParts.damaged();
        }
        return texts.get(index);
    }

    /** {@return the text of an element that it is at the beginning of, in all its formats, without its reading aids for Japanese} */
    static String text(XmlElements part, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (part.next() && !part.ends(element)) {
            if (part.begins("rPh")) {
                phonetic++;
            } else if (part.ends("rPh")) {
                phonetic--;
            } else if (part.begins("t") && phonetic == 0) {
                text.append(part.text());
                part.requireShort(text);
            }
        }
        return CellText.unescaped(text.toString());
    }
}
