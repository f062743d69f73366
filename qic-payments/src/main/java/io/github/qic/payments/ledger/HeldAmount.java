package io.github.qic.payments.ledger;

import io.github.qic.core.internal.collect.Chain;
import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentLine;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Calculates how much of a document is held. */
final class HeldAmount {
    private HeldAmount() {}

    /** {@return the held part of an amount outstanding on a document} */
    static Money of(LedgerState state, DocumentRecord known, LocalDate by, Money outstanding) {
        List<PaymentHold> holds = Chain.list(known.holds()).stream()
                .filter(hold ->
                        state.holds.get(hold.id()) != null && !hold.date().isAfter(by))
                .toList();
        if (holds.isEmpty() || outstanding.isNegative()) {
            return Money.ZERO;
        }
        if (holds.stream().anyMatch(hold -> hold.lines().isEmpty())) {
            return outstanding;
        }
        Set<Integer> lines = new HashSet<>();
        holds.forEach(hold -> lines.addAll(hold.lines()));
        // Of a line that corrects others, the difference it makes is held.
        Set<ClaimReference> charged = known.document().lines().stream()
                .filter(line -> lines.contains(line.number()))
                .map(DocumentLine::claim)
                .collect(Collectors.toSet());
        Money net = Money.sum(known.document().lines().stream()
                .filter(line -> lines.contains(line.number())
                        || (line.reverses().isPresent() && charged.contains(line.claim())))
                .filter(line -> isBilledBy(state, line, known.document()))
                .map(DocumentLine::net));
        Money held = net.plus(known.document().supplier().vat().on(net));
        return held.min(outstanding).max(Money.ZERO);
    }

    private static boolean isBilledBy(LedgerState state, DocumentLine line, BillingDocument document) {
        return state.record(line.claim()).activeEffects().stream()
                .anyMatch(effect ->
                        !effect.undone() && DocumentKey.of(effect.document()).equals(DocumentKey.of(document)));
    }
}
