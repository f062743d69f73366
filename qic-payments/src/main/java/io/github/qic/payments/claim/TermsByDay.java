package io.github.qic.payments.claim;

import io.github.qic.payments.pay.PayRow;
import io.github.qic.payments.pay.PayTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The terms of one rule on all days. Between two changes in any table they are the same. */
final class TermsByDay {
    private final TermsFinder finder;
    private final long[] starts;
    private final DayTerms[] terms;

    private TermsByDay(TermsFinder finder, long[] starts, DayTerms[] terms) {
        this.finder = finder;
        this.starts = starts;
        this.terms = terms;
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
                .flatMap(table -> table.rows().stream().map(PayRow::effective))
                .flatMap(days -> Stream.of(days.from(), days.to().plusDays(1)))
                .forEach(changes::add);
        changes.add(changes.first().minusDays(1));
        List<Long> starts = new ArrayList<>();
        List<DayTerms> terms = new ArrayList<>();
        for (LocalDate change : changes) {
            DayTerms found = finder.on(change);
            if (terms.isEmpty() || !terms.get(terms.size() - 1).equals(found)) {
                starts.add(change.toEpochDay());
                terms.add(found);
            }
        }
        return new TermsByDay(
                finder, starts.stream().mapToLong(Long::longValue).toArray(), terms.toArray(DayTerms[]::new));
    }

    DayTerms on(LocalDate day) {
        int found = Arrays.binarySearch(starts, day.toEpochDay());
        DayTerms same = terms[Math.max(0, found >= 0 ? found : -found - 2)];
        // Only a rate is the same on each of the days: the message of unpaid terms names the day.
        return same instanceof PricedTerms ? same : finder.on(day);
    }
}
