package io.github.qic.cmoc.refi;

import java.util.Objects;

/**
 * What was read or written, and what became of each part of it (REFI-QDA 1.5, 7).
 *
 * @param value what was read or written
 * @param report what was read, written, changed and left out
 * @param <T> the type of the value
 */
public record Transfer<T>(T value, TransferReport report) {
    public Transfer {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(report, "report");
    }
}
