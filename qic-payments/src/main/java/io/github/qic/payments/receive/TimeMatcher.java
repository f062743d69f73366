package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.LineUnit;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Matches the lines for time of one day, which give no reference, to the attendances of that day; a line of an unknown kind must have
 * the amount of one. All lines look for a perfect fit
 * before any of them takes a worse one; of equal fits, an attendance that can be paid comes before one that is billed already or not
 * paid. So the result does not depend on the order of the lines, and costs n log n.
 */
final class TimeMatcher {
    private static final long ANY = -1;

    /** Details that a line and an attendance have in common; a line need not give the role. */
    private record Details(Optional<Role> role, long minutes, long pence, long rate) implements Comparable<Details> {
        private static final Comparator<Details> ORDER = Comparator.<Details, String>comparing(
                        details -> details.role.map(Role::toString).orElse(""))
                .thenComparingLong(Details::minutes)
                .thenComparingLong(Details::pence)
                .thenComparingLong(Details::rate);

        @Override
        public int compareTo(Details other) {
            return ORDER.compare(this, other);
        }
    }

    /** Comparable, so that a map of keys stays fast whatever their hashes. */
    private record Unit(Optional<Role> role, LineUnit unit) implements Comparable<Unit> {
        private static final Comparator<Unit> ORDER = Comparator.<Unit, String>comparing(
                        unit -> unit.role.map(Role::toString).orElse(""))
                .thenComparing(Unit::unit);

        @Override
        public int compareTo(Unit other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<Details, Deque<Candidate>> byDetails = new HashMap<>();
    private final Map<Unit, NavigableMap<Long, RateGroup>> byRate = new HashMap<>();
    /** By the rate that includes the on-costs, of attendances that have any. */
    private final Map<Unit, NavigableMap<Long, RateGroup>> byFullRate = new HashMap<>();

    /** Takes the attendances of the day; lines with a reference may already claim some of them. */
    TimeMatcher(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingInt(TimeMatcher::rank));
        for (Candidate candidate : sorted) {
            Set<Details> details = new HashSet<>();
            roles(candidate).forEach(role -> addDetails(candidate, role, details));
            details.forEach(key ->
                    byDetails.computeIfAbsent(key, k -> new ArrayDeque<>()).add(candidate));
            groups(candidate).forEach(group -> group.add(candidate));
        }
    }

    private static int rank(Candidate candidate) {
        if (candidate.isPayable()) {
            return 0;
        }
        return candidate.occupied ? 1 : 2;
    }

    private static Stream<Optional<Role>> roles(Candidate candidate) {
        return Stream.of(Optional.of(candidate.role()), Optional.empty());
    }

    private static void addDetails(Candidate candidate, Optional<Role> role, Set<Details> details) {
        List<Money> amounts =
                candidate.claim == null ? List.of() : candidate.due().amounts();
        amounts.forEach(amount -> details.add(new Details(role, ANY, amount.pence(), ANY)));
        if (!candidate.billed.isEmpty()) {
            // As it was billed, which may have been less than was due.
            long net = DocumentLines.sum(candidate.billed).pence();
            details.add(new Details(role, ANY, net, ANY));
            details.add(new Details(role, candidate.billed.get(0).minutes(), net, ANY));
        }
        // A limit may pay fewer minutes than were attended.
        for (int minutes :
                new int[] {candidate.minutes(), candidate.attendance().minutes()}) {
            details.add(new Details(role, minutes, ANY, ANY));
            amounts.forEach(amount -> details.add(new Details(role, minutes, amount.pence(), ANY)));
            candidate.rate().ifPresent(rate -> details.add(new Details(role, minutes, ANY, rate.pence())));
        }
    }

    private Stream<RateGroup> groups(Candidate candidate) {
        if (candidate.rate().isEmpty()) {
            return Stream.empty();
        }
        long rate = candidate.rate().get().pence();
        long full = candidate.due().rateWithOnCosts();
        LineUnit unit = candidate.unit().orElseThrow();
        return roles(candidate)
                .map(role -> new Unit(role, unit))
                .flatMap(key -> full > rate
                        ? Stream.of(group(byRate, key, rate), group(byFullRate, key, full))
                        : Stream.of(group(byRate, key, rate)));
    }

    private static RateGroup group(Map<Unit, NavigableMap<Long, RateGroup>> groups, Unit unit, long rate) {
        return groups.computeIfAbsent(unit, key -> new TreeMap<>()).computeIfAbsent(rate, key -> new RateGroup());
    }

    /** {@return the lines that fit no attendance; the others are added to the one that they fit best} */
    List<LineOutcome> match(List<LineOutcome> lines) {
        List<Function<LineOutcome, Optional<Candidate>>> fits = List.of(
                this::minutesAndAmount,
                this::amountWithoutMinutes,
                this::minutesAndRate,
                this::minutes,
                this::part,
                this::amountWithOtherMinutes,
                this::rate);
        List<LineOutcome> open = new ArrayList<>(lines);
        open.sort(
                Comparator.comparing((LineOutcome line) -> line.role().isEmpty()) // with the role, it has fewer choices
                        .thenComparing(line -> line.line.net().negated()) // so has an amount that includes expenses
                        .thenComparing(LineOutcome.ORDER));
        for (Function<LineOutcome, Optional<Candidate>> fit : fits) {
            List<LineOutcome> rest = new ArrayList<>();
            for (LineOutcome line : open) {
                fit.apply(line).ifPresentOrElse(candidate -> claim(candidate, line), () -> rest.add(line));
            }
            open = rest;
        }
        return open;
    }

