package io.github.qic.payments.claim;

import static io.github.qic.payments.claim.Small.attended;
import static io.github.qic.payments.claim.Small.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.ClaimWindow;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.TimeRules;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapsAndDeadlinesTest {
    private static final Scheme SCHEME = Scheme.builder()
            .id(Id.of("caps"))
            .title("Caps")
            .addRules(SchemeRule.builder()
                    .name("all")
                    .terms(PayTerms.plain(new FixedRateBasis(Money.of("60"), "a pound a minute")))
                    .build())
            .build();
    private static final Attendance[] ATTENDANCES = {
        attended("gp", "2025-05-10", "09:00", "12:20"),
        attended("gp", "2025-05-10", "13:00", "14:00"),
        attended("gp", "2025-05-31", "09:00", "12:20"),
        attended("gp", "2025-06-01", "09:00", "12:20")
    };

    private static List<Integer> minutes(TimeRules rules) {
        return Pricing.of(SCHEME.toBuilder().time(rules).build(), PayTables.standard())
                .claims(Small.COLLABORATIVE, register(ATTENDANCES))
                .claims()
                .stream()
                .map(Claim::minutes)
                .toList();
    }

    /** Up to one session, 250 minutes, a month: 200, then 50 of 60, nothing of 200, and 200 of the next month. */
    @Test
    void a_cap_of_one_session_a_month_is_used_up_by_the_attendances_of_the_month() {
        assertThat(minutes(TimeRules.builder().monthlyCapMinutes(250).build())).containsExactly(200, 50, 200);
    }

    @Test
    void each_day_has_its_own_cap() {
        assertThat(minutes(TimeRules.builder().dailyCapMinutes(210).build())).containsExactly(200, 10, 200, 200);
    }

    @Test
    void the_tightest_of_several_caps_decides() {
        assertThat(minutes(TimeRules.builder()
                        .dailyCapMinutes(210)
                        .monthlyCapMinutes(300)
                        .programmeCapMinutes(450)
                        .build()))
                .containsExactly(200, 10, 90, 150);
    }

    /** 10 May 2025 is a Saturday, 31 May another, 1 June the Sunday of the same week. */
    @Test
    void a_week_of_a_cap_begins_on_monday() {
        assertThat(minutes(TimeRules.builder().weeklyCapMinutes(250).build())).containsExactly(200, 50, 200, 50);
    }

    @Test
    void earlier_claims_count_towards_every_cap() {
        Scheme scheme = SCHEME.toBuilder()
                .time(TimeRules.builder().programmeCapMinutes(250).build())
                .build();
        Claim first = Pricing.of(scheme, PayTables.standard())
                .claims(Small.COLLABORATIVE, register(ATTENDANCES[0]))
                .claims()
                .get(0);
        assertThat(Pricing.of(scheme, PayTables.standard()).toBuilder()
                        .addEarlierClaims(EarlierClaim.of(first))
                        .build()
                        .claims(Small.COLLABORATIVE, register(ATTENDANCES[3]))
                        .claims()
                        .get(0)
                        .minutes())
                .isEqualTo(50);
    }

    @Test
    void a_claim_that_a_cap_reduces_names_the_cap() {
        assertThat(Pricing.of(
                                SCHEME.toBuilder()
                                        .time(TimeRules.builder()
                                                .monthlyCapMinutes(250)
                                                .build())
                                        .build(),
                                PayTables.standard())
                        .claims(Small.COLLABORATIVE, register(ATTENDANCES))
                        .claims()
                        .get(1)
                        .time())
                .contains("60 min attended, reduced to what was left of the monthly cap: 50 min paid");
    }

    @Test
    void caps_cannot_be_applied_to_single_attendances() {
        Scheme scheme = SCHEME.toBuilder()
                .time(TimeRules.builder()
                        .monthlyCapMinutes(250)
                        .programmeCapMinutes(500)
                        .build())
                .build();
        assertThatThrownBy(() -> Pricing.of(scheme, PayTables.standard()).pricer(Small.COLLABORATIVE))
                .hasMessageContaining("/scheme/time/monthlyCapMinutes: cannot be applied")
                .hasMessageContaining("/scheme/time/programmeCapMinutes: cannot be applied");
        assertThatThrownBy(() -> TimeRules.builder()
                        .monthlyCapMinutes(0)
                        .programmeCapMinutes(0)
                        .build())
                .hasMessageContaining("/monthlyCapMinutes: must be 1 to 44640")
                .hasMessageContaining("/programmeCapMinutes: must be 1 to 10000000");
    }

    /** An attendance of 31 March 2025 belongs to 2024/25, one of 1 April 2025 to 2025/26. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2025-03-31, true",
        "2025-03-31, 2025-04-01, false",
        "2025-04-01, 2026-03-31, true",
        "2025-04-01, 2026-04-01, false"
    })
    void a_claim_can_be_limited_to_the_financial_year_of_the_attendance(String day, String claimedOn, boolean paid) {
        ClaimWindow window =
                ClaimWindow.builder().financialYearEnd(MonthDay.of(3, 31)).build();
        assertThat(isPaid(window, day, claimedOn)).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, true", "2025-07-01, false"})
    void a_claim_can_be_limited_to_a_last_day(String claimedOn, boolean paid) {
        ClaimWindow window =
                ClaimWindow.builder().lastClaimDay(LocalDate.of(2025, 6, 30)).build();
        assertThat(isPaid(window, "2025-05-10", claimedOn)).isEqualTo(paid);
    }

    private static boolean isPaid(ClaimWindow window, String day, String claimedOn) {
        Claims claims = Pricing.builder()
                .scheme(SCHEME.toBuilder().window(window).build())
                .tables(PayTables.standard())
                .claimedOn(LocalDate.parse(claimedOn))
                .build()
                .claims(Small.COLLABORATIVE, register(attended("gp", day, "09:00", "10:00")));
        claims.rejections().forEach(rejection -> assertThat(rejection.message()).startsWith("is claimed after 202"));
        return claims.rejections().isEmpty();
    }

    @Test
    void a_deadline_needs_the_day_of_claiming() {
        Scheme scheme = SCHEME.toBuilder()
                .window(ClaimWindow.builder()
                        .financialYearEnd(MonthDay.of(3, 31))
                        .build())
                .build();
        assertThatThrownBy(() -> Pricing.of(scheme, PayTables.standard()))
                .hasMessage("/claimedOn: is required because the scheme limits when to claim");
    }
}
