package io.github.qic.payments.show;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.AllocatedAmount;
import io.github.qic.payments.ledger.Allocation;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.ledger.LedgerStep;
import io.github.qic.payments.ledger.Payment;
import io.github.qic.payments.ledger.PaymentHold;
import io.github.qic.payments.ledger.WriteOff;
import java.time.LocalDate;
import java.util.List;

/** The journal of a ledger as a table, for an audit: what was recorded, when, by whom and why. */
public final class JournalTable {
    private static final List<String> HEADINGS =
            List.of("Entry", "Recorded", "By", "Why", "Step", "Supplier", "Reference", "Day", "Amount", "Hash");

    private static final int SHOWN_DIGITS = 16;

    private JournalTable() {}

    /** {@return a row per entry, with the first 16 digits of its hash; amounts include VAT, except those of drafts} */
    public static Table of(Ledger ledger) {
        return Table.of(
                HEADINGS, ledger.entries().stream().map(JournalTable::row).toList());
    }

    private static List<Cell> row(LedgerEntry entry) {
        Row row = new Row();
        entry.step().accept(row);
        return List.of(
                Cell.of(entry.revision()),
                Cell.of(entry.stamp().at(), at -> Cell.of(at.toString())),
                Cell.of(entry.stamp().by(), by -> Cell.of(by.value())),
                Cell.of(entry.stamp().why(), Cell::of),
                row.step,
                row.supplier,
                row.reference,
                row.day,
                row.amount,
                Cell.of(entry.hash().value().substring(0, SHOWN_DIGITS)));
    }

    /** What a step shows. */
    private static final class Row implements LedgerStep.Visitor {
        private Cell step = Cell.blank();
        private Cell supplier = Cell.blank();
        private Cell reference = Cell.blank();
        private Cell day = Cell.blank();
        private Cell amount = Cell.blank();

        private Row is(String what, Object named) {
            step = Cell.of(what);
            reference = Cell.of(named.toString());
            return this;
        }

        private Row by(Id<Organisation> organisation) {
            supplier = Cell.of(organisation.value());
            return this;
        }

        private Row on(LocalDate date) {
            day = Cell.of(date);
            return this;
        }

        private void of(Money money) {
            amount = Cell.of(money);
        }

        @Override
        public void drafted(InvoiceDraft draft) {
            is("drafted", draft.id()).by(draft.supplier()).of(DocumentLines.sum(draft.lines()));
        }

        @Override
        public void withdrawn(Id<InvoiceDraft> draft) {
            is("withdrawn", draft);
        }

        @Override
        public void issued(Id<InvoiceDraft> draft, Invoice invoice) {
            is("issued", invoice.number())
                    .by(invoice.supplier().id())
                    .on(invoice.issueDate())
                    .of(invoice.owed());
        }

        @Override
        public void credited(CreditNote note) {
            is("credited", note.number())
                    .by(note.supplier().id())
                    .on(note.issueDate())
                    .of(note.owed());
        }

        @Override
        public void paid(Payment payment) {
            is("paid", payment.reference())
                    .by(payment.supplier())
                    .on(payment.date())
                    .of(payment.amount());
        }

        @Override
        public void allocated(Allocation allocation) {
            is("allocated", allocation.reference())
                    .by(allocation.supplier())
                    .on(allocation.date())
                    .of(Money.sum(allocation.allocated().stream().map(AllocatedAmount::amount)));
        }

        @Override
        public void writtenOff(WriteOff writeOff) {
            is("written off", writeOff.reference())
                    .by(writeOff.supplier())
                    .on(writeOff.date())
                    .of(writeOff.amount());
        }

        @Override
        public void held(PaymentHold hold) {
            is("held " + hold.document(), hold.id()).by(hold.supplier()).on(hold.date());
        }

        @Override
        public void released(Id<PaymentHold> hold) {
            is("released", hold);
        }

        @Override
        public void supplierRecorded(Supplier recorded) {
            is("supplier recorded", recorded.id()).by(recorded.id());
        }

        @Override
        public void periodClosed(LocalDate through) {
            is("period closed", "").on(through);
        }
    }
}
