package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentReference;
import io.github.qic.payments.ledger.ClaimPosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes off what an invoice reduces: its discounts, and what its total leaves out. Queries what exceeds what is payable. */
final class ReductionCheck {
    static final String CREDIT_NOTE = "This is a credit note; it must name the lines of the invoice it credits.";
    private static final String NOTHING_LEFT =
            "Nothing is left to be paid that this could reduce; a credit for an earlier invoice needs a credit note.";

    private final IncomingInvoice invoice;
    private final LineIntake intake;
    private final InvoiceDoubts doubts;

    ReductionCheck(IncomingInvoice invoice, LineIntake intake, InvoiceDoubts doubts) {
        this.invoice = invoice;
        this.intake = intake;
        this.doubts = doubts;
    }

    /**
     * {@return an amount payable less the discounts and what the total leaves out} What exceeds it is queried as a negative amount.
     */
    Money reduced(List<LineOutcome> lines, Money payable) {
        Money left = payable;
        List<LineOutcome> credits = new ArrayList<>();
        for (LineOutcome line : lines) {
            if (line.line.net().isNegative()) {
                Money credit = line.line.net().negated();
                Money used = credit.min(left);
                line.pay(used.negated());
                if (used.compareTo(credit) < 0) {
                    credits.add(line);
                }
                left = left.minus(used);
            }
        }
        queryCredits(credits);
        Money sum = Money.sum(invoice.lines().stream().map(IncomingLine::net));
        Money missing = invoice.total().minus(sum);
        String message = "The lines add up to " + sum.display() + ", not to "
                + invoice.total().display() + ".";
        if (!missing.isNegative()) {
            doubts.query(QueryReason.ARITHMETIC, missing, message);
            return left;
        }
        Money used = missing.negated().min(left);
        doubts.query(QueryReason.ARITHMETIC, missing.plus(used), message);
        if (!used.isZero()) {
            doubts.note(
                    NoteReason.TOTAL_BELOW_LINES,
                    Optional.empty(),
                    message + " The difference is taken as a discount.");
        }
        return left.minus(used);
    }

    private void queryCredits(List<LineOutcome> lines) {
        if (!invoice.total().isNegative()) {
            lines.forEach(line -> line.query(QueryReason.CREDIT, NOTHING_LEFT));
            return;
        }
        Map<ClaimReference, Money> credits = new HashMap<>();
        for (LineOutcome line : lines) {
            intake.billing(line).ifPresent(billed -> credits.merge(billed.claim(), line.open(), Money::plus));
        }
        for (LineOutcome line : lines) {
            intake.billing(line)
                    .ifPresentOrElse(
                            billed -> queryCredit(line, billed, Objects.requireNonNull(credits.get(billed.claim()))),
                            () -> line.query(QueryReason.CREDIT, CREDIT_NOTE));
        }
    }

    /** @param credit what all lines for the attendance credit */
    private static void queryCredit(LineOutcome line, ClaimPosition billed, Money credit) {
        if (billed.current().plus(credit).isNegative()) {
            line.query(
                    QueryReason.CREDIT,
                    "More is credited than the " + billed.current().display() + " that is billed for the attendance.");
            return;
        }
        DocumentReference document = DocumentReference.of(billed.document().orElseThrow());
        line.query(
                QueryReason.CREDIT,
                Optional.of(document),
                "It credits an attendance that was billed in " + Wording.document(document) + ".");
    }
}
