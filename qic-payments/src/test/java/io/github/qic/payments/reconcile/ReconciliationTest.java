package io.github.qic.payments.reconcile;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.PRACTICE;
import static io.github.qic.payments.invoice.Cases.attended;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.ClaimWindow;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.PayBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.show.ReconciliationTable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Managers are paid £24.00 an hour, nurses and workers £18.00, so every amount can be worked out in the head. */
class ReconciliationTest {
    static final Attendance MANAGER = attended("P-manager", "2025-05-06", "10:00", "12:00"); // 48.00
    static final Attendance NURSE = attended("P-nurse", "2025-05-06", "10:00", "12:00"); // 36.00
    static final Collaborative BEFORE = Cases.registered(MANAGER, NURSE);
    static final Pricing PRICING = pricing(scheme("24", "18"));
    static final Ledger BILLED = Mending.mend(Ledger.empty(), BEFORE, PRICING);
    private static final Attendance TUESDAY = attended("P-manager", "2025-05-13", "10:00", "11:00");
    private static final Collaborative TWO_HOURS =
            Cases.registered(attended("P-manager", "2025-05-12", "10:00", "11:00"), TUESDAY);
    private static final Ledger HOURS = Mending.mend(Ledger.empty(), TWO_HOURS, weeklyThreshold("60"));

    static Scheme.Builder scheme(String managers, String others) {
        return Scheme.builder()
                .id(Id.of("scheme"))
                .title("Fixed rates")
                .addRules(rule("managers", managers, Role.CARE_HOME_MANAGER))
                .addRules(rule("others", others, Role.CARE_HOME_NURSE, Role.CARE_HOME_WORKER));
    }

    static SchemeRule rule(String name, String rate, Role... roles) {
        return SchemeRule.builder()
                .name(name)
                .addRoles(roles)
                .terms(PayTerms.plain(new FixedRateBasis(Money.of(rate), "agreed")))
                .build();
    }

    static Pricing pricing(Scheme.Builder scheme) {
        return Pricing.of(scheme.build(), PayTables.standard());
    }

    private static List<String> differences(Ledger ledger, Collaborative now, Pricing pricing) {
        return Reconciliation.of(ledger, now, pricing).differences().stream()
                .map(d -> d.cause() + " " + d.billed() + " " + d.due() + " " + d.step())
                .toList();
    }

    private static String billed(Ledger ledger) {
        return Money.sum(ledger.view().position().claims().stream().map(ClaimPosition::current))
                .toString();
    }

    /** Differs as given, and is mended so that the amount is billed and nothing differs. */
    private static void mended(Collaborative now, Pricing pricing, String amount, String... differences) {
        assertThat(differences(BILLED, now, pricing)).containsExactlyInAnyOrder(differences);
        Ledger mended = Mending.mend(BILLED, now, pricing);
        assertThat(billed(mended)).isEqualTo(amount);
        Reconciliation after = Reconciliation.of(mended, now, pricing);
        assertThat(after.net()).isEqualTo(Money.ZERO);
        assertThat(after.billable()).isEmpty();
    }

    @Test
    void a_ledger_that_bills_what_is_due_differs_in_nothing() {
        assertThat(billed(BILLED)).isEqualTo("84.00");
        assertThat(differences(BILLED, BEFORE, PRICING)).isEmpty();
    }

    @Test
    void what_was_never_billed_is_billed() {
        Reconciliation empty = Reconciliation.of(Ledger.empty(), BEFORE, PRICING);
        assertThat(empty.net()).isEqualTo(Money.of("84"));
        assertThat(empty.billable()).singleElement().satisfies(statement -> {
            assertThat(statement.organisation()).isEqualTo(HOME);
            assertThat(statement.total()).isEqualTo(Money.of("84"));
        });
        mended(
                Cases.registered(MANAGER, NURSE, attended("P-worker", "2025-05-07", "10:00", "11:00")),
                PRICING,
                "102.00",
                "UNBILLED 0.00 18.00 BILL");
    }

    @Test
    void a_deleted_attendance_is_credited() {
        mended(Cases.registered(MANAGER), PRICING, "48.00", "DELETED 36.00 0.00 CREDIT");
    }

