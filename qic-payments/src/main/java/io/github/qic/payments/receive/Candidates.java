package io.github.qic.payments.receive;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.PricingDecision;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.PersonReference;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The attendances that the lines of one invoice may be for, each once, as they are met. */
final class Candidates {
    private final RegisterIndex register;
    private final Map<AttendanceKey, PricingDecision> decisions;
    private final Map<ClaimReference, ClaimReference> waiting;
    private final LedgerView ledger;
    private final Id<Organisation> supplier;
    private final Map<ClaimReference, Candidate> byReference = new LinkedHashMap<>();

    /**
     * @param decisions those of the scheme about the attendances of the supplier's people
     * @param waiting what must be credited first, by the attendance that may replace it after a correction
     */
    Candidates(
            RegisterIndex register,
            Map<AttendanceKey, PricingDecision> decisions,
            Map<ClaimReference, ClaimReference> waiting,
            LedgerView ledger,
            Id<Organisation> supplier) {
        this.register = register;
        this.decisions = decisions;
        this.waiting = waiting;
        this.ledger = ledger;
        this.supplier = supplier;
    }

    /** {@return those met so far} */
    Collection<Candidate> met() {
        return byReference.values();
    }

    Candidate of(RegisterIndex.Entry entry) {
        return byReference.computeIfAbsent(entry.reference(), reference -> {
            AttendanceKey attendance = entry.attendance().key();
            PricingDecision decision = Objects.requireNonNull(decisions.get(attendance), attendance::toString);
            Optional<ClaimReference> replaced = Optional.ofNullable(waiting.get(reference));
            return new Candidate(entry, decision, ledger, replaced, byReference.size());
        });
    }

    /** {@return whether the supplier is a person without an employer} */
    boolean areOfOnePerson() {
        return PersonReference.ofSupplier(supplier).isPresent();
    }

    /** {@return those of the supplier on a day} */
    List<Candidate> on(LocalDate day) {
        return register.on(supplier, day).stream().map(this::of).toList();
    }

    /** {@return those of the supplier in a period and no later than a day} */
    List<Candidate> in(Optional<DateRange> period, Optional<LocalDate> until) {
        return register.of(supplier)
                .filter(entry -> period.stream()
                        .allMatch(p -> p.contains(entry.attendance().date())))
                .filter(entry -> until.stream()
                        .noneMatch(day -> entry.attendance().date().isAfter(day)))
                .map(this::of)
                .toList();
    }
}
