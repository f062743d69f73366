package io.github.qic.payments.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.plan.Accrual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Random histories of two programmes in one ledger: corrections, awards, drafts, invoices and credits in any order. */
class ReconciliationProperties {
    private static final int CHANGES = 12;
    private static final int STEPS = 6;

    /** The ledger, and the two programmes with the same pseudonyms. */
    private static final class History {
        final HistoryModel one = new HistoryModel("one");
        final HistoryModel two = new HistoryModel("two");
        Ledger ledger = Ledger.empty();

        void step(int choice) {
            HistoryModel programme = choice % 2 == 0 ? one : two;
            int kind = choice / 2 % (2 * CHANGES + STEPS);
            int rest = choice / 2 / (2 * CHANGES + STEPS);
            if (kind < 2 * CHANGES) {
                programme.change(kind / 2, rest);
                return;
            }
            Collaborative now = programme.collaborative();
            Pricing pricing = programme.pricing();
            switch (kind - 2 * CHANGES) {
                case 0 -> ledger = Mending.bill(ledger, now, pricing);
                case 1 -> ledger = Mending.correct(Reconciliation.of(ledger, now, pricing));
                case 2 ->
                    ledger = drafted(Reconciliation.of(ledger, now, pricing).billable());
                case 3 -> ledger = withdrawn(rest);
                case 4 -> ledger = credited(Reconciliation.of(ledger, now, pricing), rest);
                default -> draftWithoutReconciliation(now, pricing);
            }
        }

        private Ledger drafted(List<ClaimStatement> statements) {
            Ledger drafted = ledger;
            for (ClaimStatement statement : statements) {
                drafted = drafted.draft(Id.of("draft-" + drafted.revision()), statement);
            }
            return drafted;
        }

        private Ledger withdrawn(int choice) {
            List<InvoiceDraft> drafts = ledger.view().drafts();
            return drafts.isEmpty()
                    ? ledger
                    : ledger.withdraw(drafts.get(choice % drafts.size()).id());
        }

        private static Ledger credited(Reconciliation reconciliation, int choice) {
            Ledger ledger = reconciliation.ledger();
            List<Map.Entry<Id<Organisation>, List<ClaimReference>>> credits =
                    List.copyOf(reconciliation.toCredit().entrySet());
            if (credits.isEmpty()) {
                return ledger;
            }
            Map.Entry<Id<Organisation>, List<ClaimReference>> credit = credits.get(choice % credits.size());
            List<ClaimReference> some =
                    credit.getValue().subList(0, 1 + choice % credit.getValue().size());
            return ledger.credit(credit.getKey(), some, Cases.credit("N" + ledger.revision(), "2025-12-01"));
        }

        /** An application that does not ask may be refused, but cannot bill the same time twice. */
        private void draftWithoutReconciliation(Collaborative now, Pricing pricing) {
            if (one.budget.isPresent() || one.cap.isPresent()) {
                return;
            }
            for (ClaimStatement statement : ClaimStatements.of(now, pricing.claims(now), Cases.ALL)) {
                try {
                    ledger = ledger.draft(Id.of("draft-" + ledger.revision()), statement);
                } catch (InvalidValueException refused) {
                    assertThat(refused.problems()).isNotEmpty();
                }
            }
        }

        List<ClaimPosition> active() {
            return ledger.view().position().claims().stream()
                    .filter(p -> !p.lines().isEmpty() || p.draft().isPresent())
                    .toList();
        }
    }

