package io.github.qic.payments.ledger;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.VatTreatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
        /** Its end or its minutes differ from those billed: credit it and bill it again. */
        TIME_CHANGED,
        /** Another supplier has billed it. */
        OTHER_SUPPLIER,
        /**
         * It costs more, but was billed under another VAT treatment than that of the supplier now: credit it and bill it again. Or it costs
         * less, but was billed under another than what precedes it in the credit note: re-rate again once that is issued.
         */
        VAT_CHANGED
    }

    /**
     * A billed attendance that was not re-rated.
     *
     * @param claim the reference of the attendance
     * @param reason why
     */
    public record Skipped(ClaimReference claim, Reason reason) {
        public Skipped {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Copies the list. */
    public Rerating {
        Objects.requireNonNull(rise, "rise");
        Objects.requireNonNull(fall, "fall");
        Objects.requireNonNull(skipped, "skipped");
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
        VatTreatment falling = null;
        Map<ClaimReference, ClaimedAttendance> attendances = repriced.attendances().stream()
                .collect(Collectors.toMap(ClaimedAttendance::claim, attendance -> attendance));
        for (Map.Entry<ClaimReference, List<DocumentLine>> each :
                DocumentLines.byClaim(repriced.lines()).entrySet()) {
            ClaimReference claim = each.getKey();
            List<DocumentLine> lines = each.getValue();
            ClaimRecord known = ledger.state().claims.get(claim);
            ActiveBilling active = known == null ? null : known.active();
            if (known == null || active == null) {
                continue;
            }
            Optional<Reason> reason =
                    reason(known, repriced.organisation(), Objects.requireNonNull(attendances.get(claim)));
            if (reason.isPresent()) {
                skipped.add(new Skipped(claim, reason.get()));
                continue;
            }
            List<DocumentLine> credited = active.reversedByCreditNote();
            int change = DocumentLines.sum(lines).compareTo(DocumentLines.sum(credited));
            VatTreatment billed = active.document().supplier().vat();
            boolean otherVat = change > 0
                    ? ledger.view()
                            .supplier(known.supplier())
                            .filter(now -> !now.vat().sameTaxAs(billed))
                            .isPresent()
                    : change < 0 && falling != null && !falling.sameTaxAs(billed);
            if (otherVat) {
                skipped.add(new Skipped(claim, Reason.VAT_CHANGED));
            } else if (change > 0) {
                rise.addAll(active.reversedByInvoice());
                rise.addAll(lines);
            } else if (change < 0) {
                falling = billed;
                fall.addAll(credited);
                lines.forEach(line -> fall.add(DocumentLines.negated(line)));
            }
        }
        return new Rerating(correction(repriced, rise), correction(repriced, fall), skipped);
    }

    private static Optional<Reason> reason(ClaimRecord known, Id<Organisation> supplier, ClaimedAttendance repriced) {
        if (!known.supplier().equals(supplier)) {
            return Optional.of(Reason.OTHER_SUPPLIER);
        }
        if (known.draft() != null) {
            return Optional.of(Reason.RESERVED);
        }
        boolean sameTime = known.attendance().slot().equals(repriced.slot())
                && known.attendance().minutes() == repriced.minutes();
        return sameTime ? Optional.empty() : Optional.of(Reason.TIME_CHANGED);
    }

    private static Optional<RateCorrection> correction(ClaimStatement repriced, List<DocumentLine> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new RateCorrection(
                        repriced.organisation(), DocumentLines.numbered(lines), DocumentLines.sum(lines)));
    }
}
