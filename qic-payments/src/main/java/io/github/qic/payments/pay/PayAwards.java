package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * When each pay award became known. Awards take effect on 1 April, and most were announced later: until then the old scale
 * went on being paid. Awards are taken to be announced in the order in which they take effect, so that an unknown day is
 * still bounded by the awards before and after it.
 */
public final class PayAwards {
    private final TableId id;
    private final NavigableMap<LocalDate, PayAward> byDay = new TreeMap<>();

    private PayAwards(TableId id) {
        this.id = id;
    }

    /**
     * {@return the awards as a table}
     *
     * @param id its name and version
     * @param awards in any order
     * @throws InvalidValueException if two awards take effect on the same day
     */
    public static PayAwards of(TableId id, List<PayAward> awards) {
        return of(id, awards, row -> "/rows/" + row);
    }

    static PayAwards of(TableId id, List<PayAward> awards, IntFunction<String> place) {
        PayAwards result = new PayAwards(id);
        Problems problems = new Problems();
        for (int i = 0; i < awards.size(); i++) {
            PayAward award = awards.get(i);
            if (result.byDay.put(award.effectiveFrom(), award) != null) {
                problems.refuse(place.apply(i), "repeats the award of " + award.effectiveFrom());
            }
        }
        problems.throwIfAny();
        return result;
    }

    /** {@return the name and version of the table} */
    public TableId id() {
        return id;
    }

    /** {@return the awards by the day they take effect} */
    public List<PayAward> rows() {
        return List.copyOf(byDay.values());
    }

    /**
     * {@return the rows of a table that applied to a day as far as was known on another: those of the latest award
     * already announced}
     *
     * @param table a table that moves with these awards
     * @param series the series in it
     * @param day the day that is paid for
     * @param knownOn the day whose knowledge counts
     * @param <R> the kind of row
     * @throws InvalidValueException if the answer depends on an announcement whose day is not known, or the table does
     *     not reach back far enough
     */
    public <R extends PayRow> List<R> known(PayTable<R> table, String series, LocalDate day, LocalDate knownOn) {
        List<R> rows = table.on(series, day);
        LocalDate from = rows.get(0).effective().from();
        if (announced(table.id(), from, knownOn)) {
            return rows;
        }
        return known(table, series, from.minusDays(1), knownOn);
    }

    private boolean announced(TableId table, LocalDate from, LocalDate knownOn) {
        PayAward award = byDay.get(from);
        if (award == null) {
            throw refused(table, from, knownOn);
        }
        if (award.announcedOn().isPresent()) {
            return !knownOn.isBefore(award.announcedOn().get());
        }
        if (days(byDay.tailMap(from)).anyMatch(day -> !knownOn.isBefore(day))) {
            return true;
        }
        if (days(byDay.headMap(from)).anyMatch(knownOn::isBefore)) {
            return false;
        }
        throw refused(table, from, knownOn);
    }

    private static Stream<LocalDate> days(Map<LocalDate, PayAward> awards) {
        return awards.values().stream().flatMap(award -> award.announcedOn().stream());
    }

    private static InvalidValueException refused(TableId table, LocalDate from, LocalDate knownOn) {
        return InvalidValueException.of(
                "/knownOn",
                "table " + table.name() + " cannot be seen as of " + knownOn + ": the day on which its rates from "
                        + from + " were announced is not known");
    }
}
