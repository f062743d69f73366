package io.github.qic.payments.reconcile;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.ledger.RateCorrection;
import io.github.qic.payments.ledger.Rerating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The documents that correct what is billed.
 *
 * @param ledger the ledger without the drafts to withdraw
 * @param differences what differs in it
 * @param due what is due, by supplier
 */
record Corrections(Ledger ledger, List<BillingDifference> differences, List<ClaimStatement> due) {
    Map<Id<Organisation>, List<ClaimReference>> toCredit() {
        LedgerView view = ledger.view();
        Map<Id<Organisation>, List<ClaimReference>> credits = new TreeMap<>();
        Map<Id<Organisation>, VatTreatment> treatments = new HashMap<>();
        for (BillingDifference one : differences) {
            if (one.step() == MendingStep.CREDIT || one.step() == MendingStep.CREDIT_AND_BILL) {
                VatTreatment vat = view.position(one.claim())
                        .flatMap(position -> position.document())
                        .orElseThrow()
                        .supplier()
                        .vat();
                if (treatments.computeIfAbsent(one.supplier(), first -> vat).sameTaxAs(vat)) {
                    credits.computeIfAbsent(one.supplier(), first -> new ArrayList<>())
                            .add(one.claim());
                }
            }
        }
        return credits;
    }

    List<RateCorrection> toSupplement() {
        return rerated().flatMap(rerating -> rerating.rise().stream()).toList();
    }

    List<RateCorrection> toReduce() {
        return rerated().flatMap(rerating -> rerating.fall().stream()).toList();
    }

    /** A re-rating skips what needs another step than a supplement or a reduction. */
    private Stream<Rerating> rerated() {
        return due.stream().map(statement -> Rerating.of(ledger, statement));
    }
}
