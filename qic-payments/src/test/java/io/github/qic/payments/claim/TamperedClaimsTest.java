package io.github.qic.payments.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.house.schema.Spoilt;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.pay.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document of claims whose figures are inconsistent is refused. */
class TamperedClaimsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The first claim of the document has one charge, its pay of £52.08; both claims add up to £115.75. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /claims/0/charges/0/amount         | "52.09"            | /claims/0/charges/0/amount: must be the result of the last step
            /claims/0/charges/0/steps          | []                 | /claims/0/charges/0/amount: must be the result of the last step
            /claims/0/charges/0/steps/1/result | "52.09"            | /claims/0/charges/0/amount: must be the result of the last step
            /claims/1/charges/1/kind           | "pay"              | /claims/1/charges: must hold the pay only once
            /claims/0/charges/0/kind           | "pension"          | /claims/0/charges: must begin with the pay
            /claims/0/charges                  | []                 | /claims/0/charges: must begin with the pay
            /claims/0/minutes                  | 124                | /claims/0/charges/0/amount: must be the rate x minutes / unit, rounded half up
            /claims/0/rate                     | "25.01"            | /claims/0/charges/0/amount: must be the rate x minutes / unit, rounded half up
            /claims/0/unit                     | "session"          | /claims/0/charges/0/amount: must be the rate x minutes / unit, rounded half up
            /claims/0/rate                     | "-25.00"           | /claims/0/rate: must not be negative
            /claims/0/charges/0/amount         | "-52.08"           | /claims/0/charges/0/amount: must not be negative
            /claims/0/total                    | "52.07"            | /claims/0/total: must be the sum of the charges
            /claims/0/minutes                  | 0                  | /claims/0/minutes: must be 1 to 1,000,000
            /total                             | "115.76"           | /total: must be the sum of the claims
            """)
    void an_inconsistent_figure_is_refused(String pointer, String value, String message) throws IOException {
        ObjectNode claims = claims();
        JsonPointer at = JsonPointer.compile(pointer);
        ((ObjectNode) claims.at(at.head())).set(at.last().getMatchingProperty(), MAPPER.readTree(value));
        assertThatThrownBy(() -> Claims.DOCUMENT.read(claims.toString()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_duplicate_claim_is_refused() throws IOException {
        ObjectNode claims = claims();
        ArrayNode all = (ArrayNode) claims.get("claims");
        all.add(all.get(0));
        assertThatThrownBy(() -> Claims.DOCUMENT.read(claims.toString()))
                .hasMessageContaining(
                        "/claims/2/id: is a duplicate: " + all.get(0).get("id").asText());
    }

    @Test
    void an_attendance_is_claimed_once() throws IOException {
        ObjectNode claims = claims();
        ((ObjectNode) claims.at("/claims/1")).set("attendance", claims.at("/claims/0/attendance"));
        assertThatThrownBy(() -> Claims.DOCUMENT.read(claims.toString()))
                .hasMessageContaining("/claims/1/attendance: is a duplicate: carer/event-1/2017-05-10T10:00");
    }

    @Test
    void a_statement_can_be_made_of_whatever_claims_are_read() throws IOException {
        DateRange period = new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
        int read = 0;
        for (Spoilt spoilt : Spoilt.of(claims())) {
            Claims claims;
            try {
                claims = Claims.DOCUMENT.read(spoilt.document().toString());
            } catch (InvalidValueException refused) {
                continue;
            }
            read++;
            assertThatCode(() -> ClaimStatements.of(CoreExamples.twoHomes(), claims, period))
                    .as(spoilt.change())
                    .doesNotThrowAnyException();
        }
        assertThat(read).isGreaterThan(30);
    }

    @Test
    void the_unchanged_document_is_read() throws IOException {
        assertThat(Claims.DOCUMENT.read(claims().toString()).claims()).hasSize(2);
    }

    private static ObjectNode claims() throws IOException {
        try (InputStream in = Objects.requireNonNull(TamperedClaimsTest.class.getResourceAsStream("claims.json"))) {
            return (ObjectNode) MAPPER.readTree(in);
        }
    }
}
