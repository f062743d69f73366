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
import io.github.qic.payments.invoice.Totals;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the credit note of an issued document, from its own lines. */
final class CreditNoteFactory {
    private final LedgerState state;
    private final BillingDocument document;
    private final CreditTerms terms;

    CreditNoteFactory(LedgerState state, Id<Organisation> supplier, DocumentNumber number, CreditTerms terms) {
        BillingDocument found = state.document(supplier, number);
        if (found == null) {
            throw InvalidValueException.of("/number", "is not a document of this supplier: " + number);
        }
        this.state = state;
        this.document = found;
        this.terms = terms;
    }

    CreditNote whole() {
        Set<ClaimReference> claims = document.lines().stream()
                .filter(this::stands)
                .map(DocumentLine::claim)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (claims.isEmpty()) {
            throw InvalidValueException.of("/number", "has nothing left to credit: " + document.number());
        }
        return note(claims);
    }

    CreditNote lines(Collection<Integer> numbers) {
        Problems problems = new Problems().require(!numbers.isEmpty(), "/lines", "must not be empty");
        Set<ClaimReference> claims = new LinkedHashSet<>();
        Set<Integer> asked = new TreeSet<>(numbers);
        int index = 0;
        for (int number : numbers) {
            String path = "/lines/" + index++;
            if (number < 1 || number > document.lines().size()) {
                problems.refuse(path, "is not a line of " + document.number() + ": " + number);
                continue;
            }
            DocumentLine line = document.lines().get(number - 1);
            problems.require(stands(line), path, "is taken back already: " + document.number() + " line " + number);
            claims.add(line.claim());
        }
        for (DocumentLine line : document.lines()) {
            problems.require(
                    !claims.contains(line.claim()) || asked.contains(line.number()) || !stands(line),
                    "/lines",
                    "must hold line " + line.number() + " too, of the same attendance");
        }
        problems.throwIfAny();
        return note(claims);
    }

    private boolean stands(DocumentLine line) {
        ActiveBilling inForce = state.inForce(line.claim());
        return inForce != null && inForce.isIn(document) && inForce.lines().contains(line);
    }

    private CreditNote note(Set<ClaimReference> claims) {
        List<DocumentLine> lines = DocumentLines.numbered(document.lines().stream()
                .filter(this::stands)
                .filter(line -> claims.contains(line.claim()))
                .map(line -> new ActiveBilling(document, List.of()).takenBack(line, true))
                .toList());
        Money vat =
                CreditShare.of(state, claims).values().stream().map(Totals::vat).reduce(Money.ZERO, Money::plus);
        return InvoiceFactory.like(document, terms)
                .billedIn(CreditShare.numbers(state, claims))
                .period(DocumentLines.period(lines))
                .lines(lines)
                .totals(Totals.of(DocumentLines.sum(lines), vat))
                .build();
    }
}