    @Test
    void a_start_moved_by_five_minutes_is_credited_and_billed_again_and_not_billed_before() {
        Attendance moved = attended("P-manager", "2025-05-06", "10:05", "12:00");
        Collaborative now = Cases.registered(moved, NURSE);
        Reconciliation reconciliation = Reconciliation.of(BILLED, now, PRICING);
        assertThat(reconciliation.billable()).isEmpty();
        assertThat(reconciliation.waiting())
                .containsExactly(Map.entry(Cases.reference(moved.key()), Cases.reference(MANAGER.key())));
        mended(now, PRICING, "82.00", "MOVED 48.00 0.00 CREDIT", "MOVED 0.00 46.00 BILL");
    }

    @Test
    void a_start_moved_past_the_old_end_is_not_billed_before_the_old_time_is_credited() {
        moved(attended("P-manager", "2025-05-06", "12:00", "14:00"));
    }

    @Test
    void a_corrected_day_is_not_billed_before_the_old_day_is_credited() {
        moved(attended("P-manager", "2025-05-13", "10:00", "12:00"));
    }

    @Test
    void a_renamed_gathering_is_not_billed_before_the_old_name_is_credited() {
        Attendance renamed = new Attendance(
                MANAGER.participant(),
                Id.<Gathering>of("event-2"),
                MANAGER.date(),
                MANAGER.start(),
                MANAGER.end(),
                MANAGER.mode());
        Programme programme = BEFORE.programme();
        moved(BEFORE.toBuilder()
                .programme(programme.toBuilder()
                        .addEvents(programme.events().get(0).toBuilder()
                                .id(renamed.gathering())
                                .name("Learning event 2")
                                .build())
                        .build())
                .register(Register.of(List.of(renamed, NURSE)))
                .build());
    }

    @Test
    void the_pseudonym_of_a_merged_person_is_not_billed_before_the_old_one_is_credited() {
        Attendance merged = as("P-manager-2", MANAGER);
        Collaborative now = BEFORE.toBuilder()
                .participants(BEFORE.participants().stream()
                        .map(p -> p.id().equals(MANAGER.participant())
                                ? p.toBuilder().id(merged.participant()).build()
                                : p)
                        .toList())
                .register(Register.of(List.of(merged, NURSE)))
                .build();
        moved(now);
    }

    private static void moved(Attendance moved) {
        moved(Cases.registered(moved, NURSE));
    }

    private static void moved(Collaborative now) {
        assertThat(Reconciliation.of(BILLED, now, PRICING).billable()).isEmpty();
        mended(now, PRICING, "84.00", "MOVED 48.00 0.00 CREDIT", "MOVED 0.00 48.00 BILL");
        Ledger drafted = Ledger.empty()
                .draft(
                        Id.of("d1"),
                        Reconciliation.of(Ledger.empty(), BEFORE, PRICING)
                                .billable()
                                .get(0));
        Reconciliation reserved = Reconciliation.of(drafted, now, PRICING);
        assertThat(reserved.billable()).isEmpty();
        assertThat(reserved.toWithdraw()).containsExactly(Id.<InvoiceDraft>of("d1"));
        assertThat(billed(Mending.mend(drafted, now, PRICING))).isEqualTo("84.00");
    }

    private static Attendance as(String person, Attendance attendance) {
        return new Attendance(
                Id.of(person),
                attendance.gathering(),
                attendance.date(),
                attendance.start(),
                attendance.end(),
                attendance.mode());
    }

    @Test
    void more_and_fewer_minutes_are_credited_and_billed_again() {
        mended(
                Cases.registered(attended("P-manager", "2025-05-06", "10:00", "12:30"), NURSE),
                PRICING,
                "96.00",
                "MORE_MINUTES 48.00 60.00 CREDIT_AND_BILL");
        mended(
                Cases.registered(attended("P-manager", "2025-05-06", "10:00", "11:00"), NURSE),
                PRICING,
                "60.00",
                "FEWER_MINUTES 48.00 24.00 CREDIT_AND_BILL");
    }

    private static Collaborative with(Id<Participant> person, Role role, Id<Organisation> employer) {
        return BEFORE.toBuilder()
                .participants(BEFORE.participants().stream()
                        .map(p -> p.id().equals(person)
                                ? p.toBuilder().role(role).employer(employer).build()
                                : p)
                        .toList())
                .build();
    }

    @Test
    void a_corrected_role_is_supplemented_or_reduced_by_the_difference() {
        mended(
                with(NURSE.participant(), Role.CARE_HOME_MANAGER, HOME),
                PRICING,
                "96.00",
                "ROLE 36.00 48.00 SUPPLEMENT");
        mended(with(MANAGER.participant(), Role.CARE_HOME_NURSE, HOME), PRICING, "72.00", "ROLE 48.00 36.00 REDUCE");
    }

