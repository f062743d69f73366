package io.github.qic.payments.ledger;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.claim.RejectionReason;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.ClaimWindow;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.scheme.TimeRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits hold against what is billed: managers at £25.26 an hour, nurses at £16.40. */
class BilledLimitsTest {
    private static final Attendance FIRST = attended("P-manager", "2025-05-06", "13:00", "15:00");
    private static final Attendance SECOND = attended("P-manager", "2025-05-13", "13:00", "14:30");

    private static Scheme.Builder scheme(String managers) {
        return Scheme.builder()
                .id(Id.of("scheme"))
                .title("Fixed rates")
                .addRules(rule("managers", Role.CARE_HOME_MANAGER, managers))
                .addRules(rule("nurses", Role.CARE_HOME_NURSE, "16.40"));
    }

    private static SchemeRule rule(String name, Role role, String rate) {
        return SchemeRule.builder()
                .name(name)
                .addRoles(role)
                .terms(PayTerms.plain(new FixedRateBasis(Money.of(rate), "agreed")))
                .build();
    }

    private static Pricing pricing(Scheme.Builder scheme) {
        return Pricing.of(scheme.build(), PayTables.standard());
    }

    private static Claims claims(Ledger ledger, Pricing pricing, Attendance... register) {
        Collaborative collaborative = Cases.registered(register);
        return ledger.view().pricing(pricing, collaborative).claims(collaborative);
    }

    private static Ledger drafted(Ledger ledger, String number, Claims claims) {
        ClaimStatement statement = ledger.billable(
                ClaimStatements.of(Cases.COLLABORATIVE, claims, Cases.ALL).get(0));
        return statement.lines().isEmpty() ? ledger : ledger.draft(Id.of("draft-" + number), statement);
    }

    private static Ledger billed(Ledger ledger, String number, Claims claims) {
        Id<InvoiceDraft> draft = Id.of("draft-" + number);
        Ledger drafted = drafted(ledger, number, claims);
        return drafted.revision() == ledger.revision()
                ? ledger
                : drafted.issue(draft, Cases.terms(HOME, number, "2025-05-20"));
    }

    private static String amount(Ledger ledger) {
        LedgerPosition position = ledger.view().position(HOME);
        return position.billed()
                .minus(position.credited())
                .plus(position.reserved())
                .toString();
    }

    private static List<String> totals(Claims claims) {
        return claims.claims().stream().map(Claim::total).map(Money::toString).toList();
    }

    @Test
    void a_late_entry_is_not_billed_beyond_a_budget_that_is_used_up() {
        Pricing pricing = pricing(scheme("25.26").budget(Money.of("90")));
        Claims before = claims(Ledger.empty(), pricing, FIRST, SECOND);
        Attendance late = attended("P-nurse", "2025-05-05", "13:00", "15:00");
        for (Ledger ledger : List.of(drafted(Ledger.empty(), "A1", before), billed(Ledger.empty(), "A1", before))) {
            assertThat(amount(ledger)).isEqualTo("88.41"); // 50.52 + 37.89
            Claims after = claims(ledger, pricing, late, FIRST, SECOND);
            assertThat(totals(after)).containsExactly("50.52", "37.89");
            assertThat(after.rejections())
                    .containsExactly(new Rejection(
                            late.key(), RejectionReason.CAP_REACHED, "the budget of the scheme is used up"));
            assertThat(amount(billed(ledger, "A2", after))).isEqualTo("88.41");
        }
    }

    @Test
    void a_late_entry_is_not_billed_beyond_the_daily_cap() {
        Pricing pricing = pricing(
                scheme("25.26").time(TimeRules.builder().dailyCapMinutes(120).build()));
        Ledger ledger = billed(Ledger.empty(), "A1", claims(Ledger.empty(), pricing, FIRST));
        Attendance morning = attended("P-manager", "2025-05-06", "09:00", "11:00");
        Claims after = claims(ledger, pricing, morning, FIRST);
        assertThat(totals(after)).containsExactly("50.52");
        assertThat(after.rejections())
                .containsExactly(new Rejection(morning.key(), RejectionReason.CAP_REACHED, "the daily cap is used up"));
        Ledger credited = ledger.credit(HOME, DocumentNumber.of("A1"), Cases.credit("A2", "2025-05-21"));
        assertThat(claims(credited, pricing, morning, FIRST).claims())
                .as("after a credit, the first of the day has the cap again")
                .extracting(Claim::attendance)
                .containsExactly(morning.key());
    }

