package io.github.qic.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.lang.reflect.Executable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a value of a type must be in JSON, in English. */
final class ExpectedForm {
    private static final String WHOLE = "a whole number";

    private static final Map<Class<?>, String> EXPECTED = Map.ofEntries(
            Map.entry(LocalTime.class, "a time such as 09:30"),
            Map.entry(ZoneId.class, "a time zone such as Europe/London"),
            Map.entry(LocalDate.class, "an ISO 8601 date such as 2016-09-21"),
            Map.entry(YearMonth.class, "an ISO 8601 month such as 2016-09"),
            Map.entry(MonthDay.class, "an ISO 8601 day without a year such as --03-31"),
            Map.entry(String.class, "text"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(int.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(OptionalInt.class, WHOLE),
            Map.entry(long.class, WHOLE),
            Map.entry(Long.class, WHOLE),
            Map.entry(OptionalLong.class, WHOLE));

    /** Looked up once for each type, since one document may have thousands of the same problem. */
    private static final ClassValue<String> RULES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> target) {
            return "must be " + expected(target);
        }
    };

    private static final ClassValue<String> TYPES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> base) {
            return "is of an unknown type" + known(base);
        }
    };

    private ExpectedForm() {}

    /** {@return the rule that a value of a type keeps, such as "must be a whole number"} */
    static String rule(Class<?> target) {
        return RULES.get(target);
    }

    /** {@return the refusal of a value whose type is not among those of a hierarchy, which it names as far as the annotations do} */
    static String unknownType(Class<?> base) {
        return TYPES.get(base);
    }

    private static String known(Class<?> base) {
        DeserializationConfig config = Json.shared().getDeserializationConfig();
        AnnotatedClass hierarchy = config.introspectClassAnnotations(base).getClassInfo();
        JsonTypeInfo info = hierarchy.getAnnotation(JsonTypeInfo.class);
        String names = config.getSubtypeResolver().collectAndResolveSubtypesByTypeId(config, hierarchy).stream()
                .filter(NamedType::hasName)
                .map(NamedType::getName)
                .collect(Collectors.joining(", "));
        return info == null || info.property().isEmpty() || names.isEmpty()
                ? ""
                : ": /" + info.property() + " must be one of " + names;
    }

    private static String expected(Class<?> target) {
        if (target.isEnum()) {
            return "one of "
                    + Arrays.stream(target.getEnumConstants())
                            .map(c -> Json.shared().valueToTree(c).asText())
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(target)) {
            return "a list";
        }
        if (Number.class.isAssignableFrom(target)) {
            return EXPECTED.getOrDefault(target, "a decimal number of at most 40 digits");
        }
        return EXPECTED.getOrDefault(target, isWrittenAsText(target) ? "text" : "an object");
    }

    /** Ids, roles, amounts and so on are created from one string. */
    private static boolean isWrittenAsText(Class<?> target) {
        return Stream.<Executable>concat(Arrays.stream(target.getMethods()), Arrays.stream(target.getConstructors()))
                .anyMatch(m -> m.isAnnotationPresent(JsonCreator.class)
                        && Arrays.equals(m.getParameterTypes(), new Class<?>[] {String.class}));
    }
}
