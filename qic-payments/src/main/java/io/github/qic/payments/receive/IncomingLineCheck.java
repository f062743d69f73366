package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.RejectionReason;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.LineUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the lines of one invoice in order, so that a second line for the same attendance is found. */
final class IncomingLineCheck {
    private final IncomingInvoice invoice;
    private final CandidateIndex candidates;
    private final RateYearFinder years;
    /** The attendances whose on-costs have a separate line: by reference or, where the line gives none, by day. */
    private final Set<Object> onCostLines;

    private final Set<ClaimReference> timeClaimed = new HashSet<>();
    private final PayableAmounts payable = new PayableAmounts();
    /** The part of the total of the invoice that is left for the following lines. */
    private Money remaining;

    IncomingLineCheck(IncomingInvoice invoice, CandidateIndex candidates, RateYearFinder years) {
        this.invoice = invoice;
        this.candidates = candidates;
        this.years = years;
        this.remaining = invoice.total();
        this.onCostLines = invoice.lines().stream()
                .filter(IncomingLine::onCost)
                .map(line -> line.claim().<Object>map(claim -> claim).orElse(line.date()))
                .collect(Collectors.toSet());
    }

    /** {@return the amounts payable for the lines checked so far} */
    PayableAmounts payable() {
        return payable;
    }

    IncomingLineResult check(int number, IncomingLine line) {
        Optional<AttendanceCandidate> match = match(line);
        Optional<InvoiceQuery> refusal = match.isEmpty() ? Optional.of(notAttended(line)) : refusal(line, match.get());
        List<InvoiceQuery> queries = new ArrayList<>(refusal.stream().toList());
        Money amount = refusal.isPresent() ? Money.ZERO : payable(line, match.orElseThrow(), queries);
        return IncomingLineResult.builder()
                .line(number)
                .claim(match.map(AttendanceCandidate::reference))
                .payable(amount)
                .queried(line.net().minus(amount))
                .queries(queries)
                .build();
    }