    private void claim(Candidate candidate, LineOutcome line) {
        List<RateGroup> groups = groups(candidate).toList();
        groups.forEach(group -> group.remove(candidate));
        candidate.add(line);
        groups.forEach(group -> group.add(candidate));
    }

    private Optional<Candidate> minutesAndAmount(LineOutcome line) {
        return line.minutes().flatMap(minutes -> find(line, minutes, pence(line), ANY));
    }

    private Optional<Candidate> amountWithoutMinutes(LineOutcome line) {
        return line.minutes().isPresent() ? Optional.empty() : amount(line);
    }

    private Optional<Candidate> minutesAndRate(LineOutcome line) {
        return line.isTime()
                ? line.minutes().flatMap(minutes -> line.rate().flatMap(rate -> find(line, minutes, ANY, rate.pence())))
                : Optional.empty();
    }

    private Optional<Candidate> minutes(LineOutcome line) {
        return line.isTime() ? line.minutes().flatMap(minutes -> find(line, minutes, ANY, ANY)) : Optional.empty();
    }

    /** A part of an attendance, whose other parts may be claimed by other lines. */
    private Optional<Candidate> part(LineOutcome line) {
        return line.minutes()
                .flatMap(minutes -> groups(line)
                        .flatMap(group -> group.leastWith(minutes).stream())
                        .findFirst());
    }

    private Optional<Candidate> amountWithOtherMinutes(LineOutcome line) {
        return line.isTime() ? amount(line) : Optional.empty();
    }

    /** More minutes than any attendance has are for the longest that no line claims, or that is billed already. */
    private Optional<Candidate> rate(LineOutcome line) {
        return groups(line).flatMap(group -> group.longest().stream()).findFirst();
    }

    /** An amount alone is no evidence if the reference contradicts it. */
    private Optional<Candidate> amount(LineOutcome line) {
        return line.unknownReference() ? Optional.empty() : find(line, ANY, pence(line), ANY);
    }

    private static long pence(LineOutcome line) {
        return line.line.net().pence();
    }

    private Optional<Candidate> find(LineOutcome line, long minutes, long pence, long rate) {
        Deque<Candidate> fitting = byDetails.get(new Details(line.role(), minutes, pence, rate));
        if (fitting == null) {
            return Optional.empty();
        }
        while (!fitting.isEmpty()
                && fitting.getFirst().isPayable()
                && !fitting.getFirst().lines.isEmpty()) {
            fitting.removeFirst();
        }
        return Optional.ofNullable(fitting.peekFirst());
    }

    /** {@return the attendances with the rate that a line gives, or that follows from its amount and minutes, before on-costs or with} */
    private Stream<RateGroup> groups(LineOutcome line) {
        return line.isTime()
                ? Stream.of(false, true)
                        .flatMap(full ->
                                Stream.of(LineUnit.HOUR, LineUnit.SESSION).flatMap(unit -> groups(line, unit, full)))
                : Stream.empty();
    }

    private Stream<RateGroup> groups(LineOutcome line, LineUnit unit, boolean full) {
        NavigableMap<Long, RateGroup> rates = (full ? byFullRate : byRate).get(new Unit(line.role(), unit));
        if (rates == null) {
            return Stream.empty();
        }
        if (line.rate().isPresent()) {
            return Stream.ofNullable(rates.get(line.rate().get().pence()));
        }
        if (line.minutes().isEmpty()) {
            return Stream.empty();
        }
        int minutes = line.minutes().get();
        // Twice the pence by which the amount may be off: parts of an attendance are rounded so that they add up,
        // on-costs are rounded on their own, and so is a rate that includes them.
        long off = full ? 3 + 2L * (minutes / unit.baseQuantity()) : 3;
        long twice = 2 * pence(line);
        return rates
                .subMap(bound(twice - off, unit, minutes), true, bound(twice + off, unit, minutes), true)
                .entrySet()
                .stream()
                .filter(entry -> off(twice, unit, entry.getKey(), minutes) < off)
                .sorted(Comparator.comparingLong(entry -> off(twice, unit, entry.getKey(), minutes)))
                .map(Map.Entry::getValue);
    }

    /** {@return a rate whose product is an amount, given twice} */
    private static long bound(long twice, LineUnit unit, int minutes) {
        return BigInteger.valueOf(twice)
                .multiply(BigInteger.valueOf(unit.baseQuantity()))
                .divide(BigInteger.valueOf(2L * minutes))
                .longValue();
    }

    /** {@return by how much the product of a rate is off an amount, both given twice} */
    private static long off(long twice, LineUnit unit, long rate, int minutes) {
        return Math.abs(2 * unit.net(Money.ofPence(rate), minutes).pence() - twice);
    }
}
