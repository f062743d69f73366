package io.github.qic.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a value, and if it is refused, each of its parts by itself. */
final class PartReader {
    private static final JsonMapper MAPPER = Json.shared();

    /** The field that names the subtype. */
    static final String TYPE = "type";

    private final List<Problem> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    /** What is left to do, last first: a recursion would end in a stack overflow where the document is deep. */
    private final Deque<Runnable> steps = new ArrayDeque<>();

    private PartReader() {}

    /** {@return the problems of a value and of its parts, those of the parts first; empty if it can be read} */
    static List<Problem> problems(JavaType type, JsonNode value) {
        PartReader reader = new PartReader();
        reader.visit(type, value, "", read(type, value));
        while (!reader.steps.isEmpty() && reader.found.size() <= JsonProblems.MOST) {
            reader.steps.pop().run();
        }
        return reader.found;
    }

    /** Takes the problems of a value after those of its parts. */
    private void visit(JavaType type, JsonNode node, String path, List<Problem> own) {
        if (own.isEmpty()) {
            return;
        }
        if (type.isReferenceType()) {
            visit(type.getReferencedType(), node, path, own);
            return;
        }
        steps.push(() -> add(own.stream().map(problem -> problem.under(path)).toList()));
        if (node.isArray()) {
            item(type).ifPresent(item -> {
                for (int i = node.size() - 1; i >= 0; i--) {
                    item(item, node.get(i), path, "/" + i, own);
                }
            });
        } else if (node.isObject()) {
            fields(type, node, path, own);
        }
    }

    /** By itself null can be read. */
    private void item(JavaType type, JsonNode node, String path, String step, List<Problem> ofWhole) {
        if (node.isNull()) {
            steps.push(() -> add(List.of(new Problem(path + step, JsonProblems.NULL))));
        } else {
            part(type, node, path, step, ofWhole);
        }
    }

    /** Where reading the whole ended is known; to read it again at every level would cost the square of the depth. */
    private void part(JavaType type, JsonNode node, String path, String step, List<Problem> ofWhole) {
        steps.push(() -> {
            boolean hasEnd = ofWhole.stream().allMatch(problem -> problem.path().startsWith(step + "/"));
            List<Problem> own = hasEnd
                    ? ofWhole.stream()
                            .map(problem -> new Problem(problem.path().substring(step.length()), problem.message()))
                            .toList()
                    : read(type, node);
            visit(type, node, path + step, own);
        });
    }

    private static Optional<JavaType> item(JavaType type) {
        return type.isTypeOrSubTypeOf(Iterable.class)
                ? Optional.of(MAPPER.getTypeFactory().findTypeParameters(type, Iterable.class)[0])
                : WireForm.list(type.getRawClass()).map(list -> MAPPER.constructType(list.type()));
    }

    /** A second problem at the same path is the same problem, seen from an enclosing value. */
    private void add(List<Problem> problems) {
        List<Problem> fresh = problems.stream()
                .filter(problem -> !places.contains(problem.path()))
                .toList();
        found.addAll(fresh);
        fresh.forEach(problem -> places.add(problem.path()));
    }

    private void fields(JavaType type, JsonNode node, String path, List<Problem> own) {
        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        JavaType named = named(type, node.path(TYPE).asText());
        if (!named.equals(type)) {
            unknown.remove(TYPE);
        }
        List<BeanPropertyDefinition> fields = fields(named);
        // The fields of an unknown subtype are unknown.
        if (!fields.isEmpty()) {
            steps.push(() -> add(unknown.stream()
                    .map(name -> new Problem(path + "/" + JsonProblems.escaped(name), JsonProblems.UNKNOWN_FIELD))
                    .toList()));
        }
        for (int i = fields.size() - 1; i >= 0; i--) {
            BeanPropertyDefinition field = fields.get(i);
            if (unknown.remove(field.getName())) {
                part(field.getPrimaryType(), node.get(field.getName()), path, "/" + field.getName(), own);
            }
        }
    }

    /** {@return the subtype of that name; the type itself if there is none} */
    private static JavaType named(JavaType type, String name) {
        DeserializationConfig config = MAPPER.getDeserializationConfig();
        AnnotatedClass several = config.introspectClassAnnotations(type).getClassInfo();
        return config.getSubtypeResolver().collectAndResolveSubtypesByTypeId(config, several).stream()
                .filter(one -> name.equals(one.getName()))
                .map(one -> config.constructType(one.getType()))
                .findFirst()
                .orElse(type);
    }

    private static List<Problem> read(JavaType type, JsonNode node) {
        try {
            MAPPER.readerFor(type).readValue(node);
            return List.of();
        } catch (JacksonException e) {
            return JsonProblems.refusal(e).problems();
        } catch (InvalidValueException e) {
            return e.problems();
        } catch (IOException e) {
            throw new IllegalStateException("reading a tree cannot fail", e);
        }
    }

    private static List<BeanPropertyDefinition> fields(JavaType type) {
        DeserializationConfig config = MAPPER.getDeserializationConfig();
        BeanDescription value = config.introspect(type);
        Class<?> builder = config.getAnnotationIntrospector().findPOJOBuilder(value.getClassInfo());
        return builder == null
                ? value.findProperties()
                : config.introspectForBuilder(
                                config.getTypeFactory().constructParametricType(builder, type.getBindings()), value)
                        .findProperties();
    }
}
