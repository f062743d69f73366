package io.github.qic.cmoc.refi;

import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Writes a codebook in the order that the schema demands. */
final class CodebookWriter {
    private static final String ORIGIN = "QIC for Java";

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** Whether nothing stands in the element that was begun last. */
    private boolean isEmpty;

    private CodebookWriter() {}

    static String write(Codebook codebook) {
        if (codebook.codes().isEmpty()) {
            throw InvalidValueException.of("/codes", "must not be empty");
        }
        CodebookWriter writer = new CodebookWriter();
        writer.open(
                0,
                "CodeBook",
                "xmlns",
                "urn:QDA-XML:codebook:1.0",
                "origin",
                codebook.origin().orElse(ORIGIN));
        writer.open(1, "Codes");
        codebook.codes().forEach(code -> writer.code(2, code));
        writer.close(1, "Codes");
        writer.sets(codebook.sets());
        writer.close(0, "CodeBook");
        return writer.xml.toString();
    }

    private void code(int level, Code code) {
        open(
                level,
                "Code",
                "guid",
                code.guid().text(),
                "name",
                code.name(),
                "isCodable",
                Boolean.toString(code.codable()),
                "color",
                code.color().orElse(""));
        description(level + 1, code.description());
        code.children().forEach(child -> code(level + 1, child));
        close(level, "Code");
    }

    private void sets(List<CodeSet> sets) {
        if (sets.isEmpty()) {
            return;
        }
        open(1, "Sets");
        for (CodeSet set : sets) {
            open(2, "Set", "guid", set.guid().text(), "name", set.name());
            description(3, set.description());
            set.members().forEach(member -> {
                open(3, "MemberCode", "guid", member.text());
                close(3, "MemberCode");
            });
            close(2, "Set");
        }
        close(1, "Sets");
    }

    private void description(int level, Optional<String> text) {
        text.ifPresent(description -> {
            xml.append(StringUtils.repeat("  ", level))
                    .append("<Description>")
                    .append(Escape.xml(description).replace("\r", "&#13;"))
                    .append("</Description>\n");
            isEmpty = false;
        });
    }

    /** Begins an element; attributes with an empty value are left out. */
    private void open(int level, String element, String... attributes) {
        xml.append(StringUtils.repeat("  ", level)).append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(attribute(attributes[i + 1]))
                        .append('"');
            }
        }
        xml.append(">\n");
        isEmpty = true;
    }

    /** Line ends and tabs would be read as blanks. */
    private static String attribute(String value) {
        return Escape.html(value).replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;");
    }

    /** Ends an element, with a single tag if it is empty. */
    private void close(int level, String element) {
        if (isEmpty) {
            xml.setLength(xml.length() - 2);
            xml.append("/>\n");
        } else {
            xml.append(StringUtils.repeat("  ", level))
                    .append("</")
                    .append(element)
                    .append(">\n");
        }
        isEmpty = false;
    }
}
