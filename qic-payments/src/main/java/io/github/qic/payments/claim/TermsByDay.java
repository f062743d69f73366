package io.github.qic.payments.claim;

import io.github.qic.payments.pay.PayRow;
import io.github.qic.payments.pay.PayTable;
import io.github.qic.payments.pay.PayTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The offers of one rule for all days: between two changes in any table they are the same. */
final class TermsByDay {
    private final TermsFinder finder;
    private final long[] starts;
    private final DayTerms[] offers;

    private TermsByDay(TermsFinder finder, long[] starts, DayTerms[] offers) {
        this.finder = finder;
        this.starts = starts;
        this.offers = offers;
    }

    static TermsByDay of(TermsFinder finder, PayTables tables) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        Stream.of(
                        tables.agendaForChange(),
                        tables.salariedGp(),
                        tables.highCostAreas(),
                        tables.nationalInsurance(),
                        tables.nhsPension(),
                        tables.otherOnCosts())
                .map(PayTable::rows)
                .forEach(rows -> rows.forEach(row -> add(row, changes)));
        changes.add(changes.first().minusDays(1));
        List<Long> starts = new ArrayList<>();
        List<DayTerms> offers = new ArrayList<>();
        for (LocalDate change : changes) {
            DayTerms offer = finder.on(change);
            if (offers.isEmpty() || !offers.get(offers.size() - 1).equals(offer)) {
                starts.add(change.toEpochDay());
                offers.add(offer);
            }
        }
        return new TermsByDay(
                finder, starts.stream().mapToLong(Long::longValue).toArray(), offers.toArray(DayTerms[]::new));
    }

    private static void add(PayRow row, Set<LocalDate> changes) {
        changes.add(row.effective().from());
        changes.add(row.effective().to().plusDays(1));
    }

    DayTerms on(LocalDate day) {
        int found = Arrays.binarySearch(starts, day.toEpochDay());
        DayTerms offer = offers[Math.max(0, found >= 0 ? found : -found - 2)];
        // The message of a refusal names the day, so it is made anew.
        return offer instanceof UnpaidTerms ? finder.on(day) : offer;
    }
}
