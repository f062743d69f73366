package io.github.qic.payments.claim;

import io.github.qic.payments.pay.PayRow;
import io.github.qic.payments.pay.PayTables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms of one rule on all days. Between two changes in any table they are the same. */
final class TermsByDay {
    private final TermsFinder finder;
    private final long[] starts;
    private final @Nullable PricedTerms[] terms;

    TermsByDay(TermsFinder finder, PayTables tables) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        Stream.of(
                        tables.agendaForChange(),
                        tables.salariedGp(),
                        tables.highCostAreas(),
                        tables.nationalInsurance(),
                        tables.nhsPension(),
                        tables.otherOnCosts())
                .flatMap(table -> table.rows().stream().map(PayRow::effective))
                .flatMap(days -> Stream.of(days.from(), days.to().plusDays(1)))
                .forEach(changes::add);
        changes.add(changes.first().minusDays(1));
        NavigableMap<LocalDate, DayTerms> found = new TreeMap<>();
        for (LocalDate change : changes) {
            DayTerms on = finder.on(change);
            if (found.isEmpty() || !found.lastEntry().getValue().equals(on)) {
                found.put(change, on);
            }
        }
        this.finder = finder;
        this.starts = found.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.terms = found.values().stream()
                .map(on -> on instanceof PricedTerms priced ? priced : null)
                .toArray(PricedTerms[]::new);
    }

    /** The terms that pay for a day; null if none do, see {@link #unpaid}. */
    @Nullable
    PricedTerms on(LocalDate day) {
        int found = Arrays.binarySearch(starts, day.toEpochDay());
        return terms[Math.max(0, found >= 0 ? found : -found - 2)];
    }

    /** Why there is no pay on a day, looked up again: the message names the day. */
    DayTerms.Unpaid unpaid(LocalDate day) {
        return (DayTerms.Unpaid) finder.on(day);
    }
}
