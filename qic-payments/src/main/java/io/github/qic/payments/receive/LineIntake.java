package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentReference;
import io.github.qic.payments.invoice.PersonReference;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.LedgerView;
import java.time.LocalDate;
import java.util.Optional;

/** Answers the lines of an invoice that cannot be for an attendance, and finds the attendances of those with a reference. */
final class LineIntake {
    private static final int DAY = 1440;
    /** Ten million pounds; the rate that a minute would imply is still an amount. */
    private static final Money LARGEST = Money.of("10000000.00");

    private final IncomingInvoice invoice;
    private final RegisterIndex register;
    private final LedgerView ledger;
    private final Candidates candidates;
    private final InvoiceDoubts doubts;

    LineIntake(
            IncomingInvoice invoice,
            RegisterIndex register,
            LedgerView ledger,
            Candidates candidates,
            InvoiceDoubts doubts) {
        this.invoice = invoice;
        this.register = register;
        this.ledger = ledger;
        this.candidates = candidates;
        this.doubts = doubts;
    }

    /** {@return whether a line may be for an attendance; if not, it is answered} */
    boolean accepts(LineOutcome line) {
        return isPossible(line) && line.date().stream().allMatch(day -> isInTime(line, day)) && isFound(line);
    }

    private static boolean isPossible(LineOutcome line) {
        Money net = line.line.net();
        if (net.isNegative()) {
            return false; // it reduces what is paid in the end
        }
        int minutes = line.minutes().orElse(1);
        Money rate = line.rate().orElse(Money.ZERO);
        if (net.isZero()) {
            line.note(NoteReason.NOTHING_CLAIMED, "The line claims nothing.");
        } else if (line.mayBeTime() && (minutes < 1 || minutes > DAY)) {
            line.query(QueryReason.IMPOSSIBLE, "An attendance has 1 to " + DAY + " minutes, not " + minutes + ".");
        } else if (rate.isNegative() || rate.compareTo(LARGEST) > 0 || net.compareTo(LARGEST) > 0) {
            line.query(QueryReason.IMPOSSIBLE, "The rate or amount cannot be right.");
        } else if (line.kind == IncomingLineKind.DISCOUNT) {
            line.query(QueryReason.IMPOSSIBLE, "A discount is a negative amount.");
        } else if (line.kind == IncomingLineKind.ITEM) {
            line.query(QueryReason.NOT_PAYABLE, "The scheme pays for attendance, not for this.");
        }
        return !line.open().isZero();
    }

    /** {@return whether a day fits the invoice; if not, the line is queried, unless a person accepts that} */
    private boolean isInTime(LineOutcome line, LocalDate day) {
        Optional<LocalDate> date = invoice.date().filter(day::isAfter);
        if (date.isPresent()) {
            String message = "The attendance on " + day + " is after the date of the invoice, " + date.get() + ".";
            return isAccepted(line, QueryReason.AFTER_INVOICE, message);
        }
        return invoice.period().stream()
                .allMatch(period -> period.contains(day)
                        || isAccepted(
                                line,
                                QueryReason.OUTSIDE_PERIOD,
                                "The invoice is for " + period + "; the attendance is on " + day + "."));
    }

    private boolean isAccepted(LineOutcome line, QueryReason reason, String message) {
        boolean accepted = doubts.isAccepted(reason);
        if (accepted) {
            line.note(NoteReason.ACCEPTED, "Accepted: " + message);
        } else {
            line.query(reason, message);
        }
        return accepted;
    }

    /** {@return whether a line gives no reference, an unknown one, or that of an attendance it can be for; if not, it is queried} */
    private boolean isFound(LineOutcome line) {
        if (line.quotedReference().isEmpty()) {
            return true;
        }
        Optional<ClaimReference> reference =
                ClaimReference.asWritten(line.quotedReference().get());
        Optional<DocumentReference> billed = reference
                .flatMap(ledger::position)
                .filter(this::isOwn)
                .flatMap(ClaimPosition::document)
                .map(DocumentReference::of);
        Optional<RegisterIndex.Entry> entry = reference.flatMap(register::find);
        boolean occupied = entry.filter(found -> found.isOf(invoice.supplier()))
                .map(candidates::of)
                .filter(found -> found.occupied && !found.mayReplace)
                .isPresent();
        if (billed.isPresent() && !occupied) {
            // It was billed before it was moved or deleted.
            line.claims.add(reference.orElseThrow());
            Refusals.billed(line, billed.get());
        } else if (entry.isEmpty()) {
            line.referenceIsUnknown();
        } else if (!entry.get().isOf(invoice.supplier())) {
            line.query(
                    QueryReason.OTHER_SUPPLIER,
                    PersonReference.ofSupplier(invoice.supplier()).isPresent()
                            ? "It is another person who attended."
                            : "The register names another employer of the person who attended. If you were the employer then,"
                                    + " please let us know.");
        } else {
            Candidate candidate = candidates.of(entry.get());
            if (!candidate.reference().equals(reference.orElseThrow())) {
                line.note(
                        NoteReason.REFERENCE_CORRECTED,
                        "The start of this attendance was corrected; its reference is now " + candidate.reference()
                                + ".");
            }
            find(line, candidate);
        }
        return !line.open().isZero();
    }

    /**
     * {@return the billing of the attendance whose reference a line quotes, even if that is new since a correction, if the supplier
     * or its predecessor was the last to bill it}
     */
    Optional<ClaimPosition> billing(LineOutcome line) {
        Optional<ClaimReference> reference = line.quotedReference().flatMap(ClaimReference::asWritten);
        return reference
                .flatMap(ledger::position)
                .filter(this::isOwn)
                .or(() -> reference
                        .flatMap(register::find)
                        .filter(found -> found.isOf(invoice.supplier()))
                        .flatMap(found -> candidates.of(found).position)
                        .filter(this::isOwn));
    }

    private boolean isOwn(ClaimPosition position) {
        return Candidate.isOfOrBefore(invoice.supplier(), position.supplier(), ledger);
    }

    private void find(LineOutcome line, Candidate candidate) {
        Optional<LocalDate> day = line.date().filter(date -> !date.equals(candidate.date()));
        if (day.isPresent()) {
            line.claims.add(candidate.reference());
            line.query(
                    QueryReason.WRONG_DATE,
                    "The attendance was on " + candidate.date() + ", not on " + day.get() + ".");
        } else if (line.role().isPresent() && !line.role().get().equals(candidate.role())) {
            line.claims.add(candidate.reference());
            line.query(
                    QueryReason.WRONG_ROLE,
                    "The reference is that of " + Wording.article(candidate.role()) + ", not of "
                            + Wording.article(line.role().get()) + ".");
        } else if (line.date().isPresent() || isInTime(line, candidate.date())) {
            line.refersTo(candidate);
        }
    }
}
