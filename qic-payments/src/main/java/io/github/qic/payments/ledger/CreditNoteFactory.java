package io.github.qic.payments.ledger;

import io.github.qic.core.internal.text.Words;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
            throw InvalidValueException.of("/number", "has nothing left to credit: " + number + billedSince(document));
        }
        return lines(supplier, number, active);
    }

    private String billedSince(BillingDocument document) {
        List<String> since = document.lines().stream()
                .map(line -> state.active(line.claim()))
                .filter(Objects::nonNull)
                .map(active -> active.document().number().value())
                .distinct()
                .toList();
        return since.isEmpty() ? "" : "; its attendances are now billed in " + Words.first(since);
    }

    /** {@return the credit note of some lines of a document; of an invoice that corrects others, of its corrections alone} */
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
        Set<Integer> requested = new HashSet<>(numbers);
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
        List<DocumentLine> lines = new ArrayList<>();
        for (ClaimReference claim : claims) {
            ActiveBilling active = Objects.requireNonNull(state.active(claim));
            lines.addAll(active.reversedByCreditNote());
            lines.addAll(active.chargedBefore());
        }
        return note(document, DocumentLines.numbered(lines));
    }

    /** {@return the credit note of everything that bills some attendances at present, in whatever documents} */
    CreditNote attendances(Id<Organisation> supplier, Collection<ClaimReference> claims) {
        Problems problems = new Problems().require(!claims.isEmpty(), "/claims", "must not be empty");
        List<DocumentLine> lines = new ArrayList<>();
        List<BillingDocument> documents = new ArrayList<>();
        int index = 0;
        for (ClaimReference claim : new LinkedHashSet<>(claims)) {
            ClaimRecord known = state.claims.get(claim);
            if (known == null || known.active() == null || !known.supplier().equals(supplier)) {
                problems.refuse("/claims/" + index, "is not billed by this supplier: " + claim);
            } else {
                lines.addAll(known.active().reversedByCreditNote());
                documents.add(known.active().document());
            }
            index++;
        }
        Optional<CreditNote> earlier = earlier(supplier)
                .filter(note -> note.setOff()
                        && DocumentLines.byClaim(note.lines()).keySet().equals(new HashSet<>(claims)));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        problems.throwIfAny();
        BillingDocument latest = Collections.max(documents, Comparator.comparing(BillingDocument::issueDate));
        return note(latest, DocumentLines.numbered(lines));
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
        return note(latest, fall.lines());
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

    private CreditNote note(BillingDocument document, List<DocumentLine> lines) {
        Map<ClaimReference, List<DocumentLine>> byClaim = DocumentLines.byClaim(lines);
        Money net = DocumentLines.sum(lines);
        return CreditNote.builder()
                .number(terms.number())
                .issueDate(terms.issueDate())
                .supplier(document.supplier())
                .buyer(document.buyer())
                .purchaseOrder(document.purchaseOrder())
                .buyerReference(document.buyerReference())
                .reason(terms.reason())
                .billedIn(CreditShare.documents(state, byClaim.keySet()))
                .period(DocumentLines.period(lines))
                .lines(lines)
                .totals(Totals.of(net, vat(document, byClaim, net)))
                .build();
    }

    private Money vat(BillingDocument document, Map<ClaimReference, List<DocumentLine>> byClaim, Money net) {
        if (byClaim.values().stream()
                .flatMap(List::stream)
                .allMatch(line -> line.reverses().isPresent())) {
            return CreditShare.vat(CreditShare.of(state, byClaim.keySet()));
        }
        return CreditShare.undoesCorrections(state, byClaim)
                ? CreditShare.vat(CreditShare.ofCorrections(state, byClaim.keySet()))
                : document.supplier().vat().on(net);
    }
}
