package io.github.qic.cmoc.refi;

import io.github.qic.core.internal.io.UnpackLimit;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.internal.text.TextRule;
import io.github.qic.core.internal.xml.XmlBounds;
import io.github.qic.core.internal.xml.XmlElements;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The XML of exchange files, and what every element in it may hold. */
final class Xml {
    private static final long MOST_BYTES = 1L << 27;

    private static final XmlBounds BOUNDS = new XmlBounds(
            1 << 22,
            1 << 26,
            false,
            "is damaged, or is not an exchange file of REFI-QDA",
            "has a text of more than 64 million characters",
            "holds a document type, which no exchange file has");

    private Xml() {}

    /** {@return a stream of no more than a project with hundreds of thousands of codings takes} */
    static InputStream bounded(InputStream in) {
        return new UnpackLimit(MOST_BYTES, MOST_BYTES, "is larger than " + (MOST_BYTES >> 20) + " MB").on(in);
    }

    /** {@return the reader at the root element} */
    static XmlElements root(InputStream in, String name) throws IOException {
        XmlElements xml = new XmlElements(in, BOUNDS);
        if (!xml.next() || !xml.begins(name)) {
            throw InvalidValueException.of("", "is not a " + name + " of REFI-QDA");
        }
        return xml;
    }

    static Guid guid(XmlElements xml, String attribute) {
        String text = xml.attribute(attribute);
        try {
            return Guid.of(text == null ? "" : Spaces.strip(text));
        } catch (InvalidValueException e) {
            throw InvalidValueException.of(
                    "/line/" + xml.line(),
                    xml.name() + " "
                            + (text == null
                                    ? "has no " + attribute
                                    : attribute + " " + e.problems().get(0).message()));
        }
    }

    static Optional<Guid> optionalGuid(XmlElements xml, String attribute) {
        String text = xml.attribute(attribute);
        return text == null || Spaces.isBlank(text) ? Optional.empty() : Optional.of(guid(xml, attribute));
    }

    /** {@return the text of an attribute that is there and not blank} */
    static Optional<String> text(XmlElements xml, String attribute) {
        return Optional.ofNullable(xml.attribute(attribute)).map(Xml::plain).filter(text -> !Spaces.isBlank(text));
    }

    /** {@return the text of an element, if it is not blank} */
    static Optional<String> content(XmlElements xml) throws IOException {
        return Optional.of(plain(xml.text())).filter(text -> !Spaces.isBlank(text));
    }

    /** {@return text with a space for each character that no text of the library may have, as some programs leave them; positions stay} */
    static String plain(String text) {
        return TextRule.plain(text);
    }
}
