package io.github.qic.core.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A document as written: the header, then the fields of the value. */
@JsonPropertyOrder({"format", "version"})
record Envelope<T>(
        String format, int version, @JsonUnwrapped T value) {}
