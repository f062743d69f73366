package io.github.qic.payments.reconcile;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.PRACTICE;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.reference;
import static io.github.qic.payments.reconcile.ReconciliationTest.BEFORE;
import static io.github.qic.payments.reconcile.ReconciliationTest.BILLED;
import static io.github.qic.payments.reconcile.ReconciliationTest.MANAGER;
import static io.github.qic.payments.reconcile.ReconciliationTest.NURSE;
import static io.github.qic.payments.reconcile.ReconciliationTest.PRICING;
import static io.github.qic.payments.reconcile.ReconciliationTest.pricing;
import static io.github.qic.payments.reconcile.ReconciliationTest.rule;
import static io.github.qic.payments.reconcile.ReconciliationTest.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayAward;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.RowSource;
import io.github.qic.payments.pay.Verification;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.scheme.TimeRules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reconciliation says of each difference. Managers are paid £24.00 an hour, nurses and workers £18.00. */
class DifferenceTest {
    private static final LocalDate DAY = MANAGER.date();

    private static List<BillingDifference> differences(Ledger ledger, Collaborative now, Pricing pricing) {
        return Reconciliation.of(ledger, now, pricing).differences();
    }

    private static List<String> explained(Ledger ledger, Collaborative now, Pricing pricing) {
        return differences(ledger, now, pricing).stream()
                .map(BillingDifference::explanation)
                .toList();
    }

    private static Ledger drafted(String draft, Attendance... attendances) {
        return drafted(Ledger.empty(), draft, attendances);
    }

    private static Ledger drafted(Ledger ledger, String draft, Attendance... attendances) {
        return ledger.draft(
                Id.of(draft),
                Reconciliation.of(ledger, Cases.registered(attendances), PRICING)
                        .billable()
                        .get(0));
    }

    @Test
    void a_difference_names_document_attendance_and_amounts() {
        Collaborative longer = Cases.registered(attended("P-manager", "2025-05-06", "10:00", "12:30"), NURSE);
        assertThat(differences(BILLED, longer, PRICING)).singleElement().satisfies(difference -> {
            assertThat(difference.supplier()).isEqualTo(HOME);
            assertThat(difference.claim()).isEqualTo(reference(MANAGER.key()));
            assertThat(difference.counterpart()).isEmpty();
            assertThat(difference.date()).isEqualTo(DAY);
            assertThat(difference.event()).isEqualTo("Learning event 1");
            assertThat(difference.role()).isEqualTo(Role.CARE_HOME_MANAGER);
            assertThat(difference.document())
                    .contains(BILLED.view().documents().iterator().next().number());
            assertThat(difference.draft()).isEmpty();
            assertThat(difference.explanation()).isEqualTo("120 minutes are billed; 150 are due");
            assertThat(difference.amount()).isEqualTo(Money.of("12.00"));
        });
    }

