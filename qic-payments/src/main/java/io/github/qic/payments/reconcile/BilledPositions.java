package io.github.qic.payments.reconcile;

import io.github.qic.core.Collaborative;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.scheme.Scheme;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a ledger holds of one programme, a collaborative under a scheme, and the sums of the others. */
final class BilledPositions {
    /** What is billed or reserved now. */
    final Map<ClaimReference, ClaimPosition> active = new LinkedHashMap<>();
    /** Everything that was ever billed or reserved. */
    final Set<ClaimReference> known = new HashSet<>();

    private final Map<String, OtherProgramme> others = new TreeMap<>();

    BilledPositions(LedgerView ledger, Id<Collaborative> collaborative, Id<Scheme> scheme) {
        for (ClaimPosition position : ledger.position().claims()) {
            boolean isActive = !position.lines().isEmpty() || position.draft().isPresent();
            if (position.attendance().collaborative().equals(collaborative)
                    && position.attendance().scheme().equals(scheme)) {
                known.add(position.claim());
                if (isActive) {
                    active.put(position.claim(), position);
                }
            } else if (isActive) {
                addOther(position);
            }
        }
    }

    private void addOther(ClaimPosition position) {
        OtherProgramme one = new OtherProgramme(
                position.attendance().collaborative(), position.attendance().scheme(), 1, position.current());
        others.merge(
                one.collaborative() + "/" + one.scheme(),
                one,
                (a, b) -> new OtherProgramme(
                        a.collaborative(),
                        a.scheme(),
                        a.attendances() + 1,
                        a.billed().plus(b.billed())));
    }

    List<OtherProgramme> others() {
        return List.copyOf(others.values());
    }
}
