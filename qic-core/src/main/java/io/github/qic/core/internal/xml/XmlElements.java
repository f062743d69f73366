package io.github.qic.core.internal.xml;

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
 * XML, read element by element. Elements are known by their names without prefix: formats give several namespaces to the same
 * elements, and to resolve many of them would take long.
 */
public final class XmlElements implements Closeable {
    private static final int MOST_DIGITS = 9;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final XmlBounds bounds;

    /** Reads UTF-8 from a stream, which is closed with this. */
    public XmlElements(InputStream in, XmlBounds bounds) throws IOException {
        this.in = in;
        this.bounds = bounds;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Without a limit, as up to JDK 23: the readers have their own, with a message that names the place.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            xml = factory.createXMLStreamReader(new MarkupLimit(withoutMark(in), bounds));
        } catch (XMLStreamException | CharacterCodingException e) {
            throw bounds.damage();
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
    public boolean next() throws IOException {
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
    public boolean begins(String element) {
        return xml.isStartElement() && isNamed(element);
    }

    /** {@return whether it is at the end of an element} */
    public boolean ends(String element) {
        return xml.isEndElement() && isNamed(element);
    }

    private boolean isNamed(String element) {
        String name = xml.getLocalName();
        return name.endsWith(element)
                && (name.length() == element.length() || name.charAt(name.length() - element.length() - 1) == ':');
    }

    /** {@return an attribute without a prefix, or null} */
    public @Nullable String attribute(String name) {
        return attribute(name, false);
    }

    /** {@return an attribute with any prefix, or null} */
    public @Nullable String prefixedAttribute(String name) {
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
    public static int number(@Nullable String text) {
        int number = text == null || text.isEmpty() || text.length() > MOST_DIGITS ? -1 : 0;
        for (int i = 0; number >= 0 && text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? number * 10 + c - '0' : -1;
        }
        return number;
    }

    /** {@return the text of the element that it is at the beginning of, without that of elements within; moves to its end} */
    public String text() throws IOException {
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

    /** Refuses a text that is longer than the bounds allow. */
    public void requireShort(StringBuilder text) {
        if (text.length() > bounds.mostText()) {
            throw InvalidValueException.of("", bounds.tooLong());
        }
    }

    /** {@return the name of the element that it is at, without prefix} */
    public String name() {
        String name = xml.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** {@return whether it is at the beginning of any element} */
    public boolean begins() {
        return xml.isStartElement();
    }

    /** Moves from the beginning of an element to its end. */
    public void skip() throws IOException {
        for (int depth = 1; depth > 0; ) {
            next();
            depth += xml.isStartElement() ? 1 : -1;
        }
    }

    /** {@return the line that it is at, from 1} */
    public int line() {
        return xml.getLocation().getLineNumber();
    }

    private int event() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
                throw bounds.damage();
            }
            return event;
        } catch (XMLStreamException e) {
            throw bounds.damage();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
