package io.github.qic.core.internal.svg;

import io.github.qic.core.internal.text.Escape;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one SVG picture with title and description for readers who cannot see it. Coordinates are written with at most two
 * decimals, so the same picture is the same bytes everywhere.
 */
public final class Svg {
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins a picture.
     *
     * @param width its width in pixels
     * @param height its height in pixels
     * @param title its short title
     * @param description what it shows, in words
     */
    public Svg(double width, double height, String title, String description) {
        try {
            // The platform's own writer: one from the class path would escape differently.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            begin(
                    "svg",
                    "xmlns",
                    "http://www.w3.org/2000/svg",
                    "viewBox",
                    "0 0 " + number(width) + " " + number(height),
                    "width",
                    number(width),
                    "height",
                    number(height),
                    "role",
                    "img");
            begin("title").text(title).end();
            begin("desc").text(description).end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens an element.
     *
     * @param name its name
     * @param attributes names and values in turn
     * @return this
     */
    public Svg begin(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], Escape.legal(attributes[i + 1]));
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open.push(name);
        return this;
    }

    /**
     * Closes the innermost open element.
     *
     * @return this
     */
    public Svg end() {
        String name = open.pop();
        try {
            xml.writeEndElement();
            if (!name.equals("tspan")) {
                xml.writeCharacters("\n");
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /**
     * Writes text.
     *
     * @param text the text, escaped here
     * @return this
     */
    public Svg text(String text) {
        try {
            xml.writeCharacters(Escape.legal(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /**
     * Writes an element without content.
     *
     * @param name its name
     * @param attributes names and values in turn
     * @return this
     */
    public Svg element(String name, String... attributes) {
        return begin(name, attributes).end();
    }

    /** {@return the picture; closes whatever is open} */
    public String finish() {
        while (!open.isEmpty()) {
            end();
        }
        return out.toString();
    }

    /**
     * {@return a coordinate as text, with at most two decimals}
     *
     * @param value the coordinate
     */
    public static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
