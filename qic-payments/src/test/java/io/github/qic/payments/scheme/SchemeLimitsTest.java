package io.github.qic.payments.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last values that a setting of a scheme can have, and the first that it cannot. */
class SchemeLimitsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /time/rounding/minutes                   | 2 60                      | 1 61
            /time/travelMinutes                      | 1 1440                    | 0 1441
            /time/dailyCapMinutes                    | 1 1440                    | 0 1441
            /time/minimum/minutes                    | 1 1440                    | 0 1441
            /window/daysToClaim                      | 0 3660                    | -1 3661
            /window/lastDay                          | "2016-09-01"              | "2016-08-31"
            /rules/0/terms/onCosts/paidLeavePercent  | "0.0001" "100"            | "0" "0.00001" "100.0001"
            /rules/0/terms/enhancement/percent       | "0.0001" "200"            | "0" "0.00001" "200.0001"
            /time/weeklyCapMinutes                   | 1 10080                   | 0 10081
            /time/monthlyCapMinutes                  | 1 44640                   | 0 44641
            /time/programmeCapMinutes                | 1 10000000                | 0 10000001
            /budget                                  | "0.00"                    | "-0.01"
            /rules/4/terms/onCosts/flat/percent      | "0.0001" "100"            | "0" "0.00001" "100.0001"
            /rules/4/terms/basis/amount              | "0.00"                    | "-0.01"
            /rules/4/terms/expenses/0/perMile        | "0.0001" "10"             | "0" "0.00001" "10.0001"
            /rules/4/terms/expenses/1/limit          | "0.01"                    | "0.00" "-0.01"
            /rules/1/terms/basis/hourly              | "0.01"                    | "0.00" "-1.00"
            /rules/3/terms/basis/upTo                | {"type":"own-salary","unit":"session"} | {"type":"actual-cost","upTo":{"type":"own-salary","unit":"hour"}}
            """)
    void a_setting_accepts_its_bounds_and_refuses_the_values_beyond(String pointer, String accepted, String refused)
            throws IOException {
        for (String value : accepted.split(" ", -1)) {
            assertThatCode(() -> Scheme.DOCUMENT.read(with(pointer, value)))
                    .as(value)
                    .doesNotThrowAnyException();
        }
        for (String value : refused.split(" ", -1)) {
            assertThatThrownBy(() -> Scheme.DOCUMENT.read(with(pointer, value)))
                    .as(value)
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.problems())
                                    .extracting(problem -> problem.path())
                                    .containsExactly(pointer));
        }
    }

    /** Each claim repeats them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rules/0/name",
                "/rules/0/terms/enhancement/reason",
                "/rules/1/terms/basis/reason",
                "/rules/4/terms/basis/reason",
                "/rules/4/terms/onCosts/flat/reason",
                "/rules/5/unpaid"
            })
    void names_and_reasons_have_at_most_a_thousand_characters(String pointer) {
        assertThatCode(() -> Scheme.DOCUMENT.read(with(pointer, '"' + "x".repeat(1_000) + '"')))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Scheme.DOCUMENT.read(with(pointer, '"' + "x".repeat(1_001) + '"')))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(pointer + ": must have at most 1,000 characters");
    }

    @ParameterizedTest
    @CsvSource({"1, contributors", "3, hospitals"})
    void a_supplement_needs_an_annual_salary(int rule, String name) throws IOException {
        ObjectNode scheme = scheme();
        ObjectNode terms = (ObjectNode) scheme.at("/rules/" + rule + "/terms");
        terms.put("highCostArea", "inner");
        if (rule == 3) {
            ((ObjectNode) terms.get("basis")).set("upTo", scheme.at("/rules/1/terms/basis"));
        }
        assertThatThrownBy(() -> Scheme.DOCUMENT.read(scheme.toString()))
                .as(name)
                .hasMessageContaining("/rules/" + rule + "/terms/highCostArea: needs a basis with an annual salary");
    }

    private static String with(String pointer, String value) throws IOException {
        ObjectNode scheme = scheme();
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode changed = MAPPER.readTree(value);
        ((ObjectNode) scheme.at(at.head())).set(at.last().getMatchingProperty(), changed);
        return scheme.toString();
    }

    private static ObjectNode scheme() throws IOException {
        try (InputStream in = Objects.requireNonNull(SchemeLimitsTest.class.getResourceAsStream("scheme.json"))) {
            return (ObjectNode) MAPPER.readTree(in);
        }
    }
}
