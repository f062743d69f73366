package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.LineKind;
import io.github.qic.payments.invoice.LineUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines that record the amount payable for an attendance in a ledger to the penny, made from those that bill it in full. */
final class AcceptedLines {
    private static final List<IncomingLineKind> KINDS =
            List.of(IncomingLineKind.TIME, IncomingLineKind.ON_COST, IncomingLineKind.EXPENSE);

    private AcceptedLines() {}

    /**
     * {@return the lines for what is payable for an attendance}
     *
     * @param reduction the part of the payable amount that a discount takes off, from time before on-costs
     */
    static List<DocumentLine> of(Candidate candidate, Money reduction, List<DocumentLine> due) {
        List<DocumentLine> lines = new ArrayList<>();
        Money left = reduction;
        for (IncomingLineKind kind : KINDS) {
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
