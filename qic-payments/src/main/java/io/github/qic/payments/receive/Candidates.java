package io.github.qic.payments.receive;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attendances that the lines of one invoice may be for, each once, as they are met. */
final class Candidates {
    private final RegisterIndex register;
    private final LedgerView ledger;
    private final Id<Organisation> supplier;
    private final Map<ClaimReference, Candidate> byReference = new LinkedHashMap<>();

    Candidates(RegisterIndex register, LedgerView ledger, Id<Organisation> supplier) {
        this.register = register;
        this.ledger = ledger;
        this.supplier = supplier;
    }

    /** {@return those met so far} */
    Collection<Candidate> met() {
        return byReference.values();
    }

    Candidate of(RegisterIndex.Entry entry) {
        return byReference.computeIfAbsent(
                entry.reference(), reference -> new Candidate(entry, ledger, byReference.size()));
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
