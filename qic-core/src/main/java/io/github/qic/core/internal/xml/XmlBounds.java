package io.github.qic.core.internal.xml;

import io.github.qic.core.valid.InvalidValueException;

/**
 * What a file of XML may hold.
 *
 * @param mostMarkup the characters of a tag, comment or section, which a parser has to hold at once
 * @param mostText the characters of the text of an element
 * @param isPlain whether comments, instructions and sections are refused
 * @param damaged the message for a file that is not such XML
 * @param tooLong the message for an element with too much text
 * @param declared the message for a document type, and for comments if they are refused
 */
public record XmlBounds(
        int mostMarkup, int mostText, boolean isPlain, String damaged, String tooLong, String declared) {
    /** {@return the refusal of a file that is not such XML} */
    public InvalidValueException damage() {
        return InvalidValueException.of("", damaged);
    }
}
