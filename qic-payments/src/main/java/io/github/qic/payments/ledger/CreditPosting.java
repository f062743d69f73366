package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.Totals;
import java.util.List;
import java.util.Map;

/** Credits take back what is in force, exactly as it was issued, and never twice. */
final class CreditPosting {
    private CreditPosting() {}

    static void credit(LedgerState state, CreditNote note) {
        Problems problems = new Problems();
        Posting.requireNewNumber(state, note, "/creditNote", problems);
        Posting.requireLater(state, note, "/creditNote", problems);
        Map<ClaimReference, List<DocumentLine>> byClaim = DocumentLines.byClaim(note.lines());
        boolean setOff = note.setOff();
        byClaim.forEach((claim, lines) -> check(state, note, setOff, claim, lines, problems));
        Posting.requireSameVat(state, note, "/creditNote", problems);
        problems.require(
                        note.billedIn().equals(CreditShare.numbers(state, byClaim.keySet())),
                        "/creditNote/billedIn",
                        "must be the documents that billed what is taken back")
                .throwIfAny();
        Map<DocumentKey, Totals> shares = setOff ? CreditShare.of(state, byClaim.keySet()) : Map.of();
        Money vat = setOff
                ? shares.values().stream().map(Totals::vat).reduce(Money.ZERO, Money::plus)
                : note.supplier().vat().on(note.totals().net());
        problems.require(note.totals().vat().equals(vat), "/creditNote/totals/vat", "must be " + vat)
                .throwIfAny();
        shares.forEach((key, share) -> state.put(state.record(key).plusCredited(share)));
        // Set off against the documents it credits, it is itself nothing to settle.
        DocumentRecord known = DocumentRecord.of(note);
        state.put(setOff ? known.plusCredited(note.totals().negated()) : known);
        byClaim.forEach(
                (claim, lines) -> state.claims.put(claim, state.record(claim).documented(note, lines)));
    }

    private static void check(
            LedgerState state,
            CreditNote note,
            boolean setOff,
            ClaimReference claim,
            List<DocumentLine> lines,
            Problems problems) {
        ClaimRecord known = state.claims.get(claim);
        String path = "/creditNote/lines/" + (lines.get(0).number() - 1) + "/claim";
        if (known == null || known.inForce() == null) {
            problems.refuse(path, "is not billed, or credited already: " + claim);
            return;
        }
        if (known.draft() != null) {
            problems.refuse(path, "is reserved by draft " + known.draft().id() + ", which must be withdrawn first");
            return;
        }
        List<DocumentLine> takenBack =
                lines.stream().filter(line -> line.reverses().isPresent()).toList();
        problems.require(
                        known.supplier().equals(note.supplier().id())
                                && DraftPosting.sameLines(
                                        takenBack, known.inForce().takenBack(true)),
                        path,
                        "must take back exactly the lines that bill it now, of the same supplier: " + claim)
                .require(
                        setOff || takenBack.size() < lines.size(),
                        path,
                        "must be charged anew, as the other lines are: credit it in a note of its own");
    }
}
