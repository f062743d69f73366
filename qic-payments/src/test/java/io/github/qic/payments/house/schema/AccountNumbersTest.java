package io.github.qic.payments.house.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.json.Document;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is logged says nothing about bank accounts, whichever value the application logs. */
class AccountNumbersTest {
    private static final Set<String> FIELDS = Set.of("iban", "sortCode", "accountNumber", "account");

    @Test
    void no_value_of_a_document_shows_a_bank_account_in_its_text() {
        List<String> shown = new ArrayList<>();
        int values = 0;
        int accounts = 0;
        for (DocumentType type : DocumentType.all()) {
            for (ObjectNode sample : Samples.byFormat().getOrDefault(type.format(), List.of())) {
                Set<String> numbers = new TreeSet<>();
                Set<String> others = new HashSet<>();
                collect(sample, numbers, others);
                numbers.removeIf(number -> others.stream().anyMatch(other -> other.contains(number)));
                if (!numbers.isEmpty() && type.reader() instanceof Document<?> document) {
                    Collection<Object> parts = parts(document.read(sample.toString()));
                    values += parts.size();
                    accounts += numbers.size();
                    parts.stream()
                            .filter(part -> numbers.stream().anyMatch(part.toString()::contains))
                            .forEach(part -> shown.add(type.format() + ": " + part.getClass()));
                }
            }
        }
        assertThat(accounts).isGreaterThan(10);
        assertThat(values).isGreaterThan(500);
        assertThat(shown).isEmpty();
    }

    /** The numbers of accounts in a document, and the other texts; an invoice that was received has its account in one text. */
    private static void collect(JsonNode node, Set<String> numbers, Set<String> others) {
        node.properties().forEach(field -> {
            boolean isNumber = FIELDS.contains(field.getKey());
            if (field.getValue().isTextual()) {
                (isNumber ? numbers : others).add(field.getValue().textValue());
            }
            collect(field.getValue(), numbers, others);
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, numbers, others));
        }
    }

    /** {@return a value of the library and all that its methods without parameters lead to} */
    private static Collection<Object> parts(Object value) {
        Set<Object> found = new HashSet<>();
        Deque<Object> open = new ArrayDeque<>(List.of(value));
        while (!open.isEmpty()) {
            Object next = open.remove();
            if (next instanceof Collection<?> all) {
                open.addAll(all);
            } else if (next instanceof Map<?, ?> map) {
                open.addAll(map.values());
            } else if (next instanceof Optional<?> optional) {
                optional.ifPresent(open::add);
            } else if (next.getClass().getName().startsWith("io.github.qic.")
                    && !next.getClass().getSimpleName().equals("Builder")
                    && found.add(next)) {
                accessors(next).forEach(accessor -> call(accessor, next).ifPresent(open::add));
            }
        }
        return found;
    }

    private static Stream<Method> accessors(Object value) {
        Class<?> type = value.getClass();
        return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
                .filter(declaring -> Modifier.isPublic(declaring.getModifiers()))
                .flatMap(declaring -> Stream.of(declaring.getMethods()))
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass().getName().startsWith("io.github.qic."));
    }

    private static Optional<Object> call(Method accessor, Object value) {
        try {
            return Optional.ofNullable(accessor.invoke(value));
        } catch (InvocationTargetException e) {
            return Optional.empty(); // such as the open draft of a ledger without one
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
