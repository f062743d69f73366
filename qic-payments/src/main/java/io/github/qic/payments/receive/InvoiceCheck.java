package io.github.qic.payments.receive;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.ledger.LedgerView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The check of one invoice. */
final class InvoiceCheck {
    private final Collaborative collaborative;
    private final Pricing pricing;
    private final RateYearFinder years;
    private final IncomingInvoice invoice;
    private final Candidates candidates;
    private final InvoiceDoubts doubts;
    private final HeadCheck head;
    private final LineIntake intake;
    private final ReductionCheck reductions;

    InvoiceCheck(
            Collaborative collaborative,
            Pricing pricing,
            PayerRecords records,
            RegisterIndex register,
            RateYearFinder years,
            Candidates candidates,
            IncomingInvoice invoice,
            LedgerView ledger,
            Set<QueryReason> accepted) {
        this.collaborative = collaborative;
        this.pricing = pricing;
        this.years = years;
        this.invoice = invoice;
        this.doubts = new InvoiceDoubts(accepted);
        this.candidates = candidates;
        this.head = new HeadCheck(invoice, records, ledger, doubts);
        this.intake = new LineIntake(invoice, register, ledger, candidates, doubts);
        this.reductions = new ReductionCheck(invoice, intake, doubts);
    }

    IncomingResult check() {
        Optional<DocumentNumber> number = head.check();
        return invoice.lines().isEmpty() ? checkTotal(number) : checkLines(number);
    }

    private IncomingResult checkTotal(Optional<DocumentNumber> number) {
        List<Candidate> claimed = new TotalCheck(invoice, candidates, doubts).check();
        Money payable = Money.sum(claimed.stream().map(Candidate::payable));
        return result(List.of(), payable, statement(claimed, payable), number);
    }

    private IncomingResult checkLines(Optional<DocumentNumber> number) {
        List<LineOutcome> lines = new ArrayList<>();
        for (IncomingLine line : invoice.lines()) {
            lines.add(new LineOutcome(lines.size() + 1, line));
        }
        List<LineOutcome> sorted = lines.stream().sorted(LineOutcome.ORDER).toList();
        LineCheck check = new LineCheck(
                invoice,
                candidates,
                years,
                sorted.stream().filter(intake::accepts).toList());
        check.check();
        List<Candidate> claimed = check.claimed();
        Money payable = reductions.reduced(sorted, Money.sum(claimed.stream().map(Candidate::payable)));
        Optional<ClaimStatement> statement = statement(claimed, payable);
        statement
                .filter(claim -> claimed.stream().anyMatch(candidate -> !candidate.isReferredTo()))
                .flatMap(claim -> DuplicateFinder.find(claim.lines(), candidates.met()))
                .ifPresent(earlier -> doubts.add(
                        QueryReason.DUPLICATE,
                        Optional.of(earlier),
                        "It has the days, roles and amounts of " + Wording.document(earlier)
                                + ". If it is for other people, please quote the"
                                + " references of their attendances."));
        return result(lines.stream().map(LineOutcome::result).toList(), payable, statement, number);
    }

    private Optional<ClaimStatement> statement(List<Candidate> claimed, Money payable) {
        return payable.isZero()
                ? Optional.empty()
                : Optional.of(AcceptedStatement.of(collaborative, pricing, claimed, payable));
    }

    private IncomingResult result(
            List<IncomingLineResult> lines,
            Money payable,
            Optional<ClaimStatement> statement,
            Optional<DocumentNumber> number) {
        Money paid = doubts.withhold(payable);
        return IncomingResult.builder()
                .invoice(invoice)
                .payable(paid)
                .queried(invoice.total().minus(paid))
                .lines(lines)
                .queries(doubts.queries())
                .notes(doubts.notes())
                .accepted(statement.filter(claim -> !paid.isZero()))
                .recordAs(number.filter(n -> !paid.isZero()))
                .build();
    }
}
