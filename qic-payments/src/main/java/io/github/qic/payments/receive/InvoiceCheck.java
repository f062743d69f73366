package io.github.qic.payments.receive;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.DocumentReference;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The check of one invoice. */
final class InvoiceCheck {
    private static final String CREDIT_NOTE =
            "This is a credit note; it must name the lines of the invoice it credits.";
    private static final String NOTHING_LEFT =
            "Nothing is left to be paid that this could reduce; a credit for an earlier invoice needs a credit note.";

    private final Collaborative collaborative;
    private final Pricing pricing;
    private final RateYearFinder years;
    private final IncomingInvoice invoice;
    private final Candidates candidates;
    private final InvoiceDoubts doubts;
    private final HeadCheck head;
    private final LineIntake intake;

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
    }

    IncomingResult check() {
        Optional<DocumentNumber> number = head.check();
        return invoice.lines().isEmpty() ? checkTotal(number) : checkLines(number);
    }

    private IncomingResult checkLines(Optional<DocumentNumber> number) {
        List<LineOutcome> lines = new ArrayList<>();
        for (IncomingLine line : invoice.lines()) {
            lines.add(new LineOutcome(lines.size() + 1, line));
        }
        List<LineOutcome> sorted = lines.stream().sorted(LineOutcome.ORDER).toList();
        LineCheck check = new LineCheck(
                candidates, years, sorted.stream().filter(intake::accepts).toList());
        check.check();
        List<Candidate> claimed = check.claimed();
        Money payable = reduced(sorted, Money.sum(claimed.stream().map(Candidate::payable)));
        Optional<ClaimStatement> statement =
                payable.isZero() ? Optional.empty() : Optional.of(accepted(claimed, payable));
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

    /**
     * {@return an amount payable less the discounts and what the total leaves out} What exceeds it is queried as a negative amount.
     */
    private Money reduced(List<LineOutcome> lines, Money payable) {
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

    /** A total below what is due does not say which attendances it covers, so none of it can be paid. */
    private IncomingResult checkTotal(Optional<DocumentNumber> number) {
        List<Candidate> attended = candidates.in(invoice.period(), invoice.date());
        List<Candidate> open = attended.stream().filter(Candidate::isPayable).toList();
        for (Candidate candidate : open) {
            Stream.of(IncomingLineKind.TIME, IncomingLineKind.ON_COST, IncomingLineKind.EXPENSE)
                    .forEach(kind -> candidate.pay(kind, candidate.due(kind)));
        }
        Money due = Money.sum(open.stream().map(Candidate::payable));
        Money total = invoice.total();
        String message = "Attendances not yet billed add up to " + due.display();
        if (total.isNegative()) {
            doubts.query(QueryReason.CREDIT, total, CREDIT_NOTE);
        } else if (total.compareTo(due) < 0) {
            doubts.query(
                    QueryReason.LESS_THAN_DUE, total, message + ": please say which attendances the invoice is for.");
        } else {
            queryExcess(total.minus(due), attended, message);
            if (total.compareTo(due) > 0 && !due.isZero()) {
                doubtRepeatedTotal(attended);
            }
            return result(List.of(), due, due.isZero() ? Optional.empty() : Optional.of(accepted(open, due)), number);
        }
        return result(List.of(), Money.ZERO, Optional.empty(), number);
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

    private ClaimStatement accepted(List<Candidate> claimed, Money payable) {
        List<LocalDate> days = claimed.stream().map(Candidate::date).toList();
        Claims claims = Claims.builder()
                .scheme(pricing.scheme().id())
                .knownOn(pricing.knownOn())
                .assumptions(pricing.scheme().assumptions())
                .claims(claimed.stream()
                        .flatMap(candidate -> Stream.ofNullable(candidate.claim))
                        .toList())
                .total(Money.sum(claimed.stream().map(Candidate::total)))
                .build();
        ClaimStatement due = ClaimStatements.of(
                        collaborative, claims, new DateRange(Collections.min(days), Collections.max(days)))
                .get(0);
        Map<ClaimReference, List<DocumentLine>> byClaim = DocumentLines.byClaim(due.lines());
        List<Money> reductions = Shares.of(
                Money.sum(claimed.stream().map(Candidate::payable)).minus(payable),
                claimed.stream().map(Candidate::payable).toList());
        List<DocumentLine> lines = new ArrayList<>();
        for (int i = 0; i < claimed.size(); i++) {
            Candidate candidate = claimed.get(i);
            List<DocumentLine> full = byClaim.getOrDefault(candidate.reference(), List.of());
            lines.addAll(AcceptedLines.of(candidate, reductions.get(i), full));
        }
        return due.withLines(lines);
    }
}
