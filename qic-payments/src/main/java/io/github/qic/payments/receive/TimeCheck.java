package io.github.qic.payments.receive;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what can be paid of the lines that claim the time of one attendance, and explains the rest. */
final class TimeCheck {
    private final Candidate candidate;
    private final Claim claim;
    private final LineRateCheck rates;
    /** Which of on-costs and expenses lines of their own may claim. */
    private final Set<IncomingLineKind> beside;

    /** Whether a line may be for another attendance as well. */
    private final Predicate<LineOutcome> forSeveral;

    /** The numbers of the lines before that are paid. */
    private final List<String> paidLines = new ArrayList<>();

    /** The minutes that the lines before claim. */
    private long claimed;

    /** How many minutes all lines claim together, and how many are paid. */
    private final String minutesClaimed;

    /** Whether all lines claim exactly what is due for the time, or several together no more than is due for their minutes. */
    private final boolean withinDue;

    TimeCheck(
            Candidate candidate,
            Claim claim,
            RateYearFinder years,
            Set<IncomingLineKind> beside,
            Predicate<LineOutcome> forSeveral) {
        this.candidate = candidate;
        this.claim = claim;
        this.rates = new LineRateCheck(candidate, claim, years);
        this.beside = beside;
        this.forSeveral = forSeveral;
        this.minutesClaimed = minutesClaimed();
        this.withinDue = isWithinDue();
    }

    private boolean isWithinDue() {
        Money sum = sum();
        return sum.equals(claim.pay().amount())
                || (candidate.lines.size() > 1
                        && isTimed()
                        && sum.compareTo(rates.due((int) Math.min(minutesStated(), claim.minutes()))) <= 0);
    }

    private Money sum() {
        return Money.sum(candidate.lines.stream().map(line -> line.line.net()));
    }

    private boolean isTimed() {
        return candidate.lines.stream().allMatch(line -> line.minutes().isPresent());
    }

    void check() {
        List<LineOutcome> lines = candidate.lines;
        LineOutcome last = lines.get(lines.size() - 1);
        List<IncomingLineKind> together = candidate.due().kindsOf(sum(), beside);
        if (!together.isEmpty()) {
            together.forEach(kind -> candidate.pay(kind, candidate.due().of(kind)));
            lines.forEach(line -> line.pay(line.line.net()));
            if (minutesStated()
                    > Math.max(claim.minutes(), candidate.attendance().minutes())) {
                last.query(QueryReason.TOO_MANY_MINUTES, minutesClaimed + ".");
            }
            return;
        }
        for (LineOutcome line : lines) {
            check(line);
        }
        if (candidate.left(IncomingLineKind.TIME).isZero()) {
            return;
        }
        if (isTimed() && claimed < claim.minutes() && claim.rate().isPresent()) {
            last.note(NoteReason.FEWER_MINUTES, minutesClaimed + rest(lines));
        } else if (lines.stream().noneMatch(LineOutcome::hasQueries)) {
            last.note(
                    NoteReason.LESS_THAN_DUE,
                    "What is due comes to " + claim.pay().amount().display() + rest(lines));
        }
    }

    private static String rest(List<LineOutcome> lines) {
        return "; to claim the rest, credit " + (lines.size() == 1 ? "this line" : "these lines")
                + " and bill the attendance again.";
    }

    private void check(LineOutcome line) {
        int before = (int) Math.min(claimed, claim.minutes());
        int left = claim.minutes() - before;
        int minutes = minutes(line, left);
        // Rounded for the minutes of all lines so far, so that the lines together get the amount due.
        Money upTo = rates.due(before + Math.min(minutes, left));
        Money paid = candidate.payable(IncomingLineKind.TIME);
        Money due = withinDue ? line.line.net() : upTo.minus(paid).max(Money.ZERO);
        claimed += line.minutes().orElse(0);
        if (due.isZero() && !paid.isZero()) {
            line.query(QueryReason.ALREADY_CLAIMED, others() + " the whole of this attendance.");
            return;
        }
        ClaimedParts parts =
                withinDue ? new ClaimedParts(line.line.net(), Money.ZERO, Money.ZERO) : parts(line, minutes);
        pay(line, parts, due);
        if (!line.payable().isZero()) {
            paidLines.add(Integer.toString(line.number));
        }
        rates.checkProduct(line, parts.time(), minutes);
        if (!line.open().isZero() && forSeveral.test(line)) {
            AttendedDay.severalAttendances(line);
        }
        checkMinutes(line, parts, left);
        rates.check(line, parts.time(), minutes);
        if (!line.open().isZero()) {
            Money most = due.max(line.payable());
            line.query(QueryReason.MORE_THAN_DUE, "Only " + most.display() + " of the line is due.");
        }
    }

