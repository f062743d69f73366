package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.CalculationStep;
import io.github.qic.payments.claim.Charge;
import io.github.qic.payments.claim.ChargeKind;
import io.github.qic.payments.claim.Claim;
import java.util.ArrayList;
import java.util.List;

/** Makes the lines of a claim: one for the time and one for each on-cost. */
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
                    .basis("actual cost of " + claim.minutes() + " minutes, up to " + claim.grade()
                            + verification(charge))
                    .priced(LineUnit.ITEM, 1, charge.amount())
                    .build();
        }
        Money rate = claim.rate().get();
        return line.kind(LineKind.TIME)
                .basis(claim.grade() + verification(charge))
                .priced(LineUnit.of(claim.unit()), claim.minutes(), rate)
                .build();
    }

    private static DocumentLine onCost(DocumentLine.Builder line, Charge charge) {
        CalculationStep last = charge.steps().get(charge.steps().size() - 1);
        return line.kind(LineKind.ON_COST)
                .basis(text(charge.kind()) + ", " + last.formula() + verification(charge))
                .priced(LineUnit.ITEM, 1, charge.amount())
                .build();
    }

    /** Shows the payer that a rate was not found in an official or other public table. */
    private static String verification(Charge charge) {
        boolean verified =
                charge.rows().stream().allMatch(row -> row.verification().verified());
        return verified ? "" : ", rate not verified";
    }

    private static String text(ChargeKind kind) {
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