    @Test
    void weekly_monthly_and_programme_caps_leave_what_is_billed_and_give_the_rest_to_a_late_entry() {
        for (TimeRules time : List.of(
                TimeRules.builder().weeklyCapMinutes(150).build(),
                TimeRules.builder().monthlyCapMinutes(150).build(),
                TimeRules.builder().programmeCapMinutes(150).build())) {
            Pricing pricing = pricing(scheme("25.26").time(time));
            Ledger ledger = billed(Ledger.empty(), "A1", claims(Ledger.empty(), pricing, FIRST));
            Attendance late = attended("P-manager", "2025-05-05", "09:00", "11:00");
            // 30 of 120 minutes at 25.26 an hour are 12.63
            assertThat(totals(claims(ledger, pricing, late, FIRST)))
                    .as(time.toString())
                    .containsExactly("12.63", "50.52");
        }
    }

    @Test
    void higher_rates_are_paid_only_while_the_budget_has_room_for_them() {
        Ledger ledger = billed(Ledger.empty(), "A1", claims(Ledger.empty(), pricing(scheme("25.26")), FIRST, SECOND));
        // 26.00 an hour: 52.00 and 39.00, which are 1.48 and 1.11 more; there is room for 1.59
        Claims now = claims(ledger, pricing(scheme("26.00").budget(Money.of("90"))), FIRST, SECOND);
        assertThat(totals(now)).containsExactly("52.00");
        assertThat(now.rejections())
                .containsExactly(new Rejection(
                        SECOND.key(),
                        RejectionReason.NO_ROOM_FOR_MORE,
                        "stays as billed: the budget has no room for the difference"));
    }

    @Test
    void what_lower_rates_make_free_is_free_only_once_it_is_credited() {
        Ledger ledger = billed(Ledger.empty(), "A1", claims(Ledger.empty(), pricing(scheme("25.26")), FIRST, SECOND));
        Pricing lower = pricing(scheme("20.00").budget(Money.of("90")));
        Attendance late = attended("P-nurse", "2025-05-05", "13:00", "13:30"); // 8.20
        Claims now = claims(ledger, lower, late, FIRST, SECOND);
        assertThat(totals(now)).containsExactly("40.00", "30.00");
        Rerating rerating = Rerating.of(
                ledger, ClaimStatements.of(Cases.COLLABORATIVE, now, Cases.ALL).get(0));
        Ledger credited = ledger.credit(rerating.fall().orElseThrow(), Cases.credit("A2", "2025-05-21"));
        assertThat(totals(claims(credited, lower, late, FIRST, SECOND))).containsExactly("8.20", "40.00", "30.00");
    }

    /** 50.52 and 37.89 are 88.41; a penny less is not enough. */
    @Test
    void what_is_billed_stays_under_a_budget_lowered_to_just_that() {
        Ledger ledger = billed(Ledger.empty(), "A1", claims(Ledger.empty(), pricing(scheme("25.26")), FIRST, SECOND));
        assertThat(totals(claims(ledger, pricing(scheme("25.26").budget(Money.of("88.41"))), FIRST, SECOND)))
                .containsExactly("50.52", "37.89");
        assertThat(totals(claims(ledger, pricing(scheme("25.26").budget(Money.of("88.40"))), FIRST, SECOND)))
                .containsExactly("50.52");
    }

    @Test
    void what_is_billed_over_a_lowered_limit_is_found_from_the_latest_on() {
        Ledger ledger = billed(Ledger.empty(), "A1", claims(Ledger.empty(), pricing(scheme("25.26")), FIRST, SECOND));
        Claims now = claims(ledger, pricing(scheme("25.26").budget(Money.of("60"))), FIRST, SECOND);
        assertThat(totals(now)).containsExactly("50.52");
        assertThat(now.rejections())
                .containsExactly(new Rejection(
                        SECOND.key(), RejectionReason.CAP_REACHED, "is billed beyond the budget of the scheme"));
        TimeRules capped = TimeRules.builder().monthlyCapMinutes(150).build();
        assertThat(totals(claims(ledger, pricing(scheme("25.26").time(capped)), FIRST, SECOND)))
                .as("120 and 30 of 90 minutes")
                .containsExactly("50.52", "12.63");
    }

