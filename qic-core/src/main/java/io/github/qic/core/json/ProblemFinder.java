package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds every problem of a refused document. Reading ends at the first invalid value; here each part of such a value is read by
 * itself. What is refused is then taken out and the rest is read again, so that rules over several parts, such as references
 * between them, are checked on everything that can be read.
 */
final class ProblemFinder {
    /** Rounds in which nothing new is found: a missing number is first tried without, then as text, then as a number. */
    private static final int SILENT_ROUNDS = 8;

    /** A reference that leads nowhere in what can be read. */
    private static final Pattern UNKNOWN = Pattern.compile("(?s)unknown .*: (?<id>\\S+)");

    /** Problems that do not depend on any part that could not be read. */
    private static final Pattern INDEPENDENT = Pattern.compile(
            "(?s)(must refer to|is a duplicate:|must be at least|must look like|must not contain) .*"
                    + "|is a duplicate|must not be (blank|negative)|must be (from 1 to 100|1 or more|greater than zero)");

    private final ObjectNode document;
    private final ReadableRest rest;
    private final List<Problem> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();

    private ProblemFinder(ObjectNode document) {
        this.document = document;
        this.rest = new ReadableRest((ObjectNode) typeFirst(document));
    }

    /**
     * {@return the refusal of a document with all its problems, or the first thousand of them}
     *
     * @param first the refusal that ended reading, which has line and column
     * @param document the document without format and version
     */
    static InvalidValueException of(InvalidValueException first, JavaType type, ObjectNode document) {
        ProblemFinder all = new ProblemFinder(document);
        all.add(first.problems());
        boolean changed = true;
        for (int silent = 0; changed && silent < SILENT_ROUNDS && all.found.size() <= JsonProblems.MOST; silent++) {
            int before = all.found.size();
            List<Problem> problems = PartReader.problems(type, all.rest.document());
            all.add(problems.stream()
                    .map(all.rest::inWholeDocument)
                    .filter(all::isCertain)
                    .toList());
            changed = all.rest.takeOut(problems);
            silent = all.found.size() > before ? -1 : silent;
        }
        return JsonProblems.refusal(all.found);
    }

    /** {@return a copy; a subtype that is named last is buffered to its end, by every object around it again} */
    private static JsonNode typeFirst(JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> list.add(typeFirst(item)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (node.has(PartReader.TYPE)) {
            object.set(PartReader.TYPE, node.get(PartReader.TYPE));
        }
        node.properties().forEach(field -> object.set(field.getKey(), typeFirst(field.getValue())));
        return object;
    }

    /** What was taken out may be what a rule misses. */
    private boolean isCertain(Problem problem) {
        String message = problem.message();
        if (rest.isWhole()) {
            return true;
        }
        JsonPointer at = ReadableRest.pointer(problem);
        if (at.matches() || rest.isReplaced(problem.path())) {
            return false;
        }
        boolean present = !document.at(at).isMissingNode();
        if (message.startsWith(JsonProblems.MISSING)) {
            return !present && document.at(at.head()).isObject();
        }
        if (!present || INDEPENDENT.matcher(message).matches()) {
            return present;
        }
        return unknownId(message).stream().anyMatch(id -> !rest.lacks(id) || unknown.contains(id));
    }

    private static Optional<String> unknownId(String message) {
        Matcher matcher = UNKNOWN.matcher(message);
        return matcher.matches() ? Optional.of(matcher.group("id")) : Optional.empty();
    }

    /** A second problem at the same path is the same problem, seen from an enclosing value. */
    private void add(List<Problem> problems) {
        List<Problem> fresh = problems.stream()
                .filter(problem -> !places.contains(problem.path()))
                .toList();
        found.addAll(fresh);
        for (Problem problem : fresh) {
            places.add(problem.path());
            unknownId(problem.message()).ifPresent(unknown::add);
        }
    }
}
