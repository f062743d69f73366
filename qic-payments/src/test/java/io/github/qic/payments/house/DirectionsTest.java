package io.github.qic.payments.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

/** The directions between modules, packages and libraries, in the main code of all four modules. */
@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class DirectionsTest {
    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemDefaultZone", "systemUTC", "systemDefault");

    @ArchTest
    static final ArchRule core_knows_nobody = noClasses()
            .that()
            .resideInAPackage("io.github.qic.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.qic.cmoc..", "io.github.qic.pdsa..", "io.github.qic.payments..");

    @ArchTest
    static final ArchRule cmoc_knows_only_core = noClasses()
            .that()
            .resideInAPackage("io.github.qic.cmoc..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.qic.pdsa..", "io.github.qic.payments..");

    @ArchTest
    static final ArchRule pdsa_knows_only_core = noClasses()
            .that()
            .resideInAPackage("io.github.qic.pdsa..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.qic.cmoc..", "io.github.qic.payments..");

    @ArchTest
    static final ArchRule payments_knows_only_core = noClasses()
            .that()
            .resideInAPackage("io.github.qic.payments..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.qic.cmoc..", "io.github.qic.pdsa..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("io.github.qic.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_known_libraries_are_used = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.qic..",
                    "java..",
                    "javax.xml..",
                    "com.fasterxml.jackson..",
                    "tools.jackson..", // optional, so for the package below alone
                    "org.apache.commons.lang3..",
                    "org.immutables.value..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule jackson_3_may_be_missing = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.qic.core.json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule nothing_reads_the_clock = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaCall<?>>("a clock or default zone is read") {
                @Override
                public boolean test(JavaCall<?> call) {
                    String owner = call.getTargetOwner().getName();
                    return CLOCKS.contains(call.getName())
                            && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
                }
            });

    @ArchTest
    static final ArchRule nothing_depends_on_machine_or_chance = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.net..");

    @ArchTest
    static final ArchRule money_is_never_a_double = fields().that()
            .areDeclaredInClassesThat(payments())
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class);

    @ArchTest
    static final ArchRule money_is_never_returned_as_a_double = methods()
            .that()
            .areDeclaredInClassesThat(payments())
            .should()
            .notHaveRawReturnType(double.class)
            .andShould()
            .notHaveRawReturnType(float.class);

    private static DescribedPredicate<JavaClass> payments() {
        return JavaClass.Predicates.resideInAnyPackage("io.github.qic.payments..", "io.github.qic.core.money..");
    }
}
