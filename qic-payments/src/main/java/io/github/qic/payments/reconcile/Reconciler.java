package io.github.qic.payments.reconcile;

import io.github.qic.core.Collaborative;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.PersonReference;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what a ledger has billed and reserved for a collaborative with what is due. */
final class Reconciler {
    private static final Comparator<BillingDifference> ORDER = Comparator.comparing(BillingDifference::supplier)
            .thenComparing(BillingDifference::date)
            .thenComparing(BillingDifference::claim);

    private final Ledger ledger;
    private final PricedRegister register;
    private final BilledPositions positions;
    private final Map<ClaimReference, ClaimReference> waiting;
    private final List<BillingDifference> differences;
    private final List<DueAmount> dues;

    private Reconciler(
            Ledger ledger,
            PricedRegister register,
            BilledPositions positions,
            Map<ClaimReference, ClaimReference> waiting,
            BillingComparison comparison) {
        this.ledger = ledger;
        this.register = register;
        this.positions = positions;
        this.waiting = waiting;
        this.differences =
                withWholeDrafts(comparison.differences()).sorted(ORDER).toList();
        this.dues = List.copyOf(comparison.dues());
    }

    static Reconciler of(Ledger ledger, Collaborative collaborative, Pricing given) {
        LedgerView view = ledger.view();
        Pricing pricing = view.pricing(given, collaborative);
        PricedRegister register = PricedRegister.of(collaborative, pricing);
        BilledPositions positions =
                new BilledPositions(view, collaborative.id(), pricing.scheme().id());
        Map<ClaimReference, ClaimPosition> billed = positions.active;
        Map<PersonReference, Id<Organisation>> suppliers = suppliers(collaborative);
        Replacements replacements = Replacements.of(billed, register.due(), suppliers.keySet());
        BillingComparison comparison =
                new BillingComparison(view, register.due(), suppliers, replacements, new CauseFinder(pricing));
        billed.values().forEach(comparison::billed);
        register.due().byReference.forEach((claim, expected) -> {
            if (!billed.containsKey(claim)) {
                comparison.unbilled(expected);
            }
        });
        return new Reconciler(ledger, register, positions, replacements.waiting(), comparison);
    }

    /** {@return who may claim for each person} */
    private static Map<PersonReference, Id<Organisation>> suppliers(Collaborative collaborative) {
        Map<PersonReference, Id<Organisation>> suppliers = new HashMap<>();
        for (Participant person : collaborative.participants()) {
            PersonReference reference = PersonReference.of(collaborative.id(), person.id());
            suppliers.put(reference, person.employer().orElseGet(reference::supplierId));
        }
        return suppliers;
    }

    /** A draft with one wrong attendance is withdrawn with all others. */
    private static Stream<BillingDifference> withWholeDrafts(List<BillingDifference> differences) {
        Set<Id<InvoiceDraft>> wrong = wrongDrafts(differences);
        return differences.stream()
                .map(difference -> difference.draft().filter(wrong::contains).isPresent()
                        ? ImmutableBillingDifference.builder()
                                .from(difference)
                                .step(MendingStep.WITHDRAW)
                                .build()
                        : difference);
    }

    private static Set<Id<InvoiceDraft>> wrongDrafts(List<BillingDifference> differences) {
        return differences.stream()
                .filter(difference -> difference.step() == MendingStep.WITHDRAW)
                .flatMap(difference -> difference.draft().stream())
                .collect(Collectors.toSet());
    }

    /** {@return the ledger without the drafts to withdraw} */
    Ledger withdrawn() {
        Ledger rest = ledger;
        for (Id<InvoiceDraft> draft : wrongDrafts(differences)) {
            rest = rest.withdraw(draft);
        }
        return rest;
    }

    Corrections corrections() {
        return new Corrections(ledger, differences, register.due().statements);
    }

    Reconciliation reconciliation(Corrections corrections) {
        return new Reconciliation(
                ledger,
                register.now().claims,
                differences,
                positions.others(),
                dues,
                waiting,
                billable(),
                corrections,
                positions.known);
    }

    private List<ClaimStatement> billable() {
        return register.now().statements.stream()
                .map(ledger::billable)
                .map(statement -> statement.withLines(statement.lines().stream()
                        .filter(line -> !waiting.containsKey(line.claim()))
                        .toList()))
                .filter(statement -> !statement.lines().isEmpty())
                .toList();
    }
}
