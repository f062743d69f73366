package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.RejectionReason;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.RateUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the lines of one invoice, one after the other, so that a second line for the same attendance is seen. */
final class IncomingLineCheck {
    private final IncomingInvoice invoice;
    private final CandidateIndex expectations;
    private final Ledger ledger;
    private final RateYearFinder years;
    /** Whose on-costs stand in lines of their own: the references of these, or the days where they give none. */
    private final Set<Object> onCosts;

    private final Set<ClaimReference> timeTaken = new HashSet<>();
    private final Map<ClaimReference, Money> onCostsPaid = new HashMap<>();
    private final PayableAmounts takings = new PayableAmounts();
    private Money left;

    IncomingLineCheck(IncomingInvoice invoice, CandidateIndex expectations, Ledger ledger, RateYearFinder years) {
        this.invoice = invoice;
        this.expectations = expectations;
        this.ledger = ledger;
        this.years = years;
        this.left = invoice.total();
        this.onCosts = invoice.lines().stream()
                .filter(IncomingLine::onCost)
                .map(line -> line.claim().<Object>map(claim -> claim).orElse(line.date()))
                .collect(Collectors.toSet());
    }

    IncomingLineResult check(int number, IncomingLine line) {
        Optional<AttendanceCandidate> match = match(line);
        if (match.isEmpty()) {
            String who = line.role().map(IncomingLineCheck::ofOne).orElse("");
            String message = line.claim().isPresent()
                    ? "No attendance has the reference " + line.claim().get() + "."
                    : "The register has no attendance" + who + " employed by you on " + line.date() + ".";
            return refused(number, line, Optional.empty(), new InvoiceQuery(QueryReason.NOT_ATTENDED, message));
        }
        AttendanceCandidate expected = match.get();
        Optional<InvoiceQuery> refusal = refusal(line, expected);
        if (refusal.isPresent()) {
            return refused(number, line, Optional.of(expected.reference()), refusal.get());
        }
        Claim claim = expected.claim();
        if (claim == null) {
            throw new IllegalStateException("neither paid nor rejected: " + expected.reference());
        }
        List<InvoiceQuery> queries = new ArrayList<>();
        Money due = line.onCost() ? onCostDue(expected) : timeDue(line, expected, claim, queries);
        Money payable = line.net().compareTo(due) < 0 ? line.net() : due;
        int order = line.net().compareTo(due);
        if (order > 0 && queries.isEmpty()) {
            queries.add(new InvoiceQuery(QueryReason.MORE_THAN_DUE, "What is due comes to " + due.display() + "."));
        } else if (order < 0 && queries.isEmpty()) {
            queries.add(new InvoiceQuery(
                    QueryReason.LESS_THAN_DUE,
                    "What is due comes to " + due.display()
                            + "; for the rest, credit this line and bill the attendance anew."));
        }
        if (payable.compareTo(left) > 0) {
            payable = left;
            queries.add(new InvoiceQuery(
                    QueryReason.ARITHMETIC, "The total of the invoice leaves " + left.display() + " for this line."));
        }
        left = left.minus(payable);
        takings.take(expected.reference(), line, payable);
        if (line.onCost()) {
            onCostsPaid.merge(expected.reference(), payable, Money::plus);
        }
        return result(number, line, Optional.of(expected.reference()), payable, queries);
    }

    /** {@return what can be paid of each attendance} */
    PayableAmounts takings() {
        return takings;
    }

    private static IncomingLineResult refused(
            int number, IncomingLine line, Optional<ClaimReference> claim, InvoiceQuery query) {
        return result(number, line, claim, Money.ZERO, List.of(query));
    }

    private static IncomingLineResult result(
            int number, IncomingLine line, Optional<ClaimReference> claim, Money payable, List<InvoiceQuery> queries) {
        return IncomingLineResult.builder()
                .line(number)
                .claim(claim)
                .payable(payable)
                .queried(line.net().minus(payable))
                .queries(queries)
                .build();
    }

