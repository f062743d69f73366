package io.github.qic.payments.claim;

import io.github.qic.payments.pay.PayRow;
import io.github.qic.payments.pay.PayTables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The terms of one rule on all days. Between two changes in any table they are the same. */
final class TermsByDay {
    private final TermsFinder finder;
    private final long[] starts;
    private final DayTerms[] terms;

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
        this.terms = found.values().toArray(DayTerms[]::new);
    }

    DayTerms on(LocalDate day) {
        int found = Arrays.binarySearch(starts, day.toEpochDay());
        DayTerms same = terms[Math.max(0, found >= 0 ? found : -found - 2)];
        // Only a rate is the same on each of the days: the message of unpaid terms names the day.
        return same instanceof PricedTerms ? same : finder.on(day);
    }
}