    @Test
    void a_role_that_no_rule_covers_is_credited() {
        mended(
                with(NURSE.participant(), Role.of("volunteer"), HOME),
                PRICING,
                "48.00",
                "NOT_PAYABLE 36.00 0.00 CREDIT");
    }

    @Test
    void a_corrected_employer_is_credited_and_billed_by_the_other() {
        mended(
                with(NURSE.participant(), Role.CARE_HOME_NURSE, PRACTICE),
                PRICING,
                "84.00",
                "EMPLOYER 36.00 0.00 CREDIT",
                "EMPLOYER 0.00 36.00 BILL");
    }

    @Test
    void what_a_predecessor_billed_stays_billed_and_its_difference_is_billed_by_the_successor() {
        Collaborative merged = with(NURSE.participant(), Role.CARE_HOME_NURSE, PRACTICE);
        Ledger succeeded = BILLED.recordSupplier(Cases.supplier(PRACTICE).toBuilder()
                .vatNumber(Optional.empty())
                .addPredecessors(HOME)
                .build());
        assertThat(differences(succeeded, merged, PRICING)).isEmpty();
        Pricing award = pricing(scheme("24", "20"));
        assertThat(differences(succeeded, merged, award))
                .containsExactlyInAnyOrder("EMPLOYER 36.00 0.00 CREDIT", "EMPLOYER 0.00 40.00 BILL");
        assertThat(billed(Mending.mend(succeeded, merged, award))).isEqualTo("88.00");
        assertThat(succeeded.view().succeeds(PRACTICE, HOME)).isTrue();
        assertThat(succeeded.view().succeeds(HOME, PRACTICE)).isFalse();
    }

    @Test
    void other_rates_are_supplemented_or_reduced_by_the_difference() {
        mended(BEFORE, pricing(scheme("25", "17")), "84.00", "RATE 48.00 50.00 SUPPLEMENT", "RATE 36.00 34.00 REDUCE");
    }

    @Test
    void the_arrears_of_a_late_award_are_told_from_another_rate() {
        // Band 7 at entry on 29 April 2025, announced on 22 May 2025: 90 minutes at 23.60 and 24.45 an hour.
        Collaborative april = Cases.registered(attended("P-manager", "2025-04-29", "10:00", "11:30"));
        Pricing known =
                Cases.PRICING.toBuilder().knownOn(LocalDate.parse("2025-05-15")).build();
        Ledger ledger = Ledger.empty()
                .draft(
                        Id.of("d1"),
                        Reconciliation.of(Ledger.empty(), april, known)
                                .billable()
                                .get(0))
                .issue(Id.of("d1"), Cases.terms(HOME, "A1", "2025-05-15"));
        assertThat(differences(ledger, april, known)).isEmpty();
        assertThat(differences(ledger, april, Cases.PRICING)).containsExactly("AWARD 35.40 36.68 SUPPLEMENT");
        assertThat(billed(Mending.mend(ledger, april, Cases.PRICING))).isEqualTo("36.68");
    }

    @Test
    void a_late_award_finds_what_was_accepted_as_invoiced_in_one_amount() {
        Collaborative april = Cases.registered(attended("P-manager", "2025-04-29", "10:00", "11:30"));
        Pricing known =
                Cases.PRICING.toBuilder().knownOn(LocalDate.parse("2025-05-15")).build();
        ClaimStatement statement =
                Reconciliation.of(Ledger.empty(), april, known).billable().get(0);
        DocumentLine asInvoiced = statement.lines().get(0).toBuilder()
                .basis("as invoiced")
                .priced(LineUnit.ITEM, 1, Money.of("35.40"))
                .build();
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d1"), statement.withLines(List.of(asInvoiced)))
                .issue(Id.of("d1"), Cases.terms(HOME, "A1", "2025-05-15"));
        assertThat(differences(ledger, april, known)).isEmpty();
        assertThat(differences(ledger, april, Cases.PRICING)).containsExactly("AWARD 35.40 36.68 SUPPLEMENT");
    }

    private static Pricing weeklyThreshold(String rate) {
        return pricing(Scheme.builder()
                .id(Id.of("scheme"))
                .title("With National Insurance")
                .addRules(SchemeRule.builder()
                        .name("all")
                        .terms(PayTerms.plain(new FixedRateBasis(Money.of(rate), "agreed")).toBuilder()
                                .onCosts(OnCosts.builder()
                                        .nationalInsurance(SecondaryThresholdUse.FREE_EACH_WEEK)
                                        .build())
                                .build())
                        .build()));
    }

