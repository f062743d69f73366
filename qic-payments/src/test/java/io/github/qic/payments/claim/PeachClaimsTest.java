package io.github.qic.payments.claim;

import static io.github.qic.payments.claim.Small.attended;
import static io.github.qic.payments.claim.Small.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.pay.HighCostArea;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.scheme.Enhancement;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.OwnSalaryBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeachClaimsTest {
    private static final Scheme SCHEME = PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM);
    private static final Pricing PRICING = Pricing.of(SCHEME, PayTables.standard());

    /** Computed with Python's decimal module from the salaries of the table. */
    @ParameterizedTest
    @CsvSource({
        "manager, 2016-09-14, 10:00, 11:30, 16.05, 24.08", "manager, 2017-03-31, 10:00, 16:00, 16.05, 96.30",
        "manager, 2017-04-01, 10:00, 16:00, 16.21, 97.26", "nurse, 2016-09-14, 09:20, 11:00, 11.20, 18.67",
        "worker, 2016-09-14, 09:00, 11:30, 9.83, 24.58", "worker, 2017-09-14, 09:00, 11:30, 9.93, 24.83",
        "gp, 2016-09-14, 13:00, 17:10, 28.62, 119.25", "gp, 2018-02-20, 13:00, 16:00, 28.91, 86.73"
    })
    void time_is_paid_at_the_rate_of_its_day_and_rounded_once(
            String person, String day, String start, String end, String rate, String pay) {
        Claims claims = PRICING.claims(Small.COLLABORATIVE, register(attended(person, day, start, end)));
        assertThat(claims.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.rate()).contains(Money.of(rate));
            assertThat(claim.total()).isEqualTo(Money.of(pay));
        });
        assertThat(claims.total()).isEqualTo(Money.of(pay));
    }

    @Test
    void every_attendance_is_paid_or_rejected_with_the_reason() {
        Claims claims = PRICING.claims(
                Small.COLLABORATIVE,
                register(
                        attended("manager", "2016-09-14", "10:00", "11:30"),
                        attended("matron", "2016-09-14", "10:00", "11:30"),
                        attended("carer", "2016-09-14", "10:00", "11:30"),
                        attended("cook", "2016-09-14", "10:00", "11:30"),
                        attended("nurse", "2028-09-14", "10:00", "11:30")));
        assertThat(claims.claims()).extracting(c -> c.id().value()).containsExactly("2016-09-14T10:00:event-1:manager");
        assertThat(claims.rejections())
                .extracting(r -> r.attendance().participant() + " " + r.reason() + " " + r.message())
                .containsExactly(
                        "carer NOT_ELIGIBLE others: backfill is offered to general practitioners and care home staff only",
                        "cook NO_RULE no rule of the scheme covers the role cook",
                        "matron NOT_ELIGIBLE NHS and university staff: backfill is offered to general practitioners"
                                + " and care home staff only",
                        "nurse NO_RATE table agenda-for-change covers band 5 from 2016-04-01 to 2027-03-31 - but was:"
                                + " 2028-09-14");
    }

    @Test
    void a_claim_explains_itself_line_by_line() {
        Claims claims =
                PRICING.claims(Small.COLLABORATIVE, register(attended("manager", "2016-09-14", "10:00", "11:30")));
        Claim claim = claims.claims().get(0);
        assertThat(claim.grade()).isEqualTo("band 7, point 26 (entry)");
        assertThat(claim.pay().steps())
                .extracting(CalculationStep::text)
                .containsExactly(
                        "hourly rate: £31,383.00 / 52.143 / 37.5 = 16.049709, rounded to £16.05",
                        "pay: 90 min x £16.05 / 60 min = 24.075, rounded to £24.08");
        assertThat(claim.pay().rows())
                .extracting(PayRowReference::text)
                .singleElement()
                .asString()
                .startsWith(
                        "agenda-for-change, band 7 point 26, 2016-04-01 to 2017-03-31 (derived: recalled; within £1 of NHS Employers");
        assertThat(claim.tables()).extracting(Object::toString).containsExactly("agenda-for-change 2026-11-26");
    }

    @Test
    void an_attendance_without_a_rate_names_its_own_day() {
        Claims claims = Cases.PRICING.claims(Cases.registered(
                Cases.attended("P-nurse", "2040-05-10", "10:00", "11:30"),
                Cases.attended("P-nurse", "2040-05-11", "10:00", "11:30")));
        assertThat(claims.rejections())
                .satisfiesExactly(
                        first -> assertThat(first.message()).contains("2040-05-10"),
                        second -> assertThat(second.message()).contains("2040-05-11"));
    }

    @Test
    void an_unverified_row_is_reported_once() {
        Claims claims = PRICING.claims(
                Small.COLLABORATIVE,
                register(
                        attended("manager", "2016-09-14", "10:00", "11:30"),
                        attended("manager", "2016-09-15", "10:00", "11:30"),
                        attended("gp", "2016-09-15", "10:00", "11:30")));
        assertThat(claims.findings())
                .extracting(f -> f.code() + " " + f.path())
                .containsExactly(
                        "payments.empirical-rate-rule ",
                        "payments.unverified-rate /agenda-for-change/band 7 point 26/2016-04-01",
                        "payments.unverified-rate /salaried-gp/salaried GP/2016-04-01");
    }

    @Test
    void a_scheme_can_require_verified_rates() {
        Pricing strict = Pricing.of(SCHEME.toBuilder().verifiedRatesOnly(true).build(), PayTables.standard());
        Claims claims = strict.claims(
                Small.COLLABORATIVE,
                register(
                        attended("manager", "2016-09-14", "10:00", "11:30"),
                        attended("manager", "2021-09-14", "10:00", "11:30")));
        assertThat(claims.claims())
                .extracting(c -> c.attendance().date().getYear())
                .containsExactly(2021);
        assertThat(claims.rejections())
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).isEqualTo(RejectionReason.UNVERIFIED_RATE));
    }

    @Test
    void claims_are_read_back_as_they_were_written() {
        Claims claims = PRICING.claims(
                Small.COLLABORATIVE,
                register(
                        attended("manager", "2016-09-14", "10:00", "11:30"),
                        attended("cook", "2016-09-14", "10:00", "11:30")));
        String json = Claims.DOCUMENT.write(claims);
        assertThat(Claims.DOCUMENT.read(json)).isEqualTo(claims);
        assertThat(Claims.DOCUMENT.write(Claims.DOCUMENT.read(json))).isEqualTo(json);
    }

    @Test
    void the_scheme_is_read_back_as_it_was_written() {
        String json = Scheme.DOCUMENT.write(SCHEME);
        assertThat(Scheme.DOCUMENT.read(json)).isEqualTo(SCHEME);
    }

    @Test
    void an_own_salary_is_in_no_document() {
        Scheme own = Scheme.builder()
                .id(Id.of("own"))
                .title("Own salaries")
                .addRules(SchemeRule.builder()
                        .name("all")
                        .terms(PayTerms.builder()
                                .basis(new OwnSalaryBasis(RateUnit.HOUR))
                                .onCosts(OnCosts.none())
                                .highCostArea(HighCostArea.INNER)
                                .enhancement(new Enhancement(BigDecimal.TEN, "evening"))
                                .build())
                        .build())
                .build();
        Pricing pricing = Pricing.of(own, PayTables.standard()).toBuilder()
                .salaries(person -> Optional.of(OwnSalary.of(Money.of("31234.00"))))
                .build();
        Claims claims =
                pricing.claims(Small.COLLABORATIVE, register(attended("manager", "2017-09-14", "10:00", "11:30")));
        // 31,234 gives 15.973509 before rounding, its supplement 6,246.80 gives 3.194702.
        assertThat(Claims.DOCUMENT.write(claims))
                .contains("own salary / 52.143 / 37.5", "20% of own salary", "15.97", "3.19")
                .doesNotContain("31,234", "31234", "6,246", "15.973", "3.194");
        assertThat(pricing.toString()).doesNotContain("31234");
    }

    /** 31,234 gives 15.973509, from which the salary follows to the pound. */
    @Test
    void the_rate_of_a_decision_on_an_own_salary_is_the_rounded_one_only() {
        Scheme own = SCHEME.toBuilder()
                .rules(List.of(SchemeRule.builder()
                        .name("all")
                        .terms(PayTerms.plain(new OwnSalaryBasis(RateUnit.HOUR)))
                        .build()))
                .build();
        PricingDecision decision = Pricing.of(own, PayTables.standard()).toBuilder()
                .salaries(person -> Optional.of(OwnSalary.of(Money.of("31234.00"))))
                .build()
                .pricer(Small.COLLABORATIVE)
                .decide(attended("manager", "2017-09-14", "10:00", "11:30"));
        assertThat(decision)
                .isInstanceOfSatisfying(
                        PricedAttendance.class,
                        accepted -> assertThat(accepted.rate().toString())
                                .contains("15.97")
                                .doesNotContain("15.973"));
    }

    /** 46,148 gives 23.60 an hour and 35.40 for 90 minutes; 47,810 from April 2025 gives 24.45 and 36.68. */
    @Test
    void each_day_is_paid_at_its_own_rate_whatever_the_order_of_the_days() {
        Pricer pricer = Pricing.of(SCHEME, PayTables.standard()).pricer(Small.COLLABORATIVE);
        for (String day : List.of("2025-03-31", "2025-04-01", "2025-03-31", "2025-04-02", "2025-03-31")) {
            Money expected = Money.of(day.startsWith("2025-03") ? "35.40" : "36.68");
            assertThat(pricer.decide(attended("manager", day, "10:00", "11:30")))
                    .isInstanceOfSatisfying(
                            PricedAttendance.class,
                            priced -> assertThat(priced.total()).isEqualTo(expected));
        }
        for (String far : List.of("1900-01-01", "2200-12-31")) {
            assertThat(pricer.decide(attended("manager", far, "10:00", "11:30")))
                    .isInstanceOf(Rejection.class);
        }
    }
}
