package io.github.qic.core.internal.svg;

import io.github.qic.core.internal.text.Escape;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.lang3.ArrayUtils;

/**
 * Draws one SVG picture on a white page. Coordinates are rounded to a tenth of a pixel, so the same picture is the same bytes
 * everywhere. Where a method takes attributes, they are names and values in turn. Text is escaped here.
 */
public final class Canvas {
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private final Deque<String> open = new ArrayDeque<>();
    private String tip = "";

    /** Starts a picture, with its size in pixels; the description is for readers who cannot see it. */
    public Canvas(double width, double height, String title, String description) {
        this(width, height, title, description, "img");
    }

    /** Starts a picture of several, which are described one by one: a screen reader does not look into a single one. */
    public static Canvas ofSeveral(double width, double height, String title, String description) {
        return new Canvas(width, height, title, description, "group");
    }

    private Canvas(double width, double height, String title, String description, String role) {
        try {
            // The platform's own writer: one from the class path would escape differently.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        String w = at(width);
        String h = at(height);
        String box = "0 0 " + w + " " + h;
        begin("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", box, "width", w, "height", h, "role", role);
        leaf("title", title);
        leaf("desc", description);
        begin("g", "font-family", Palette.FONT);
        element("rect", "width", w, "height", h, "fill", Palette.WHITE);
    }

    /** Opens an element. */
    public Canvas begin(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], Escape.legal(attributes[i + 1]));
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open.push(name);
        if (!tip.isEmpty()) {
            String title = tip;
            tip = "";
            leaf("title", title);
        }
        return this;
    }

    /** Opens one of several pictures, with its name and what it shows. */
    public Canvas beginPicture(String title, String description) {
        return begin("g", "role", "img").leaf("title", title).leaf("desc", description);
    }

    /** Closes the innermost open element. */
    public Canvas end() {
        try {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open.pop();
        return this;
    }

    /** Writes an element without content. */
    public Canvas element(String name, String... attributes) {
        return begin(name, attributes).end();
    }

    /** Gives the next element a title, which browsers show as a tooltip; none if the text is empty. */
    public Canvas tip(String text) {
        tip = text;
        return this;
    }

    /** Draws a straight line. */
    public Canvas line(double x1, double y1, double x2, double y2, String stroke, String... attributes) {
        return element(
                "line", with(attributes, "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2), "stroke", stroke));
    }

    /** Draws a rectangle from its upper left corner. */
    public Canvas rect(double x, double y, double width, double height, String fill, String... attributes) {
        String[] place = {"x", at(x), "y", at(y), "width", at(width), "height", at(height), "fill", fill};
        return element("rect", with(attributes, place));
    }

    /** Draws a circle around its centre. */
    public Canvas circle(double x, double y, double radius, String fill, String... attributes) {
        return element("circle", with(attributes, "cx", at(x), "cy", at(y), "r", at(radius), "fill", fill));
    }

    /** Draws a line along a path, as {@link #path} writes it. */
    public Canvas stroke(String path, String colour, double width, String... attributes) {
        String[] line = {"d", path, "fill", "none", "stroke", colour, "stroke-width", at(width)};
        return element("path", with(attributes, line));
    }

    /** Writes one line of text; {@code y} is its baseline, {@code x} its left end unless {@code text-anchor} is given. */
    public Canvas text(double x, double y, String text, Font font, String... attributes) {
        String[] plain = {"x", at(x), "y", at(y), "font-size", at(font.size()), "fill", font.colour()};
        String[] bold = {
            "x", at(x), "y", at(y), "font-size", at(font.size()), "font-weight", "bold", "fill", font.colour()
        };
        return leaf("text", text, with(attributes, font.bold() ? bold : plain));
    }

    /** Writes lines of text, {@code leading} apart; returns the baseline of the line after the last. */
    public double text(double x, double y, List<String> lines, Font font, double leading) {
        for (int i = 0; i < lines.size(); i++) {
            text(x, y + i * leading, lines.get(i), font);
        }
        return y + lines.size() * leading;
    }

    private Canvas leaf(String name, String text, String... attributes) {
        begin(name, attributes);
        try {
            xml.writeCharacters(Escape.legal(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return end();
    }

    /** {@return the picture; closes all open elements} */
    public String finish() {
        while (!open.isEmpty()) {
            end();
        }
        return out.toString();
    }

    /** {@return a coordinate, rounded to a tenth of a pixel} */
    public static String at(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths / 10);
        long rest = Math.abs(tenths % 10);
        return rest == 0 ? sign + whole : sign + whole + "." + rest;
    }

    /** {@return the data of a path, such as {@code M1 2H3} for the template {@code M%s %sH%s}} */
    public static String path(String template, double... coordinates) {
        StringBuilder path = new StringBuilder();
        int from = 0;
        for (double coordinate : coordinates) {
            int place = template.indexOf("%s", from);
            path.append(template, from, place).append(at(coordinate));
            from = place + 2;
        }
        return path.append(template, from, template.length()).toString();
    }

    private static String[] with(String[] more, String... first) {
        return ArrayUtils.addAll(first, more);
    }
}
