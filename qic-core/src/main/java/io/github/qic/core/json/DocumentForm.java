package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;

/** A value that is a document, with the header. */
final class DocumentForm extends WireForm {
    private final Document<?> document;

    DocumentForm(Document<?> document) {
        this.document = document;
    }

    @Override
    Object read(JsonParser json) throws IOException {
        return document.read(json);
    }

    @Override
    InvalidValueException all(InvalidValueException first, RecordedJson json) throws IOException {
        return document.all(first, json);
    }

    @Override
    void writeAs(Object value, JsonGenerator json) throws IOException {
        document.write(value, json);
    }
}