    /** {@return the minutes a line claims; those recorded stand for those paid if the amount is what is due for these} */
    private int minutes(LineOutcome line, int left) {
        boolean recorded = line.line.net().equals(claim.pay().amount())
                && line.minutes().equals(Optional.of(candidate.attendance().minutes()));
        return recorded ? left : line.minutes().orElse(left);
    }

    /** {@return what a line claims, if at the rate due or at its own its amount holds more than the time} */
    private ClaimedParts parts(LineOutcome line, int minutes) {
        List<Money> times = new ArrayList<>();
        times.add(rates.due(minutes));
        if (rates.unit().isTime() && line.minutes().isPresent()) {
            rates.rate(line).ifPresent(rate -> times.add(rates.unit().net(rate, minutes)));
        }
        int hours = rates.unit().isTime() ? (minutes - 1) / rates.unit().baseQuantity() + 1 : 0;
        return ClaimedParts.of(line.line.net(), candidate, beside, times, hours);
    }

    /** Pays the time up to what is due for it, the on-costs of the time that is paid, and the expenses. */
    private void pay(LineOutcome line, ClaimedParts parts, Money due) {
        candidate.pay(IncomingLineKind.TIME, parts.time().min(due));
        Money most = candidate.left(IncomingLineKind.ON_COST);
        if (parts.time().compareTo(due) > 0) {
            Money upTo = candidate.due().onCostsOf(candidate.payable(IncomingLineKind.TIME));
            most = upTo.minus(candidate.payable(IncomingLineKind.ON_COST)).max(Money.ZERO);
        }
        Money onCosts = parts.onCosts().min(most);
        candidate.pay(IncomingLineKind.ON_COST, onCosts);
        candidate.pay(IncomingLineKind.EXPENSE, parts.expenses());
        line.pay(parts.time().min(due).plus(onCosts).plus(parts.expenses()));
    }

    private void checkMinutes(LineOutcome line, ClaimedParts parts, int left) {
        int minutes = minutes(line, left);
        if (minutes > left) {
            Money excess = claim.rate()
                    .map(rate ->
                            rates.unit().net(rate, minutes).minus(rates.unit().net(rate, left)))
                    .filter(time -> parts.onCosts().isZero() || !parts.time().equals(rates.due(minutes)))
                    .orElse(line.open());
            line.query(QueryReason.TOO_MANY_MINUTES, excess, minutesClaimed + ".");
        }
    }

    private long minutesStated() {
        return candidate.lines.stream()
                .mapToLong(line -> line.minutes().orElse(0))
                .sum();
    }

    private String minutesClaimed() {
        long sum = minutesStated();
        long count = candidate.lines.stream()
                .filter(line -> line.minutes().isPresent())
                .count();
        String together = count == 1 ? "" : " in " + count + " lines";
        return Words.count(sum, "minute") + together + (sum == 1 ? " is claimed; " : " are claimed; ") + paidMinutes();
    }

    /** Because of rounding, travel and caps, the paid minutes can differ from the recorded ones. */
    private String paidMinutes() {
        int recorded = candidate.attendance().minutes();
        return claim.minutes() == recorded
                ? Wording.are(recorded) + " recorded"
                : Wording.are(claim.minutes()) + " paid for the " + recorded + " recorded";
    }

    private String others() {
        return paidLines.size() == 1
                ? "Line " + paidLines.get(0) + " claims"
                : "Lines " + Words.first(paidLines) + " claim";
    }
}
