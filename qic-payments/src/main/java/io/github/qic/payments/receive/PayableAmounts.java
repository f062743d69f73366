package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.LineUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The amount payable for each attendance, and the lines that record it in a ledger to the penny. */
final class PayableAmounts {
    /** The amount payable for one attendance, and the incoming line for its time, if there is one. */
    private record Amount(Optional<IncomingLine> line, Money time, Money onCosts) {
        Money total() {
            return time.plus(onCosts);
        }

        Amount plus(Amount other) {
            return new Amount(line.or(other::line), time.plus(other.time), onCosts.plus(other.onCosts));
        }
    }

    private final Map<ClaimReference, Amount> byClaim = new LinkedHashMap<>();

    void add(ClaimReference claim, IncomingLine line, Money payable) {
        Amount amount = line.onCost()
                ? new Amount(Optional.empty(), Money.ZERO, payable)
                : new Amount(Optional.of(line), payable, Money.ZERO);
        add(claim, amount);
    }

    void add(ClaimReference claim, Money payable) {
        add(claim, new Amount(Optional.empty(), payable, Money.ZERO));
    }

    private void add(ClaimReference claim, Amount amount) {
        if (!amount.total().isZero()) {
            byClaim.merge(claim, amount, Amount::plus);
        }
    }

    Money total() {
        return Money.sum(byClaim.values().stream().map(Amount::total));
    }

    /** {@return the amount payable for the on-costs of an attendance} */
    Money onCosts(ClaimReference claim) {
        Amount amount = byClaim.get(claim);
        return amount == null ? Money.ZERO : amount.onCosts();
    }

    /** {@return the attendances with an amount payable} */
    Set<ClaimReference> claims() {
        return byClaim.keySet();
    }

    /** {@return the lines for the amount payable for an attendance, from the lines that bill it in full} */
    List<DocumentLine> lines(ClaimReference claim, List<DocumentLine> due) {
        Amount amount = byClaim.get(claim);
        if (amount == null) {
            return List.of();
        }
        if (amount.total().equals(DocumentLines.sum(due))) {
            return due;
        }
        List<DocumentLine> lines = new ArrayList<>();
        List<DocumentLine> onCosts =
                due.stream().filter(line -> !line.kind().isAttendance()).toList();
        if (!amount.time().isZero()) {
            lines.add(time(due.get(0), amount));
        }
        if (!amount.onCosts().isZero()) {
            boolean all = amount.onCosts().equals(DocumentLines.sum(onCosts));
            lines.addAll(
                    all
                            ? onCosts
                            : List.of(asInvoiced(onCosts.get(0), "on-costs", LineUnit.ITEM, 1, amount.onCosts())));
        }
        return lines;
    }

    /** Keeps minutes and rate where they give the amount, so that the line can still be re-rated. */
    private static DocumentLine time(DocumentLine due, Amount amount) {
        if (due.net().equals(amount.time())) {
            return due;
        }
        int minutes = amount.line().flatMap(IncomingLine::minutes).orElse(0);
        return amount.line()
                .flatMap(IncomingLine::rate)
                .filter(rate -> due.unit().isTime() && minutes > 0)
                .filter(rate -> due.unit().net(rate, minutes).equals(amount.time()))
                .map(rate -> asInvoiced(due, due.basis(), due.unit(), minutes, rate))
                .orElseGet(() -> asInvoiced(due, due.basis(), LineUnit.ITEM, 1, amount.time()));
    }

    private static DocumentLine asInvoiced(DocumentLine due, String basis, LineUnit unit, int quantity, Money price) {
        return due.toBuilder()
                .basis(basis + ", as invoiced")
                .priced(unit, quantity, price)
                .build();
    }
}
