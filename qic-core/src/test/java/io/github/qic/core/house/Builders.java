package io.github.qic.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds values and all that they hold to this: a builder that starts from a value builds the same value. */
public final class Builders {
    private final Set<String> types = new TreeSet<>();

    private Builders() {}

    /** {@return the simple names of the types with a builder among the values and what they hold} */
    public static Set<String> assertRebuilt(Object... values) throws ReflectiveOperationException {
        Builders builders = new Builders();
        for (Object value : values) {
            builders.walk(value);
        }
        return builders.types;
    }

    private void walk(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            walk(optional.stream().toList());
        } else if (value instanceof Collection<?> entries) {
            for (Object each : entries) {
                walk(each);
            }
        } else if (!value.getClass().isEnum()
                && value.getClass().getPackageName().startsWith("io.github.qic")) {
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
                : Arrays.stream(implementation.getInterfaces()).filter(type -> Modifier.isPublic(type.getModifiers()));
    }

    private static boolean isAttribute(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
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
