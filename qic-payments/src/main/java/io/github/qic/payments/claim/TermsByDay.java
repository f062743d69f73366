package io.github.qic.payments.claim;

import io.github.qic.payments.pay.PayRow;
import io.github.qic.payments.pay.PayTable;
import io.github.qic.payments.pay.PayTables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The terms of one rule on all days. Between two changes in any table they are the same, and found on the first day asked for. */
final class TermsByDay {
    /** The periods of a page, made when one of them is asked for: an array of all for each person with an own salary fills the memory. */
    private static final int PAGE = 256;

    private final TermsFinder finder;
    private final long[] starts;
    // A race only finds the same terms twice.
    private final @Nullable DayTerms[] @Nullable [] pages;
    /** That of the day asked for last: attendances come in order, and many are of one period. */
    private @Nullable Period last;

    /** The terms of days since 1970, to the one before the end. */
    private record Period(long start, long end, DayTerms terms) {}

    /** @param starts the days on which a table changes, see {@link #starts} */
    TermsByDay(TermsFinder finder, long[] starts) {
        this.finder = finder;
        this.starts = starts;
        this.pages = new DayTerms[(starts.length + PAGE - 1) / PAGE][];
    }

    /** {@return the days since 1970 on which any table begins, changes or ends, after one on which nothing applies yet} */
    static long[] starts(PayTables tables) {
        TreeSet<Long> starts = new TreeSet<>();
        for (PayTable<?> table : List.of(
                tables.agendaForChange(),
                tables.salariedGp(),
                tables.highCostAreas(),
                tables.nationalInsurance(),
                tables.nhsPension(),
                tables.otherOnCosts())) {
            for (PayRow row : table.rows()) {
                starts.add(row.effective().from().toEpochDay());
                starts.add(row.effective().to().toEpochDay() + 1);
            }
        }
        starts.add(starts.first() - 1);
        return starts.stream().mapToLong(Long::longValue).toArray();
    }

    /** The terms that pay for a day; null if none do, see {@link #unpaid}. */
    @Nullable
    PricedTerms on(LocalDate day) {
        long epochDay = day.toEpochDay();
        Period known = last;
        if (known == null || epochDay < known.start || epochDay >= known.end) {
            known = period(epochDay);
            last = known;
        }
        return known.terms instanceof PricedTerms priced ? priced : null;
    }

    private Period period(long epochDay) {
        int found = Arrays.binarySearch(starts, epochDay);
        int period = Math.max(0, found >= 0 ? found : -found - 2);
        DayTerms terms = known(period);
        return new Period(
                period == 0 ? Long.MIN_VALUE : starts[period],
                period + 1 < starts.length ? starts[period + 1] : Long.MAX_VALUE,
                terms == null ? find(period) : terms);
    }

    private @Nullable DayTerms known(int period) {
        @Nullable DayTerms[] page = pages[period / PAGE];
        return page == null ? null : page[period % PAGE];
    }

    /** Neighbours with equal terms share them: most changes of a table concern few people. */
    private DayTerms find(int period) {
        DayTerms found = finder.on(LocalDate.ofEpochDay(starts[period]));
        for (int beside = Math.max(0, period - 1); beside < Math.min(starts.length, period + 2); beside++) {
            DayTerms other = known(beside);
            if (other != null && found.equals(other)) {
                found = other;
            }
        }
        int place = period / PAGE;
        @Nullable DayTerms[] page = pages[place];
        if (page == null) {
            page = new DayTerms[Math.min(PAGE, starts.length - place * PAGE)];
            pages[place] = page;
        }
        page[period % PAGE] = found;
        return found;
    }

    /** Why there is no pay on a day, looked up again: the message names the day. */
    DayTerms.Unpaid unpaid(LocalDate day) {
        return (DayTerms.Unpaid) finder.on(day);
    }
}
