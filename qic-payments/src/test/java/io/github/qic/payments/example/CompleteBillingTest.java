package io.github.qic.payments.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompleteBillingTest {
    private static final String SHEET = """
            Register of Fewer falls
            Person;Event;Date;Start;End
            Ann;First learning event;18 Sep 2024;10:00;12:30
            Ben;First learning event;18/9/2024;10:00;12:30
            """;

    /**
     * By hand from Agenda for Change 2024/25, the lowest point of each band: £46,148 and £29,970; / 52.143 / 37.5 are £23.60 and
     * £15.33 an hour; two and a half hours are £59.00 and 38.325, half up £38.33.
     */
    @Test
    void a_sheet_becomes_an_invoice_and_a_credit_note(@TempDir Path folder) throws IOException {
        Path sheet = Files.writeString(folder.resolve("register.csv"), SHEET);
        Ledger ledger = CompleteBilling.run(sheet, folder);
        assertThat(Invoice.DOCUMENT.read(folder.resolve("RH0001.json")).totals().gross())
                .isEqualTo(Money.of("97.33"));
        assertThat(CreditNote.DOCUMENT
                        .read(folder.resolve("RH0002.json"))
                        .totals()
                        .gross())
                .isEqualTo(Money.of("38.33"));
        assertThat(ledger.view().outstanding(Id.of("rose-house"))).isEqualTo(Money.of("59.00"));
        assertThat(folder.resolve("RH0001.html")).content().contains("PO-1234", "£97.33");
        assertThat(Ledger.DOCUMENT.read(folder.resolve("ledger.json"))).isEqualTo(ledger);
        assertThat(ledger.view().invoice(Id.of("rose-house"), DocumentNumber.of("RH0001")))
                .isPresent();
    }
}
