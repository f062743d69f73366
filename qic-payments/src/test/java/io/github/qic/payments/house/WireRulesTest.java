package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.TextNode;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.github.qic.payments.house.WireValues.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fields of one kind keep the same rules in every type of every document. */
@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class WireRulesTest {
    private static final Map<Class<?>, List<String>> FAR = Map.of(
            LocalDate.class, List.of("0001-01-01", "1899-12-31", "2201-01-01", "9999-12-31"),
            YearMonth.class, List.of("0001-01", "1899-12", "2201-01", "9999-12"),
            Instant.class, List.of("0001-01-01T00:00:00Z", "1899-12-31T23:59:59Z", "2201-01-01T00:00:00Z"));

    @ArchTest
    static void every_date_is_in_the_years_1900_to_2200(JavaClasses classes) {
        WireValues values = WireValues.of(classes);
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (Field field : values.known()) {
            for (String far : FAR.getOrDefault(content(field.type()), List.of())) {
                tried++;
                if (values.problems(field, TextNode.valueOf(far)).stream()
                        .noneMatch(problem -> problem.path().equals("/" + field.name())
                                && problem.message().startsWith("must be between 1900 and 2200"))) {
                    accepted.add(field + ": " + far);
                }
            }
        }
        assertThat(tried).isGreaterThan(150);
        assertThat(accepted).isEmpty();
    }

    private static Class<?> content(JavaType type) {
        return type.isReferenceType() ? type.getReferencedType().getRawClass() : type.getRawClass();
    }
}