    @Test
    void billed_time_that_is_no_longer_in_the_register_counts_until_it_is_credited() {
        Pricing pricing = pricing(
                scheme("25.26").time(TimeRules.builder().dailyCapMinutes(180).build()));
        Ledger ledger = billed(Ledger.empty(), "A1", claims(Ledger.empty(), pricing, FIRST));
        Attendance moved = attended("P-manager", "2025-05-06", "16:00", "18:00");
        assertThat(totals(claims(ledger, pricing, moved)))
                .as("60 of 120 minutes")
                .containsExactly("25.26");
        Attendance overlapping = attended("P-manager", "2025-05-06", "13:05", "15:00");
        assertThat(claims(ledger, pricing, overlapping).rejections())
                .singleElement()
                .extracting(Rejection::reason)
                .isEqualTo(RejectionReason.OVERLAPPING_TIME);
    }

    @Test
    void an_attendance_billed_in_time_stays_in_time_when_it_is_repriced_or_corrected_late() {
        ClaimWindow days = ClaimWindow.builder().daysToClaim(28).build();
        Pricing inTime = pricing(scheme("25.26")).toBuilder()
                .scheme(scheme("25.26").window(days).build())
                .claimedOn(LocalDate.parse("2025-05-20"))
                .build();
        Ledger ledger = billed(Ledger.empty(), "A1", claims(Ledger.empty(), inTime, FIRST));
        Pricing late =
                inTime.toBuilder().claimedOn(LocalDate.parse("2025-07-20")).build();
        assertThat(claims(ledger, late, FIRST, SECOND).claims())
                .extracting(Claim::attendance)
                .containsExactly(FIRST.key());
        Ledger credited = ledger.credit(HOME, DocumentNumber.of("A1"), Cases.credit("A2", "2025-07-20"));
        Attendance corrected = attended("P-manager", "2025-05-06", "13:15", "15:00");
        assertThat(claims(credited, late, corrected).claims())
                .extracting(Claim::attendance)
                .containsExactly(corrected.key());
    }

    @Test
    void claims_of_another_scheme_are_not_paid_again_and_leave_the_budget_alone() {
        Ledger ledger = billed(Ledger.empty(), "A1", claims(Ledger.empty(), pricing(scheme("25.26")), FIRST));
        Pricing other = pricing(scheme("25.26").id(Id.of("other")).budget(Money.of("40")));
        Claims now = claims(ledger, other, FIRST, SECOND);
        assertThat(totals(now)).containsExactly("37.89");
        assertThat(now.rejections())
                .singleElement()
                .extracting(Rejection::reason)
                .isEqualTo(RejectionReason.ALREADY_CLAIMED);
    }

    /**
     * The home has billed £50.52 of a week under another scheme. Three hours are £75.78; £96 a week are free: nothing is due at another
     * employer, 15% of £30.30 at one that has succeeded the home.
     */
    @Test
    void
            what_a_predecessor_billed_under_another_scheme_uses_up_the_threshold_and_what_another_employer_billed_does_not() {
        Ledger ledger = billed(Ledger.empty(), "A1", claims(Ledger.empty(), pricing(scheme("25.26")), FIRST));
        assertThat(totals(atPractice(ledger))).containsExactly("75.78");
        Ledger merged = ledger.recordSupplier(
                Cases.supplier(Cases.PRACTICE).toBuilder().addPredecessors(HOME).build());
        assertThat(totals(atPractice(merged))).containsExactly("80.33");
    }

    private static Claims atPractice(Ledger ledger) {
        Collaborative registered = Cases.registered(attended("P-manager", "2025-05-07", "09:00", "12:00"));
        Collaborative moved = registered.toBuilder()
                .participants(registered.participants().stream()
                        .map(person ->
                                person.toBuilder().employer(Cases.PRACTICE).build())
                        .toList())
                .build();
        PayTerms weekly = PayTerms.builder()
                .basis(new FixedRateBasis(Money.of("25.26"), "agreed"))
                .onCosts(OnCosts.builder()
                        .nationalInsurance(SecondaryThresholdUse.FREE_EACH_WEEK)
                        .build())
                .build();
        Scheme other = Scheme.builder()
                .id(Id.of("other"))
                .title("With National Insurance")
                .addRules(SchemeRule.builder().name("all").terms(weekly).build())
                .build();
        return ledger.view()
                .pricing(Pricing.of(other, PayTables.standard()), moved)
                .claims(moved);
    }
}
