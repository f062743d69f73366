package io.github.qic.payments.example;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.ledger.CreditTerms;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.RateCorrection;
import io.github.qic.payments.reconcile.Reconciliation;
import io.github.qic.payments.show.ReconciliationTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reconciliation of the README: billed on 15 May 2025, before the award of 22 May, and corrected since. */
class ReconciliationExampleTest {
    private final Pricing pricing = Cases.PRICING;

    private static Ledger billed() {
        Collaborative register = Cases.registered(
                attended("P-manager", "2025-04-29", "10:00", "11:30"),
                attended("P-nurse", "2025-04-29", "10:00", "11:40"),
                attended("P-worker", "2025-04-29", "10:00", "12:30"));
        Pricing then =
                Cases.PRICING.toBuilder().knownOn(LocalDate.parse("2025-05-15")).build();
        ClaimStatement statement =
                Reconciliation.of(Ledger.empty(), register, then).billable().get(0);
        return Ledger.empty()
                .draft(Id.of("draft-1"), statement)
                .issue(Id.of("draft-1"), Cases.terms(HOME, "BH0001", "2025-05-15"));
    }

    @Test
    void a_corrected_register_is_reconciled_step_by_step() throws IOException {
        Ledger ledger = billed();
        Collaborative register = Cases.registered(
                attended("P-manager", "2025-04-29", "10:05", "11:30"),
                attended("P-nurse", "2025-04-29", "10:00", "11:40"),
                attended("P-nurse", "2025-05-20", "10:00", "11:00"));
        int next = 2;

        Reconciliation before = Reconciliation.of(ledger, register, pricing);
        String table = ReconciliationTable.of(before).markdown(); // or text, HTML, CSV, a worksheet

        for (Id<Organisation> supplier : before.toCredit().keySet()) {
            List<ClaimReference> attendances = before.toCredit().get(supplier);
            ledger = ledger.credit(supplier, attendances, creditTerms("BH000" + next++));
        }
        for (RateCorrection rise : before.toSupplement()) {
            ledger = issued(ledger.draft(Id.of("draft-" + next), rise), next++);
        }
        for (ClaimStatement statement :
                Reconciliation.of(ledger, register, pricing).billable()) {
            ledger = issued(ledger.draft(Id.of("draft-" + next), statement), next++);
        }
        Reconciliation after = Reconciliation.of(ledger, register, pricing);
        after.differences(); // empty: what is billed is what is due

        assertThat(after.differences()).isEmpty();
        // 85 minutes at 24.45 an hour, 100 and 60 at 15.88
        assertThat(ledger.view().outstanding(HOME).toString()).isEqualTo("76.99");
        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }

    private static Ledger issued(Ledger ledger, int number) {
        Id<InvoiceDraft> draft = Id.of("draft-" + number);
        return ledger.issue(draft, Cases.terms(HOME, "BH000" + number, "2025-06-02"));
    }

    private static CreditTerms creditTerms(String number) {
        return Cases.credit(number, "2025-06-02");
    }
}
