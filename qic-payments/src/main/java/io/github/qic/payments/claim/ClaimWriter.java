package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.internal.text.DateTimeText;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.scheme.FlatAmountBasis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes a claim with every figure explained. */
final class ClaimWriter {
    private ClaimWriter() {}

    static Claim write(PricedAttendance priced) {
        Attendance attendance = priced.source;
        AttendanceKey key = attendance.key();
        Participant person = priced.person.person();
        UnitRate rate = priced.terms.rate();
        Claim.Builder claim = Claim.builder()
                .id(id(key))
                .scheme(priced.person.scheme().id())
                .attendance(key)
                .end(attendance.end())
                .employer(person.employer())
                .site(person.site())
                .role(person.role())
                .grade(priced.terms.grade())
                .band(priced.terms.band())
                .minutes(priced.minutes())
                .time(PaidMinutes.explained(priced))
                .addCharge(pay(priced))
                .total(priced.total());
        if (rate != null) {
            claim.unit(rate.unit());
            if (priced.isAtRate()) {
                claim.rate(rate.amount());
            }
        }
        priced.forEachOnCost((onCost, base, amount) -> claim.addCharge(onCost(priced, onCost, base, amount)));
        return claim.addAllCharges(priced.beside.expenses().charges()).build();
    }

    /** The id depends on the attendance alone; it is readable if it fits. */
    private static Id<Claim> id(AttendanceKey key) {
        String gathering = key.gathering().value();
        String person = key.participant().value();
        StringBuilder id = new StringBuilder(72);
        DateTimeText.append(id, key.date(), key.start());
        int begin = id.append(':').length();
        id.append(gathering).append(':').append(person);
        // More colons could give two attendances the same id.
        boolean fits = id.length() <= 64 && gathering.indexOf(':') < 0 && person.indexOf(':') < 0;
        if (!fits) {
            id.replace(begin, id.length(), digest(key.toString()));
        }
        return Id.of(id.toString());
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
        Money pay = priced.pay();
        Charge.Builder charge = Charge.builder().kind(ChargeKind.PAY).amount(pay);
        FlatAmountBasis flat = priced.terms.flat();
        if (flat != null) {
            String times = flat.per() == FlatAmountBasis.Per.HALF_DAY ? priced.beside.units() + " x " : "";
            String formula = times + flat.amount().display() + " per "
                    + Words.of(flat.per()).replace('-', ' ') + " (" + flat.reason() + ")";
            return charge.addStep(CalculationStep.exact("pay", formula, pay)).build();
        }
        UnitRate rate = priced.terms.timeRate();
        charge.addAllSteps(priced.terms.rateSteps()).addAllRows(priced.terms.rows());
        Money actual = priced.beside.actualCost();
        if (actual == null) {
            return charge.addStep(CalculationStep.time("pay", priced.minutes(), rate, pay))
                    .build();
        }
        Money limit = rate.forMinutes(priced.minutes());
        String formula = "the lower of the actual cost " + actual.display() + " and the limit " + limit.display();
        return charge.addStep(CalculationStep.time("limit", priced.minutes(), rate, limit))
                .addStep(CalculationStep.exact("pay", formula, pay))
                .build();
    }

    private static Charge onCost(PricedAttendance priced, OnCostTerms onCost, long base, long pence) {
        Money amount = Money.ofPence(pence);
        Charge.Builder charge =
                Charge.builder().kind(onCost.kind()).amount(amount).addAllRows(onCost.rows());
        UnitRate rate = onCost.rate();
        if (rate == null) {
            Money left = onCost.free(priced.free);
            return charge.addStep(CalculationStep.share(onCost, Money.ofPence(base), left, amount))
                    .build();
        }
        String what = onCost.kind().text();
        Money full = rate.forMinutes(priced.minutes());
        charge.addAllSteps(onCost.rateSteps()).addStep(CalculationStep.time(what, priced.minutes(), rate, full));
        if (!full.equals(amount)) {
            String formula = "the lower of this and what is left of the actual cost after the pay, " + amount.display();
            charge.addStep(CalculationStep.exact(what, formula, amount));
        }
        return charge.build();
    }
}