    private Optional<AttendanceCandidate> match(IncomingLine line) {
        if (line.claim().isPresent()) {
            return candidates.find(line.claim().get());
        }
        List<AttendanceCandidate> fitting = candidates.on(line.date()).stream()
                .filter(candidate -> candidate.isOf(invoice.supplier()))
                .filter(candidate ->
                        line.role().stream().allMatch(candidate.person().role()::equals))
                .sorted(Comparator.comparingInt(candidate -> -candidate.fit(line)))
                .toList();
        return fitting.stream()
                .filter(candidate ->
                        line.onCost() ? !onCostDue(candidate).isZero() : !timeClaimed.contains(candidate.reference()))
                .filter(AttendanceCandidate::billable)
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private static InvoiceQuery notAttended(IncomingLine line) {
        return new InvoiceQuery(
                QueryReason.NOT_ATTENDED,
                line.claim()
                        .map(claim -> "No attendance has the reference " + claim + ".")
                        .orElseGet(() -> "The register has no attendance"
                                + line.role().map(IncomingLineCheck::ofRole).orElse("") + " employed by you on "
                                + line.date() + "."));
    }

    private static String ofRole(Role role) {
        String label = role.label();
        return ("aeio".indexOf(label.charAt(0)) >= 0 ? " of an " : " of a ") + label;
    }

    /** {@return why no part of a line can be paid; empty if it can} */
    private Optional<InvoiceQuery> refusal(IncomingLine line, AttendanceCandidate candidate) {
        if (!candidate.isOf(invoice.supplier())) {
            return query(QueryReason.OTHER_SUPPLIER, "The person who attended is not employed by you.");
        }
        if (!line.date().equals(candidate.date())) {
            return query(
                    QueryReason.WRONG_DATE,
                    "The attendance was on " + candidate.date() + ", not on " + line.date() + ".");
        }
        if (candidate.rejection() != null) {
            return Optional.of(rejected(candidate.rejection().reason()));
        }
        if (!candidate.billable()) {
            return query(QueryReason.ALREADY_CLAIMED, "The attendance has already been billed.");
        }
        if (!line.onCost() && !timeClaimed.add(candidate.reference())) {
            return query(QueryReason.ALREADY_CLAIMED, "An earlier line of this invoice claims the same attendance.");
        }
        return Optional.empty();
    }

    private static InvoiceQuery rejected(RejectionReason reason) {
        return switch (reason) {
            case ALREADY_CLAIMED, CLAIMED_BY_ANOTHER_EMPLOYER ->
                new InvoiceQuery(QueryReason.ALREADY_CLAIMED, "The attendance has already been claimed.");
            case NOT_ELIGIBLE, NO_RULE -> notPayable("the role or employer is not eligible");
            case OUTSIDE_WINDOW -> notPayable("it is outside the claim window");
            case OVERLAPPING_TIME -> notPayable("the time overlaps another attendance of the same person");
            case NO_RATE, UNVERIFIED_RATE -> notPayable("no agreed rate is known for the day");
            case FIGURE_NOT_GIVEN -> notPayable("a salary or actual cost is needed first");
            case BELOW_MINIMUM -> notPayable("it is shorter than the minimum time that is paid");
            case CAP_REACHED -> notPayable("the daily cap or the budget has been reached");
        };
    }

    private static InvoiceQuery notPayable(String why) {
        return new InvoiceQuery(QueryReason.NOT_PAYABLE, "The scheme does not pay this attendance: " + why + ".");
    }

    private static Optional<InvoiceQuery> query(QueryReason reason, String message) {
        return Optional.of(new InvoiceQuery(reason, message));
    }

    private Money payable(IncomingLine line, AttendanceCandidate candidate, List<InvoiceQuery> queries) {
        Money due = line.onCost() ? onCostDue(candidate) : timeDue(line, candidate, queries);
        int order = line.net().compareTo(due);
        String message = "What is due comes to " + due.display();
        if (order > 0 && queries.isEmpty()) {
            queries.add(new InvoiceQuery(QueryReason.MORE_THAN_DUE, message + "."));
        } else if (order < 0 && queries.isEmpty()) {
            queries.add(new InvoiceQuery(
                    QueryReason.LESS_THAN_DUE,
                    message + "; to claim the rest, credit this line and bill the attendance again."));
        }
        Money amount = order < 0 ? line.net() : due;
        if (amount.compareTo(remaining) > 0) {
            amount = remaining;
            queries.add(new InvoiceQuery(
                    QueryReason.ARITHMETIC,
                    "The total of the invoice leaves " + remaining.display() + " for this line."));
        }
        remaining = remaining.minus(amount);
        payable.add(candidate.reference(), line, amount);
        return amount;
    }

    private Money onCostDue(AttendanceCandidate candidate) {
        return candidate.onCosts().minus(payable.onCosts(candidate.reference()));
    }

    private Money timeDue(IncomingLine line, AttendanceCandidate candidate, List<InvoiceQuery> queries) {
        Claim claim = Objects.requireNonNull(candidate.claim(), "neither paid nor rejected");
        LineUnit unit = claim.unit().map(LineUnit::of).orElse(LineUnit.ITEM);
        int claimed = line.minutes().orElse(claim.minutes());
        int minutes = Math.min(claimed, claim.minutes());
        if (claimed > minutes) {
            queries.add(new InvoiceQuery(
                    QueryReason.TOO_MANY_MINUTES,
                    claimed + " minutes are claimed; "
                            + paidMinutes(claim, candidate.attendance().minutes())));
        }
        checkRate(line, candidate, claim, queries);
        if (line.rate().isPresent() && line.minutes().isPresent() && unit.isTime()) {
            Money product = unit.net(line.rate().get(), claimed);
            if (!product.equals(line.net())) {
                queries.add(new InvoiceQuery(
                        QueryReason.ARITHMETIC,
                        claimed + " minutes at " + line.rate().get().display() + " are " + product.display() + ", not "
                                + line.net().display() + "."));
            }
        }
        if (line.net().equals(claim.total()) && !hasOnCostLine(candidate)) {
            return claim.total();
        }
        return claim.rate()
                .filter(rate -> minutes < claim.minutes())
                .map(rate -> unit.net(rate, minutes))
                .orElse(claim.pay().amount());
    }

    /** Because of rounding, travel and caps, the paid minutes can differ from the recorded ones. */
    private static String paidMinutes(Claim claim, int recorded) {
        return claim.minutes() == recorded
                ? recorded + " are recorded."
                : claim.minutes() + " are paid for the " + recorded + " recorded.";
    }

    private boolean hasOnCostLine(AttendanceCandidate candidate) {
        return onCostLines.contains(candidate.reference()) || onCostLines.contains(candidate.date());
    }

    private void checkRate(IncomingLine line, AttendanceCandidate candidate, Claim claim, List<InvoiceQuery> queries) {
        boolean otherBand = line.band().isPresent() && !line.band().equals(claim.band());
        if (otherBand) {
            queries.add(new InvoiceQuery(
                    QueryReason.WRONG_BAND,
                    "Claimed at " + line.band().orElseThrow() + "; the scheme pays " + claim.grade() + "."));
        }
        if (line.rate().isEmpty() || claim.rate().isEmpty() || line.rate().equals(claim.rate())) {
            return;
        }
        Money claimed = line.rate().get();
        String paid = "on " + line.date() + " it is " + claim.rate().get().display() + ".";
        Optional<String> year = years.find(candidate.attendance(), claimed);
        if (year.isPresent()) {
            queries.add(new InvoiceQuery(
                    QueryReason.WRONG_YEAR, claimed.display() + " is the rate of " + year.get() + "; " + paid));
        } else if (!otherBand) {
            queries.add(new InvoiceQuery(QueryReason.WRONG_RATE, claimed.display() + " is not the rate; " + paid));
        }
    }
}
