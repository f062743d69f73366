package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.valid.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of one configuration, and its links by the id or row that they are known by. */
final class ConfigurationRows {
    private final RowGroup rows;
    private final Id<Configuration> id;
    private final Optional<String> name;
    private final Configuration.Builder builder;
    private final Map<String, LinkRows> links = new LinkedHashMap<>();

    /**
     * Starts with the first row.
     *
     * @param name what the cell of the configuration says, if that is not an id
     */
    ConfigurationRows(SheetRow row, Id<Configuration> id, Optional<String> name) {
        this.rows = RowGroup.of(row);
        this.id = id;
        this.name = name;
        this.builder = Configuration.builder().id(id);
    }

    Id<Configuration> id() {
        return id;
    }

    SheetRow first() {
        return rows.first();
    }

    void add(SheetRow row) {
        if (row != first()) {
            rows.add(row);
        }
    }

    Map<String, LinkRows> links() {
        return links;
    }

    void readFields(References references) {
        references.define(id.value(), ClaimKind.CONFIGURATION);
        ConfigurationFields.ALL.forEach(field -> field.read(rows, references, builder));
        if (rows.with("short_name").text("short_name").isEmpty()) {
            builder.shortName(name);
        }
        links.values().forEach(link -> link.readFields(references));
    }

    Configuration build() {
        links.values().forEach(link -> builder.addLinks(link.build()));
        return builder.build();
    }
}
