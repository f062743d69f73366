package io.github.qic.core.house;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types as Java source has them, by their simple names. */
final class TypeText {
    private TypeText() {}

    static String of(AnnotatedType type) {
        return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + of(type.getType());
    }

    static String of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of(generic.getRawType()) + list(generic.getActualTypeArguments());
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof TypeVariable<?> variable) {
            return variable.getName();
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getLowerBounds().length > 0
                    ? "? super " + of(wildcard.getLowerBounds()[0])
                    : "?" + bounds(wildcard.getUpperBounds());
        }
        return name((Class<?>) type);
    }

    static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    /** {@return the simple name of a type, after those of the types around it} */
    static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return (around == null ? "" : name(around) + ".") + type.getSimpleName();
    }

    /** {@return the type parameters of a type or method with their bounds; empty without any} */
    static String parameters(GenericDeclaration declaration) {
        return Arrays.stream(declaration.getTypeParameters())
                .map(variable -> variable.getName() + bounds(variable.getBounds()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), text -> text.isEmpty() ? "" : "<" + text + ">"));
    }

    private static String bounds(Type[] bounds) {
        return Stream.of(bounds)
                .filter(bound -> bound != Object.class)
                .map(TypeText::of)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" & "), text -> text.isEmpty() ? "" : " extends " + text));
    }

    private static String list(Type[] types) {
        return Stream.of(types).map(TypeText::of).collect(Collectors.joining(", ", "<", ">"));
    }
}
