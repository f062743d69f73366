package io.github.qic.payments.ledger;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import java.time.YearMonth;
import java.util.Comparator;

/** The attendances of a supplier in a month. */
record ClaimMonth(Id<Organisation> supplier, YearMonth month) implements Comparable<ClaimMonth> {
    private static final Comparator<ClaimMonth> ORDER = Comparator.<ClaimMonth, Id<Organisation>>comparing(
                    ClaimMonth::supplier)
            .thenComparing(ClaimMonth::month);

    static ClaimMonth of(ClaimRecord claim) {
        return new ClaimMonth(
                claim.supplier(),
                YearMonth.of(claim.date().getYear(), claim.date().getMonth()));
    }

    @Override
    public int compareTo(ClaimMonth other) {
        return ORDER.compare(this, other);
    }
}
