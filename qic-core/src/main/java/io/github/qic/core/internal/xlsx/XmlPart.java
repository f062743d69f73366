package io.github.qic.core.internal.xlsx;

import io.github.qic.core.valid.InvalidValueException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, read element by element. Elements are known by their names without prefix: the namespaces of the strict and
 * the transitional form differ, and to resolve many of them would take long.
 */
final class XmlPart implements Closeable {
    /** Twice what Excel takes, and what LibreOffice does. */
    private static final int MOST_TEXT = 1 << 16;

    private static final int MOST_DIGITS = 9;

    private final InputStream in;
    private final XMLStreamReader xml;

    XmlPart(InputStream in) throws IOException {
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(new MarkupLimit(withoutMark(in)));
        } catch (XMLStreamException | CharacterCodingException e) {
            throw ZipParts.damaged();
        }
    }

    private static Reader withoutMark(InputStream in) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    /** {@return whether there is one more beginning or end of an element, to which this moves} */
    boolean next() throws IOException {
        while (true) {
            int event = event();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
    }

    /** {@return whether it is at the beginning of an element} */
    boolean begins(String element) {
        return xml.isStartElement() && isNamed(element);
    }

    /** {@return whether it is at the end of an element} */
    boolean ends(String element) {
        return xml.isEndElement() && isNamed(element);
    }

    private boolean isNamed(String element) {
        String name = xml.getLocalName();
        return name.endsWith(element)
                && (name.length() == element.length() || name.charAt(name.length() - element.length() - 1) == ':');
    }

    /** {@return an attribute without a prefix, or null} */
    @Nullable
    String attribute(String name) {
        return attribute(name, false);
    }

    /** {@return an attribute with a prefix, whichever that is, or null} */
    @Nullable
    String prefixedAttribute(String name) {
        return attribute(name, true);
    }

    private @Nullable String attribute(String name, boolean prefixed) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && prefixed != StringUtils.isEmpty(xml.getAttributePrefix(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** {@return an attribute as a whole number, or -1 if it is missing, no number, or too large for any use here} */
    static int number(@Nullable String text) {
        int number = text == null || text.isEmpty() || text.length() > MOST_DIGITS ? -1 : 0;
        for (int i = 0; number >= 0 && text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? number * 10 + c - '0' : -1;
        }
        return number;
    }

    /** {@return the text of the element that it is at the beginning of, without that of elements within; moves to its end} */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == 1) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        requireShort(text);
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    static void requireShort(StringBuilder text) {
        if (text.length() > MOST_TEXT) {
            throw InvalidValueException.of("", "has a cell with more text than a worksheet can hold");
        }
    }

    private int event() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw ZipParts.damaged();
            }
            return event;
        } catch (XMLStreamException e) {
            throw ZipParts.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
