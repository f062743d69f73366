package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.LineReference;
import io.github.qic.payments.invoice.Totals;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes credit notes from the lines of issued documents. */
record CreditNoteFactory(LedgerState state, CreditTerms terms) {
    /** {@return the credit note of everything in a document that has not been reversed} */
    CreditNote whole(Id<Organisation> supplier, DocumentNumber number) {
        BillingDocument document =
                state.requireDocument(supplier, number, "/number").document();
        List<Integer> active = document.lines().stream()
                .filter(line -> isActive(document, line))
                .map(DocumentLine::number)
                .toList();
        Optional<CreditNote> earlier = earlier(supplier)
                .filter(note -> note.setOff() && note.corrects().equals(List.of(number)));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (active.isEmpty()) {
            throw InvalidValueException.of("/number", "has nothing left to credit: " + number);
        }
        return lines(supplier, number, active);
    }

    /** {@return the credit note of some lines of a document} */
    CreditNote lines(Id<Organisation> supplier, DocumentNumber number, Collection<Integer> numbers) {
        BillingDocument document =
                state.requireDocument(supplier, number, "/number").document();
        Set<LineReference> references = numbers.stream()
                .filter(line -> line > 0)
                .map(line -> new LineReference(number, line))
                .collect(Collectors.toSet());
        Optional<CreditNote> earlier =
                earlier(supplier).filter(note -> note.setOff() && references.equals(reversed(note)));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Problems problems = new Problems().require(!numbers.isEmpty(), "/lines", "must not be empty");
        Set<ClaimReference> claims = new LinkedHashSet<>();
        Set<Integer> requested = Set.copyOf(numbers);
        int index = 0;
        for (int lineNumber : numbers) {
            String path = "/lines/" + index++;
            if (lineNumber < 1 || lineNumber > document.lines().size()) {
                problems.refuse(path, "is not a line of " + number + ": " + lineNumber);
                continue;
            }
            DocumentLine line = document.lines().get(lineNumber - 1);
            problems.require(isActive(document, line), path, "is already reversed: " + number + " line " + lineNumber);
            claims.add(line.claim());
        }
        for (DocumentLine line : document.lines()) {
            problems.require(
                    !claims.contains(line.claim()) || requested.contains(line.number()) || !isActive(document, line),
                    "/lines",
                    "must include line " + line.number() + ", which is for the same attendance");
        }
        problems.throwIfAny();
        List<DocumentLine> credited = document.lines().stream()
                .filter(line -> requested.contains(line.number()))
                .toList();
        List<DocumentLine> reversing = new ActiveBilling(document, credited).reversedByCreditNote();
        Money vat = CreditShare.vat(CreditShare.of(state, claims));
        return note(document, claims, DocumentLines.numbered(reversing), vat);
    }

    /** {@return the credit note for rates that fell, which charges the attendances at the new rates} */
    CreditNote forFall(RateCorrection fall) {
        Optional<CreditNote> earlier =
                earlier(fall.supplier()).filter(note -> note.lines().equals(fall.lines()));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        BillingDocument latest = fall.lines().stream()
                .map(line -> state.active(line.claim()))
                .filter(Objects::nonNull)
                .reduce((one, next) -> next)
                .map(ActiveBilling::document)
                .orElseThrow(() -> InvalidValueException.of("/fall/lines", "are not billed"));
        Set<ClaimReference> claims = DocumentLines.byClaim(fall.lines()).keySet();
        return note(latest, claims, fall.lines(), latest.supplier().vat().on(fall.net()));
    }

    /** {@return the credit note that these terms have produced before, so that it is not made twice} */
    private Optional<CreditNote> earlier(Id<Organisation> supplier) {
        return state.document(supplier, terms.number())
                .flatMap(document -> document.match(invoice -> Optional.<CreditNote>empty(), Optional::of))
                .filter(note -> note.issueDate().equals(terms.issueDate()) && note.reason() == terms.reason());
    }

    private static Set<LineReference> reversed(CreditNote note) {
        return note.lines().stream().flatMap(line -> line.reverses().stream()).collect(Collectors.toSet());
    }

    private boolean isActive(BillingDocument document, DocumentLine line) {
        ActiveBilling active = state.active(line.claim());
        return active != null
                && DocumentKey.of(active.document()).equals(DocumentKey.of(document))
                && active.lines().contains(line);
    }

    private CreditNote note(BillingDocument document, Set<ClaimReference> claims, List<DocumentLine> lines, Money vat) {
        return CreditNote.builder()
                .number(terms.number())
                .issueDate(terms.issueDate())
                .supplier(document.supplier())
                .buyer(document.buyer())
                .purchaseOrder(document.purchaseOrder())
                .buyerReference(document.buyerReference())
                .reason(terms.reason())
                .billedIn(CreditShare.documents(state, claims))
                .period(DocumentLines.period(lines))
                .lines(lines)
                .totals(Totals.of(DocumentLines.sum(lines), vat))
                .build();
    }
}
