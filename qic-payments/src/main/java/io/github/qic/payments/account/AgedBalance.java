package io.github.qic.payments.account;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The balance of one supplier by age, including VAT.
 *
 * @param supplier the supplier
 * @param bands what is outstanding in each band
 * @param onAccount the money on account, which no band takes into account
 * @param held the part of what is outstanding that is on hold or disputed
 */
public record AgedBalance(Id<Organisation> supplier, Map<AgeBand, Money> bands, Money onAccount, Money held) {
    /** Copies the map; a band without an amount is zero. */
    public AgedBalance {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(bands, "bands");
        Objects.requireNonNull(onAccount, "onAccount");
        Objects.requireNonNull(held, "held");
        Map<AgeBand, Money> all = new EnumMap<>(AgeBand.class);
        for (AgeBand band : AgeBand.values()) {
            all.put(band, bands.getOrDefault(band, Money.ZERO));
        }
        bands = Collections.unmodifiableMap(all);
    }

    static AgedBalance of(SupplierAccount account) {
        Map<AgeBand, Money> bands = new EnumMap<>(AgeBand.class);
        for (OpenItem item : account.items()) {
            bands.merge(AgeBand.of(item.daysOverdue(account.asOf())), item.outstanding(), Money::plus);
        }
        Money held = Money.sum(account.items().stream().map(OpenItem::held));
        return new AgedBalance(account.supplier(), bands, account.onAccount(), held);
    }

    /** {@return what is outstanding in a band} */
    public Money in(AgeBand band) {
        Objects.requireNonNull(band, "band");
        return bands.getOrDefault(band, Money.ZERO);
    }

    /** {@return all that is outstanding, less the money on account} */
    public Money balance() {
        return Money.sum(Arrays.stream(AgeBand.values()).map(this::in)).minus(onAccount);
    }
}
