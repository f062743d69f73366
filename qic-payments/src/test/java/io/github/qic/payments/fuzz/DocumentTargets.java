package io.github.qic.payments.fuzz;

import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.AssessmentAnswers;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.refi.CodeClaim;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.json.Document;
import io.github.qic.core.json.ListDocument;
import io.github.qic.core.show.TidierDescription;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.project.ImprovementProjects;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The readers of every type of document, each named for its format. */
final class DocumentTargets {
    /** All but the lists. */
    static final List<Document<?>> DOCUMENTS = List.of(
            Collaborative.DOCUMENT,
            TidierDescription.DOCUMENT,
            ProgrammeTheory.DOCUMENT,
            Inquiry.DOCUMENT,
            IndicatorSet.DOCUMENT,
            AssessmentAnswers.DOCUMENT,
            Assessment.DOCUMENT,
            ImprovementProjects.DOCUMENT,
            ChartOptions.DOCUMENT,
            Scheme.DOCUMENT,
            Claims.DOCUMENT,
            ClaimStatement.DOCUMENT,
            Invoice.DOCUMENT,
            CreditNote.DOCUMENT,
            IncomingInvoice.DOCUMENT,
            IncomingResult.DOCUMENT,
            Ledger.DOCUMENT,
            LedgerEntry.DOCUMENT);

    private DocumentTargets() {}

    /** Uses a value. */
    private interface Following<T> {
        void use(T value) throws IOException;
    }

    static List<Target> all() {
        return List.of(
                of(Collaborative.DOCUMENT, CoreUses::collaborative),
                of(TidierDescription.DOCUMENT, CoreUses::tidier),
                ofList("register", Register.DOCUMENT, items -> {}),
                ofList("findings", Finding.DOCUMENT, CoreUses::findings),
                ofList("facts", Fact.DOCUMENT, items -> {}),
                of(ProgrammeTheory.DOCUMENT, TheoryUses::theory),
                of(Inquiry.DOCUMENT, TheoryUses::inquiry),
                of(IndicatorSet.DOCUMENT, TheoryUses::indicators),
                of(AssessmentAnswers.DOCUMENT, TheoryUses::answers),
                of(Assessment.DOCUMENT, TheoryUses::assessment),
                ofList("code-claims", CodeClaim.DOCUMENT, RefiUses::claims),
                of(ImprovementProjects.DOCUMENT, ProjectUses::projects),
                of(ChartOptions.DOCUMENT, ProjectUses::options),
                of(Scheme.DOCUMENT, BillingUses::scheme),
                of(Claims.DOCUMENT, BillingUses::claims),
                of(ClaimStatement.DOCUMENT, BillingUses::statement),
                of(Invoice.DOCUMENT, BillingUses::document),
                of(CreditNote.DOCUMENT, BillingUses::document),
                of(IncomingInvoice.DOCUMENT, BillingUses::incoming),
                of(IncomingResult.DOCUMENT, BillingUses::result),
                of(Ledger.DOCUMENT, LedgerUses::ledger),
                of(LedgerEntry.DOCUMENT, entry -> LedgerUses.entries(List.of(entry))),
                new Target("whole-register", Form.JSON, DocumentTargets::register));
    }

    private static <T> Target of(Document<T> document, Following<T> following) {
        return new Target(document.format().replace("qic/", ""), Form.JSON, input -> {
            T value = document.read(new ByteArrayInputStream(input));
            return () -> {
                Outputs.again(document, value);
                following.use(value);
            };
        });
    }

    private static <T> Target ofList(String name, ListDocument<T> document, Following<List<T>> following) {
        return new Target(name, Form.JSON, input -> {
            List<T> items = read(document, input);
            return () -> {
                ByteArrayOutputStream written = new ByteArrayOutputStream();
                document.write(items.iterator(), written);
                List<T> again = read(document, written.toByteArray());
                Contract.equal(items, again, "written and read");
                following.use(items);
            };
        });
    }

    private static <T> List<T> read(ListDocument<T> document, byte[] input) throws IOException {
        List<T> items = new ArrayList<>();
        document.read(new ByteArrayInputStream(input), items::add);
        return items;
    }

    private static Target.Use register(byte[] input) throws IOException {
        Register register = Register.read(new ByteArrayInputStream(input));
        return () -> {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            register.write(written);
            Contract.equal(
                    register, Register.read(new ByteArrayInputStream(written.toByteArray())), "written and read");
            CoreUses.register(register);
        };
    }
}