    private Optional<AttendanceCandidate> match(IncomingLine line) {
        if (line.claim().isPresent()) {
            return expectations.find(line.claim().get());
        }
        List<AttendanceCandidate> fitting = expectations.on(line.date()).stream()
                .filter(expected -> expected.isOf(invoice.supplier()))
                .filter(expected ->
                        line.role().map(role -> role.equals(expected.role())).orElse(true))
                .sorted(Comparator.comparing((AttendanceCandidate e) -> e.fit(line))
                        .reversed())
                .toList();
        return fitting.stream()
                .filter(expected ->
                        line.onCost() ? !onCostDue(expected).isZero() : !timeTaken.contains(expected.reference()))
                .filter(expected -> IncomingCheck.isFree(ledger, expected.reference()))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private Optional<InvoiceQuery> refusal(IncomingLine line, AttendanceCandidate expected) {
        if (!expected.isOf(invoice.supplier())) {
            return query(QueryReason.OTHER_SUPPLIER, "The attendance is one of somebody you do not employ.");
        }
        if (!line.date().equals(expected.attendance().date())) {
            return query(
                    QueryReason.WRONG_DATE,
                    "The attendance was on " + expected.attendance().date() + ", not on " + line.date() + ".");
        }
        if (expected.rejection() != null) {
            RejectionReason reason = expected.rejection().reason();
            boolean claimed =
                    reason == RejectionReason.ALREADY_CLAIMED || reason == RejectionReason.CLAIMED_BY_ANOTHER_EMPLOYER;
            return claimed
                    ? query(QueryReason.ALREADY_CLAIMED, "The attendance has been claimed before.")
                    : query(
                            QueryReason.NOT_PAYABLE,
                            "The scheme does not pay this attendance: " + RejectionText.text(reason) + ".");
        }
        if (!IncomingCheck.isFree(ledger, expected.reference())) {
            return query(QueryReason.ALREADY_CLAIMED, "The attendance is billed already.");
        }
        if (!line.onCost() && !timeTaken.add(expected.reference())) {
            return query(QueryReason.ALREADY_CLAIMED, "An earlier line of this invoice claims the same attendance.");
        }
        return Optional.empty();
    }

    private static Optional<InvoiceQuery> query(QueryReason reason, String message) {
        return Optional.of(new InvoiceQuery(reason, message));
    }

    private Money onCostDue(AttendanceCandidate expected) {
        return expected.onCosts().minus(onCostsPaid.getOrDefault(expected.reference(), Money.ZERO));
    }

    private Money timeDue(IncomingLine line, AttendanceCandidate expected, Claim claim, List<InvoiceQuery> queries) {
        LineUnit unit = claim.unit() == RateUnit.HOUR ? LineUnit.HOUR : LineUnit.SESSION;
        int minutes = line.minutes().orElse(claim.minutes());
        if (minutes > claim.minutes()) {
            queries.add(new InvoiceQuery(
                    QueryReason.TOO_MANY_MINUTES,
                    minutes + " minutes are claimed; "
                            + right(claim, expected.attendance().minutes())));
            minutes = claim.minutes();
        }
        boolean otherBand = line.band().isPresent() && !line.band().equals(claim.band());
        if (otherBand) {
            queries.add(new InvoiceQuery(
                    QueryReason.WRONG_BAND,
                    "Claimed at " + line.band().orElseThrow() + "; the scheme pays " + claim.grade() + "."));
        }
        rate(line, expected, claim, otherBand, queries);
        if (line.rate().isPresent() && line.minutes().isPresent()) {
            Money product = unit.net(line.rate().get(), line.minutes().get());
            if (!product.equals(line.net())) {
                queries.add(new InvoiceQuery(
                        QueryReason.ARITHMETIC,
                        line.minutes().get() + " minutes at "
                                + line.rate().get().display() + " come to " + product.display() + ", not to "
                                + line.net().display() + "."));
            }
        }
        int paidMinutes = minutes;
        Money time = paidMinutes == claim.minutes()
                ? claim.pay().amount()
                : claim.rate()
                        .map(rate -> unit.net(rate, paidMinutes))
                        .orElse(claim.pay().amount());
        boolean inOneLine = line.net().equals(claim.total()) && !hasOnCostLine(expected);
        return inOneLine ? claim.total() : time;
    }

    /** Rounding, travel and caps of the scheme can make the paid minutes other than the recorded ones. */
    private static String right(Claim claim, int recorded) {
        return claim.minutes() == recorded
                ? recorded + " are recorded."
                : claim.minutes() + " are paid for the " + recorded + " recorded.";
    }

    private boolean hasOnCostLine(AttendanceCandidate expected) {
        return onCosts.contains(expected.reference())
                || onCosts.contains(expected.attendance().date());
    }

    private static String ofOne(Role role) {
        String label = role.label();
        return ("aeio".indexOf(label.charAt(0)) >= 0 ? " of an " : " of a ") + label;
    }

    private void rate(
            IncomingLine line,
            AttendanceCandidate expected,
            Claim claim,
            boolean otherBand,
            List<InvoiceQuery> queries) {
        if (line.rate().isEmpty() || claim.rate().isEmpty() || line.rate().equals(claim.rate())) {
            return;
        }
        Money claimed = line.rate().get();
        String right = "on " + line.date() + " it is " + claim.rate().get().display() + ".";
        Optional<String> year = years.of(expected.attendance(), claimed);
        if (year.isPresent()) {
            queries.add(new InvoiceQuery(
                    QueryReason.WRONG_YEAR, claimed.display() + " is the rate of " + year.get() + "; " + right));
        } else if (!otherBand) {
            queries.add(new InvoiceQuery(QueryReason.WRONG_RATE, claimed.display() + " is not the rate; " + right));
        }
    }
}
