package io.github.qic.cmoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.valid.Id;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new type of rule must be known to JSON, and its inner rules must be found. */
class IndicatorRuleTest {
    @Test
    void every_type_of_rule_has_a_name_in_json() {
        assertThat(IndicatorRule.class.getAnnotation(JsonSubTypes.class).value())
                .extracting(JsonSubTypes.Type::value)
                .containsExactlyInAnyOrderElementsOf(types(IndicatorRule.class).toList());
        assertThat(types(IndicatorRule.class))
                .allSatisfy(type -> assertThat(type).hasAnnotation(JsonTypeName.class));
    }

    @ParameterizedTest
    @MethodSource
    void a_rule_made_of_rules_is_a_combination(Class<?> type) {
        boolean holdsRules = Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(method -> method.getGenericReturnType())
                .anyMatch(result -> result == IndicatorRule.class
                        || (result instanceof ParameterizedType list
                                && Arrays.asList(list.getActualTypeArguments()).contains(IndicatorRule.class)
                                && list.getRawType() != Stream.class));
        assertThat(RuleCombination.class.isAssignableFrom(type)).isEqualTo(holdsRules);
    }

    static Stream<Class<?>> a_rule_made_of_rules_is_a_combination() {
        return types(IndicatorRule.class);
    }

    @Test
    void combinations_find_their_inner_rules() {
        Question question = new Question(Id.of("q"), "Is it so?");
        assertThat(AllOf.of(AnyOf.of(question), AllOf.of(question)).leaves()).containsExactly(question, question);
    }

    private static Stream<Class<?>> types(Class<?> root) {
        return Stream.of(root.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() && !isValue(type) ? types(type) : Stream.of(type));
    }

    /** A value is sealed as well, around its only implementation. */
    private static boolean isValue(Class<?> type) {
        return type.getPermittedSubclasses()[0].getSimpleName().equals("Immutable" + type.getSimpleName());
    }
}
