package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.github.qic.core.valid.Problems;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Null is refused at once, wherever it is not declared. */
@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class NullsTest {
    private static final String ACCEPTED = "is accepted";

    @ArchTest
    static void constructors_and_static_methods_name_the_argument_that_is_null(JavaClasses classes) {
        SomeValues values = new SomeValues(classes);
        List<String> others = new ArrayList<>();
        int tried = 0;
        for (Executable callable : SomeValues.callables(classes)) {
            if (!isOfInstance(callable)) {
                for (int i = 0; i < callable.getParameterCount(); i++) {
                    if (refusesNull(callable, i)) {
                        tried++;
                        String result = result(callable, null, values, i);
                        if (!names(result, callable.getParameters()[i].getName())) {
                            others.add(describe(callable, i) + result);
                        }
                    }
                }
            }
        }
        assertThat(others).isEmpty();
        assertThat(tried).isGreaterThan(800);
    }

    @ArchTest
    static void no_method_accepts_null(JavaClasses classes) {
        SomeValues values = new SomeValues(classes);
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (Executable callable : SomeValues.callables(classes)) {
            Object of = isOfInstance(callable) && hasOwnCode(callable) ? values.of(callable.getDeclaringClass()) : null;
            for (int i = 0; of != null && i < callable.getParameterCount(); i++) {
                if (refusesNull(callable, i)) {
                    tried++;
                    String result = result(callable, of, values, i);
                    if (result.equals(ACCEPTED)) {
                        accepted.add(describe(callable, i) + result);
                    }
                }
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(tried).isGreaterThan(1_500);
    }

    private static boolean isOfInstance(Executable callable) {
        return callable instanceof Method && !Modifier.isStatic(callable.getModifiers());
    }

    /** Problems take a path for each value, but look at it only if it is invalid; a match calls one of its functions. */
    private static boolean hasOwnCode(Executable callable) {
        return callable.getDeclaringClass() != Problems.class
                && !callable.getName().equals("equals")
                && !callable.getName().equals("match");
    }

    private static boolean refusesNull(Executable callable, int index) {
        Parameter parameter = callable.getParameters()[index];
        return !parameter.getType().isPrimitive()
                && !parameter.isVarArgs()
                && !callable.getName().equals("valueOf")
                && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String result(Executable callable, @Nullable Object of, SomeValues values, int index) {
        @Nullable Object[] arguments = values.arguments(callable);
        arguments[index] = null;
        try {
            SomeValues.call(callable, of, arguments);
            return ACCEPTED;
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause());
        }
    }

    /** As the message, the path of a problem, or what Java says of the expression that is null. */
    private static boolean names(String result, String parameter) {
        return Pattern.compile("(NullPointerException: /?|because \"([^\"]*\\.)?)" + parameter + "\\b")
                .matcher(result)
                .find();
    }

    private static String describe(Executable callable, int index) {
        return callable + ", " + callable.getParameters()[index].getName() + ": ";
    }
}
