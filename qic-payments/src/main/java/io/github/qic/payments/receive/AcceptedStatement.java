package io.github.qic.payments.receive;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.LineKind;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is accepted of an invoice as a statement, which records the amount payable in a ledger to the penny. */
final class AcceptedStatement {
    private AcceptedStatement() {}

    /**
     * {@return the statement}
     *
     * @param claimed the attendances that are paid
     * @param payable what is paid for them; a discount takes the rest off
     */
    static ClaimStatement of(Collaborative collaborative, Pricing pricing, List<Candidate> claimed, Money payable) {
        ClaimStatement due = due(collaborative, pricing, claimed);
        Map<ClaimReference, List<DocumentLine>> byClaim = DocumentLines.byClaim(due.lines());
        List<Money> amounts = claimed.stream().map(Candidate::payable).toList();
        List<Money> reductions = Shares.of(Money.sum(amounts.stream()).minus(payable), amounts);
        List<DocumentLine> lines = new ArrayList<>();
        for (int i = 0; i < claimed.size(); i++) {
            Candidate candidate = claimed.get(i);
            List<DocumentLine> full = byClaim.getOrDefault(candidate.reference(), List.of());
            lines.addAll(lines(candidate, reductions.get(i), full));
        }
        return due.withLines(lines);
    }

    /** {@return the statement that bills the attendances in full} */
    private static ClaimStatement due(Collaborative collaborative, Pricing pricing, List<Candidate> claimed) {
        List<LocalDate> days = claimed.stream().map(Candidate::date).toList();
        List<Claim> paid =
                claimed.stream().map(candidate -> candidate.due().claim()).toList();
        Claims claims = Claims.builder()
                .scheme(pricing.scheme().id())
                .knownOn(pricing.knownOn())
                .assumptions(pricing.scheme().assumptions())
                .claims(paid)
                .total(Money.sum(paid.stream().map(Claim::total)))
                .build();
        DateRange period = new DateRange(Collections.min(days), Collections.max(days));
        return ClaimStatements.of(collaborative, claims, period).get(0);
    }

    /**
     * {@return the lines for what is payable for an attendance}
     *
     * @param reduction the part of the payable amount that a discount takes off, from time before on-costs
     * @param due the lines that bill it in full
     */
    private static List<DocumentLine> lines(Candidate candidate, Money reduction, List<DocumentLine> due) {
        List<DocumentLine> lines = new ArrayList<>();
        Money left = reduction;
        for (IncomingLineKind kind : PartsDue.KINDS) {
            Money payable = candidate.payable(kind);
            Money less = left.min(payable);
            left = left.minus(less);
            Money amount = payable.minus(less);
            List<DocumentLine> full =
                    due.stream().filter(line -> kind(line.kind()) == kind).toList();
            if (amount.equals(DocumentLines.sum(full))) {
                lines.addAll(full);
            } else if (!amount.isZero()) {
                lines.add(kind == IncomingLineKind.TIME ? time(candidate, full.get(0), amount) : beside(full, amount));
            }
        }
        return lines;
    }

    private static IncomingLineKind kind(LineKind kind) {
        return switch (kind) {
            case TIME, ACTUAL_COST, FLAT_AMOUNT -> IncomingLineKind.TIME;
            case PAY_SUPPLEMENT, ON_COST -> IncomingLineKind.ON_COST;
            case EXPENSE -> IncomingLineKind.EXPENSE;
        };
    }

    private static DocumentLine beside(List<DocumentLine> full, Money amount) {
        DocumentLine first = full.get(0);
        String basis = first.kind() == LineKind.EXPENSE ? "expenses" : "on-costs";
        return asInvoiced(first, basis, LineUnit.ITEM, 1, amount);
    }

    /** Keeps minutes and rate where they give the amount, so that the line can be re-rated as time. */
    private static DocumentLine time(Candidate candidate, DocumentLine due, Money amount) {
        int minutes = candidate.minutesClaimed();
        return rate(candidate)
                .filter(rate -> due.unit().isTime())
                .filter(rate -> due.unit().net(rate, minutes).equals(amount))
                .map(rate -> asInvoiced(due, due.basis(), due.unit(), minutes, rate))
                .orElseGet(() -> asInvoiced(due, due.basis(), LineUnit.ITEM, 1, amount));
    }

    /** {@return the rate of all lines for the attendance, or of the scheme if they give none} */
    private static Optional<Money> rate(Candidate candidate) {
        Set<Optional<Money>> rates = new HashSet<>();
        candidate.lines.forEach(line -> rates.add(line.rate()));
        return rates.size() == 1
                ? rates.iterator()
                        .next()
                        .or(() -> Optional.ofNullable(candidate.claim).flatMap(Claim::rate))
                : Optional.empty();
    }

    private static DocumentLine asInvoiced(DocumentLine due, String basis, LineUnit unit, int quantity, Money price) {
        return due.toBuilder()
                .basis(basis + ", as invoiced")
                .priced(unit, quantity, price)
                .build();
    }
}