    /**
     * Managers at £60.00 an hour, and 15% of what is above £96.00 a week, in 2025/26. An hour on Wednesday, billed alone, is free of
     * National Insurance; two hours on Tuesday, entered later, have £36.00 of the week left: 120.00 + 15% of 84.00 = 132.60.
     */
    @Test
    void a_threshold_used_by_what_is_billed_leaves_the_rest_to_a_late_entry_and_nothing_differs_afterwards() {
        Pricing pricing = weeklyThreshold("60");
        Attendance wednesday = attended("P-manager", "2025-05-14", "10:00", "11:00");
        Attendance tuesday = attended("P-manager", "2025-05-13", "10:00", "12:00");
        Ledger first = Mending.mend(Ledger.empty(), Cases.registered(wednesday), pricing);
        assertThat(billed(first)).isEqualTo("60.00");
        Collaborative now = Cases.registered(tuesday, wednesday);
        assertThat(differences(first, now, pricing)).containsExactly("UNBILLED 0.00 132.60 BILL");
        Ledger both = Mending.bill(first, now, pricing);
        assertThat(differences(both, now, pricing)).isEmpty();
        // In order of time: 120.00 and 15% of 24.00, then 60.00 and 15% of 60.00.
        assertThat(billed(both))
                .isEqualTo("192.60")
                .isEqualTo(pricing.claims(now).total().toString());
    }

    /**
     * Two hours at £60.00 are billed in a week with £96.00 free of National Insurance: 60.00, and 60.00 + 15% of 24.00 = 63.60. At
     * £66.00 they are 66.00, and 66.00 + 15% of 36.00 = 71.40, since the first now uses £66.00.
     */
    @Test
    void the_arrears_of_a_later_attendance_include_the_threshold_that_those_of_an_earlier_one_use() {
        Pricing raised = weeklyThreshold("66");
        assertThat(differences(HOURS, TWO_HOURS, raised))
                .containsExactly("RATE 60.00 66.00 SUPPLEMENT", "RATE 63.60 71.40 SUPPLEMENT");
        Ledger corrected = Mending.correct(Reconciliation.of(HOURS, TWO_HOURS, raised));
        assertThat(billed(corrected)).isEqualTo("137.40");
        assertThat(differences(corrected, TWO_HOURS, raised)).isEmpty();
    }

    /** The hour on Tuesday has the whole threshold once half an hour on Monday is billed after it: 60.00 and 30.00. */
    @Test
    void what_is_billed_again_uses_a_threshold_last() {
        Pricing pricing = weeklyThreshold("60");
        Collaborative now = Cases.registered(attended("P-manager", "2025-05-12", "10:00", "10:30"), TUESDAY);
        assertThat(differences(HOURS, now, pricing))
                .containsExactly("FEWER_MINUTES 60.00 30.00 CREDIT_AND_BILL", "RATE 63.60 60.00 REDUCE");
        Ledger corrected = Mending.bill(Mending.correct(Reconciliation.of(HOURS, now, pricing)), now, pricing);
        assertThat(billed(corrected)).isEqualTo("90.00");
        assertThat(differences(corrected, now, pricing)).isEmpty();
    }

    /** An hour that the scheme no longer pays leaves the whole threshold to the other. */
    @Test
    void what_is_credited_uses_no_threshold() {
        Pricing pricing = weeklyThreshold("60");
        Pricing fromTuesday = pricing.toBuilder()
                .scheme(pricing.scheme().toBuilder()
                        .window(ClaimWindow.builder()
                                .firstDay(LocalDate.parse("2025-05-13"))
                                .build())
                        .build())
                .build();
        assertThat(differences(HOURS, TWO_HOURS, fromTuesday))
                .containsExactly("NOT_PAYABLE 60.00 0.00 CREDIT", "RATE 63.60 60.00 REDUCE");
    }

