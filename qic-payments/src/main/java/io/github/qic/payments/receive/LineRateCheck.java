package io.github.qic.payments.receive;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.invoice.LineUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the rates of lines that claim the time of one attendance with the rate that is due. */
final class LineRateCheck {
    private final Candidate candidate;
    private final Claim claim;
    private final RateYearFinder years;

    LineRateCheck(Candidate candidate, Claim claim, RateYearFinder years) {
        this.candidate = candidate;
        this.claim = claim;
        this.years = years;
    }

    /** {@return what is due for minutes of the attendance; all of it if the scheme pays no rate} */
    Money due(int minutes) {
        return claim.rate()
                .map(rate -> unit().net(rate, minutes))
                .orElse(claim.pay().amount());
    }

    LineUnit unit() {
        return candidate.unit().orElse(LineUnit.ITEM);
    }

    /** {@return the rate that a line gives, unless its amount shows that it is for another unit, such as a session or the line} */
    Optional<Money> rate(LineOutcome line) {
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

    /** Queries an amount that is not the product of the minutes and the rate of its line. */
    void checkProduct(LineOutcome line, Money time, int minutes) {
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

    /** Queries the band and the rate of a line, for what is not paid of it. */
    void check(LineOutcome line, Money time, int minutes) {
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
            checkImpliedRate(line, minutes, claim.rate().get(), paid);
        }
    }

    private void checkImpliedRate(LineOutcome line, int minutes, Money rate, String paid) {
        long pence = (line.line.net().pence() * unit().baseQuantity() * 2 + minutes) / (2L * minutes);
        Money implied = Money.ofPence(pence);
        if (implied.compareTo(rate) > 0) {
            String per = unit() == LineUnit.SESSION ? " a session" : " an hour";
            line.query(QueryReason.WRONG_RATE, "The line comes to " + implied.display() + per + paid);
        }
    }
}
