package io.github.qic.payments.reconcile;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.pay.PayAward;
import io.github.qic.payments.pay.PayAwards;
import io.github.qic.payments.reconcile.DueClaims.Due;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds why the amount due for an attendance differs from what its supplier has billed or drafted. */
final class CauseFinder {
    private final Map<String, LocalDate> announced = new HashMap<>();

    CauseFinder(Pricing pricing) {
        add(pricing.tables().agendaForChange().id().name(), pricing.tables().awards());
        add(pricing.tables().salariedGp().id().name(), pricing.tables().salariedGpAwards());
    }

    private void add(String table, PayAwards awards) {
        for (PayAward award : awards.rows()) {
            award.announcedOn().ifPresent(day -> announced.put(table + "/" + award.effectiveFrom(), day));
        }
    }

    DifferenceCause cause(ClaimPosition position, Due expected) {
        List<DocumentLine> before = charged(position);
        int minutes = expected.attendance().minutes() - position.attendance().minutes();
        if (minutes > 0) {
            return DifferenceCause.MORE_MINUTES;
        }
        if (minutes < 0) {
            return DifferenceCause.FEWER_MINUTES;
        }
        if (!role(before).equals(role(expected.lines()))) {
            return DifferenceCause.ROLE;
        }
        boolean more = DocumentLines.sum(expected.lines()).compareTo(sum(before)) > 0;
        DocumentLine first = before.get(0);
        DocumentLine now = expected.lines().get(0);
        if (more && first.unit() == now.unit() && first.price().equals(now.price())) {
            return DifferenceCause.PART_BILLED;
        }
        if (isLateAward(position, expected)) {
            return DifferenceCause.AWARD;
        }
        // What was accepted as invoiced may have one amount in place of minutes and a rate.
        boolean asInvoiced = more && first.unit().isTime() != now.unit().isTime();
        return asInvoiced ? DifferenceCause.PART_BILLED : DifferenceCause.RATE;
    }

    /** Lines of a credit note for lower rates are negative. */
    private static Money sum(List<DocumentLine> lines) {
        Money sum = DocumentLines.sum(lines);
        return sum.max(sum.negated());
    }

    private boolean isLateAward(ClaimPosition position, Due expected) {
        return position.document().isPresent()
                && expected.claim().pay().rows().stream()
                        .map(row -> announced.get(
                                row.table().name() + "/" + row.effective().from()))
                        .flatMap(Stream::ofNullable)
                        .anyMatch(day -> day.isAfter(position.document().get().issueDate()));
    }

    String text(ClaimPosition position, Due expected) {
        List<DocumentLine> before = charged(position);
        int billed = position.attendance().minutes();
        int due = expected.attendance().minutes();
        if (billed != due) {
            return billed + " minutes are billed; " + due + " are due"
                    + expected.claim().time().map(text -> " (" + text + ")").orElse("");
        }
        Role role = role(before);
        if (!role.equals(role(expected.lines()))) {
            return "was billed as " + role;
        }
        DocumentLine first = before.get(0);
        DocumentLine now = expected.lines().get(0);
        Optional<String> rates = first.unit() == now.unit() && !first.price().equals(now.price())
                ? Optional.of(
                        ": " + first.price().display() + ", now " + now.price().display())
                : Optional.empty();
        return "was billed at " + first.basis() + rates.orElse("");
    }

    private static Role role(List<DocumentLine> lines) {
        return lines.get(0).role();
    }

    /** {@return the lines that bill an attendance or, if none do, those of the draft that reserves it} */
    static List<DocumentLine> charged(ClaimPosition position) {
        return position.lines().isEmpty() ? position.draftLines() : position.lines();
    }
}
