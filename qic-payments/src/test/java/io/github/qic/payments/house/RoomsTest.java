package io.github.qic.payments.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be in a package, and what a type may be called. */
@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class RoomsTest {
    private static final int MOST_TYPES = 40;

    @ArchTest
    static final ArchRule only_what_shows_depends_on_what_shows = noClasses()
            .that()
            .resideOutsideOfPackages("..show..", "io.github.qic.core.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.qic.cmoc.show..", "io.github.qic.pdsa.show..", "io.github.qic.payments.show..");

    @ArchTest
    static final ArchRule calculations_do_not_depend_on_findings = noClasses()
            .that()
            .resideOutsideOfPackages("..show..", "..check..", "..internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.qic.core.check", "io.github.qic.cmoc.check", "io.github.qic.pdsa.check");

    @ArchTest
    static final ArchRule text_is_trimmed_and_tested_for_blanks_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.qic.core.internal.text..")
            .should()
            .callMethod(String.class, "isBlank")
            .orShould()
            .callMethod(String.class, "strip")
            .orShould()
            .callMethod(String.class, "trim");

    @ArchTest
    static final ArchRule csv_is_parsed_by_the_sheet_reader_alone = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.qic.core.internal.sheet..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("CsvReader");

    @ArchTest
    static void no_package_holds_more_than_forty_types(JavaClasses classes) {
        Map<String, Long> sizes =
                ours(classes).collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_TYPES));
    }

    @ArchTest
    static void no_two_public_types_share_a_simple_name(JavaClasses classes) {
        Map<String, List<String>> byName = ours(classes)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().contains(".internal"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName)
                .isNotEmpty()
                .allSatisfy((name, types) -> assertThat(types).hasSize(1));
    }

    @ArchTest
    static void no_public_type_takes_the_name_of_a_type_that_java_programs_use(JavaClasses classes) {
        assertThat(isTaken("LocalDate")).isTrue();
        assertThat(ours(classes)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .noneMatch(RoomsTest::isTaken);
    }

    private static boolean isTaken(String name) {
        return Stream.of("java.lang.", "java.util.", "java.time.", "java.nio.file.")
                .anyMatch(home -> {
                    try {
                        Class.forName(home + name, false, RoomsTest.class.getClassLoader());
                        return true;
                    } catch (ClassNotFoundException | LinkageError e) {
                        return false;
                    }
                });
    }

    private static Stream<JavaClass> ours(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                .filter(type -> !type.getSimpleName().endsWith("-info"));
    }
}
