package io.github.qic.payments.reconcile;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.scheme.Scheme;
import java.util.Objects;

/**
 * What a ledger has billed or reserved for another collaborative or scheme than the one that is reconciled.
 *
 * @param collaborative the collaborative
 * @param scheme the scheme
 * @param attendances the number of attendances billed or reserved now
 * @param billed what is billed now, after credits, excluding VAT
 */
public record OtherProgramme(Id<Collaborative> collaborative, Id<Scheme> scheme, int attendances, Money billed) {
    public OtherProgramme {
        Objects.requireNonNull(collaborative, "collaborative");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(billed, "billed");
    }
}
