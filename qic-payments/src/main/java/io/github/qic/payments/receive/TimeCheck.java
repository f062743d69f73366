package io.github.qic.payments.receive;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.invoice.LineUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what can be paid of the lines that claim the time of one attendance, and explains the rest. */
final class TimeCheck {
    private final Candidate candidate;
    private final Claim claim;
    private final RateYearFinder years;
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

    TimeCheck(
            Candidate candidate,
            Claim claim,
            RateYearFinder years,
            Set<IncomingLineKind> beside,
            Predicate<LineOutcome> forSeveral) {
        this.candidate = candidate;
        this.claim = claim;
        this.years = years;
        this.beside = beside;
        this.forSeveral = forSeveral;
        this.minutesClaimed = minutesClaimed();
    }

    void check() {
        List<LineOutcome> lines = candidate.lines;
        LineOutcome last = lines.get(lines.size() - 1);
        Money amount = Money.sum(lines.stream().map(line -> line.line.net()));
        List<IncomingLineKind> together = candidate.due().kindsOf(amount, beside);
        if (!together.isEmpty()) {
            together.forEach(kind -> candidate.pay(kind, candidate.due().of(kind)));
            lines.forEach(line -> line.pay(line.line.net()));
            if (minutesStated() > claim.minutes()) {
                last.query(QueryReason.TOO_MANY_MINUTES, minutesClaimed + ".");
            }
            return;
        }
        for (LineOutcome line : lines) {
            check(line);
        }
        boolean timed = lines.stream().allMatch(line -> line.minutes().isPresent());
        if (timed && claimed < claim.minutes() && claim.rate().isPresent()) {
            last.note(NoteReason.FEWER_MINUTES, minutesClaimed + rest(lines));
        } else if (!candidate.left(IncomingLineKind.TIME).isZero()
                && lines.stream().noneMatch(LineOutcome::hasQueries)) {
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
        int minutes = line.minutes().orElse(left);
        // Rounded for the minutes of all lines so far, so that the lines together get the amount due.
        Money upTo = due(before + Math.min(minutes, left));
        Money paid = candidate.payable(IncomingLineKind.TIME);
        Money due = upTo.minus(paid).max(Money.ZERO);
        claimed += line.minutes().orElse(0);
        if (due.isZero() && !paid.isZero()) {
            line.query(QueryReason.ALREADY_CLAIMED, others() + " the whole of this attendance.");
            return;
        }
        ClaimedParts parts = parts(line, minutes);
        pay(line, parts, due);
        if (!line.payable().isZero()) {
            paidLines.add(Integer.toString(line.number));
        }
        explainProduct(line, parts.time(), minutes);
        if (!line.open().isZero() && forSeveral.test(line)) {
            AttendedDay.severalAttendances(line);
        }
        explainMinutes(line, parts, left);
        explainRate(line, parts.time(), minutes);
        if (!line.open().isZero()) {
            Money most = due.max(line.payable());
            line.query(QueryReason.MORE_THAN_DUE, "Only " + most.display() + " of the line is due.");
        }
    }

    /** {@return what a line claims, if at the rate due or at its own its amount holds more than the time} */
    private ClaimedParts parts(LineOutcome line, int minutes) {
        List<Money> times = new ArrayList<>();
        times.add(due(minutes));
        if (unit().isTime() && line.minutes().isPresent()) {
            rate(line).ifPresent(rate -> times.add(unit().net(rate, minutes)));
        }
        int hours = unit().isTime() ? (minutes - 1) / unit().baseQuantity() + 1 : 0;
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

    private Money due(int minutes) {
        return claim.rate()
                .map(rate -> unit().net(rate, minutes))
                .orElse(claim.pay().amount());
    }

    private LineUnit unit() {
        return candidate.unit().orElse(LineUnit.ITEM);
    }

    private void explainProduct(LineOutcome line, Money time, int minutes) {
        Optional<Money> rate = rate(line);
        if (rate.isEmpty() || line.minutes().isEmpty() || !unit().isTime()) {
            return;
        }
        Money product = unit().net(rate.get(), minutes);
        if (!product.equals(line.line.net()) && !product.equals(time)) {
            line.query(
                    QueryReason.ARITHMETIC,
                    line.line.net().minus(product),
                    Words.count(minutes, "minute") + " at " + rate.get().display() + (minutes == 1 ? " is " : " are ")
                            + product.display() + ", not " + line.line.net().display() + ".");
        }
    }

    /** {@return the rate that a line gives, unless its amount shows that it is for another unit, such as a session or the line} */
    private Optional<Money> rate(LineOutcome line) {
        return line.rate()
                .filter(rate -> gives(line, unit(), rate)
                        || Stream.of(LineUnit.values()).noneMatch(other -> gives(line, other, rate)));
    }

    /** {@return whether a rate for a unit gives the amount of a line} */
    private static boolean gives(LineOutcome line, LineUnit unit, Money rate) {
        Optional<Integer> quantity = unit.isTime() ? line.minutes() : Optional.of(1);
        return quantity.filter(count -> unit.net(rate, count).equals(line.line.net()))
                .isPresent();
    }

    private void explainMinutes(LineOutcome line, ClaimedParts parts, int left) {
        int minutes = line.minutes().orElse(left);
        if (minutes > left) {
            Money excess = claim.rate()
                    .map(rate -> unit().net(rate, minutes).minus(unit().net(rate, left)))
                    .filter(time -> parts.onCosts().isZero() || !parts.time().equals(due(minutes)))
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

    private void explainRate(LineOutcome line, Money time, int minutes) {
        boolean otherBand = line.line.band().isPresent() && !line.line.band().equals(claim.band());
        if (otherBand) {
            line.query(
                    QueryReason.WRONG_BAND,
                    line.open(),
                    "Claimed at " + line.line.band().orElseThrow() + "; the scheme pays " + claim.grade() + ".");
        }
        Optional<Money> rate = rate(line);
        boolean atDueRate = !time.equals(line.line.net()) && time.equals(due(minutes));
        if (claim.rate().isEmpty() || rate.equals(claim.rate()) || atDueRate) {
            return;
        }
        String paid =
                "; on " + candidate.date() + " it is " + claim.rate().get().display() + ".";
        Optional<String> year = rate.flatMap(given -> years.find(candidate.attendance(), given));
        if (year.isPresent()) {
            String message = rate.get().display() + " is the rate of " + year.get() + paid;
            line.query(QueryReason.WRONG_YEAR, line.open(), message);
        } else if (rate.isPresent() && !otherBand) {
            line.query(QueryReason.WRONG_RATE, line.open(), rate.get().display() + " is not the rate" + paid);
        } else if (rate.isEmpty() && line.minutes().isPresent() && !line.open().isZero()) {
            explainImpliedRate(line, minutes, claim.rate().get(), paid);
        }
    }

    private void explainImpliedRate(LineOutcome line, int minutes, Money rate, String paid) {
        long pence = (line.line.net().pence() * unit().baseQuantity() * 2 + minutes) / (2L * minutes);
        Money implied = Money.ofPence(pence);
        if (implied.compareTo(rate) > 0) {
            String per = unit() == LineUnit.SESSION ? " a session" : " an hour";
            line.query(QueryReason.WRONG_RATE, "The line comes to " + implied.display() + per + paid);
        }
    }

    private String others() {
        return paidLines.size() == 1
                ? "Line " + paidLines.get(0) + " claims"
                : "Lines " + Words.first(paidLines) + " claim";
    }
}
