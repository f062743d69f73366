package io.github.qic.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.show.DocumentPage;
import io.github.qic.payments.show.FinanceTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimStatementsTest {
    private final List<ClaimStatement> statements = Cases.peachLike();

    /** By hand from the salaries of 2016/17: band 7 point 26 £31,383, band 5 point 16 £21,909, GP minimum £55,965. */
    @Test
    void each_employer_gets_a_statement_of_what_it_may_claim_line_by_line() {
        assertThat(statements)
                .extracting(s -> s.organisation().value() + " " + s.total().display())
                .containsExactly("home £42.75", "practice £119.25");
        assertThat(statements.get(0).lines())
                .extracting(l ->
                        l.number() + " " + l.role() + " " + l.quantity() + " min at " + l.price() + " = " + l.net())
                .containsExactlyInAnyOrder(
                        "1 care-home-manager 90 min at 16.05 = 24.08", "2 care-home-nurse 100 min at 11.20 = 18.67");
    }

    /** Point 26 of band 7 in 2016/17 is derived from a circular; the scale of 2025/26 was read at NHS Employers. */
    @Test
    void every_form_of_statement_and_invoice_says_which_rate_is_not_verified() {
        ClaimStatement home = Cases.statement(
                Cases.PRICING,
                Cases.attended("P-manager", "2016-09-14", "10:00", "11:30"),
                Cases.attended("P-nurse", "2025-06-03", "09:20", "11:00"));
        assertThat(home.lines())
                .extracting(DocumentLine::basis)
                .containsExactly("band 7, point 26 (entry), rate not verified", "band 5, <2 years (entry)");
        Invoice invoice = Ledger.empty()
                .draft(Id.of("d1"), home)
                .issue(Id.of("d1"), Cases.terms(Cases.HOME, "A1", "2025-07-01"))
                .view()
                .invoice(Cases.HOME, DocumentNumber.of("A1"))
                .orElseThrow();
        assertThat(List.of(
                        DocumentPage.of(home).text(),
                        DocumentPage.of(home).htmlPage(),
                        ClaimStatement.DOCUMENT.write(home),
                        DocumentPage.of(invoice).text(),
                        DocumentPage.of(invoice).htmlPage(),
                        FinanceTable.of(List.of(invoice)).csv(),
                        Invoice.DOCUMENT.write(invoice)))
                .allSatisfy(form -> assertThat(form).containsOnlyOnce("rate not verified"));
    }

    @Test
    void a_statement_is_read_back_as_it_was_written() {
        for (ClaimStatement statement : statements) {
            String json = ClaimStatement.DOCUMENT.write(statement);
            assertThat(ClaimStatement.DOCUMENT.read(json)).isEqualTo(statement);
        }
    }

    @Test
    void no_pseudonym_reaches_a_statement() {
        String all = ClaimStatement.DOCUMENT.write(statements.get(0))
                + DocumentPage.of(statements.get(0)).text();
        assertThat(all).doesNotContain("P-manager", "P-nurse");
    }

    @Test
    void a_line_that_is_a_penny_off_is_refused_with_its_place() {
        DocumentLine line = statements.get(0).lines().get(0);
        String json = ClaimStatement.DOCUMENT.write(statements.get(0));
        String off = json.replace(
                "\"net\": \"" + line.net() + "\"", "\"net\": \"" + line.net().plus(Money.ofPence(1)) + "\"");
        assertThat(off).isNotEqualTo(json);
        assertThatThrownBy(() -> ClaimStatement.DOCUMENT.read(off))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/lines/0/net: must be price x quantity / 60, rounded half up");
    }
}
