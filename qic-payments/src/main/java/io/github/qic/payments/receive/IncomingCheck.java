package io.github.qic.payments.receive;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks incoming invoices against the register, the scheme and the ledger. The amount payable never exceeds the amount claimed
 * or the amount the scheme pays; the rest is queried with the reason.
 */
public final class IncomingCheck {
    private final Collaborative collaborative;
    private final Claims claims;
    private final LedgerView ledger;
    private final CandidateIndex candidates;
    private final RateYearFinder years;

    private IncomingCheck(Collaborative collaborative, Pricing pricing, LedgerView ledger) {
        this.collaborative = collaborative;
        this.claims = pricing.claims(collaborative);
        this.ledger = ledger;
        this.candidates = new CandidateIndex(collaborative, claims, ledger);
        this.years = new RateYearFinder(collaborative, pricing);
    }

    /**
     * {@return a check against a register, a scheme and what a ledger has already billed}
     *
     * @param pricing the scheme and its tables; leave out {@link Pricing#earlierClaims()} that the ledger holds
     * @throws InvalidValueException if the pricing refuses a salary that is not positive or an actual cost that is negative
     */
    public static IncomingCheck of(Collaborative collaborative, Pricing pricing, Ledger ledger) {
        return new IncomingCheck(collaborative, pricing, ledger.view());
    }

    /** {@return the result for an {@code invoice}; nothing is recorded, see {@link IncomingResult#accepted()}} */
    public IncomingResult check(IncomingInvoice invoice) {
        return invoice.lines().isEmpty() ? checkTotal(invoice) : checkLines(invoice);
    }

    private IncomingResult checkLines(IncomingInvoice invoice) {
        IncomingLineCheck check = new IncomingLineCheck(invoice, candidates, years);
        List<IncomingLineResult> lines = new ArrayList<>();
        for (int i = 0; i < invoice.lines().size(); i++) {
            lines.add(check.check(i + 1, invoice.lines().get(i)));
        }
        List<InvoiceQuery> queries = new ArrayList<>();
        Money sum = Money.sum(invoice.lines().stream().map(IncomingLine::net));
        if (!sum.equals(invoice.total())) {
            String message = "The lines add up to " + sum.display() + ", not to "
                    + invoice.total().display() + ".";
            queries.add(new InvoiceQuery(QueryReason.ARITHMETIC, message));
        }
        return result(invoice, lines, queries, check.payable());
    }

    /** A total below what is due does not say which attendances it covers, so none of it can be paid. */
    private IncomingResult checkTotal(IncomingInvoice invoice) {
        PayableAmounts due = new PayableAmounts();
        boolean billed = false;
        for (AttendanceCandidate candidate : candidates.all()) {
            if (candidate.claim() != null
                    && candidate.isOf(invoice.supplier())
                    && invoice.period().stream().allMatch(period -> period.contains(candidate.date()))) {
                if (candidate.billable()) {
                    due.add(candidate.reference(), candidate.claim().total());
                } else {
                    billed = true;
                }
            }
        }
        List<InvoiceQuery> queries = new ArrayList<>();
        String message = "Attendances not yet billed add up to " + due.total().display();
        int order = invoice.total().compareTo(due.total());
        if (order > 0) {
            queries.add(new InvoiceQuery(
                    due.claims().isEmpty() && billed ? QueryReason.ALREADY_CLAIMED : QueryReason.MORE_THAN_DUE,
                    message + "."));
        } else if (order < 0) {
            queries.add(new InvoiceQuery(
                    QueryReason.LESS_THAN_DUE, message + ": please say which attendances the invoice is for."));
        }
        return result(invoice, List.of(), queries, order < 0 ? new PayableAmounts() : due);
    }

    private IncomingResult result(
            IncomingInvoice invoice,
            List<IncomingLineResult> lines,
            List<InvoiceQuery> queries,
            PayableAmounts amounts) {
        Optional<InvoiceQuery> numberQuery = numberQuery(invoice);
        numberQuery.ifPresent(queries::add);
        Money payable = numberQuery.isPresent() ? Money.ZERO : amounts.total();
        return IncomingResult.builder()
                .invoice(invoice)
                .payable(payable)
                .queried(invoice.total().minus(payable))
                .lines(lines)
                .queries(queries)
                .accepted(payable.isZero() ? Optional.empty() : Optional.of(accepted(invoice, amounts)))
                .build();
    }

    /** An invoice that cannot be recorded under its number could be paid twice. */
    private Optional<InvoiceQuery> numberQuery(IncomingInvoice invoice) {
        Optional<DocumentNumber> number = invoice.documentNumber();
        if (number.isEmpty()) {
            return Optional.of(new InvoiceQuery(
                    QueryReason.NUMBER_UNUSABLE,
                    "The number must have 1 to 30 letters and digits, A to Z and 0 to 9."));
        }
        return ledger.balance(invoice.supplier(), number.get())
                .map(
                        used -> new InvoiceQuery(
                                QueryReason.NUMBER_USED,
                                "The number has been used before. A supplier's invoices and credit notes share one sequence of numbers."));
    }

    private ClaimStatement accepted(IncomingInvoice invoice, PayableAmounts amounts) {
        List<LocalDate> days = amounts.claims().stream()
                .flatMap(claim -> candidates.find(claim).stream())
                .map(AttendanceCandidate::date)
                .toList();
        DateRange period = new DateRange(Collections.min(days), Collections.max(days));
        ClaimStatement due = ClaimStatements.of(collaborative, claims, period).stream()
                .filter(statement -> statement.organisation().equals(invoice.supplier()))
                .findFirst()
                .orElseThrow();
        Map<ClaimReference, List<DocumentLine>> byClaim = DocumentLines.byClaim(due.lines());
        return due.withLines(amounts.claims().stream()
                .flatMap(claim -> amounts.lines(claim, byClaim.getOrDefault(claim, List.of())).stream())
                .toList());
    }
}
