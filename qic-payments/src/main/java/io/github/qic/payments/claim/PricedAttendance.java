package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.scheme.FlatAmountBasis;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An attendance that is paid, small enough for millions of them; {@link #claim()} explains every figure. */
public final class PricedAttendance implements PricingDecision {
    final Attendance source;
    final Pricer.PersonTerms person;
    final PricedTerms terms;
    final PaidBeside beside;
    /** The part of the pay below what is left of the National Insurance threshold of its period. */
    final Money free;

    private final int minutes;
    private final long pay;

    PricedAttendance(
            Attendance source,
            Pricer.PersonTerms person,
            PricedTerms terms,
            int minutes,
            PaidBeside beside,
            Money free) {
        this.source = source;
        this.person = person;
        this.terms = terms;
        this.minutes = minutes;
        this.beside = beside;
        this.free = free;
        this.pay = terms.isTime() ? terms.timeRate().penceFor(minutes) : pay(terms, minutes, beside.units());
    }

    @Override
    public AttendanceKey attendance() {
        return source.key();
    }

    /** {@return the minutes that are paid} */
    public int minutes() {
        return minutes;
    }

    private long pay(PricedTerms terms, int minutes, int units) {
        FlatAmountBasis flat = terms.flat();
        return flat == null
                ? limited(terms.timeRate().penceFor(minutes))
                : Math.multiplyExact(flat.amount().pence(), units);
    }

    /** {@return the rate, or the limit if the actual cost is paid; empty for a flat amount} */
    public Optional<UnitRate> rate() {
        return Optional.ofNullable(terms.rate());
    }

    /** Whether the pay is that of its minutes at the rate. */
    boolean isAtRate() {
        UnitRate rate = terms.rate();
        return rate != null && pay == rate.penceFor(minutes);
    }

    /** {@return the pay, without on-costs} */
    public Money pay() {
        return Money.ofPence(pay);
    }

    /** {@return the sum of pay, on-costs and expenses} */
    public Money total() {
        return Money.ofPence(
                Math.addExact(withOnCosts(true), beside.expenses().total().pence()));
    }

    /** {@return the claim, with every figure explained} */
    public Claim claim() {
        return ClaimWriter.write(this, Charges.of(this));
    }

    @Override
    public <R> R match(Function<PricedAttendance, R> priced, Function<Rejection, R> rejected) {
        return priced.apply(this);
    }

    /** The sum of pay and the on-costs that count as pay, in pence. */
    long countedAsPay() {
        return withOnCosts(false);
    }

    private long withOnCosts(boolean all) {
        long counted = pay;
        long others = 0;
        List<OnCostTerms> onCosts = terms.onCosts();
        // By index: an iterator for each attendance would cost more than the sum.
        for (int i = 0; i < onCosts.size(); i++) {
            OnCostTerms onCost = onCosts.get(i);
            long amount = amount(onCost, onCost.base(counted, free));
            if (onCost.kind().countsAsPay()) {
                counted = Math.addExact(counted, amount);
            } else {
                others = Math.addExact(others, amount);
            }
        }
        return all ? Math.addExact(counted, others) : counted;
    }

    /** An on-cost in pence, from the part of the pay that its percentage applies to. */
    long amount(OnCostTerms onCost, long base) {
        UnitRate rate = onCost.rate();
        return rate == null ? onCost.share(base) : limited(Math.addExact(pay, rate.penceFor(minutes))) - pay;
    }

    /** If the actual cost is paid, pay and supplement together stay within it. */
    private long limited(long pence) {
        Money actualCost = beside.actualCost();
        return actualCost == null ? pence : Math.min(pence, actualCost.pence());
    }

    Rejection rejected(RejectionReason reason, String message) {
        return new Rejection(attendance(), reason, message);
    }

    PricedAttendance withMinutes(int fewer) {
        return new PricedAttendance(source, person, terms, fewer, beside, free);
    }

    /** A ledger knows half days by their minutes. */
    PricedAttendance withHalfDays(int fewer) {
        int most = fewer * FlatUnits.HALF_DAY_MINUTES;
        return new PricedAttendance(source, person, terms, Math.min(minutes, most), beside.withUnits(fewer), free);
    }

    PricedAttendance withFree(Money part) {
        return new PricedAttendance(source, person, terms, minutes, beside, part);
    }
}
