package io.github.qic.payments.testing;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.CreditReason;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.ledger.CreditTerms;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.ledger.LedgerStep;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.receive.IncomingCheck;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingLine;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.scheme.Scheme;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary valid values of qic-payments; those without a collaborative of the caller are about {@link CoreExamples#twoHomes()}. */
public final class PaymentsArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2016, 3, 25);
    private static final LocalDate ISSUED = FIRST.plusYears(12);
    private static final DateRange ALL = new DateRange(FIRST, ISSUED);
    private static final Collaborative TWO_HOMES = CoreExamples.twoHomes();

    private PaymentsArbitraries() {}

    /** {@return schemes with up to three rules: any basis of pay, on-costs, enhancements and supplements; without time limits} */
    public static Arbitrary<Scheme> schemes() {
        return ArbitrarySchemes.schemes();
    }

    /**
     * {@return registers of up to 25 attendances from March 2016 on} Few people and days, so that overlaps and busy days are common;
     * some days are outside the pay tables.
     *
     * @param collaborative whose people came, all to its first gathering
     */
    public static Arbitrary<Register> registers(Collaborative collaborative) {
        List<Id<Participant>> people =
                collaborative.participants().stream().map(Participant::id).toList();
        Id<Gathering> gathering =
                collaborative.programme().gatherings().findFirst().orElseThrow().id();
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 30)),
                Tuple.of(1, Arbitraries.integers().between(0, 4100)));
        return Combinators.combine(
                        Arbitraries.of(people),
                        days,
                        Arbitraries.integers().between(8 * 60, 16 * 60),
                        Arbitraries.integers().between(1, 420),
                        Arbitraries.of(DeliveryMode.class))
                .as((person, day, start, minutes, mode) -> new Attendance(
                        person,
                        gathering,
                        FIRST.plusDays(day),
                        LocalTime.ofSecondOfDay(start * 60L),
                        EndTime.of(LocalTime.ofSecondOfDay((start + minutes) * 60L)),
                        mode))
                .list()
                .uniqueElements(Attendance::key)
                .ofMaxSize(25)
                .map(Register::of);
    }

    /** {@return claims, and attendances that no rule or rate covers} */
    public static Arbitrary<Claims> claims() {
        return Combinators.combine(schemes(), registers(TWO_HOMES))
                .as((scheme, register) ->
                        Pricing.of(scheme, PayTables.standard()).claims(TWO_HOMES, register));
    }

    private static Arbitrary<List<ClaimStatement>> someStatements() {
        return claims().map(claims -> ClaimStatements.of(TWO_HOMES, claims, ALL))
                .filter(all -> !all.isEmpty());
    }

    /** {@return statements of an employer} */
    public static Arbitrary<ClaimStatement> statements() {
        return someStatements().map(all -> all.get(0));
    }

    /** {@return ledgers with a draft, an invoice or an invoice that was credited for each employer} */
    public static Arbitrary<Ledger> ledgers() {
        return Combinators.combine(
                        someStatements(),
                        Arbitraries.integers().between(0, 2).list().ofSize(4))
                .as(PaymentsArbitraries::ledger);
    }

    private static Ledger ledger(List<ClaimStatement> statements, List<Integer> steps) {
        Ledger ledger = Ledger.empty();
        for (int i = 0; i < statements.size(); i++) {
            ledger = billed(ledger, statements.get(i), steps.get(i));
        }
        return ledger;
    }

    private static Ledger billed(Ledger ledger, ClaimStatement statement, int steps) {
        Ledger drafted = ledger.draft(Id.of("draft-" + statement.organisation()), statement);
        if (steps == 0) {
            return drafted;
        }
        InvoiceTerms invoice = PaymentsExamples.terms(statement.organisation(), "A1").toBuilder()
                .issueDate(ISSUED)
                .dueDate(ISSUED.plusDays(30))
                .build();
        Ledger issued = drafted.issue(Id.of("draft-" + statement.organisation()), invoice);
        CreditTerms terms = new CreditTerms(DocumentNumber.of("A2"), ISSUED.plusDays(60), CreditReason.DOCUMENT_WRONG);
        return steps == 1 ? issued : issued.credit(statement.organisation(), DocumentNumber.of("A1"), terms);
    }

    /** {@return entries of such ledgers} */
    public static Arbitrary<LedgerEntry> ledgerEntries() {
        return ledgers().flatMap(ledger -> Arbitraries.of(ledger.entries()));
    }

    /** {@return invoices as they are issued} */
    public static Arbitrary<Invoice> invoices() {
        return statements()
                .map(statement -> step(billed(Ledger.empty(), statement, 1), LedgerStep.Issued.class)
                        .invoice());
    }

    /** {@return credit notes about the whole of an invoice} */
    public static Arbitrary<CreditNote> creditNotes() {
        return statements()
                .map(statement -> step(billed(Ledger.empty(), statement, 2), LedgerStep.Credited.class)
                        .creditNote());
    }

    private static <S extends LedgerStep> S step(Ledger ledger, Class<S> kind) {
        return ledger.entries().stream()
                .map(LedgerEntry::step)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** {@return invoices that somebody else wrote, with lines that are right, too long or too dear} */
    public static Arbitrary<IncomingInvoice> incomingInvoices() {
        return Combinators.combine(statements(), minutesMore(), penceMore()).as(PaymentsArbitraries::incoming);
    }

    /** {@return the results of checking such invoices} */
    public static Arbitrary<IncomingResult> incomingResults() {
        return Combinators.combine(schemes(), registers(TWO_HOMES), minutesMore(), penceMore())
                .as((scheme, register, minutes, pence) -> {
                    Pricing pricing = Pricing.of(scheme, PayTables.standard());
                    Collaborative recorded =
                            TWO_HOMES.toBuilder().register(register).build();
                    IncomingCheck check = IncomingCheck.of(recorded, pricing);
                    return ClaimStatements.of(recorded, pricing.claims(recorded), ALL).stream()
                            .map(statement -> check.check(incoming(statement, minutes, pence), Ledger.empty()))
                            .findFirst();
                })
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static Arbitrary<Integer> minutesMore() {
        return Arbitraries.of(0, 0, 15, 60);
    }

    private static Arbitrary<Integer> penceMore() {
        return Arbitraries.of(0, 0, 1, 2_000);
    }

    private static IncomingInvoice incoming(ClaimStatement statement, int minutes, int pence) {
        List<IncomingLine> lines = statement.lines().stream()
                .filter(line -> line.kind().isAttendance())
                .map(line -> IncomingLine.builder()
                        .claim(line.claim())
                        .date(line.date())
                        .minutes(
                                line.unit() != LineUnit.ITEM
                                        ? Optional.of(line.quantity() + minutes)
                                        : Optional.empty())
                        .net(line.net().plus(Money.ofPence(pence)))
                        .build())
                .toList();
        return IncomingInvoice.builder()
                .supplier(statement.organisation())
                .number("2024/7")
                .date(ISSUED)
                .lines(lines)
                .total(Money.sum(lines.stream().map(IncomingLine::net)))
                .build();
    }
}
