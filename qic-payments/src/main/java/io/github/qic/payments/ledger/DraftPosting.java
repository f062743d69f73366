package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.LineReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts reserve their attendances: what is billed or reserved already is refused. */
final class DraftPosting {
    private DraftPosting() {}

    static void draft(LedgerState state, InvoiceDraft draft) {
        Problems problems = new Problems()
                .require(
                        state.drafts.get(draft.id()) == null,
                        "/draft/id",
                        "is already used in this ledger: " + draft.id());
        Map<ClaimReference, List<DocumentLine>> byClaim = DocumentLines.byClaim(draft.lines());
        byClaim.forEach((claim, lines) -> check(state, draft, claim, lines, problems));
        problems.throwIfAny();
        state.drafts.put(draft.id(), Optional.of(draft));
        byClaim.forEach((claim, lines) -> {
            ClaimRecord known = state.claims.get(claim);
            Money amount = DocumentLines.sum(lines);
            state.claims.put(
                    claim,
                    known == null
                            ? new ClaimRecord(draft.supplier(), lines.get(0).date(), draft, amount, null, List.of())
                            : known.drafted(draft, amount));
        });
    }

    private static void check(
            LedgerState state, InvoiceDraft draft, ClaimReference claim, List<DocumentLine> lines, Problems problems) {
        ClaimRecord known = state.claims.get(claim);
        String path = "/draft/lines/" + (lines.get(0).number() - 1) + "/claim";
        if (known != null && known.draft() != null) {
            problems.refuse(
                    path, "is already reserved by draft " + known.draft().id() + ": " + claim);
            return;
        }
        ActiveBilling inForce = known == null ? null : known.inForce();
        List<DocumentLine> takenBack =
                lines.stream().filter(line -> line.reverses().isPresent()).toList();
        if (takenBack.isEmpty()) {
            if (inForce != null) {
                problems.refuse(
                        path,
                        "is already billed: " + claim + " in "
                                + inForce.document().number());
            }
            return;
        }
        problems.require(takenBack.size() < lines.size(), path, "must be charged anew: credit it otherwise")
                .require(
                        inForce != null
                                && inForce.document().supplier().id().equals(draft.supplier())
                                && sameLines(takenBack, inForce.takenBack(false)),
                        path,
                        "must take back exactly the lines that bill it now: " + claim);
    }

    static boolean sameLines(List<DocumentLine> some, List<DocumentLine> others) {
        return unnumbered(some).equals(unnumbered(others));
    }

    private static List<DocumentLine> unnumbered(List<DocumentLine> lines) {
        return DocumentLines.numbered(lines.stream()
                .map(line -> line.toBuilder()
                        .number(line.reverses().map(LineReference::line).orElse(1))
                        .build())
                .toList());
    }

    static void withdraw(LedgerState state, Id<InvoiceDraft> id) {
        InvoiceDraft draft = require(state, id);
        state.drafts.put(id, Optional.empty());
        for (ClaimReference claim : DocumentLines.byClaim(draft.lines()).keySet()) {
            state.claims.put(claim, state.record(claim).withdrawn());
        }
    }

    static InvoiceDraft require(LedgerState state, Id<InvoiceDraft> id) {
        return state.openDraft(id).orElseThrow(() -> InvalidValueException.of("/draft", "is not an open draft: " + id));
    }
}