    @Test
    void a_difference_of_a_draft_names_the_draft_and_what_is_no_longer_due() {
        assertThat(differences(drafted("d1", MANAGER), Cases.registered(NURSE), PRICING))
                .filteredOn(difference -> difference.claim().equals(reference(MANAGER.key())))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.document()).isEmpty();
                    assertThat(difference.draft()).contains(Id.of("d1"));
                    assertThat(difference.date()).isEqualTo(DAY);
                    assertThat(difference.role()).isEqualTo(Role.CARE_HOME_MANAGER);
                    assertThat(difference.explanation()).isEqualTo("is no longer in the register");
                    assertThat(difference.step()).isEqualTo(MendingStep.WITHDRAW);
                });
    }

    @Test
    void a_move_names_the_other_attendance_on_both_sides() {
        Attendance moved = attended("P-manager", "2025-05-13", "10:00", "12:00");
        assertThat(differences(BILLED, Cases.registered(moved, NURSE), PRICING))
                .extracting(d -> d.claim() + " " + d.explanation() + " "
                        + d.counterpart().orElseThrow())
                .containsExactly(
                        reference(MANAGER.key()) + " is now " + reference(moved.key()) + " " + reference(moved.key()),
                        reference(moved.key()) + " was billed or reserved as " + reference(MANAGER.key()) + " "
                                + reference(MANAGER.key()));
    }

    @Test
    void another_attendance_of_another_person_and_day_is_no_correction() {
        Attendance worker = attended("P-worker", "2025-05-07", "10:00", "11:00");
        assertThat(differences(BILLED, Cases.registered(MANAGER, worker), PRICING))
                .extracting(d -> d.cause() + " " + d.explanation())
                .containsExactly("DELETED is no longer in the register", "UNBILLED is not billed");
    }

    @Test
    void somebody_else_at_the_same_time_is_no_correction_of_a_known_person() {
        Reconciliation reconciliation = Reconciliation.of(
                BILLED, Cases.registered(MANAGER, attended("P-worker", "2025-05-06", "10:00", "12:00")), PRICING);
        assertThat(reconciliation.differences())
                .extracting(BillingDifference::cause)
                .containsExactlyInAnyOrder(DifferenceCause.DELETED, DifferenceCause.UNBILLED);
        assertThat(reconciliation.waiting()).isEmpty();
    }

    @Test
    void what_is_billed_itself_is_no_correction_of_what_was_deleted() {
        Attendance afternoon = attended("P-manager", "2025-05-06", "13:00", "14:00");
        Ledger both = Mending.mend(Ledger.empty(), Cases.registered(MANAGER, afternoon), PRICING);
        assertThat(differences(both, Cases.registered(afternoon), PRICING))
                .extracting(BillingDifference::cause)
                .containsExactly(DifferenceCause.DELETED);
    }

    /** The same gathering and day come before the same day alone. */
    @Test
    void the_nearest_kind_of_correction_is_taken() {
        Attendance sameGathering = attended("P-manager", "2025-05-06", "14:00", "16:00");
        Attendance otherGathering = new Attendance(
                MANAGER.participant(),
                Id.<Gathering>of("event-2"),
                DAY,
                LocalTime.of(8, 0),
                LocalTime.of(9, 0),
                MANAGER.mode());
        Programme programme = BEFORE.programme();
        Collaborative now = BEFORE.toBuilder()
                .programme(programme.toBuilder()
                        .addEvents(programme.events().get(0).toBuilder()
                                .id(otherGathering.gathering())
                                .name("Learning event 2")
                                .build())
                        .build())
                .register(Register.of(List.of(otherGathering, sameGathering, NURSE)))
                .build();
        assertThat(Reconciliation.of(BILLED, now, PRICING).waiting())
                .isEqualTo(Map.of(reference(sameGathering.key()), reference(MANAGER.key())));
    }

    /** Two managers of one home: the attendance was recorded for the wrong one. */
    @Test
    void the_wrong_person_of_a_role_is_a_correction() {
        Attendance deputy = attended("P-deputy", "2025-05-06", "14:00", "16:00");
        Collaborative now = BEFORE.toBuilder()
                .addParticipants(BEFORE.participants().get(0).toBuilder()
                        .id(deputy.participant())
                        .build())
                .register(Register.of(List.of(NURSE, deputy)))
                .build();
        assertThat(differences(BILLED, now, PRICING))
                .extracting(BillingDifference::cause)
                .containsExactly(DifferenceCause.MOVED, DifferenceCause.MOVED);
    }

    /** Under another pseudonym the manager of 10:00 to 12:00 is a worker. */
    @Test
    void a_pseudonym_and_a_role_may_be_corrected_together() {
        Collaborative now = BEFORE.toBuilder()
                .participants(BEFORE.participants().stream()
                        .filter(person -> !person.id().equals(MANAGER.participant()))
                        .toList())
                .register(Register.of(List.of(NURSE, attended("P-worker", "2025-05-06", "10:00", "12:00"))))
                .build();
        assertThat(differences(BILLED, now, PRICING))
                .extracting(BillingDifference::cause)
                .containsExactly(DifferenceCause.MOVED, DifferenceCause.MOVED);
    }

    /** 15% National Insurance of 48.00 are 7.20, which the invoice accepted did not claim. */
    @Test
    void time_billed_without_its_on_costs_is_billed_in_part() {
        Pricing insured = pricing(Scheme.builder()
                .id(Id.of("scheme"))
                .title("With National Insurance")
                .addRules(SchemeRule.builder()
                        .name("all")
                        .terms(PayTerms.plain(new FixedRateBasis(Money.of("24"), "agreed")).toBuilder()
                                .onCosts(OnCosts.builder()
                                        .nationalInsurance(SecondaryThresholdUse.USED_BY_NORMAL_PAY)
                                        .build())
                                .build())
                        .build()));
        ClaimStatement due = Reconciliation.of(Ledger.empty(), Cases.registered(MANAGER), insured)
                .billable()
                .get(0);
        Ledger time = Ledger.empty()
                .draft(Id.of("d1"), due.withLines(due.lines().subList(0, 1)))
                .issue(Id.of("d1"), Cases.terms(HOME, "A1", "2025-06-01"));
        assertThat(differences(time, Cases.registered(MANAGER), insured))
                .extracting(d -> d.cause() + " " + d.billed() + " " + d.due() + " " + d.step() + ": " + d.explanation())
                .containsExactly("PART_BILLED 48.00 55.20 SUPPLEMENT: was billed at "
                        + due.lines().get(0).basis());
    }

    /** Announced on 22 May 2025: who bills on that day knows it. A GP at the minimum of the range gets £37.39 instead of £38.89. */
    @Test
    void only_an_award_announced_after_the_invoice_is_a_late_award() {
        Attendance gp = attended("P-gp", "2025-05-10", "10:00", "11:30");
        Pricing before =
                gpAwards().toBuilder().knownOn(LocalDate.of(2025, 5, 21)).build();
        ClaimStatement old = Reconciliation.of(Ledger.empty(), Cases.registered(gp), before)
                .billable()
                .get(0);
        Ledger drafted = Ledger.empty().draft(Id.of("d1"), old);
        assertThat(causes(drafted.issue(Id.of("d1"), Cases.terms(PRACTICE, "A1", "2025-05-21")), gp))
                .containsExactly("AWARD 56.09 58.34");
        assertThat(causes(drafted.issue(Id.of("d1"), Cases.terms(PRACTICE, "A1", "2025-05-22")), gp))
                .containsExactly("RATE 56.09 58.34");
        assertThat(causes(drafted, gp)).containsExactly("RATE 0.00 58.34");
    }

    private static List<String> causes(Ledger ledger, Attendance attendance) {
        return differences(ledger, Cases.registered(attendance), gpAwards()).stream()
                .map(d -> d.cause() + " " + d.billed() + " " + d.due())
                .toList();
    }

    /** With a day on which the range of 2024/25 is taken to have been announced. */
    private static Pricing gpAwards() {
        PayTables tables = PayTables.standard();
        PayAward award = new PayAward(
                LocalDate.of(2024, 4, 1),
                Optional.of(LocalDate.of(2024, 7, 29)),
                Optional.empty(),
                new RowSource(Verification.UNCONFIRMED, "assumed"));
        return Cases.PRICING.toBuilder()
                .tables(tables.toBuilder()
                        .salariedGpAwards(tables.salariedGpAwards().with("test", award))
                        .build())
                .build();
    }

    @Test
    void the_explanation_has_the_figures_that_differ() {
        Collaborative promoted = BEFORE.toBuilder()
                .participants(BEFORE.participants().stream()
                        .map(p -> p.id().equals(NURSE.participant())
                                ? p.toBuilder().role(Role.CARE_HOME_MANAGER).build()
                                : p)
                        .toList())
                .build();
        assertThat(explained(BILLED, promoted, PRICING)).containsExactly("was billed as care-home-nurse");
        String basis =
                BILLED.view().documents().iterator().next().lines().get(0).basis();
        assertThat(explained(BILLED, BEFORE, pricing(scheme("25", "18"))))
                .containsExactly("was billed at " + basis + ": £24.00, now £25.00");
        assertThat(explained(drafted("d1", MANAGER), Cases.registered(MANAGER), PRICING))
                .containsExactly("is reserved by draft d1");
        assertThat(explained(Ledger.empty(), Cases.registered(MANAGER), PRICING))
                .containsExactly("is not billed");
    }

    /** 60 of 120 minutes are 24.00. */
    @Test
    void fewer_minutes_are_explained_by_the_rule_that_counts_them() {
        Pricing capped = pricing(
                scheme("24", "18").time(TimeRules.builder().dailyCapMinutes(60).build()));
        assertThat(differences(BILLED, BEFORE, capped))
                .filteredOn(difference -> difference.role().equals(Role.CARE_HOME_MANAGER))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.explanation())
                            .startsWith("120 minutes are billed; 60 are due (120 min attended, reduced");
                    assertThat(difference.due()).isEqualTo(Money.of("24.00"));
                    assertThat(difference.cause()).isEqualTo(DifferenceCause.FEWER_MINUTES);
                });
    }

    /** The manager's 48.00, billed as one amount of 30.00: there is no rate to compare. */
    @Test
    void one_amount_has_no_rate_to_compare() {
        ClaimStatement statement = Reconciliation.of(Ledger.empty(), Cases.registered(MANAGER), PRICING)
                .billable()
                .get(0);
        Ledger part = Ledger.empty()
                .draft(
                        Id.of("d1"),
                        statement.withLines(List.of(statement.lines().get(0).toBuilder()
                                .basis("as invoiced")
                                .priced(LineUnit.ITEM, 1, Money.of("30"))
                                .build())))
                .issue(Id.of("d1"), Cases.terms(HOME, "A1", "2025-06-01"));
        assertThat(explained(part, Cases.registered(MANAGER), PRICING)).containsExactly("was billed at as invoiced");
    }

    /** A scheme that pays nurses an amount of £0.00. */
    @Test
    void what_is_due_nothing_is_credited() {
        Scheme.Builder nothing = Scheme.builder()
                .id(Id.of("scheme"))
                .title("Nothing for nurses")
                .addRules(rule("managers", "24", Role.CARE_HOME_MANAGER))
                .addRules(SchemeRule.builder()
                        .name("others")
                        .terms(PayTerms.plain(
                                new FlatAmountBasis(Money.ZERO, FlatAmountBasis.Per.ATTENDANCE, "agreed")))
                        .build());
        assertThat(differences(BILLED, BEFORE, pricing(nothing)))
                .extracting(d -> d.cause() + " " + d.explanation() + " " + d.billed() + " " + d.due() + " " + d.step())
                .containsExactly("RATE nothing is due 36.00 0.00 CREDIT");
    }

    @Test
    void a_flat_amount_of_a_day_stays_due_once_it_is_billed() {
        Pricing daily = pricing(Scheme.builder()
                .id(Id.of("scheme"))
                .title("A day")
                .addRules(SchemeRule.builder()
                        .name("all")
                        .terms(PayTerms.plain(new FlatAmountBasis(Money.of("60"), FlatAmountBasis.Per.DAY, "agreed")))
                        .build()));
        Ledger billed = Mending.mend(Ledger.empty(), BEFORE, daily);
        assertThat(Reconciliation.of(billed, BEFORE, daily).differences()).isEmpty();
        Collaborative later = Cases.registered(attended("P-manager", "2025-05-06", "08:00", "09:00"), MANAGER, NURSE);
        Reconciliation reconciliation = Reconciliation.of(billed, later, daily);
        assertThat(reconciliation.differences()).isEmpty();
        assertThat(reconciliation.billable()).isEmpty();
    }

    /** 25.00 an hour would be 2.00 more than the budget of 84.00 has. */
    @Test
    void what_a_budget_has_no_room_to_raise_stays_due_as_billed() {
        Reconciliation reconciliation =
                Reconciliation.of(BILLED, BEFORE, pricing(scheme("25", "18").budget(Money.of("84"))));
        assertThat(reconciliation.differences()).isEmpty();
        assertThat(reconciliation.dues())
                .containsExactlyInAnyOrder(
                        new DueAmount(reference(MANAGER.key()), HOME, DAY, Money.of("48")),
                        new DueAmount(reference(NURSE.key()), HOME, DAY, Money.of("36")));
    }

    /** 48.00 and 36.00 are billed; 49.00 have room for the first alone, and not for its rise to 50.00. */
    @Test
    void what_stays_as_billed_leaves_no_room_for_what_is_billed_beyond_the_budget() {
        assertThat(differences(BILLED, BEFORE, pricing(scheme("25", "18").budget(Money.of("49")))))
                .extracting(d -> d.cause() + " " + d.billed() + " " + d.due() + " " + d.step() + ": " + d.explanation())
                .containsExactly("OVER_LIMIT 36.00 0.00 CREDIT: is billed beyond the budget of the scheme");
    }

    /** 20.00 an hour would be 40.00 of the 36.00 that the budget has left. */
    @Test
    void what_a_budget_has_no_room_to_raise_does_not_stay_with_a_supplier_that_may_not_claim_it() {
        Pricing dearer = pricing(scheme("24", "20").budget(Money.of("84")));
        Collaborative joined = employed(NURSE, PRACTICE);
        assertThat(differences(BILLED, joined, dearer))
                .extracting(d -> d.supplier() + " " + d.cause() + " " + d.billed() + " " + d.due() + " " + d.step()
                        + ": " + d.explanation())
                .containsExactly("home EMPLOYER 36.00 0.00 CREDIT: the person is employed by practice");
        Ledger succeeded = BILLED.recordSupplier(
                Cases.supplier(PRACTICE).toBuilder().addPredecessors(HOME).build());
        assertThat(differences(succeeded, joined, dearer)).isEmpty();
    }

    @Test
    void what_a_budget_has_no_room_to_raise_is_issued_as_it_is_drafted() {
        Collaborative nurse = Cases.registered(NURSE);
        Ledger drafted = Ledger.empty()
                .draft(
                        Id.of("d1"),
                        Reconciliation.of(Ledger.empty(), nurse, PRICING)
                                .billable()
                                .get(0));
        Reconciliation reconciliation =
                Reconciliation.of(drafted, nurse, pricing(scheme("24", "20").budget(Money.of("36"))));
        assertThat(reconciliation.differences())
                .extracting(d -> d.cause() + " " + d.billed() + " " + d.due() + " " + d.step())
                .containsExactly("IN_DRAFT 0.00 36.00 ISSUE");
        assertThat(reconciliation.toIssue()).containsExactly(Id.of("d1"));
        assertThat(reconciliation.dues())
                .containsExactly(new DueAmount(reference(NURSE.key()), HOME, DAY, Money.of("36")));
    }

    @Test
    void what_a_predecessor_billed_is_due_to_it() {
        Ledger succeeded = BILLED.recordSupplier(
                Cases.supplier(PRACTICE).toBuilder().addPredecessors(HOME).build());
        Collaborative joined = employed(NURSE, PRACTICE);
        assertThat(Reconciliation.of(succeeded, joined, PRICING).dues())
                .containsExactlyInAnyOrder(
                        new DueAmount(reference(MANAGER.key()), HOME, DAY, Money.of("48")),
                        new DueAmount(reference(NURSE.key()), HOME, DAY, Money.of("36")));
    }

    private static Collaborative employed(Attendance attendance, Id<Organisation> employer) {
        return BEFORE.toBuilder()
                .participants(BEFORE.participants().stream()
                        .map(p -> p.id().equals(attendance.participant())
                                ? p.toBuilder().employer(employer).build()
                                : p)
                        .toList())
                .build();
    }

    @Test
    void what_is_due_is_due_to_the_employer_of_today() {
        Reconciliation reconciliation = Reconciliation.of(BILLED, employed(NURSE, PRACTICE), PRICING);
        assertThat(reconciliation.dues())
                .containsExactlyInAnyOrder(
                        new DueAmount(reference(MANAGER.key()), HOME, DAY, Money.of("48")),
                        new DueAmount(reference(NURSE.key()), PRACTICE, DAY, Money.of("36")));
        assertThat(reconciliation.covers(reference(NURSE.key()))).isTrue();
        assertThat(reconciliation.covers(reference(
                        attended("P-gp", "2025-05-06", "10:00", "12:00").key())))
                .isFalse();
    }

    @Test
    void differences_are_sorted_by_supplier_day_and_reference() {
        Attendance gp = attended("P-gp", "2025-05-05", "10:00", "12:00");
        Attendance earlier = attended("P-nurse", "2025-05-05", "10:00", "12:00");
        Scheme.Builder scheme = scheme("25", "19").addRules(rule("practice", "60", Role.GP));
        assertThat(differences(BILLED, Cases.registered(gp, NURSE, MANAGER, earlier), pricing(scheme)))
                .extracting(d -> d.supplier() + " " + d.date() + " " + d.claim())
                .isEqualTo(Stream.of(
                                "home 2025-05-05 " + reference(earlier.key()),
                                "home 2025-05-06 " + reference(NURSE.key()),
                                "home 2025-05-06 " + reference(MANAGER.key()),
                                "practice 2025-05-05 " + reference(gp.key()))
                        .sorted()
                        .toList());
    }

    @Test
    void what_may_be_billed_of_a_period_is_within_it() {
        Attendance later = attended("P-nurse", "2025-06-03", "10:00", "12:00");
        Reconciliation reconciliation =
                Reconciliation.of(Ledger.empty(), Cases.registered(MANAGER, NURSE, later), PRICING);
        DateRange may = new DateRange(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
        assertThat(reconciliation.billable(may)).singleElement().satisfies(statement -> {
            assertThat(statement.period()).isEqualTo(may);
            assertThat(statement.total()).isEqualTo(Money.of("84"));
        });
        assertThat(reconciliation.billable(new DateRange(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31))))
                .isEmpty();
        assertThat(reconciliation.claims().total()).isEqualTo(Money.of("120"));
    }

    @Test
    void drafts_are_issued_or_withdrawn_once_each_in_the_order_of_their_ids() {
        Attendance worker = attended("P-worker", "2025-05-05", "10:00", "11:00");
        Ledger ledger = drafted(drafted("d2", worker), "d1", MANAGER, NURSE, worker);
        Reconciliation right = Reconciliation.of(ledger, Cases.registered(MANAGER, NURSE, worker), PRICING);
        assertThat(right.toIssue()).extracting(Id::value).containsExactly("d1", "d2");
        assertThat(right.toWithdraw()).isEmpty();
        Reconciliation wrong = Reconciliation.of(ledger, Cases.registered(), PRICING);
        assertThat(wrong.toWithdraw()).extracting(Id::value).containsExactly("d1", "d2");
        assertThat(wrong.toIssue()).isEmpty();
    }

    @Test
    void other_programmes_are_counted_by_collaborative_and_scheme() {
        Pricing renamed = pricing(scheme("24", "18").id(Id.of("another")));
        Ledger ledger = drafted("d1", MANAGER, NURSE);
        assertThat(Reconciliation.of(ledger, BEFORE, renamed).otherProgrammes())
                .containsExactly(new OtherProgramme(BEFORE.id(), Id.of("scheme"), 2, Money.ZERO));
        Collaborative second = BEFORE.toBuilder().id(Id.of("second")).build();
        Ledger both = Mending.mend(BILLED, second, PRICING);
        Collaborative third = BEFORE.toBuilder().id(Id.of("third")).build();
        assertThat(Reconciliation.of(both, third, PRICING).otherProgrammes())
                .containsExactly(
                        new OtherProgramme(Id.of("second"), Id.of("scheme"), 2, Money.of("84")),
                        new OtherProgramme(BEFORE.id(), Id.of("scheme"), 2, Money.of("84")));
        Ledger credited = BILLED.credit(HOME, DocumentNumber.of("N1"), Cases.credit("N2", "2025-12-02"));
        assertThat(Reconciliation.of(credited, second, PRICING).otherProgrammes())
                .as("what is billed no more")
                .isEmpty();
    }

    private static Map<?, ?> waiting(Ledger billed, String start, String end) {
        return Reconciliation.of(billed, withoutBilled(start, end), PRICING).waiting();
    }

    /** Without the people who are billed, and with a worker from and to a time. */
    private static Collaborative withoutBilled(String start, String end) {
        return Cases.COLLABORATIVE.toBuilder()
                .participants(Cases.COLLABORATIVE.participants().stream()
                        .filter(person -> person.role().equals(Role.CARE_HOME_WORKER))
                        .toList())
                .register(Cases.registered(attended("P-worker", "2025-05-06", start, end))
                        .register())
                .build();
    }

    /** The manager, billed from 10:00 to 12:00, may be the worker if they attended at the same time. */
    @Test
    void who_attended_while_somebody_now_unknown_did_waits() {
        Ledger manager = Mending.mend(Ledger.empty(), Cases.registered(MANAGER), PRICING);
        assertThat(waiting(manager, "09:00", "10:00")).isEmpty();
        assertThat(waiting(manager, "09:00", "10:01")).hasSize(1);
        assertThat(waiting(manager, "11:59", "13:00")).hasSize(1);
        assertThat(waiting(manager, "12:00", "13:00")).isEmpty();
        assertThat(explained(manager, withoutBilled("11:59", "13:00"), PRICING))
                .containsExactlyInAnyOrder(
                        "is no longer in the register",
                        "is not billed; may be " + reference(MANAGER.key())
                                + ", whose person is no longer in the collaborative");
    }

    @Test
    void the_longest_attendance_of_somebody_now_unknown_counts() {
        Attendance whole = attended("P-manager", "2025-05-06", "10:00", "15:00");
        Attendance within = attended("P-nurse", "2025-05-06", "11:00", "12:00");
        Ledger ledger = Mending.mend(Ledger.empty(), Cases.registered(whole, within), PRICING);
        assertThat(waiting(ledger, "13:00", "14:00").values()).hasToString("[" + reference(whole.key()) + "]");
        Attendance after = attended("P-nurse", "2025-05-06", "11:00", "16:00");
        Ledger longer = Mending.mend(Ledger.empty(), Cases.registered(whole, after), PRICING);
        assertThat(waiting(longer, "15:00", "17:00").values()).hasToString("[" + reference(after.key()) + "]");
    }
}
