package io.github.qic.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleCatalogue;
import io.github.qic.core.internal.finding.CheckGroup;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A check lists the rules of the groups that it applies, so a group that was forgotten is not in the catalogue either. */
class CheckGroupTest {
    private static final List<Rule> ALL = RuleCatalogue.all();

    @TestFactory
    Stream<DynamicTest> every_group_is_part_of_its_check() {
        List<JavaField> groups = new ClassFileImporter()
                .importPackages("io.github.qic").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(CheckGroup.class))
                        .toList();
        assertThat(groups).hasSizeGreaterThan(20);
        return groups.stream()
                .map(field -> DynamicTest.dynamicTest(
                        field.getFullName(),
                        () -> assertThat(rules(field.reflect())).isNotEmpty().isSubsetOf(ALL)));
    }

    private static List<Rule> rules(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        return group((CheckGroup<?>) field.get(null));
    }

    private static <C> List<Rule> group(CheckGroup<C> group) {
        return CheckGroup.rules(List.of(group));
    }
}
