package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.CalculationStep;
import io.github.qic.payments.claim.Charge;
import io.github.qic.payments.claim.ChargeKind;
import io.github.qic.payments.claim.Claim;
import java.util.ArrayList;
import java.util.List;

/** Makes lines of a claim: one for the time, one for each on-cost. */
final class ClaimLines {
    private ClaimLines() {}

    static List<DocumentLine> of(Claim claim, String event) {
        List<DocumentLine> lines = new ArrayList<>();
        for (Charge charge : claim.charges()) {
            if (!charge.amount().isZero()) {
                DocumentLine.Builder line = DocumentLine.builder()
                        .number(lines.size() + 1)
                        .claim(ClaimReference.of(claim.attendance()))
                        .date(claim.attendance().date())
                        .event(event)
                        .role(claim.role());
                lines.add(charge.kind() == ChargeKind.PAY ? pay(line, claim, charge) : onCost(line, charge));
            }
        }
        return lines;
    }

    private static DocumentLine pay(DocumentLine.Builder line, Claim claim, Charge charge) {
        if (claim.rate().isEmpty()) {
            return line.kind(LineKind.ACTUAL_COST)
                    .basis("actual cost of " + claim.minutes() + " minutes, up to " + claim.grade() + trust(charge))
                    .priced(LineUnit.ITEM, 1, charge.amount())
                    .build();
        }
        Money rate = claim.rate().get();
        return line.kind(LineKind.TIME)
                .basis(claim.grade() + trust(charge))
                .priced(LineUnit.of(claim.unit()), claim.minutes(), rate)
                .build();
    }

    private static DocumentLine onCost(DocumentLine.Builder line, Charge charge) {
        CalculationStep last = charge.steps().get(charge.steps().size() - 1);
        return line.kind(LineKind.ON_COST)
                .basis(words(charge.kind()) + ", " + last.formula() + trust(charge))
                .priced(LineUnit.ITEM, 1, charge.amount())
                .build();
    }

    /** Whoever pays a line sees that a figure it rests on was not read in an official or other public table. */
    private static String trust(Charge charge) {
        boolean verified =
                charge.rows().stream().allMatch(row -> row.verification().verified());
        return verified ? "" : ", rate not verified";
    }

    private static String words(ChargeKind kind) {
        return switch (kind) {
            case PAY -> "pay";
            case HIGH_COST_AREA -> "high cost area supplement";
            case PAID_LEAVE -> "paid leave";
            case NATIONAL_INSURANCE -> "employer's National Insurance";
            case PENSION -> "employer's pension contribution";
            case APPRENTICESHIP_LEVY -> "apprenticeship levy";
        };
    }
}