    @Property(tries = 150)
    void no_time_of_a_person_is_billed_twice_and_steps_end_at_what_is_due(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 9_999_999) Integer> choices) {
        History history = new History();
        boolean reconciled = true;
        for (int choice : choices) {
            reconciled &= choice / 2 % (2 * CHANGES + STEPS) != 2 * CHANGES + STEPS - 1;
            history.step(choice);
            noTimeTwice(history, reconciled);
        }
        for (HistoryModel programme : List.of(history.one, history.two)) {
            Collaborative now = programme.collaborative();
            history.ledger = Mending.mend(history.ledger, now, programme.pricing());
            assertThat(billed(history, programme)).isEqualTo(programme.due());
        }
        Ledger read = Ledger.DOCUMENT.read(Ledger.DOCUMENT.write(history.ledger));
        assertThat(read.view().position()).isEqualTo(history.ledger.view().position());
        Reconciliation again = Reconciliation.of(read, history.one.collaborative(), history.one.pricing());
        assertThat(again.differences()).isEmpty();
        assertThat(again.otherProgrammes()).hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 150)
    void no_limit_is_exceeded_by_what_is_billed_or_reserved(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 9_999_999) Integer> choices,
            @ForAll @IntRange(min = 1, max = 300) int pounds,
            @ForAll @IntRange(min = 30, max = 200) int minutes) {
        History history = new History();
        for (HistoryModel programme : List.of(history.one, history.two)) {
            programme.budget = Optional.of(Money.ofPence(100L * pounds));
            programme.cap = Optional.of(minutes);
        }
        for (int choice : choices) {
            history.step(choice);
            noTimeTwice(history, true);
            withinLimits(history, pounds, minutes);
        }
        for (HistoryModel programme : List.of(history.one, history.two)) {
            history.ledger = Mending.mend(history.ledger, programme.collaborative(), programme.pricing());
            withinLimits(history, pounds, minutes);
            assertThat(billed(history, programme)).isLessThanOrEqualTo(programme.due());
        }
    }

    @Property(tries = 100)
    void the_accrual_is_what_the_reconciliation_differs_by(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 9_999_999) Integer> choices) {
        History history = new History();
        choices.forEach(history::step);
        for (HistoryModel programme : List.of(history.one, history.two)) {
            Reconciliation reconciliation =
                    Reconciliation.of(history.ledger, programme.collaborative(), programme.pricing());
            Accrual accrual = Accrual.of(reconciliation, LocalDate.parse("2026-01-01"));
            assertThat(accrual.total())
                    .isEqualTo(reconciliation.net())
                    .isEqualTo(programme.due().minus(billed(history, programme)));
        }
    }

    private static Money billed(History history, HistoryModel programme) {
        return Money.sum(history.ledger.view().position().claims().stream()
                .filter(p -> p.attendance().collaborative().value().equals(programme.id))
                .map(ClaimPosition::current));
    }

    /** By the person, if every statement came from a reconciliation; otherwise by the pseudonym, which is all a ledger knows. */
    private static void noTimeTwice(History history, boolean byPerson) {
        Map<Object, List<ClaimedAttendance>> times = new HashMap<>();
        for (ClaimPosition position : history.active()) {
            ClaimedAttendance one = position.attendance();
            HistoryModel programme = one.collaborative().value().equals("one") ? history.one : history.two;
            Object person = byPerson ? programme.references.get(one.person()) : one.person();
            List<ClaimedAttendance> others = times.computeIfAbsent(person, key -> new ArrayList<>());
            assertThat(others)
                    .noneMatch(other ->
                            other.begin().isBefore(one.end()) && one.begin().isBefore(other.end()));
            others.add(one);
        }
    }

    private static void withinLimits(History history, int pounds, int minutes) {
        Map<String, Long> pence = new HashMap<>();
        Map<String, Integer> day = new HashMap<>();
        for (ClaimPosition p : history.active()) {
            String programme = p.attendance().collaborative().value();
            long now =
                    Math.max(p.current().pence(), p.current().plus(p.reserved()).pence());
            assertThat(pence.merge(programme, now, Long::sum)).isLessThanOrEqualTo(100L * pounds);
            String key = programme + p.attendance().person() + p.date();
            assertThat(day.merge(key, p.attendance().minutes(), Integer::sum)).isLessThanOrEqualTo(minutes);
        }
    }
}
