package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a change of rates makes of what one supplier has billed. Attendances that come to more go into a supplementary
 * invoice, those that come to less into a credit note; those that come to the same go nowhere, so that doing it twice gives
 * nothing the second time. Original and corrections together come to what the new rates give directly, to the penny.
 *
 * @param rise what comes to more, to be drafted as a supplementary invoice
 * @param fall what comes to less, to be credited
 * @param passedOver billed attendances that were not re-rated, with the reason
 */
public record Rerating(Optional<RateCorrection> rise, Optional<RateCorrection> fall, List<PassedOver> passedOver) {
    /** Why an attendance was not re-rated. */
    public enum Reason {
        /** A draft holds it: issue or withdraw the draft first. */
        RESERVED,
        /** Its minutes differ from those billed: that is a correction, to be credited and billed anew. */
        TIME_CHANGED,
        /** Another supplier has billed it. */
        OTHER_SUPPLIER
    }

    /**
     * An attendance that was not re-rated.
     *
     * @param claim what stands for it
     * @param reason why
     */
    public record PassedOver(ClaimReference claim, Reason reason) {}

    /** Copies the list. */
    public Rerating {
        passedOver = List.copyOf(passedOver);
    }

    /**
     * {@return what new rates make of issued lines}
     *
     * @param ledger the ledger that holds what was issued
     * @param repriced the supplier's claims at the new rates; those never billed are left alone, those billed but not listed
     *     stay as they are
     */
    public static Rerating of(Ledger ledger, ClaimStatement repriced) {
        List<DocumentLine> rise = new ArrayList<>();
        List<DocumentLine> fall = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        for (Map.Entry<ClaimReference, List<DocumentLine>> entry :
                DocumentLines.byClaim(repriced.lines()).entrySet()) {
            ClaimRecord known = ledger.state().claims.get(entry.getKey());
            if (known == null || known.inForce() == null) {
                continue;
            }
            Optional<Reason> reason = reason(known, repriced, entry.getValue());
            if (reason.isPresent()) {
                passedOver.add(new PassedOver(entry.getKey(), reason.get()));
                continue;
            }
            int change = DocumentLines.sum(entry.getValue()).compareTo(charged(known.inForce()));
            if (change > 0) {
                rise.addAll(known.inForce().takenBack(false));
                rise.addAll(entry.getValue());
            } else if (change < 0) {
                fall.addAll(known.inForce().takenBack(true));
                entry.getValue().forEach(line -> fall.add(DocumentLines.negated(line)));
            }
        }
        return new Rerating(correction(repriced, rise), correction(repriced, fall), passedOver);
    }

    private static Optional<Reason> reason(ClaimRecord known, ClaimStatement repriced, List<DocumentLine> lines) {
        if (!known.supplier().equals(repriced.organisation())) {
            return Optional.of(Reason.OTHER_SUPPLIER);
        }
        if (known.draft() != null) {
            return Optional.of(Reason.RESERVED);
        }
        ActiveBilling inForce = known.inForce();
        boolean sameTime = inForce == null
                || minutes(inForce.lines()) == minutes(lines)
                || isActualCost(inForce.lines())
                || isActualCost(lines);
        return sameTime ? Optional.empty() : Optional.of(Reason.TIME_CHANGED);
    }

    /** The line of an actual cost holds no minutes; new rates can turn it into time at the limit, and back. */
    private static boolean isActualCost(List<DocumentLine> lines) {
        return lines.stream().anyMatch(line -> line.kind() == LineKind.ACTUAL_COST);
    }

    private static int minutes(List<DocumentLine> lines) {
        return Math.abs(lines.stream().mapToInt(DocumentLine::minutes).sum());
    }

    private static Money charged(ActiveBilling inForce) {
        return DocumentLines.sum(inForce.takenBack(true));
    }

    private static Optional<RateCorrection> correction(ClaimStatement repriced, List<DocumentLine> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new RateCorrection(
                        repriced.organisation(), DocumentLines.numbered(lines), DocumentLines.sum(lines)));
    }
}
