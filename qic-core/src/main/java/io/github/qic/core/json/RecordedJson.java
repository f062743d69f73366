package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One JSON value taken from any parser, so that it can be read more than once, with what only a parser can see. */
final class RecordedJson {
    private final TokenBuffer tokens = new TokenBuffer(Json.shared(), false);
    private final Deque<Set<String>> names = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private int depth;

    /** {@return the value at the current token; the parser is moved to its last token} */
    static RecordedJson of(JsonParser json) throws IOException {
        RecordedJson recorded = new RecordedJson();
        recorded.take(json);
        if (recorded.isOpen() && json.getParsingContext().getParent().inRoot()) {
            json.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION); // it would stop at the first
        }
        while (recorded.isOpen()) {
            recorded.next(json);
        }
        return recorded;
    }

    private void next(JsonParser json) throws IOException {
        try {
            json.nextToken();
        } catch (StreamReadException e) {
            if (JsonProblems.isDuplicate(e)) {
                name(json.currentName());
                throw new InvalidValueException(problems);
            }
            throw e;
        }
        take(json);
    }

    private void take(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw InvalidValueException.of("", "is not JSON");
        }
        switch (token) {
            case START_OBJECT -> startObject();
            case END_OBJECT -> endObject();
            case START_ARRAY -> startArray();
            case END_ARRAY -> endArray();
            case FIELD_NAME -> name(json.currentName());
            default -> {
                tokens.copyCurrentEvent(json);
                if (token == JsonToken.VALUE_NUMBER_FLOAT && json.isNaN()) {
                    refuse("must be a number");
                }
            }
        }
    }

    void startObject() throws IOException {
        open();
        names.push(new HashSet<>());
        tokens.writeStartObject();
    }

    void endObject() throws IOException {
        depth--;
        names.pop();
        tokens.writeEndObject();
    }

    void startArray() throws IOException {
        open();
        tokens.writeStartArray();
    }

    void endArray() throws IOException {
        depth--;
        tokens.writeEndArray();
    }

    void name(String name) throws IOException {
        tokens.writeFieldName(name);
        if (!names.element().add(name)) {
            refuse(JsonProblems.DUPLICATE_FIELD);
        }
    }

    /** {@return where to write a value without parts} */
    JsonGenerator scalar() {
        return tokens;
    }

    /** {@return whether the value is not yet complete} */
    boolean isOpen() {
        return depth > 0;
    }

    /** {@return whether there are neither duplicate fields nor infinite numbers} */
    boolean isWhole() {
        return problems.isEmpty();
    }

    /** {@return what is known to be wrong so far: of a duplicate field only one value can be read later, perhaps not that refused} */
    InvalidValueException seen(InvalidValueException first) {
        if (isWhole()) {
            return first;
        }
        List<Problem> located = first.problems().stream()
                .filter(problem -> problem.message().startsWith(JsonProblems.DUPLICATE_FIELD))
                .toList();
        return located.isEmpty()
                ? new InvalidValueException(problems)
                : JsonProblems.both(new InvalidValueException(located), problems);
    }

    /** {@return a parser before the first token} */
    JsonParser parser() {
        return tokens.asParser();
    }

    JsonNode tree() throws IOException {
        try (JsonParser parser = parser()) {
            return Json.tree(parser);
        }
    }

    void refuse(String message) {
        problems.add(new Problem(tokens.getOutputContext().pathAsPointer().toString(), message));
    }

    /** The parser of an application may allow more than can be read without a stack overflow. */
    private void open() {
        if (++depth > Json.MAX_DEPTH) {
            throw InvalidValueException.of("", JsonProblems.TOO_DEEP);
        }
    }
}
