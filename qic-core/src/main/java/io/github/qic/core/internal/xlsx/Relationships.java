package io.github.qic.core.internal.xlsx;

import io.github.qic.core.internal.xml.XmlElements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a part of a workbook refers to (ECMA-376, part 2, 9.3). */
final class Relationships {
    private final String folder;
    private final List<Relationship> all = new ArrayList<>();

    /** The type is the last segment of the URI, which is the same in the strict and the transitional form. */
    private record Relationship(String id, String type, String target) {}

    /**
     * Reads the relationships of a part; none if it has none.
     *
     * @param source the name of the part, empty for the workbook file as a whole
     */
    Relationships(ZipParts parts, String source) throws IOException {
        int slash = source.lastIndexOf('/') + 1;
        folder = source.substring(0, slash);
        String name = folder + "_rels/" + source.substring(slash) + ".rels";
        if (parts.has(name)) {
            try (XmlElements part = WorkbookXml.read(parts.open(name))) {
                while (part.next()) {
                    if (part.begins("Relationship")) {
                        add(part.attribute("Id"), part.attribute("Type"), part.attribute("Target"));
                    }
                }
            }
        }
    }

    private void add(@Nullable String id, @Nullable String type, @Nullable String target) {
        if (id == null || type == null || target == null) {
            throw ZipParts.damaged();
        }
        all.add(new Relationship(id, type.substring(type.lastIndexOf('/') + 1), resolved(target)));
    }

    private String resolved(String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : folder + (target.startsWith("./") ? target.substring(2) : target);
    }

    /** {@return the first part of a type} */
    Optional<String> ofType(String type) {
        return all.stream()
                .filter(relationship -> relationship.type().equals(type))
                .map(Relationship::target)
                .findFirst();
    }

    /** {@return the part with an id, if it is of that type} */
    Optional<String> ofType(String type, @Nullable String id) {
        return all.stream()
                .filter(relationship ->
                        relationship.id().equals(id) && relationship.type().equals(type))
                .map(Relationship::target)
                .findFirst();
    }
}
