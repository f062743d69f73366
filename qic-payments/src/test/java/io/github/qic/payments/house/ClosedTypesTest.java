package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.github.qic.core.people.Site;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every value was made and checked by the library: nobody else can implement its types. */
@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class ClosedTypesTest {
    @ArchTest
    static void every_value_interface_is_implemented_by_what_its_builder_makes_alone(JavaClasses classes) {
        List<Class<?>> values = classes.stream()
                .filter(ClosedTypesTest::isMadeByBuilder)
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        assertThat(values).hasSizeGreaterThan(120).allSatisfy(type -> {
            assertThat(type.isSealed()).as(type.getName()).isTrue();
            assertThat(type.getPermittedSubclasses())
                    .singleElement()
                    .extracting(Class::getName)
                    .isEqualTo(type.getPackageName() + ".Immutable" + type.getSimpleName());
        });
    }

    private static boolean isMadeByBuilder(JavaClass type) {
        return type.isInterface()
                && Arrays.stream(type.reflect().getDeclaredClasses())
                        .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
    }

    @ArchTest
    static void every_type_of_a_document_is_closed(JavaClasses classes) {
        Set<Class<?>> types = WireTypes.in(classes);
        assertThat(types).hasSizeGreaterThan(200).allMatch(ClosedTypesTest::isClosed);
    }

    private static boolean isClosed(Class<?> type) {
        return type.isEnum()
                || Modifier.isFinal(type.getModifiers())
                || (type.isSealed()
                        && Arrays.stream(type.getPermittedSubclasses()).allMatch(ClosedTypesTest::isClosed));
    }

    @Test
    void mocks_and_projections_of_values_cannot_be_made() {
        assertThatThrownBy(() -> Proxy.newProxyInstance(
                        Site.class.getClassLoader(), new Class<?>[] {Site.class}, (proxy, method, arguments) -> " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
