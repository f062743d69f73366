package io.github.qic.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.util.List;

/** A value that is the list of a document, such as a register, with the header. */
final class ListForm extends WireForm {
    private final ListDocument<?> document;
    private final JavaType type;
    private final ObjectReader reader;

    ListForm(ListDocument<?> document, JavaType type) {
        this.document = document;
        this.type = type;
        this.reader = Json.shared().readerFor(type);
    }

    @Override
    Object read(JsonParser json) throws IOException {
        JsonNode list = document.list(Json.tree(json));
        try {
            return reader.readValue(list);
        } catch (JacksonException e) {
            throw JsonMappingException.wrapWithPath(e, list, document.field());
        }
    }

    @Override
    InvalidValueException all(InvalidValueException first, RecordedJson json) throws IOException {
        List<Problem> parts = PartReader.problems(type, json.tree().path(document.field()));
        return JsonProblems.both(
                json.seen(first),
                parts.stream().map(part -> part.under("/" + document.field())).toList());
    }

    @Override
    void writeAs(Object value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        document.writeHeader(json);
        json.writeFieldName(document.field());
        ValueForm.WRITER.writeValue(json, value);
        json.writeEndObject();
    }
}
