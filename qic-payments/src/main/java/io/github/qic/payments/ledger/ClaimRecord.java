package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.InvoiceDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The billing of one attendance.
 *
 * @param attendance the attendance, as it was last drafted
 * @param since the number of entries before the one that began the current billing
 * @param supplier who last drafted or billed it
 * @param draft the draft that reserves it
 * @param reserved the lines of that draft for it
 * @param active the lines that currently bill it
 * @param history the effect of every document with lines for it, in order of issue
 */
record ClaimRecord(
        ClaimedAttendance attendance,
        int since,
        Id<Organisation> supplier,
        @Nullable InvoiceDraft draft,
        List<DocumentLine> reserved,
        @Nullable ActiveBilling active,
        List<Effect> history) {

    /**
     * What one document added to, or took off, the amount owed for the attendance.
     *
     * @param credit whether it ends the billing
     * @param undone whether it corrected the billing and was undone since, or undid such a correction
     */
    record Effect(BillingDocument document, Money owed, boolean credit, boolean undone) {}

    static ClaimRecord first(ClaimedAttendance attendance, InvoiceDraft by) {
        return new ClaimRecord(attendance, 0, by.supplier(), null, List.of(), null, List.of());
    }

    ClaimReference claim() {
        return attendance.claim();
    }

    LocalDate date() {
        return attendance.date();
    }

    /** Drafted as the entry after a number of others. */
    ClaimRecord drafted(InvoiceDraft by, ClaimedAttendance as, List<DocumentLine> lines, int entries) {
        int begin = isBillable() ? entries : since;
        return new ClaimRecord(as, begin, by.supplier(), by, List.copyOf(lines), active, history);
    }

    ClaimRecord withdrawn() {
        return new ClaimRecord(attendance, since, supplier, null, List.of(), active, history);
    }

    ClaimRecord documented(BillingDocument document, List<DocumentLine> lines) {
        List<DocumentLine> charges = new ArrayList<>(lines);
        charges.removeIf(line -> line.reverses().isPresent());
        List<Effect> effects = new ArrayList<>(history);
        effects.add(new Effect(document, document.owed(DocumentLines.sum(lines)), charges.isEmpty(), false));
        ActiveBilling billing = charges.isEmpty() ? null : new ActiveBilling(document, charges);
        return new ClaimRecord(
                attendance, since, document.supplier().id(), null, List.of(), billing, List.copyOf(effects));
    }

    /** {@return what its lines add up to at present, or will once its draft is issued, whichever is more} */
    Money charged(Predicate<DocumentLine> wanted) {
        Money drafted = sum(reserved, wanted);
        Money billed = active == null ? Money.ZERO : active.document().owed(sum(active.lines(), wanted));
        return drafted.max(billed);
    }

    private static Money sum(List<DocumentLine> lines, Predicate<DocumentLine> wanted) {
        return DocumentLines.sum(lines.stream()
                .filter(line -> line.reverses().isEmpty())
                .filter(wanted)
                .toList());
    }

    /** Documented by a credit note that undoes the correction that came last. */
    ClaimRecord undone(BillingDocument note, List<DocumentLine> lines) {
        ClaimRecord next = documented(note, lines);
        List<Effect> effects = new ArrayList<>(next.history());
        for (int i = effects.size() - 2; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            effects.set(i, new Effect(effect.document(), effect.owed(), effect.credit(), true));
        }
        return new ClaimRecord(
                next.attendance, next.since, next.supplier, null, List.of(), next.active, List.copyOf(effects));
    }

    boolean isBillable() {
        return draft == null && active == null;
    }

    /** {@return the attendance, if its time is reserved or billed} */
    @Nullable
    ClaimedAttendance occupied() {
        return isBillable() ? null : attendance;
    }

    /** {@return the effects of the documents that currently bill it: the first invoice and later changes of rates} */
    List<Effect> activeEffects() {
        int begin = history.size();
        while (begin > 0 && !history.get(begin - 1).credit()) {
            begin--;
        }
        return history.subList(begin, history.size());
    }

    /** {@return what a supplier alone drafted and billed: another may have done so before or since} */
    ClaimRecord by(Id<Organisation> one) {
        InvoiceDraft draftBy = draft != null && draft.supplier().equals(one) ? draft : null;
        ActiveBilling activeBy =
                active != null && active.document().supplier().id().equals(one) ? active : null;
        return new ClaimRecord(
                attendance,
                since,
                one,
                draftBy,
                draftBy == null ? List.of() : reserved,
                activeBy,
                history.stream()
                        .filter(effect -> effect.document().supplier().id().equals(one))
                        .toList());
    }

    ClaimPosition position(LedgerState state) {
        int begin = history.size() - activeEffects().size();
        Money billed = Money.ZERO;
        Money credited = Money.ZERO;
        Money paid = Money.ZERO;
        boolean allSettled = true;
        for (int i = 0; i < history.size(); i++) {
            Effect effect = history.get(i);
            if (effect.credit()) {
                credited = credited.minus(effect.owed());
                continue;
            }
            billed = billed.plus(effect.owed());
            DocumentBalance balance =
                    state.record(DocumentKey.of(effect.document())).balance();
            allSettled &= i < begin || balance.remainderPaid();
            if (balance.allPaid() || (i >= begin && balance.remainderPaid())) {
                paid = paid.plus(effect.owed());
            }
        }
        return ImmutableClaimPosition.builder()
                .attendance(attendance)
                .supplier(supplier)
                .documents(activeEffects().stream().map(Effect::document).toList())
                .lines(active == null ? List.of() : active.lines())
                .draft(Optional.ofNullable(draft).map(InvoiceDraft::id))
                .draftLines(reserved)
                .state(billingState(allSettled))
                .reserved(DocumentLines.sum(reserved))
                .billed(billed)
                .credited(credited)
                .paid(paid)
                .build();
    }

    private BillingState billingState(boolean allSettled) {
        if (active != null) {
            return allSettled ? BillingState.PAID : BillingState.BILLED;
        }
        if (draft != null) {
            return BillingState.RESERVED;
        }
        return history.isEmpty() ? BillingState.UNBILLED : BillingState.CREDITED;
    }
}
