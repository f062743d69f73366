package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.DocumentReference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checks an invoice without lines by its total. */
final class TotalCheck {
    private final IncomingInvoice invoice;
    private final Candidates candidates;
    private final InvoiceDoubts doubts;

    TotalCheck(IncomingInvoice invoice, Candidates candidates, InvoiceDoubts doubts) {
        this.invoice = invoice;
        this.candidates = candidates;
        this.doubts = doubts;
    }

    /**
     * {@return the attendances that are paid, each in full} A total below what is due does not say which attendances it covers, so none
     * can be paid.
     */
    List<Candidate> check() {
        List<Candidate> attended = candidates.in(invoice.period(), invoice.date());
        List<Candidate> open = attended.stream().filter(Candidate::isPayable).toList();
        for (Candidate candidate : open) {
            PartsDue.KINDS.forEach(kind -> candidate.pay(kind, candidate.due().of(kind)));
        }
        Money due = Money.sum(open.stream().map(Candidate::payable));
        Money total = invoice.total();
        String message = "Attendances not yet billed add up to " + due.display();
        if (total.isNegative()) {
            doubts.query(QueryReason.CREDIT, total, ReductionCheck.CREDIT_NOTE);
            return List.of();
        }
        if (total.compareTo(due) < 0) {
            doubts.query(
                    QueryReason.LESS_THAN_DUE, total, message + ": please say which attendances the invoice is for.");
            return List.of();
        }
        queryExcess(total.minus(due), attended, message);
        if (total.compareTo(due) > 0 && !due.isZero()) {
            doubtRepeatedTotal(attended);
        }
        return open;
    }

    /** It may repeat an earlier invoice under a new number, and be for none of what is still open. */
    private void doubtRepeatedTotal(List<Candidate> attended) {
        attended.stream()
                .flatMap(candidate -> candidate.documents.stream())
                .filter(document -> document.totals().net().equals(invoice.total()))
                .map(DocumentReference::of)
                .min(Comparator.naturalOrder())
                .ifPresent(earlier -> doubts.add(
                        QueryReason.DUPLICATE,
                        Optional.of(earlier),
                        "It has the total of " + Wording.document(earlier)
                                + ". If it is for other attendances, please say for which."));
    }

    private void queryExcess(Money excess, List<Candidate> attended, String message) {
        Optional<DocumentReference> billed = attended.stream()
                .flatMap(candidate -> candidate.billedIn().stream())
                .findFirst();
        boolean nothingOpen = attended.stream().noneMatch(Candidate::isPayable);
        if (billed.isPresent() && nothingOpen) {
            String earlier = "; the first was billed in " + Wording.document(billed.get()) + ".";
            doubts.query(QueryReason.ALREADY_CLAIMED, excess, billed, message + earlier);
        } else {
            doubts.query(QueryReason.MORE_THAN_DUE, excess, message + ".");
        }
    }
}
