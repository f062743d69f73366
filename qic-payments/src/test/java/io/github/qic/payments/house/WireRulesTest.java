package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.github.qic.core.money.Money;
import io.github.qic.payments.house.WireValues.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields of one kind keep the same rules in every type of every document. */
@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class WireRulesTest {
    private static final Map<Class<?>, List<String>> FAR = Map.of(
            LocalDate.class, List.of("0001-01-01", "1899-12-31", "2201-01-01", "9999-12-31"),
            YearMonth.class, List.of("0001-01", "1899-12", "2201-01", "9999-12"),
            Instant.class, List.of("0001-01-01T00:00:00Z", "1899-12-31T23:59:59Z", "2201-01-01T00:00:00Z"));

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NO_TEXT = List.of(" ", "\u2003\n", "a\u0000b", "a\uD800", "a\u202Eb", "a\uFFFEb");

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

    /** What a supplier wrote, and what is before and after a quote. */
    private static final Set<String> MAY_BE_BLANK = Set.of(
            "IncomingInvoice/number",
            "IncomingInvoice/buyer",
            "IncomingInvoice/purchaseOrder",
            "IncomingInvoice/account",
            "IncomingLine/claim",
            "IncomingLine/description",
            "Locator/prefix",
            "Locator/suffix");

    /** Blank texts, control characters, half characters and controls of direction are refused in every field. */
    @ArchTest
    static void every_text_is_text(JavaClasses classes) {
        WireValues values = WireValues.of(classes);
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (Field field : values.known()) {
            for (String bad : NO_TEXT) {
                JsonNode content = isList(field.type()) ? JSON.arrayNode().add(bad) : TextNode.valueOf(bad);
                tried++;
                if (!(bad.isBlank() && MAY_BE_BLANK.contains(field.toString()))
                        && values.problems(field, content).stream()
                                .noneMatch(problem -> problem.path().startsWith("/" + name(field)))) {
                    accepted.add(field + ": " + content);
                }
            }
        }
        assertThat(tried).isGreaterThan(4_000);
        assertThat(accepted).isEmpty();
    }

    /** Elements of a theory have up to 10,000, and what files of analysis programs name any; tables and pictures count them all. */
    private static final Set<String> MAY_BE_LONG =
            Set.of("AssessedClaim/label", "Explanation/title", "Source/label", "Stage/label");

    /** Lines, tables and pictures repeat them. */
    @ArchTest
    static void every_name_title_and_label_has_at_most_1000_characters(JavaClasses classes) {
        WireValues values = WireValues.of(classes);
        JsonNode longest = TextNode.valueOf("n".repeat(1_001));
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (Field field : values.known()) {
            if (Set.of("name", "title", "label").contains(field.name())
                    && content(field.type()) == String.class
                    && !MAY_BE_LONG.contains(field.toString())) {
                tried++;
                if (values.problems(field, longest).stream()
                        .noneMatch(problem -> problem.path().equals("/" + field.name()))) {
                    accepted.add(field.toString());
                }
            }
        }
        assertThat(tried).isGreaterThan(10);
        assertThat(accepted).isEmpty();
    }

    /** No sum of amounts in a document overflows, since each has at most ten digits before the point. */
    @ArchTest
    static void every_amount_is_bounded_and_plain(JavaClasses classes) {
        WireValues values = WireValues.of(classes);
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (Field field : values.known()) {
            if (content(field.type()) == Money.class) {
                for (String bad : List.of("10000000000", "-10000000000", "+1", "1e2", "\u0661")) {
                    tried++;
                    if (values.problems(field, TextNode.valueOf(bad)).stream()
                            .noneMatch(problem -> problem.path().equals("/" + field.name()))) {
                        accepted.add(field + ": " + bad);
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
        assertThat(accepted).isEmpty();
    }

    /** Whatever else is refused: with a problem, not with the error of an overflow. */
    @ArchTest
    static void the_largest_figures_are_read_or_refused(JavaClasses classes) {
        WireValues values = WireValues.of(classes);
        List<JsonNode> largest = List.of(
                TextNode.valueOf("9999999999.99"),
                TextNode.valueOf("-9999999999.99"),
                JSON.numberNode(Integer.MAX_VALUE),
                JSON.numberNode(Integer.MIN_VALUE),
                JSON.numberNode(Long.MAX_VALUE));
        for (Field field : values.known()) {
            for (JsonNode figure : largest) {
                assertThatCode(() -> values.problems(field, figure)).doesNotThrowAnyException();
            }
        }
    }

    private static boolean isList(JavaType type) {
        return type.isTypeOrSubTypeOf(Iterable.class);
    }

    /** An earlier name of a field is read too, and its problems are those of the field. */
    private static String name(Field field) {
        return field.toString().equals("Acceptance/path") ? "subject" : field.name();
    }

    private static Class<?> content(JavaType type) {
        return type.isReferenceType() ? type.getReferencedType().getRawClass() : type.getRawClass();
    }
}
