package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.LineKind;
import io.github.qic.payments.invoice.LineUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be paid of each attendance, and the lines that record it in a ledger, to the penny. */
final class PayableAmounts {
    /** What is taken of one attendance, and the incoming line for its time, if there is one. */
    private record Taking(Optional<IncomingLine> line, Money time, Money onCosts) {
        Money sum() {
            return time.plus(onCosts);
        }

        Taking plus(Taking other) {
            return new Taking(line.or(other::line), time.plus(other.time), onCosts.plus(other.onCosts));
        }
    }

    private final Map<ClaimReference, Taking> byClaim = new LinkedHashMap<>();

    void take(ClaimReference claim, IncomingLine line, Money amount) {
        add(
                claim,
                line.onCost()
                        ? new Taking(Optional.empty(), Money.ZERO, amount)
                        : new Taking(Optional.of(line), amount, Money.ZERO));
    }

    void takeAll(ClaimReference claim, Money total) {
        add(claim, new Taking(Optional.empty(), total, Money.ZERO));
    }

    private void add(ClaimReference claim, Taking taking) {
        if (!taking.sum().isZero()) {
            byClaim.merge(claim, taking, Taking::plus);
        }
    }

    Money sum() {
        return byClaim.values().stream().map(Taking::sum).reduce(Money.ZERO, Money::plus);
    }

    /** {@return the attendances of which something can be paid} */
    Set<ClaimReference> claims() {
        return byClaim.keySet();
    }

    /**
     * {@return what is taken of an attendance as lines}
     *
     * @param claim the attendance
     * @param due the lines that bill it in full
     */
    List<DocumentLine> lines(ClaimReference claim, List<DocumentLine> due) {
        Taking taking = byClaim.get(claim);
        if (taking == null) {
            return List.of();
        }
        if (taking.sum().equals(sum(due))) {
            return due;
        }
        List<DocumentLine> lines = new ArrayList<>();
        List<DocumentLine> onCosts =
                due.stream().filter(line -> line.kind() == LineKind.ON_COST).toList();
        if (!taking.time().isZero()) {
            lines.add(time(due.get(0), taking));
        }
        if (!taking.onCosts().isZero()) {
            boolean all = taking.onCosts().equals(sum(onCosts));
            lines.addAll(all ? onCosts : List.of(asInvoiced(onCosts.get(0), "on-costs", taking.onCosts())));
        }
        return lines;
    }

    /** Keeps minutes and rate where they give the amount, so that the line can still be re-rated. */
    private static DocumentLine time(DocumentLine due, Taking taking) {
        if (due.net().equals(taking.time())) {
            return due;
        }
        int minutes = taking.line().flatMap(IncomingLine::minutes).orElse(0);
        Optional<Money> rate = taking.line().flatMap(IncomingLine::rate);
        boolean priced = due.unit().isTime()
                && minutes > 0
                && rate.filter(r -> due.unit().net(r, minutes).equals(taking.time()))
                        .isPresent();
        return priced
                ? due.toBuilder()
                        .basis(due.basis() + ", as invoiced")
                        .priced(due.unit(), minutes, rate.get())
                        .build()
                : asInvoiced(due, due.basis(), taking.time());
    }

    private static DocumentLine asInvoiced(DocumentLine due, String basis, Money amount) {
        return due.toBuilder()
                .basis(basis + ", as invoiced")
                .priced(LineUnit.ITEM, 1, amount)
                .build();
    }

    private static Money sum(List<DocumentLine> lines) {
        return lines.stream().map(DocumentLine::net).reduce(Money.ZERO, Money::plus);
    }
}
