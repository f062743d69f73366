package io.github.qic.payments.ledger;

import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The effect of a change of rates on what one supplier has billed. Attendances that now cost more go into a supplementary
 * invoice, those that cost less into a credit note; unchanged ones are left out, so re-rating again gives no corrections.
 * Original and corrections add up to what the new rates would have charged, to the penny.
 *
 * @param rise the attendances that cost more, to be drafted as a supplementary invoice
 * @param fall the attendances that cost less, to be credited
 * @param skipped billed attendances that were not re-rated, with the reason
 */
public record Rerating(Optional<RateCorrection> rise, Optional<RateCorrection> fall, List<Skipped> skipped) {
    /** Why an attendance was not re-rated. */
    public enum Reason {
        /** A draft reserves it: issue or withdraw the draft first. */
        RESERVED,
        /** Its minutes differ from those billed: credit it and bill it again. */
        TIME_CHANGED,
        /** Another supplier has billed it. */
        OTHER_SUPPLIER
    }

    /**
     * A billed attendance that was not re-rated.
     *
     * @param claim the reference of the attendance
     * @param reason why
     */
    public record Skipped(ClaimReference claim, Reason reason) {}

    /** Copies the list. */
    public Rerating {
        skipped = List.copyOf(skipped);
    }

    /**
     * {@return the effect of new rates on the lines issued in a ledger}
     *
     * @param repriced the supplier's claims at the new rates; attendances never billed are ignored, and billed ones that are
     *     not listed stay as they are
     */
    public static Rerating of(Ledger ledger, ClaimStatement repriced) {
        List<DocumentLine> rise = new ArrayList<>();
        List<DocumentLine> fall = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        DocumentLines.byClaim(repriced.lines()).forEach((claim, lines) -> {
            ClaimRecord known = ledger.state().claims.get(claim);
            ActiveBilling active = known == null ? null : known.active();
            if (known == null || active == null) {
                return;
            }
            Optional<Reason> reason = reason(known, active, repriced, lines);
            if (reason.isPresent()) {
                skipped.add(new Skipped(claim, reason.get()));
                return;
            }
            List<DocumentLine> credited = active.reversedByCreditNote();
            int change = DocumentLines.sum(lines).compareTo(DocumentLines.sum(credited));
            if (change > 0) {
                rise.addAll(active.reversedByInvoice());
                rise.addAll(lines);
            } else if (change < 0) {
                fall.addAll(credited);
                lines.forEach(line -> fall.add(DocumentLines.negated(line)));
            }
        });
        return new Rerating(correction(repriced, rise), correction(repriced, fall), skipped);
    }

    private static Optional<Reason> reason(
            ClaimRecord known, ActiveBilling active, ClaimStatement repriced, List<DocumentLine> lines) {
        if (!known.supplier().equals(repriced.organisation())) {
            return Optional.of(Reason.OTHER_SUPPLIER);
        }
        if (known.draft() != null) {
            return Optional.of(Reason.RESERVED);
        }
        boolean sameTime =
                minutes(active.lines()) == minutes(lines) || isWithoutTime(active.lines()) || isWithoutTime(lines);
        return sameTime ? Optional.empty() : Optional.of(Reason.TIME_CHANGED);
    }

    /** The line of an actual cost or a flat amount has no minutes; new rates can turn a cost into time at the limit, and back. */
    private static boolean isWithoutTime(List<DocumentLine> lines) {
        return lines.stream()
                .anyMatch(line -> line.kind() == LineKind.ACTUAL_COST || line.kind() == LineKind.FLAT_AMOUNT);
    }

    private static int minutes(List<DocumentLine> lines) {
        return Math.abs(lines.stream().mapToInt(DocumentLine::minutes).sum());
    }

    private static Optional<RateCorrection> correction(ClaimStatement repriced, List<DocumentLine> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new RateCorrection(
                        repriced.organisation(), DocumentLines.numbered(lines), DocumentLines.sum(lines)));
    }
}
