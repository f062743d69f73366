package io.github.qic.payments.pay;

import io.github.qic.core.valid.Problems;

/**
 * Which table, and which state of it. Every claim keeps the ids of the tables it was priced from, so that a figure can be
 * traced after the tables have moved on.
 *
 * @param name such as {@code agenda-for-change}
 * @param version such as {@code 2026-11-23}; a changed table needs a new one
 */
public record TableId(String name, String version) {
    public TableId {
        new Problems()
                .requireText(name, "/name")
                .requireText(version, "/version")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