    /** An hour in the afternoon is billed as a half day; five hours in the morning, entered later, get the other one alone. */
    @Test
    void half_days_that_are_billed_keep_their_place_beside_a_late_entry_that_gets_fewer_than_it_has() {
        Pricing pricing = pricing(Scheme.builder()
                .id(Id.of("scheme"))
                .title("Half days")
                .addRules(SchemeRule.builder()
                        .name("all")
                        .terms(PayTerms.plain(
                                new FlatAmountBasis(Money.of("100"), FlatAmountBasis.Per.HALF_DAY, "agreed")))
                        .build()));
        Attendance afternoon = attended("P-manager", "2025-05-06", "14:00", "15:00");
        Collaborative now = Cases.registered(attended("P-manager", "2025-05-06", "08:00", "13:00"), afternoon);
        Ledger first = Mending.mend(Ledger.empty(), Cases.registered(afternoon), pricing);
        assertThat(differences(first, now, pricing)).containsExactly("UNBILLED 0.00 100.00 BILL");
        Ledger both = Mending.bill(first, now, pricing);
        assertThat(billed(both)).isEqualTo("200.00");
        assertThat(differences(both, now, pricing)).isEmpty();
    }

    /** An hour on Monday whose terms have no National Insurance leaves the £96.00 of the week to the hour on Tuesday. */
    @Test
    void billed_pay_without_national_insurance_uses_no_threshold() {
        Pricing weekly = weeklyThreshold("60");
        SchemeRule workshops = SchemeRule.builder()
                .name("workshops")
                .addGatherings(Id.<Gathering>of("event-2"))
                .terms(PayTerms.plain(new FixedRateBasis(Money.of("60"), "agreed")))
                .build();
        Pricing pricing = weekly.toBuilder()
                .scheme(weekly.scheme().toBuilder()
                        .rules(List.of(workshops, weekly.scheme().rules().get(0)))
                        .build())
                .build();
        Attendance monday = new Attendance(
                TUESDAY.participant(),
                Id.of("event-2"),
                TUESDAY.date().minusDays(1),
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                DeliveryMode.IN_PERSON);
        inAnyOrder(activities(monday), activities(monday, TUESDAY), pricing, "120.00");
    }

    /** By activity: 82.50 for each half day of a committee, event-2; beside it, 27.50 for a workshop or 20.00 an hour. */
    @Test
    void amounts_by_activity_are_the_same_once_those_of_the_day_are_billed_or_entered_later() {
        Attendance workshop = attended("P-manager", "2025-05-06", "08:00", "13:00");
        Attendance committee = new Attendance(
                workshop.participant(),
                Id.of("event-2"),
                workshop.date(),
                LocalTime.of(15, 0),
                LocalTime.of(16, 0),
                DeliveryMode.REMOTE);
        Collaborative first = activities(workshop);
        Collaborative both = activities(workshop, committee);
        PayBasis perWorkshop = new FlatAmountBasis(Money.of("27.50"), FlatAmountBasis.Per.ATTENDANCE, "agreed");
        PayBasis hourly = new FixedRateBasis(Money.of("20"), "agreed");
        for (FlatAmountBasis.Per per : List.of(FlatAmountBasis.Per.HALF_DAY, FlatAmountBasis.Per.DAY)) {
            inAnyOrder(first, both, byActivity(per, hourly), "182.50"); // 5 x 20.00 + 82.50
            inAnyOrder(first, both, byActivity(per, perWorkshop), "110.00"); // 27.50 + 82.50
        }
    }

    private static void inAnyOrder(Collaborative first, Collaborative both, Pricing pricing, String amount) {
        for (Ledger before : List.of(Ledger.empty(), Mending.bill(Ledger.empty(), first, pricing))) {
            Ledger billed = Mending.bill(before, both, pricing);
            assertThat(billed(billed)).isEqualTo(amount);
            assertThat(differences(billed, both, pricing)).isEmpty();
        }
    }

    private static Pricing byActivity(FlatAmountBasis.Per per, PayBasis others) {
        return pricing(Scheme.builder()
                .id(Id.of("scheme"))
                .title("By activity")
                .addRules(
                        SchemeRule.builder()
                                .name("committees")
                                .addGatherings(Id.<Gathering>of("event-2"))
                                .terms(PayTerms.plain(new FlatAmountBasis(Money.of("82.50"), per, "agreed")))
                                .build(),
                        SchemeRule.builder()
                                .name("others")
                                .terms(PayTerms.plain(others))
                                .build()));
    }

    private static Collaborative activities(Attendance... attendances) {
        Programme programme = Cases.COLLABORATIVE.programme();
        return Cases.COLLABORATIVE.toBuilder()
                .programme(programme.toBuilder()
                        .addEvents(programme.events().get(0).toBuilder()
                                .id(Id.of("event-2"))
                                .name("Committee")
                                .build())
                        .build())
                .register(Register.of(List.of(attendances)))
                .build();
    }

