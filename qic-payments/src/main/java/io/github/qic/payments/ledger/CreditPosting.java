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

/** Posts credit notes: they reverse the lines that currently bill an attendance, exactly and only once. */
final class CreditPosting {
    private CreditPosting() {}

    static void credit(LedgerState state, CreditNote note) {
        Problems problems = new Problems();
        PostingRules.requireDocument(state, note, "/creditNote", problems);
        Map<ClaimReference, List<DocumentLine>> byClaim = DocumentLines.byClaim(note.lines());
        boolean setOff = note.setOff();
        byClaim.forEach((claim, lines) -> requireCreditable(state, note, setOff, claim, lines, problems));
        problems.require(
                        note.billedIn().equals(CreditShare.numbers(state, byClaim.keySet())),
                        "/creditNote/billedIn",
                        "must be the documents that billed the reversed lines")
                .throwIfAny();
        Map<DocumentKey, Totals> shares = setOff ? CreditShare.of(state, byClaim.keySet()) : Map.of();
        Money vat = setOff
                ? CreditShare.vat(shares)
                : note.supplier().vat().on(note.totals().net());
        problems.require(note.totals().vat().equals(vat), "/creditNote/totals/vat", "must be " + vat)
                .throwIfAny();
        shares.forEach((key, share) -> state.put(state.record(key).plusCredited(share)));
        // Set off against the documents it credits, it leaves no balance itself.
        DocumentRecord issued = DocumentRecord.of(note);
        state.put(setOff ? issued.plusCredited(note.totals().negated()) : issued);
        byClaim.forEach((claim, lines) -> state.put(state.record(claim).documented(note, lines)));
    }

    private static void requireCreditable(
            LedgerState state,
            CreditNote note,
            boolean setOff,
            ClaimReference claim,
            List<DocumentLine> lines,
            Problems problems) {
        ClaimRecord known = state.claims.get(claim);
        String path = PostingRules.claimPath("/creditNote", lines);
        if (known == null || known.active() == null) {
            problems.refuse(path, "is not billed, or already credited: " + claim);
            return;
        }
        if (known.draft() != null) {
            problems.refuse(path, "is reserved by draft " + known.draft().id() + ", which must be withdrawn first");
            return;
        }
        List<DocumentLine> reversing = PostingRules.reversing(lines);
        problems.require(
                        known.supplier().equals(note.supplier().id())
                                && PostingRules.sameLines(
                                        reversing, known.active().reversedByCreditNote()),
                        path,
                        "must reverse exactly the lines that currently bill it, of the same supplier: " + claim)
                .require(
                        setOff || reversing.size() < lines.size(),
                        path,
                        "must also be charged at a new rate, as the other lines are: credit it in a separate note");
    }
}
