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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whatever holds an amount can be written and read again: sums of amounts that are too large for that are refused in code as well. */
@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class AmountsTest {
    private static final Money PENNY = Money.ofPence(1);
    private static final List<Money> TOO_LARGE = List.of(
            Money.MAX.plus(PENNY),
            Money.MAX.negated().minus(PENNY),
            Money.MAX.times(9_000_000),
            Money.MAX.times(-9_000_000));

    @ArchTest
    static void a_value_of_a_document_refuses_an_amount_that_could_not_be_read_again(JavaClasses classes)
            throws ReflectiveOperationException {
        WireValues values = WireValues.of(classes);
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (Field field : values.known()) {
            if (field.type().getRawClass() == Money.class
                    || field.type().hasContentType()
                            && field.type().getContentType().getRawClass() == Money.class) {
                Object value = Objects.requireNonNull(values.value(field.owner()));
                for (Money amount : TOO_LARGE) {
                    tried++;
                    String result = result(field, value, amount);
                    if (!result.startsWith("/" + field.name() + ": ")) {
                        accepted.add(field + " of " + amount + ": " + result);
                    }
                }
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(tried).isGreaterThan(80);
    }

    private static String result(Field field, Object value, Money amount) throws ReflectiveOperationException {
        try {
            if (field.owner().isRecord()) {
                record(field, value, amount);
            } else if (value instanceof CalculationStep step) {
                call(value, "of", step.what(), step.formula(), step.unrounded(), amount);
            } else {
                Object builder = field.owner().getMethod("builder").invoke(null);
                call(builder, "from", value);
                call(builder, field.name(), amount);
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

    private static void record(Field field, Object value, Money amount) throws ReflectiveOperationException {
        RecordComponent[] components = field.owner().getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Method accessor = components[i].getAccessor();
            accessor.setAccessible(true);
            Object old = accessor.invoke(value);
            boolean changed = components[i].getName().equals(field.name());
            arguments[i] = changed ? old instanceof Optional ? Optional.of(amount) : amount : old;
        }
        Constructor<?> constructor = field.owner()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        constructor.newInstance(arguments);
    }
}
