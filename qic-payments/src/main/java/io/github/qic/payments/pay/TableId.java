package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * The name and version of a table. Every claim keeps the ids of the tables it was priced from, so that a figure can still be
 * traced after the tables have changed.
 *
 * @param name such as {@code agenda-for-change}
 * @param version such as {@code 2026-11-23}; a changed table needs a new version
 */
public record TableId(String name, String version) implements Comparable<TableId> {
    /** @throws InvalidValueException if the name or the version is blank or has more than 1,000 characters */
    public TableId {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        new Problems()
                .requireName(name, "/name")
                .requireName(version, "/version")
                .throwIfAny();
    }

    /** Orders by name, then by version, both as text. */
    @Override
    public int compareTo(TableId other) {
        int byName = name.compareTo(other.name);
        return byName == 0 ? version.compareTo(other.version) : byName;
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
