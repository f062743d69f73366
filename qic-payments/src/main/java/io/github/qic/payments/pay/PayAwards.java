package io.github.qic.payments.pay;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * When each pay award was announced. Awards take effect on 1 April, and most were announced later; until then the old scale
 * was paid. Awards are assumed to be announced in the order in which they take effect, so that an unknown day of announcement
 * is still bounded by the awards before and after it. A table has at most 1,000 awards.
 */
public final class PayAwards {
    /** Each day that is paid for may be looked up in all awards before it. */
    private static final int MOST = 1_000;

    private final TableId id;
    private final NavigableMap<LocalDate, PayAward> byDay;
    /** The earliest announcement of each award and those after it. */
    private final Map<LocalDate, LocalDate> firstSince;
    /** The latest announcement of each award and those before it. */
    private final Map<LocalDate, LocalDate> lastUntil;

    private PayAwards(TableId id, NavigableMap<LocalDate, PayAward> byDay) {
        this.id = Objects.requireNonNull(id, "id");
        if (byDay.size() > MOST) {
            throw InvalidValueException.of("", "table " + id.name() + " must have at most 1,000 awards");
        }
        this.byDay = byDay;
        this.firstSince = announced(byDay.descendingMap(), BinaryOperator.minBy(Comparator.naturalOrder()));
        this.lastUntil = announced(byDay, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    /**
     * {@return the awards, given in any order, as a table}
     *
     * @throws InvalidValueException if two awards take effect on the same day or there are more than 1,000
     */
    public static PayAwards of(TableId id, List<PayAward> awards) {
        return of(id, awards, row -> "/rows/" + row);
    }

    static PayAwards of(TableId id, List<PayAward> awards, IntFunction<String> place) {
        Objects.requireNonNull(awards, "awards");
        return new PayAwards(id, PayTableRules.byDay(awards, PayAward::effectiveFrom, place));
    }

    /**
     * {@return these awards with another one, which replaces that of the same day}
     *
     * @param version the version of the new table
     * @throws InvalidValueException if the version is blank or has more than 1,000 characters, or there are more than 1,000 awards
     */
    public PayAwards with(String version, PayAward award) {
        NavigableMap<LocalDate, PayAward> all = new TreeMap<>(byDay);
        all.put(award.effectiveFrom(), award);
        return new PayAwards(new TableId(id.name(), version), all);
    }

    /** {@return the name and version of the table} */
    public TableId id() {
        return id;
    }

    /** {@return the awards in the order in which they take effect} */
    public List<PayAward> rows() {
        return List.copyOf(byDay.values());
    }

    /**
     * {@return the rows of a table that applied to a day as far as was known on another day: those of the latest award
     * announced by then, unless that depends on an unknown day of announcement or the table does not go back far enough}
     *
     * @param table a table whose periods begin with these awards
     * @param day the day that is paid for
     */
    public <R extends PayRow> LookupResult<List<R>> knownRows(
            PayTable<R> table, String series, LocalDate day, LocalDate knownOn) {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(knownOn, "knownOn");
        LocalDate asked = day;
        // A loop: a table may have many rates that were announced later.
        while (true) {
            LookupResult<List<R>> found = table.find(series, asked);
            Optional<LocalDate> from =
                    found.value().map(rows -> rows.get(0).effective().from());
            if (from.isEmpty()) {
                return found;
            }
            Optional<Boolean> announced = isAnnounced(from.get(), knownOn);
            if (announced.isEmpty()) {
                return LookupResult.missing(new Problem(
                        "/knownOn",
                        "table " + table.id().name() + " cannot be seen as of " + knownOn
                                + ": the day on which its rates from " + from.get()
                                + " were announced is not known; if you know it, add it to table " + id.name()));
            }
            if (announced.get()) {
                return found;
            }
            asked = from.get().minusDays(1);
        }
    }

    /** Empty if it is uncertain: the day of the announcement is unknown, or there is no such award. */
    private Optional<Boolean> isAnnounced(LocalDate from, LocalDate knownOn) {
        PayAward award = byDay.get(from);
        if (award == null) {
            return Optional.empty();
        }
        if (award.announcedOn().isPresent()) {
            return Optional.of(!knownOn.isBefore(award.announcedOn().get()));
        }
        if (!knownOn.isBefore(firstSince.getOrDefault(from, LocalDate.MAX))) {
            return Optional.of(true);
        }
        return knownOn.isBefore(lastUntil.getOrDefault(from, LocalDate.MIN)) ? Optional.of(false) : Optional.empty();
    }

    /** For each award, one of the days on which it and those that come before it in the map were announced. */
    private static Map<LocalDate, LocalDate> announced(
            NavigableMap<LocalDate, PayAward> awards, BinaryOperator<LocalDate> choice) {
        Map<LocalDate, LocalDate> chosen = new HashMap<>();
        Optional<LocalDate> before = Optional.empty();
        for (PayAward award : awards.values()) {
            before =
                    Stream.concat(before.stream(), award.announcedOn().stream()).reduce(choice);
            before.ifPresent(day -> chosen.put(award.effectiveFrom(), day));
        }
        return chosen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PayAwards that && id.equals(that.id) && byDay.equals(that.byDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, byDay);
    }

    @Override
    public String toString() {
        return id.name() + " " + id.version() + " (" + Words.count(byDay.size(), "award") + ")";
    }
}
