package io.github.qic.payments.receive;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks invoices that come in against who attended, what the scheme pays, and what is billed already. What can be paid is never
 * more than was asked for, nor more than the scheme pays; the rest is queried with the reason.
 */
public final class IncomingCheck {
    private final Collaborative collaborative;
    private final Claims claims;
    private final Ledger ledger;
    private final CandidateIndex expectations;
    private final RateYearFinder years;

    private IncomingCheck(Collaborative collaborative, Pricing pricing, Ledger ledger) {
        this.collaborative = collaborative;
        this.claims = pricing.claims(collaborative);
        this.ledger = ledger;
        this.expectations = new CandidateIndex(collaborative, claims);
        this.years = new RateYearFinder(collaborative, pricing);
    }

    /**
     * {@return a check}
     *
     * @param collaborative the people, their employers and the register
     * @param pricing the scheme and its tables; leave out {@link Pricing#earlierClaims()} that the ledger knows
     * @param ledger what is billed already
     */
    public static IncomingCheck of(Collaborative collaborative, Pricing pricing, Ledger ledger) {
        return new IncomingCheck(collaborative, pricing, ledger);
    }

    /**
     * {@return what can be paid of an invoice and what is queried}
     *
     * @param invoice the invoice; nothing is recorded, see {@link IncomingResult#accepted()}
     */
    public IncomingResult check(IncomingInvoice invoice) {
        return invoice.lines().isEmpty() ? totalOnly(invoice) : byLine(invoice);
    }

    private IncomingResult byLine(IncomingInvoice invoice) {
        IncomingLineCheck check = new IncomingLineCheck(invoice, expectations, ledger, years);
        List<IncomingLineResult> lines = new ArrayList<>();
        for (int i = 0; i < invoice.lines().size(); i++) {
            lines.add(check.check(i + 1, invoice.lines().get(i)));
        }
        List<InvoiceQuery> queries = new ArrayList<>();
        Money sum = invoice.lines().stream().map(IncomingLine::net).reduce(Money.ZERO, Money::plus);
        if (!sum.equals(invoice.total())) {
            String message = "The lines add up to " + sum.display() + ", not to "
                    + invoice.total().display() + ".";
            queries.add(new InvoiceQuery(QueryReason.ARITHMETIC, message));
        }
        return result(invoice, lines, queries, check.takings());
    }

    /** Without lines, an invoice for less than is due does not say for which attendances it is: nothing of it can be paid. */
    private IncomingResult totalOnly(IncomingInvoice invoice) {
        PayableAmounts due = new PayableAmounts();
        boolean billed = false;
        for (AttendanceCandidate expected : expectations.all()) {
            if (expected.claim() != null && expected.isOf(invoice.supplier()) && covers(invoice, expected)) {
                if (isFree(ledger, expected.reference())) {
                    due.takeAll(expected.reference(), expected.claim().total());
                } else {
                    billed = true;
                }
            }
        }
        List<InvoiceQuery> queries = new ArrayList<>();
        int order = invoice.total().compareTo(due.sum());
        if (order > 0) {
            queries.add(new InvoiceQuery(
                    due.claims().isEmpty() && billed ? QueryReason.ALREADY_CLAIMED : QueryReason.MORE_THAN_DUE,
                    "What is attended and not yet billed comes to " + due.sum().display() + "."));
        } else if (order < 0) {
            queries.add(new InvoiceQuery(
                    QueryReason.LESS_THAN_DUE,
                    "What is attended and not yet billed comes to " + due.sum().display()
                            + ": please say which attendances the invoice is for."));
        }
        return result(invoice, List.of(), queries, order < 0 ? new PayableAmounts() : due);
    }

    private static boolean covers(IncomingInvoice invoice, AttendanceCandidate expected) {
        return invoice.period()
                .map(period -> period.contains(expected.attendance().date()))
                .orElse(true);
    }

    static boolean isFree(Ledger ledger, ClaimReference claim) {
        return ledger.view()
                .position(claim)
                .map(ClaimPosition::state)
                .map(state -> state.isFree())
                .orElse(true);
    }

    private IncomingResult result(
            IncomingInvoice invoice,
            List<IncomingLineResult> lines,
            List<InvoiceQuery> queries,
            PayableAmounts takings) {
        Optional<InvoiceQuery> number = aboutNumber(invoice);
        number.ifPresent(queries::add);
        Money payable = number.isPresent() ? Money.ZERO : takings.sum();
        return IncomingResult.builder()
                .invoice(invoice)
                .payable(payable)
                .queried(invoice.total().minus(payable))
                .lines(lines)
                .queries(queries)
                .accepted(payable.isZero() ? Optional.empty() : Optional.of(accepted(invoice.supplier(), takings)))
                .build();
    }

    /** What could not be recorded under its number could be paid twice. */
    private Optional<InvoiceQuery> aboutNumber(IncomingInvoice invoice) {
        Optional<DocumentNumber> number = invoice.documentNumber();
        if (number.isEmpty()) {
            return Optional.of(new InvoiceQuery(
                    QueryReason.NUMBER_UNUSABLE,
                    "The number must have 1 to 30 letters and digits, A to Z and 0 to 9."));
        }
        LedgerView view = ledger.view();
        boolean used = view.invoice(invoice.supplier(), number.get()).isPresent()
                || view.creditNote(invoice.supplier(), number.get()).isPresent();
        return used
                ? Optional.of(
                        new InvoiceQuery(
                                QueryReason.NUMBER_USED,
                                "The number has been used before. Invoices and credit notes of a supplier share their numbers."))
                : Optional.empty();
    }

    private ClaimStatement accepted(Id<Organisation> supplier, PayableAmounts takings) {
        List<LocalDate> days = takings.claims().stream()
                .flatMap(reference -> expectations.find(reference).stream())
                .map(expected -> expected.attendance().date())
                .sorted()
                .toList();
        DateRange period = new DateRange(days.get(0), days.get(days.size() - 1));
        ClaimStatement due = ClaimStatements.of(collaborative, claims, period).stream()
                .filter(statement -> statement.organisation().equals(supplier))
                .findFirst()
                .orElseThrow();
        Map<ClaimReference, List<DocumentLine>> byClaim =
                due.lines().stream().collect(Collectors.groupingBy(DocumentLine::claim));
        return due.withLines(takings.claims().stream()
                .flatMap(claim -> takings.lines(claim, byClaim.getOrDefault(claim, List.of())).stream())
                .toList());
    }
}
