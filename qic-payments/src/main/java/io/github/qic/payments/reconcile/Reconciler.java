package io.github.qic.payments.reconcile;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.EarlierClaim;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.claim.RejectionReason;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.PersonReference;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.reconcile.DueClaims.Due;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what a ledger has billed and reserved for a collaborative with what is due. */
final class Reconciler {
    private final Ledger ledger;
    private final Pricing pricing;
    /** Who may claim for each person. */
    private final Map<PersonReference, Id<Organisation>> suppliers = new HashMap<>();
    /** What is due once what is no longer in the register is credited, and the rest corrected. */
    private final DueClaims due;
    /** What may be billed before that, within limits that still count all that is billed. */
    private final DueClaims now;

    private final StepFinder steps;
    private final BilledPositions positions;
    private final Map<ClaimReference, ClaimPosition> billed;
    private final List<BillingDifference> differences = new ArrayList<>();
    private final List<DueAmount> dues = new ArrayList<>();
    private Map<ClaimReference, ClaimReference> replaced = Map.of();
    private Map<ClaimReference, ClaimReference> waiting = Map.of();

    Reconciler(Ledger ledger, Collaborative collaborative, Pricing given) {
        this.ledger = ledger;
        for (Participant person : collaborative.participants()) {
            PersonReference reference = PersonReference.of(collaborative.id(), person.id());
            suppliers.put(reference, person.employer().orElseGet(reference::supplierId));
        }
        this.pricing = ledger.view().pricing(given, collaborative);
        Set<AttendanceKey> registered = collaborative.register().attendances().stream()
                .map(Attendance::key)
                .collect(Collectors.toSet());
        this.now = new DueClaims(collaborative, pricing.claims(collaborative));
        List<EarlierClaim> kept = pricing.billed().stream()
                .filter(claim -> registered.contains(claim.attendance()))
                .toList();
        DueClaims credited = due(collaborative, pricing.billed(), now, kept);
        this.due = due(collaborative, kept, credited, CorrectedBilling.of(kept, credited.claims));
        this.steps = new StepFinder(ledger.view());
        this.positions = new BilledPositions(
                ledger.view(), collaborative.id(), pricing.scheme().id());
        this.billed = positions.active;
        reconcile();
    }

    private DueClaims due(
            Collaborative collaborative, List<EarlierClaim> before, DueClaims found, List<EarlierClaim> after) {
        return after.equals(before)
                ? found
                : new DueClaims(
                        collaborative, pricing.toBuilder().billed(after).build().claims(collaborative));
    }

    private void reconcile() {
        findReplacements();
        Map<ClaimReference, ClaimReference> replacedBy = new LinkedHashMap<>();
        replaced.forEach((after, before) -> replacedBy.put(before, after));
        CauseFinder causes = new CauseFinder(pricing);
        billed.forEach((claim, position) -> {
            Due expected = due.byReference.get(claim);
            if (expected != null) {
                compare(position, expected, causes);
            } else if (due.isRegistered(claim)) {
                notDue(position);
            } else {
                Optional<ClaimReference> after = Optional.ofNullable(replacedBy.get(claim));
                differences.add(DifferenceBuilders.cancelled(
                                position,
                                after.isPresent() ? DifferenceCause.MOVED : DifferenceCause.DELETED,
                                after.map(c -> "is now " + c).orElse("is no longer in the register"))
                        .counterpart(after)
                        .build());
            }
        });
        due.byReference.forEach((claim, expected) -> {
            if (!billed.containsKey(claim)) {
                unbilled(claim, expected);
            }
        });
        withdrawWholeDrafts();
        differences.sort(Comparator.comparing(BillingDifference::supplier)
                .thenComparing(BillingDifference::date)
                .thenComparing(BillingDifference::claim));
    }

    /** {@return the ledger without the drafts to withdraw} */
    Ledger withdrawn() {
        Ledger rest = ledger;
        for (Id<InvoiceDraft> draft : wrongDrafts()) {
            rest = rest.withdraw(draft);
        }
        return rest;
    }

    Corrections corrections() {
        return new Corrections(ledger, differences, due.statements);
    }

    Reconciliation reconciliation(Corrections corrections) {
        return new Reconciliation(
                ledger,
                now.claims,
                List.copyOf(differences),
                positions.others(),
                List.copyOf(dues),
                waiting,
                billable(),
                corrections,
                positions.known);
    }

    /** An attendance in the register for which its supplier is due nothing. */
    private void notDue(ClaimPosition position) {
        Rejection rejection = due.rejections.get(position.claim());
        if (rejection == null) {
            differences.add(DifferenceBuilders.cancelled(position, DifferenceCause.RATE, "nothing is due")
                    .build());
        } else if (rejection.reason() == RejectionReason.NO_ROOM_FOR_MORE) {
            stays(position);
        } else {
            boolean limit = rejection.reason() == RejectionReason.CAP_REACHED;
            DifferenceCause cause = limit ? DifferenceCause.OVER_LIMIT : DifferenceCause.NOT_PAYABLE;
            differences.add(DifferenceBuilders.cancelled(position, cause, rejection.message())
                    .build());
        }
    }

