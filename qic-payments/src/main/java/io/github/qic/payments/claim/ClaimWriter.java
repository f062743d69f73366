package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.scheme.FlatAmountBasis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes a claim with every figure explained. */
final class ClaimWriter {
    private ClaimWriter() {}

    static Claim write(PricedAttendance priced) {
        Attendance attendance = priced.source;
        Participant person = priced.person.person();
        Claim.Builder claim = Claim.builder()
                .id(id(attendance.key()))
                .scheme(priced.person.scheme().id())
                .attendance(attendance.key())
                .end(attendance.end())
                .employer(person.employer())
                .site(person.site())
                .role(person.role())
                .grade(priced.terms.grade())
                .band(priced.terms.band())
                .minutes(priced.minutes())
                .time(PaidMinutes.explained(priced))
                .unit(priced.rate().map(UnitRate::unit))
                .addCharges(pay(priced));
        priced.rate()
                .filter(rate -> priced.pay().equals(rate.forMinutes(priced.minutes())))
                .ifPresent(rate -> claim.rate(rate.amount()));
        priced.forEachOnCost((onCost, base, amount) ->
                claim.addCharges(onCost(priced, onCost, Money.ofPence(base), Money.ofPence(amount))));
        return claim.addAllCharges(priced.beside.expenses().charges())
                .total(priced.total())
                .build();
    }

    /** The id depends on the attendance alone; it is readable if it fits. */
    private static Id<Claim> id(AttendanceKey key) {
        String gathering = key.gathering().value();
        String person = key.participant().value();
        String readable = key.date() + "T" + key.start() + ":" + gathering + ":" + person;
        // More colons could give two attendances the same id.
        boolean plain = readable.length() <= 64 && gathering.indexOf(':') < 0 && person.indexOf(':') < 0;
        return Id.of(plain ? readable : key.date() + "T" + key.start() + ":" + digest(key.toString()));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    private static Charge pay(PricedAttendance priced) {
        FlatAmountBasis flat = priced.terms.flat();
        if (flat != null) {
            String times = flat.per() == FlatAmountBasis.Per.HALF_DAY ? priced.beside.units() + " x " : "";
            String formula = times + flat.amount().display() + " per "
                    + Words.of(flat.per()).replace('-', ' ') + " (" + flat.reason() + ")";
            CalculationStep step = CalculationStep.exact("pay", formula, priced.pay());
            return charge(ChargeKind.PAY, priced.pay(), List.of(step), List.of());
        }
        UnitRate rate = priced.terms.timeRate();
        Money limit = rate.forMinutes(priced.minutes());
        List<CalculationStep> steps = new ArrayList<>(priced.terms.rateSteps());
        steps.add(CalculationStep.time(priced.terms.actualCost() ? "limit" : "pay", priced.minutes(), rate));
        Money actual = priced.beside.actualCost();
        if (actual != null) {
            String formula = "the lower of the actual cost " + actual.display() + " and the limit " + limit.display();
            steps.add(CalculationStep.exact("pay", formula, priced.pay()));
        }
        return charge(ChargeKind.PAY, priced.pay(), steps, priced.terms.rows());
    }

    private static Charge onCost(PricedAttendance priced, OnCostTerms onCost, Money base, Money amount) {
        String what = Words.of(onCost.kind());
        UnitRate rate = onCost.rate();
        List<CalculationStep> steps = new ArrayList<>(onCost.rateSteps());
        if (rate == null) {
            steps.add(CalculationStep.share(what, onCost, base, onCost.free(priced.free), amount));
        } else {
            steps.add(CalculationStep.time(what, priced.minutes(), rate));
            if (!rate.forMinutes(priced.minutes()).equals(amount)) {
                String formula =
                        "the lower of this and what is left of the actual cost after the pay, " + amount.display();
                steps.add(CalculationStep.exact(what, formula, amount));
            }
        }
        return charge(onCost.kind(), amount, steps, onCost.rows());
    }

    private static Charge charge(
            ChargeKind kind, Money amount, List<CalculationStep> steps, List<PayRowReference> rows) {
        return Charge.builder()
                .kind(kind)
                .amount(amount)
                .steps(steps)
                .rows(rows)
                .build();
    }
}
