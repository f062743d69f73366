package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.claim.CalculationStep;
import io.github.qic.payments.house.WireValues.Field;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Whatever holds a figure can be written and read again: what is too large for that is refused in code as well. */
@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class FiguresTest {
    private static final Money PENNY = Money.ofPence(1);
    private static final Map<Class<?>, List<?>> TOO_LARGE = Map.of(
            Money.class,
            List.of(
                    Money.MAX.plus(PENNY),
                    Money.MAX.negated().minus(PENNY),
                    Money.MAX.times(9_000_000),
                    Money.MAX.times(-9_000_000)),
            BigDecimal.class,
            List.of(
                    new BigDecimal("1E40"),
                    new BigDecimal("1E-41"),
                    new BigDecimal("-1E999999999"),
                    new BigDecimal("1E-999999999")));

    @ArchTest
    static void a_value_of_a_document_refuses_a_figure_that_could_not_be_read_again(JavaClasses classes)
            throws ReflectiveOperationException {
        WireValues values = WireValues.of(classes);
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (Field field : values.known()) {
            Class<?> type = field.type().hasContentType()
                    ? field.type().getContentType().getRawClass()
                    : field.type().getRawClass();
            for (Object figure : TOO_LARGE.getOrDefault(type, List.of())) {
                tried++;
                String result = result(field, Objects.requireNonNull(values.value(field.owner())), figure);
                if (!result.startsWith("/" + field.name() + ": ")) {
                    accepted.add(field + " of " + figure + ": " + result);
                }
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(tried).isGreaterThan(150);
    }

    private static String result(Field field, Object value, Object figure) throws ReflectiveOperationException {
        try {
            if (field.owner().isRecord()) {
                record(field, value, figure);
            } else if (value instanceof CalculationStep step) {
                call(
                        value,
                        "of",
                        step.what(),
                        step.formula(),
                        field.name().equals("result") ? step.unrounded() : figure,
                        field.name().equals("result") ? figure : step.result());
            } else {
                Object builder = field.owner().getMethod("builder").invoke(null);
                call(builder, "from", value);
                call(builder, field.name(), figure);
                call(builder, "build");
            }
            return "is accepted";
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof InvalidValueException refused
                    ? refused.problems().toString().replaceAll("^\\[|\\]$", "")
                    : e.getCause().toString();
        }
    }

    private static void call(Object builder, String name, Object... arguments) throws ReflectiveOperationException {
        for (Method method : builder.getClass().getMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == arguments.length
                    && (arguments.length == 0 || method.getParameterTypes()[0].isInstance(arguments[0]))) {
                method.setAccessible(true);
                method.invoke(builder, arguments);
                return;
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static void record(Field field, Object value, Object figure) throws ReflectiveOperationException {
        RecordComponent[] components = field.owner().getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Method accessor = components[i].getAccessor();
            accessor.setAccessible(true);
            Object old = accessor.invoke(value);
            boolean changed = components[i].getName().equals(field.name());
            arguments[i] = changed ? old instanceof Optional ? Optional.of(figure) : figure : old;
        }
        Constructor<?> constructor = field.owner()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        constructor.newInstance(arguments);
    }
}