    /** What the budget has no room to raise. */
    private void stays(ClaimPosition position) {
        Id<Organisation> supplier =
                Objects.requireNonNull(suppliers.get(position.attendance().person()));
        boolean reserved = position.draft().isPresent();
        boolean succeeds = !reserved && ledger.view().succeeds(supplier, position.supplier());
        if (!position.supplier().equals(supplier) && !succeeds) {
            employedElsewhere(position, supplier);
            return;
        }
        Money amount = position.current().plus(position.reserved());
        owe(position, amount);
        if (reserved) {
            differences.add(drafted(position, amount));
        }
    }

    private void findReplacements() {
        List<Replacements.Candidate> missing = billed.values().stream()
                .filter(position -> !due.isRegistered(position.claim()))
                .map(Replacements::of)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        List<Replacements.Candidate> unbilled = due.byReference.values().stream()
                .filter(one -> !billed.containsKey(one.attendance().claim()))
                .map(one -> new Replacements.Candidate(
                        one.attendance(),
                        one.statement().organisation(),
                        one.lines().get(0)))
                .toList();
        Replacements found = new Replacements(missing, unbilled, suppliers.keySet());
        replaced = found.replaced();
        waiting = found.waiting();
    }

    private void compare(ClaimPosition position, Due expected, CauseFinder causes) {
        Id<Organisation> supplier = expected.statement().organisation();
        Money amount = DocumentLines.sum(expected.lines());
        Money drafted = position.current().plus(position.reserved());
        boolean sameTime =
                position.attendance().minutes() == expected.attendance().minutes();
        boolean same = sameTime && drafted.equals(amount);
        boolean reserved = position.draft().isPresent();
        if (!position.supplier().equals(supplier)) {
            if (same && !reserved && ledger.view().succeeds(supplier, position.supplier())) {
                owe(position, amount);
            } else {
                billedByOther(position, expected, amount);
            }
            return;
        }
        owe(position, amount);
        if (same && reserved) {
            differences.add(drafted(position, amount));
        } else if (!same) {
            boolean sameSlot =
                    position.attendance().slot().equals(expected.attendance().slot());
            differences.add(DifferenceBuilders.changed(position, expected)
                    .cause(causes.cause(position, expected))
                    .explanation(causes.text(position, expected))
                    .step(steps.ofChange(position, sameTime && sameSlot, amount.compareTo(drafted)))
                    .build());
        }
    }

    private void billedByOther(ClaimPosition position, Due expected, Money amount) {
        Id<Organisation> supplier = expected.statement().organisation();
        employedElsewhere(position, supplier);
        differences.add(DifferenceBuilders.unbilled(position.claim(), expected)
                .cause(DifferenceCause.EMPLOYER)
                .explanation("was billed by " + position.supplier())
                .build());
        dues.add(new DueAmount(position.claim(), supplier, position.date(), amount));
    }

    private void employedElsewhere(ClaimPosition position, Id<Organisation> supplier) {
        String text = supplier.equals(position.attendance().person().supplierId())
                ? "the person has no employer"
                : "the person is employed by " + supplier;
        differences.add(DifferenceBuilders.cancelled(position, DifferenceCause.EMPLOYER, text)
                .build());
    }

    private BillingDifference drafted(ClaimPosition position, Money amount) {
        return DifferenceBuilders.drafted(position, amount)
                .step(steps.ofDraft(position))
                .build();
    }

    private void owe(ClaimPosition position, Money amount) {
        dues.add(new DueAmount(position.claim(), position.supplier(), position.date(), amount));
    }

    private void unbilled(ClaimReference claim, Due expected) {
        Optional<ClaimReference> before = Optional.ofNullable(replaced.get(claim));
        Id<Organisation> supplier = expected.statement().organisation();
        Money amount = DocumentLines.sum(expected.lines());
        differences.add(DifferenceBuilders.unbilled(claim, expected)
                .counterpart(before)
                .cause(before.isPresent() ? DifferenceCause.MOVED : DifferenceCause.UNBILLED)
                .explanation(before.map(c -> "was billed or reserved as " + c).orElseGet(() -> unbilledText(claim)))
                .build());
        dues.add(new DueAmount(claim, supplier, expected.attendance().date(), amount));
    }

    /** A draft with one wrong attendance is withdrawn with all others. */
    private void withdrawWholeDrafts() {
        Set<Id<InvoiceDraft>> wrong = wrongDrafts();
        differences.replaceAll(
                difference -> difference.draft().filter(wrong::contains).isPresent()
                        ? ImmutableBillingDifference.builder()
                                .from(difference)
                                .step(MendingStep.WITHDRAW)
                                .build()
                        : difference);
    }

    private Set<Id<InvoiceDraft>> wrongDrafts() {
        return differences.stream()
                .filter(difference -> difference.step() == MendingStep.WITHDRAW)
                .flatMap(difference -> difference.draft().stream())
                .collect(Collectors.toSet());
    }

    private String unbilledText(ClaimReference claim) {
        ClaimReference first = waiting.get(claim);
        return first == null
                ? "is not billed"
                : "is not billed; may be " + first + ", whose person is no longer in the collaborative";
    }

    private List<ClaimStatement> billable() {
        return now.statements.stream()
                .map(ledger::billable)
                .map(statement -> statement.withLines(statement.lines().stream()
                        .filter(line -> !waiting.containsKey(line.claim()))
                        .toList()))
                .filter(statement -> !statement.lines().isEmpty())
                .toList();
    }
}
