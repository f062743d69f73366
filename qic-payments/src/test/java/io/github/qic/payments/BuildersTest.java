package io.github.qic.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.json.Document;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.scheme.Scheme;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuildersTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/qic/payments");
    private final Set<String> types = new TreeSet<>();

    @Test
    void a_builder_that_starts_from_a_value_builds_the_same_value() throws IOException, ReflectiveOperationException {
        walk(read(Scheme.DOCUMENT, "scheme/scheme.json"));
        walk(read(Claims.DOCUMENT, "claim/claims.json"));
        walk(read(ClaimStatement.DOCUMENT, "show/claim-statement.json"));
        walk(read(Invoice.DOCUMENT, "show/supplementary-invoice.json"));
        walk(read(CreditNote.DOCUMENT, "show/credit-note.json"));
        walk(read(IncomingInvoice.DOCUMENT, "show/incoming-invoice.json"));
        walk(read(IncomingResult.DOCUMENT, "show/incoming-result.json"));
        for (LedgerEntry entry : read(Ledger.DOCUMENT, "show/ledger.json").entries()) {
            walk(entry.stamp());
            walk(entry.step());
        }
        walk(Cases.terms(Cases.HOME, "A1", "2016-10-01"));
        assertThat(types).hasSizeGreaterThan(20);
    }

    private static <T> T read(Document<T> form, String name) throws IOException {
        return form.read(Files.readString(FOLDER.resolve(name)));
    }

    private void walk(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            walk(optional.stream().toList());
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                walk(each);
            }
        } else if (!value.getClass().isEnum()
                && value.getClass().getPackageName().startsWith("io.github.qic.payments")) {
            for (Class<?> type : (Iterable<Class<?>>) types(value.getClass())::iterator) {
                for (Method method : type.getMethods()) {
                    if (method.getName().equals("toBuilder")) {
                        Object builder = method.invoke(value);
                        assertThat(builder).as(type.getSimpleName()).isNotNull();
                        assertThat(builder.getClass().getMethod("build").invoke(builder))
                                .isEqualTo(value);
                        types.add(type.getSimpleName());
                    } else if (isAttribute(method)) {
                        walk(method.invoke(value));
                    }
                }
            }
        }
    }

    /** Immutable implementations are not public; their interfaces are. */
    private static Stream<Class<?>> types(Class<?> implementation) {
        return Modifier.isPublic(implementation.getModifiers())
                ? Stream.of(implementation)
                : Arrays.stream(implementation.getInterfaces());
    }

    private static boolean isAttribute(Method method) {
        return method.getParameterCount() == 0
                && (Modifier.isAbstract(method.getModifiers()) || isComponent(method) || isSetByBuilder(method));
    }

    private static boolean isSetByBuilder(Method method) {
        return Arrays.stream(method.getDeclaringClass().getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .anyMatch(setter -> setter.getName().equals(method.getName()));
    }

    private static boolean isComponent(Method method) {
        Class<?> type = method.getDeclaringClass();
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
    }
}