    @Test
    void what_is_billed_beyond_a_lowered_budget_is_credited() {
        mended(BEFORE, pricing(scheme("24", "18").budget(Money.of("50"))), "48.00", "OVER_LIMIT 36.00 0.00 CREDIT");
    }

    @Test
    void a_closed_window_and_unpaid_people_are_credited() {
        Scheme.Builder unpaid = Scheme.builder()
                .id(Id.of("scheme"))
                .title("Nurses are not paid")
                .addRules(rule("managers", "24", Role.CARE_HOME_MANAGER))
                .addRules(SchemeRule.builder()
                        .name("others")
                        .unpaid("paid otherwise")
                        .build());
        mended(BEFORE, pricing(unpaid), "48.00", "NOT_PAYABLE 36.00 0.00 CREDIT");
    }

    @Test
    void what_is_accepted_for_less_than_is_due_is_supplemented_by_the_rest() {
        // The manager's 48.00 was billed as 30.00.
        Ledger ledger = Ledger.empty();
        ClaimStatement statement = Reconciliation.of(ledger, Cases.registered(MANAGER), PRICING)
                .billable()
                .get(0);
        DocumentLine line = statement.lines().get(0).toBuilder()
                .priced(LineUnit.ITEM, 1, Money.of("30"))
                .build();
        Ledger part = ledger.draft(Id.of("d1"), statement.withLines(List.of(line)))
                .issue(Id.of("d1"), Cases.terms(HOME, "A1", "2025-06-01"));
        Collaborative now = Cases.registered(MANAGER);
        assertThat(differences(part, now, PRICING)).containsExactly("PART_BILLED 30.00 48.00 SUPPLEMENT");
        assertThat(billed(Mending.mend(part, now, PRICING))).isEqualTo("48.00");
        assertThat(differences(part, now, pricing(scheme("25", "18"))))
                .as("a late rise finds it, too")
                .containsExactly("PART_BILLED 30.00 50.00 SUPPLEMENT");
    }

    @Test
    void a_right_draft_is_issued_and_a_wrong_one_withdrawn_whole() {
        Ledger drafted = Ledger.empty()
                .draft(
                        Id.of("d1"),
                        Reconciliation.of(Ledger.empty(), BEFORE, PRICING)
                                .billable()
                                .get(0));
        assertThat(differences(drafted, BEFORE, PRICING))
                .containsExactlyInAnyOrder("IN_DRAFT 0.00 48.00 ISSUE", "IN_DRAFT 0.00 36.00 ISSUE");
        assertThat(differences(drafted, Cases.registered(MANAGER), PRICING))
                .containsExactlyInAnyOrder("IN_DRAFT 0.00 48.00 WITHDRAW", "DELETED 0.00 0.00 WITHDRAW");
    }

    @Test
    void another_programme_is_reported_and_not_compared() {
        Collaborative second = BEFORE.toBuilder().id(Id.of("second")).build();
        Reconciliation reconciliation = Reconciliation.of(BILLED, second, PRICING);
        assertThat(reconciliation.otherProgrammes())
                .containsExactly(new OtherProgramme(BEFORE.id(), Id.of("scheme"), 2, Money.of("84")));
        assertThat(ReconciliationTable.otherProgrammes(reconciliation).text()).isEqualTo("""
                Collaborative  Scheme  Attendances  Billed
                small          scheme            2  £84.00
                """);
        assertThat(reconciliation.net()).isEqualTo(Money.of("84"));
        Ledger both = Mending.mend(BILLED, second, PRICING);
        assertThat(billed(both)).isEqualTo("168.00");
        assertThat(differences(both, BEFORE, PRICING)).isEmpty();
    }

    @Test
    void a_person_who_left_their_employer_is_credited_to_it_and_billed_by_the_person() {
        Collaborative now = BEFORE.toBuilder()
                .participants(BEFORE.participants().stream()
                        .map(p -> p.id().equals(NURSE.participant())
                                ? p.toBuilder().employer(Optional.empty()).build()
                                : p)
                        .toList())
                .build();
        mended(now, PRICING, "84.00", "EMPLOYER 36.00 0.00 CREDIT", "EMPLOYER 0.00 36.00 BILL");
    }

    @Test
    void two_attendances_of_a_person_at_one_gathering_are_no_correction_of_each_other() {
        Attendance afternoon = attended("P-manager", "2025-05-06", "13:00", "14:00");
        mended(Cases.registered(MANAGER, NURSE, afternoon), PRICING, "108.00", "UNBILLED 0.00 24.00 BILL");
    }
}
