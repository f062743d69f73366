package io.github.qic.payments.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.reconcile.Reconciliation;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.testing.PaymentsExamples;
import io.github.qic.pdsa.chart.RebaseRule;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.compare.ComparisonOptions;
import io.github.qic.pdsa.chart.compare.SiteComparison;
import io.github.qic.pdsa.chart.compare.SiteLimits;
import io.github.qic.pdsa.chart.rare.BernoulliCusum;
import io.github.qic.pdsa.chart.rare.CusumOptions;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.cycle.Ramp;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.ValueKind;
import io.github.qic.pdsa.project.PeachProjects;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One value of each type that public signatures name: of a document, or made by a public constructor or method. */
final class SomeValues {
    private static final List<Object> OF_JAVA = List.of(
            1,
            1L,
            1.0,
            true,
            'x',
            "text",
            Optional.empty(),
            OptionalInt.empty(),
            LocalDateTime.of(2017, 5, 31, 9, 0),
            Instant.EPOCH,
            List.of(),
            Set.of(),
            Map.of(),
            LocalDate.of(2017, 5, 31),
            YearMonth.of(2017, 5),
            BigDecimal.ONE,
            Path.of(System.getProperty("java.io.tmpdir"), "none", "file"),
            new StringReader(""),
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream());

    private static final Pricing PRICING = Pricing.of(PaymentsExamples.scheme(), PayTables.standard());
    private static final List<Object> OF_LIBRARY = List.of(
            Scheme.DOCUMENT,
            Fact.DOCUMENT,
            Scheme.class,
            CycleStage.DOING,
            RebaseRule.SCOTTISH,
            new Ramp(PeachProjects.all().projects().get(0).cycles()),
            SiteComparison.of(
                    Series.ratio("Falls", new double[] {3, 4, 5}, new double[] {10, 10, 20}),
                    ComparisonOptions.builder()
                            .values(ValueKind.PROPORTION)
                            .limits(SiteLimits.EXACT)
                            .direction(Direction.INCREASE)
                            .build()),
            BernoulliCusum.of("Falls", new boolean[] {true, false, false}, CusumOptions.of(0.1)),
            PRICING,
            Reconciliation.of(PaymentsExamples.ledger(), CoreExamples.twoHomes(), PRICING));

    private static final List<Object> KNOWN =
            Stream.of(OF_JAVA, OF_LIBRARY).flatMap(List::stream).toList();

    private final Map<Class<?>, Object> found = new LinkedHashMap<>();
    private int made;
    private final Set<Class<?>> sought = new HashSet<>();
    private final List<Executable> makers;
    private final WireValues documents;

    SomeValues(JavaClasses classes) {
        documents = WireValues.of(classes);
        makers = callables(classes).stream()
                .sorted(Comparator.comparingInt(Executable::getParameterCount).thenComparing(Executable::toString))
                .toList();
    }

    /** {@return the public constructors and methods of what is public, without what the compiler adds to records and enums} */
    static List<Executable> callables(JavaClasses classes) {
        List<Executable> callables = new ArrayList<>();
        classes.stream()
                .filter(type -> !type.getPackageName().contains(".internal"))
                .<Class<?>>map(JavaClass::reflect)
                .filter(SomeValues::isPublic)
                .forEach(type -> {
                    callables.addAll(List.of(type.getConstructors()));
                    Stream.of(type.getMethods())
                            .filter(method ->
                                    method.getDeclaringClass().getName().startsWith("io.github.qic"))
                            .filter(method -> !method.isBridge())
                            .forEach(callables::add);
                });
        return callables.stream().distinct().toList();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    /** {@return a value of a type, or null if none can be made} */
    @Nullable
    Object of(Type type) {
        Class<?> raw = raw(type);
        if (raw.isArray()) {
            return Array.newInstance(raw.getComponentType(), 0);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw == LocalTime.class) {
            made++;
            return LocalTime.of(9, made % 60);
        }
        for (Object value : raw == Object.class ? OF_JAVA : KNOWN) {
            if (wrapper(raw).isInstance(value)) {
                return value;
            }
        }
        if (!raw.getName().startsWith("io.github.qic")) {
            return raw.isInterface()
                    ? Proxy.newProxyInstance(
                            raw.getClassLoader(), new Class<?>[] {raw}, (proxy, method, arguments) -> null)
                    : null;
        }
        return library(raw);
    }

    private @Nullable Object library(Class<?> raw) {
        Object known = found.getOrDefault(raw, documents.value(raw));
        if (known != null || sought.size() > 3 || !sought.add(raw)) {
            return known;
        }
        for (Executable maker : makers) {
            Class<?> made = maker instanceof Method method ? method.getReturnType() : maker.getDeclaringClass();
            if (raw.isAssignableFrom(made)) {
                Object value = make(maker);
                if (raw.isInstance(value)) {
                    found.put(raw, value);
                    break;
                }
            }
        }
        sought.remove(raw);
        return found.get(raw);
    }

    private @Nullable Object make(Executable maker) {
        Object of = maker instanceof Method && !Modifier.isStatic(maker.getModifiers())
                ? of(maker.getDeclaringClass())
                : maker;
        @Nullable Object[] arguments = arguments(maker);
        if (of == null || Arrays.asList(arguments).contains(null)) {
            return null;
        }
        try {
            return call(maker, of, arguments);
        } catch (InvocationTargetException e) {
            return null;
        }
    }

    /** {@return a value for each parameter, null where none can be made} */
    @Nullable
    Object[] arguments(Executable callable) {
        Type[] parameters = callable.getGenericParameterTypes();
        @Nullable Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            arguments[i] = of(parameters[i]);
        }
        return arguments;
    }

    static @Nullable Object call(Executable callable, @Nullable Object of, @Nullable Object... arguments)
            throws InvocationTargetException {
        try {
            callable.setAccessible(true);
            return callable instanceof Method method
                    ? method.invoke(of, arguments)
                    : ((Constructor<?>) callable).newInstance(arguments);
        } catch (IllegalAccessException | InstantiationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        } else if (type instanceof TypeVariable<?> variable) {
            return raw(variable.getBounds()[0]);
        } else if (type instanceof WildcardType wild) {
            return raw(wild.getUpperBounds()[0]);
        } else if (type instanceof java.lang.reflect.GenericArrayType array) {
            return raw(array.getGenericComponentType()).arrayType();
        }
        return (Class<?>) type;
    }

    private static Class<?> wrapper(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }
}
