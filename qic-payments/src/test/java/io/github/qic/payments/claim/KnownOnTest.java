package io.github.qic.payments.claim;

import static io.github.qic.payments.claim.Small.attended;
import static io.github.qic.payments.claim.Small.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.attendance.Register;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.LapseReason;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayAward;
import io.github.qic.payments.pay.PayAwards;
import io.github.qic.payments.pay.PayTable;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.RowSource;
import io.github.qic.payments.pay.SalaryRange;
import io.github.qic.payments.pay.TableId;
import io.github.qic.payments.pay.Verification;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownOnTest {
    private static final Pricing PRICING =
            Pricing.of(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM), PayTables.standard());

    private static Claims claims(String person, String day, String knownOn) {
        return PRICING.toBuilder()
                .knownOn(LocalDate.parse(knownOn))
                .build()
                .claims(Small.COLLABORATIVE, register(attended(person, day, "10:00", "11:30")));
    }

    /** 46,148 gives 23.60 and 35.40 for 90 minutes; 47,810, announced on 22 May 2025, gives 24.45 and 36.68. */
    @Test
    void a_claim_made_before_a_late_award_can_be_reproduced() {
        assertThat(claims("manager", "2025-04-10", "2025-05-21").total()).isEqualTo(Money.of("35.40"));
        assertThat(claims("manager", "2025-04-10", "2025-05-22").total()).isEqualTo(Money.of("36.68"));
        assertThat(PRICING.claims(Small.COLLABORATIVE, register(attended("manager", "2025-04-10", "10:00", "11:30")))
                        .total())
                .isEqualTo(Money.of("36.68"));
    }

    private static Claims claims(PayAwards awards, String person, String day, String knownOn) {
        return PRICING.toBuilder()
                .tables(PayTables.standard().toBuilder().awards(awards).build())
                .knownOn(LocalDate.parse(knownOn))
                .build()
                .claims(Small.COLLABORATIVE, register(attended(person, day, "10:00", "11:30")));
    }

    private static PayAwards award(int year, PayAward award) {
        return PayAwards.of(
                new TableId("awards", "test"),
                PayTables.standard().awards().rows().stream()
                        .map(row -> row.effectiveFrom().getYear() == year ? award : row)
                        .toList());
    }

    @Test
    void an_unverified_announcement_is_reported() {
        PayAwards recalled = award(
                2024,
                new PayAward(
                        LocalDate.of(2024, 4, 1),
                        Optional.of(LocalDate.of(2024, 7, 29)),
                        Optional.empty(),
                        new RowSource(Verification.UNCONFIRMED, "recalled")));
        assertThat(claims(recalled, "manager", "2025-04-10", "2025-05-21").findings())
                .filteredOn(f -> f.code().equals("payments.unconfirmed-announcement"))
                .extracting(Finding::path)
                .containsExactly("/awards/2024-04-01");
        assertThat(claims(recalled, "manager", "2025-04-10", "2025-05-22").findings())
                .noneMatch(f -> f.code().equals("payments.unconfirmed-announcement"));
    }

    /** Ten thousand attended days after a thousand announcements come to ten million pairs. */
    @Test
    void an_unverified_announcement_is_reported_once() {
        RowSource recalled = new RowSource(Verification.UNCONFIRMED, "recalled");
        LocalDate first = LocalDate.of(2000, 1, 1);
        LocalDate last = first.plusDays(999);
        List<LocalDate> days = first.datesUntil(first.plusDays(1_000)).toList();
        PayTables tables = PayTables.standard().toBuilder()
                .salariedGp(PayTable.of(
                        new TableId("daily", "1"),
                        days.stream()
                                .map(day -> new SalaryRange(
                                        Money.of("50000"),
                                        Money.of("60000"),
                                        new DateRange(day, day.equals(last) ? day.plusYears(30) : day),
                                        recalled))
                                .toList()))
                .salariedGpAwards(PayAwards.of(
                        new TableId("daily-awards", "1"),
                        days.stream()
                                .map(day -> new PayAward(
                                        day,
                                        Optional.of(day.equals(first) ? first : last.plusYears(40)),
                                        Optional.empty(),
                                        recalled))
                                .toList()))
                .build();
        Claims claims = PRICING.toBuilder()
                .tables(tables)
                .knownOn(first)
                .build()
                .claims(
                        Small.COLLABORATIVE,
                        Register.of(last.datesUntil(last.plusDays(10_000))
                                .map(day -> attended("gp", day.toString(), "10:00", "11:30"))
                                .toList()));
        assertThat(claims.claims()).hasSize(10_000);
        assertThat(claims.findings())
                .filteredOn(f -> f.code().equals("payments.unconfirmed-announcement"))
                .hasSize(1_000);
    }

    /** NHS Staff Council and government announced the award of 2017 on 28 March 2017. */
    @Test
    void the_second_year_of_peach_can_be_priced_as_it_was_known() {
        assertThat(claims("manager", "2017-09-14", "2017-10-01").rejections()).isEmpty();
    }

    @Test
    void pricing_that_depends_on_an_unknown_announcement_is_refused() {
        PayAwards unknown = award(
                2017,
                new PayAward(
                        LocalDate.of(2017, 4, 1),
                        Optional.empty(),
                        Optional.empty(),
                        new RowSource(Verification.UNCONFIRMED, "recalled")));
        assertThat(claims(unknown, "manager", "2017-09-14", "2017-10-01").rejections())
                .singleElement()
                .satisfies(rejection -> {
                    assertThat(rejection.reason()).isEqualTo(RejectionReason.NO_RATE);
                    assertThat(rejection.message()).contains("rates from 2017-04-01 were announced is not known");
                });
    }

    /** 73,113 from 1 April 2024 gives 37.39 an hour, 76,038 from 1 April 2025, announced on 22 May 2025, gives 38.89. */
    @Test
    void a_general_practitioner_is_paid_by_the_range_that_was_known() {
        assertThat(claims("gp", "2025-05-10", "2025-05-22").total()).isEqualTo(Money.of("58.34"));
        assertThat(claims("gp", "2025-09-14", "2025-10-01").rejections()).isEmpty();
        Claims before = claims("gp", "2024-05-10", "2025-05-22");
        assertThat(before.total()).isEqualTo(Money.of("56.09"));
        assertThat(before.findings())
                .filteredOn(f -> f.code().equals("payments.unconfirmed-announcement"))
                .extracting(Finding::path)
                .containsExactly("/salaried-gp-awards/2024-04-01");
    }

    @Test
    void the_caller_can_give_a_day_of_announcement_that_is_not_known() {
        assertThat(claims("gp", "2026-05-06", "2026-11-01").rejections())
                .singleElement()
                .satisfies(r -> assertThat(r.message())
                        .contains("rates from 2026-04-01 were announced is not known; if you know it, add it to table"
                                + " salaried-gp-awards"));
        PayTables standard = PayTables.standard();
        PayTables tables = standard.toBuilder()
                .salariedGpAwards(standard.salariedGpAwards()
                        .with(
                                "2026-11-27",
                                new PayAward(
                                        LocalDate.of(2026, 4, 1),
                                        Optional.of(LocalDate.of(2026, 5, 20)),
                                        Optional.empty(),
                                        new RowSource(Verification.OFFICIAL, "circular"))))
                .build();
        assertThat(PRICING.toBuilder()
                        .tables(tables)
                        .knownOn(LocalDate.of(2026, 11, 1))
                        .build()
                        .claims(Small.COLLABORATIVE, register(attended("gp", "2026-05-06", "10:00", "11:30")))
                        .rejections())
                .isEmpty();
    }

    /** The ministerial statement on the award of 2026 promises changes to the pay structure within the year. */
    @Test
    void a_table_that_may_change_within_its_year_is_reported() {
        assertThat(PRICING.claims(Small.COLLABORATIVE, register(attended("manager", "2026-04-01", "10:00", "11:30")))
                        .findings())
                .filteredOn(f -> f.code().equals("payments.changes-announced"))
                .extracting(Finding::path)
                .containsExactly("/awards/2026-04-01");
        assertThat(PRICING.claims(Small.COLLABORATIVE, register(attended("manager", "2026-03-31", "10:00", "11:30")))
                        .findings())
                .noneMatch(f -> f.code().equals("payments.changes-announced"));
    }

    @Test
    void each_doubt_about_a_figure_is_reported_once() {
        assertThat(PRICING.claims(
                                Small.COLLABORATIVE,
                                register(
                                        attended("gp", "2023-09-14", "10:00", "11:30"),
                                        attended("gp", "2023-09-15", "10:00", "11:30"),
                                        attended("worker", "2018-09-15", "10:00", "11:30")))
                        .findings())
                .extracting(f -> f.severity() + " " + f.code() + " " + f.path())
                .containsExactly(
                        "WARNING payments.disputed-rate /salaried-gp/salaried GP/2023-04-01",
                        "ADVICE payments.empirical-rate-rule ",
                        "WARNING payments.unverified-rate /agenda-for-change/band 4 <1 year/2018-04-01");
    }

    @Test
    void findings_about_rates_can_be_accepted() {
        Claims claims = claims("manager", "2025-04-10", "2025-05-22");
        RateCheck check = RateCheck.standard();
        assertThat(check.check(claims)).isNotEmpty().isEqualTo(claims.findings());
        assertThat(RateCheck.rules())
                .extracting(Rule::code)
                .containsAll(claims.findings().stream().map(Finding::code).toList());
        Finding first = claims.findings().get(0);
        Acceptance accepted = first.accept("agreed with the payer", "lead", LocalDate.of(2025, 6, 1));
        Review review = check.review(claims, List.of(accepted));
        assertThat(review.open()).doesNotContain(first);
        assertThat(review.accepted()).hasSize(1);
        Claims nobody = PRICING.claims(Small.COLLABORATIVE, register());
        assertThat(check.review(nobody, List.of(accepted)).lapsed())
                .extracting(Review.Lapsed::reason)
                .containsExactly(LapseReason.NOT_RAISED);
    }
}
