package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.claim.Charge;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Matches the lines for on-costs, or those for expenses, to the attendances whose time the same invoice claims, or whose time costs
 * nothing: first each line to an attendance with the same amount, in total or for one on-cost; then what is left, in the order of the attendances,
 * since one sum may be for several people.
 */
final class BesideMatcher {
    /** What a line without a reference may say of the attendances it is for. */
    record Scope(Optional<LocalDate> day, Optional<Role> role) implements Comparable<Scope> {
        private static final Comparator<Scope> ORDER = Comparator.<Scope, String>comparing(
                        scope -> scope.role.map(Role::toString).orElse(""))
                .thenComparing(scope -> scope.day.orElse(LocalDate.MIN));

        static Scope of(LineOutcome line) {
            return new Scope(line.date(), line.role());
        }

        /** {@return what lines for an attendance may say} */
        static Stream<Scope> allOf(Candidate candidate) {
            Optional<LocalDate> day = Optional.of(candidate.date());
            Optional<Role> role = Optional.of(candidate.role());
            return Stream.of(
                    new Scope(day, role),
                    new Scope(day, Optional.empty()),
                    new Scope(Optional.empty(), role),
                    new Scope(Optional.empty(), Optional.empty()));
        }

        @Override
        public int compareTo(Scope other) {
            return ORDER.compare(this, other);
        }
    }

    /** Comparable, so that a map of keys stays fast whatever their hashes. */
    private record Amount(Scope scope, long pence) implements Comparable<Amount> {
        private static final Comparator<Amount> ORDER =
                Comparator.comparing(Amount::scope).thenComparingLong(Amount::pence);

        @Override
        public int compareTo(Amount other) {
            return ORDER.compare(this, other);
        }
    }

    private final IncomingLineKind kind;
    private final Map<Scope, Deque<Candidate>> byScope = new HashMap<>();
    private final Map<Amount, Deque<Candidate>> byAmount = new HashMap<>();
    private final Set<Scope> due = new HashSet<>();
    /** An attendance whose time is claimed and cannot be paid. */
    private final Map<Scope, Candidate> refused = new HashMap<>();

    /** Takes the attendances whose time is claimed, or costs nothing. */
    BesideMatcher(IncomingLineKind kind, List<Candidate> claimed) {
        this.kind = kind;
        for (Candidate candidate : claimed) {
            if (!candidate.isPayable()) {
                Scope.allOf(candidate).forEach(scope -> refused.putIfAbsent(scope, candidate));
                continue;
            }
            Set<Long> amounts = new HashSet<>();
            amounts.add(candidate.left(kind).pence());
            candidate.due().charges(kind).stream()
                    .map(Charge::amount)
                    .map(Money::pence)
                    .forEach(amounts::add);
            Scope.allOf(candidate).forEach(scope -> {
                byScope.computeIfAbsent(scope, s -> new ArrayDeque<>()).add(candidate);
                if (!candidate.due().of(kind).isZero()) {
                    due.add(scope);
                }
                amounts.forEach(pence -> byAmount.computeIfAbsent(new Amount(scope, pence), a -> new ArrayDeque<>())
                        .add(candidate));
            });
        }
    }

    /** Pays what is due of lines without a reference, in the order of {@link LineOutcome#ORDER}, and queries the rest. */
    void match(List<LineOutcome> lines) {
        for (LineOutcome line : lines) {
            Deque<Candidate> fitting = byAmount.getOrDefault(
                    new Amount(Scope.of(line), line.line.net().pence()), new ArrayDeque<>());
            while (!fitting.isEmpty() && line.payable().isZero()) {
                Candidate candidate = fitting.remove();
                if (candidate.left(kind).compareTo(line.open()) >= 0) {
                    pay(line, candidate);
                }
            }
        }
        for (LineOutcome line : lines) {
            if (!line.open().isZero()) {
                payFromAll(line);
            }
        }
    }

    private void payFromAll(LineOutcome line) {
        Candidate unpaid = refused.get(Scope.of(line));
        if (unpaid != null && !byScope.containsKey(Scope.of(line))) {
            line.claims.add(unpaid.reference());
            Refusals.refuse(line, unpaid);
            return;
        }
        Deque<Candidate> scope = byScope.getOrDefault(Scope.of(line), new ArrayDeque<>());
        while (!scope.isEmpty() && !line.open().isZero()) {
            if (scope.element().left(kind).isZero()) {
                scope.remove();
            } else {
                pay(line, scope.element());
            }
        }
        queryRest(line, byScope.containsKey(Scope.of(line)), due.contains(Scope.of(line)));
    }

    /** Pays what is due of a line that gives the reference of an attendance, and queries the rest. */
    void match(LineOutcome line, Candidate candidate) {
        line.claims.add(candidate.reference());
        boolean claimed = !candidate.lines.isEmpty() || candidate.isWithoutTime();
        if (claimed && !candidate.left(kind).isZero()) {
            pay(line, candidate);
        }
        queryRest(line, claimed, !candidate.due().of(kind).isZero());
    }

    private void pay(LineOutcome line, Candidate candidate) {
        Money left = candidate.left(kind);
        Money amount = line.open().min(left);
        line.claims.add(candidate.reference());
        candidate.pay(kind, amount);
        line.pay(amount);
    }

    private void queryRest(LineOutcome line, boolean timeClaimed, boolean isDue) {
        if (line.open().isZero()) {
            return;
        }
        String what = kind == IncomingLineKind.EXPENSE ? "expenses" : "on-costs";
        if (!timeClaimed) {
            line.query(
                    QueryReason.WITHOUT_TIME,
                    "The scheme pays these " + what
                            + " only together with their time, and no time on this invoice that they could belong to"
                            + " can be paid.");
        } else if (!isDue) {
            String receipt = kind == IncomingLineKind.EXPENSE ? ", or only with a receipt." : ".";
            line.query(QueryReason.NOT_PAYABLE, "The scheme does not pay these " + what + receipt);
        } else if (line.payable().isZero()) {
            line.query(QueryReason.ALREADY_CLAIMED, "Other lines claim what is due for " + what + ".");
        } else {
            line.query(
                    QueryReason.MORE_THAN_DUE,
                    "Only " + line.payable().display() + " of the line is due for " + what + ".");
        }
    }
}
