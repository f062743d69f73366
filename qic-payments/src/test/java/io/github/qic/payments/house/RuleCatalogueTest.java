package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.github.qic.cmoc.assess.AssessmentCheck;
import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleCatalogue;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.finding.Severity;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.payments.account.LedgerCheck;
import io.github.qic.payments.claim.RateCheck;
import io.github.qic.payments.scheme.SchemeCheck;
import io.github.qic.pdsa.check.MethodCheck;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class RuleCatalogueTest {
    private static final List<Rule> ALL = RuleCatalogue.all();

    @Test
    void the_catalogue_lists_the_rules_of_every_check() {
        assertThat(ALL)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                CollaborativeCheck.rules(),
                                TheoryCheck.rules(),
                                AssessmentCheck.rules(),
                                MethodCheck.rules(),
                                SchemeCheck.rules(),
                                RateCheck.rules(),
                                LedgerCheck.rules())
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void codes_are_unique_and_in_order() {
        assertThat(ALL).extracting(Rule::code).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void every_rule_has_a_kind_a_severity_and_a_source() {
        assertThat(ALL).allSatisfy(rule -> {
            assertThat(rule.kind()).isIn((Object[]) RuleKind.values());
            assertThat(rule.severity()).isIn((Object[]) Severity.values());
            assertThat(rule.source()).isNotBlank();
        });
    }

    /** A rule that is made outside a group would apply without being listed. */
    @ArchTest
    static final ArchRule every_rule_is_declared_in_a_group = ArchRuleDefinition.noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CheckGroup.class.getName())
            .should()
            .callConstructor(Rule.class, String.class, RuleKind.class, Severity.class, String.class);

    /** A check lists the rules of the groups that it applies, so a group that was forgotten is not in the catalogue either. */
    @ArchTest
    static void every_group_is_part_of_its_check(JavaClasses classes) {
        List<JavaField> groups = classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(CheckGroup.class))
                .toList();
        assertThat(groups)
                .hasSizeGreaterThan(20)
                .allSatisfy(field -> assertThat(rules(field.reflect()))
                        .as(field.getFullName())
                        .isNotEmpty()
                        .isSubsetOf(ALL));
    }

    private static List<Rule> rules(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        return rules((CheckGroup<?>) field.get(null));
    }

    private static <C> List<Rule> rules(CheckGroup<C> group) {
        return CheckGroup.rules(List.of(group));
    }
}
