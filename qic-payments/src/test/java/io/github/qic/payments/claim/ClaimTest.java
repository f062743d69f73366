package io.github.qic.payments.claim;

import static io.github.qic.payments.claim.Small.attended;
import static io.github.qic.payments.claim.Small.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.NationalInsurance;
import io.github.qic.payments.pay.PayTable;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.RowSource;
import io.github.qic.payments.pay.SalaryRange;
import io.github.qic.payments.pay.TableId;
import io.github.qic.payments.pay.Verification;
import io.github.qic.payments.scheme.ExpenseKind;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.FlatOnCosts;
import io.github.qic.payments.scheme.MinimumTime;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.SalariedGpBasis;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.scheme.TimeRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {
    private static final Pricing PRICING = Pricing.of(
            Scheme.builder()
                    .id(Id.of("flat"))
                    .title("Flat")
                    .addRules(SchemeRule.builder()
                            .name("all")
                            .terms(PayTerms.plain(
                                    new FlatAmountBasis(Money.of("20"), FlatAmountBasis.Per.ATTENDANCE, "agreed")))
                            .build())
                    .build(),
            PayTables.standard());

    private static Claim claim(String person) {
        Collaborative collaborative = Small.COLLABORATIVE.toBuilder()
                .addParticipants(Small.COLLABORATIVE.participants().get(0).toBuilder()
                        .id(Id.of(person))
                        .role(Role.CARE_HOME_NURSE)
                        .build())
                .build();
        return PRICING.claims(collaborative, register(attended(person, "2016-09-14", "09:00", "10:00")))
                .claims()
                .get(0);
    }

    /** With 39 letters the id has 64 characters; the others begin {@code printf %s PERSON/event-1/2016-09-14T09:00 | sha256sum}. */
    @ParameterizedTest
    @CsvSource({
        "n1, event-1:n1",
        "ppppppppppppppppppppppppppppppppppppppp, event-1:ppppppppppppppppppppppppppppppppppppppp",
        "pppppppppppppppppppppppppppppppppppppppp, 0101f4c413414240aa2d39406e3d1500",
        "a:b, 7fc9ef8244875cce30caab03c779fd9d"
    })
    void the_id_of_a_claim_is_readable_if_it_fits_and_cannot_be_mistaken(String person, String end) {
        assertThat(claim(person).id().value()).isEqualTo("2016-09-14T09:00:" + end);
    }

    private static Claim.Builder of(Money pay) {
        return Claim.builder()
                .from(claim("n1"))
                .charges(List.of(Charge.builder()
                        .kind(ChargeKind.PAY)
                        .amount(pay)
                        .addSteps(CalculationStep.of("pay", "agreed", pay.pounds(), pay))
                        .build()))
                .total(pay);
    }

    @Test
    void the_bounds_of_a_claim_are_within_it() {
        assertThat(of(Money.MAX).build().total()).isEqualTo(Money.MAX);
        assertThat(of(Money.ZERO).minutes(1).build().minutes()).isEqualTo(1);
        assertThat(of(Money.ZERO).minutes(1_000_000).build().minutes()).isEqualTo(1_000_000);
        assertThatThrownBy(() -> of(Money.ZERO).minutes(0).build()).hasMessage("/minutes: must be 1 to 1,000,000");
        assertThatThrownBy(() -> of(Money.ZERO).minutes(1_000_001).build())
                .hasMessage("/minutes: must be 1 to 1,000,000");
    }

    @Test
    void a_percentage_of_at_most_four_decimals_is_a_whole_number_of_millionths() {
        assertThat(Stream.of("0", "12.0700", "0.0001", "1E+2", "100000")
                        .map(percent -> Percentage.of(new BigDecimal(percent)).millionths()))
                .containsExactly(0L, 120_700L, 1L, 1_000_000L, 1_000_000_000L);
        assertThat(Stream.of("-0.0001", "12.07001", "100000.0001")
                        .map(percent -> Percentage.of(new BigDecimal(percent)).millionths()))
                .containsOnly(-1L);
    }

    @Test
    void a_row_of_a_table_has_a_name_and_a_source() {
        DateRange year = new DateRange(LocalDate.of(2016, 4, 1), LocalDate.of(2017, 3, 31));
        TableId table = new TableId("own", "1");
        assertThatThrownBy(() -> new PayRowReference(table, " ", year, Verification.OFFICIAL, ""))
                .hasMessageContaining("/row: must not be blank")
                .hasMessageContaining("/source: must not be blank");
        PayRowReference row = new PayRowReference(table, "a/b~c", year, Verification.OFFICIAL, "circular");
        assertThat(row.path()).isEqualTo("/own/a~1b~0c/2016-04-01");
        assertThat(row.text()).isEqualTo("own, a/b~c, 2016-04-01 to 2017-03-31 (official: circular)");
    }

    @Test
    void a_salary_is_not_shown() {
        assertThat(OwnSalary.of(Money.of("31234"))).hasToString("OwnSalary[37.5 hours a week, 52.143 weeks a year]");
    }

    @Test
    void an_expense_has_bounds() {
        assertThat(Expense.mileage(new BigDecimal("10000")).miles()).contains(new BigDecimal("10000"));
        assertThat(Expense.mileage(new BigDecimal("0.1")).miles()).contains(new BigDecimal("0.1"));
        assertThat(Expense.of(ExpenseKind.CARE, Money.of("0.01"), "17").amount())
                .contains(Money.of("0.01"));
        for (String miles : List.of("0", "0.05", "10000.1")) {
            assertThatThrownBy(() -> Expense.mileage(new BigDecimal(miles))).hasMessageStartingWith("/miles: ");
        }
        assertThatThrownBy(() -> Expense.of(ExpenseKind.CARE, Money.ZERO, "17"))
                .hasMessage("/amount: must be greater than zero");
    }

    /** Midway between £70,000.00 and £70,000.01 are £70,000.005. */
    @Test
    void half_a_penny_in_the_middle_of_a_range_is_rounded_up() {
        SalaryRange range = new SalaryRange(
                Money.of("70000"),
                Money.of("70000.01"),
                new DateRange(LocalDate.of(2016, 4, 1), LocalDate.of(2017, 3, 31)),
                new RowSource(Verification.OFFICIAL, "circular"));
        Pricing midpoint = Pricing.of(
                PRICING.scheme().toBuilder()
                        .rules(List.of(SchemeRule.builder()
                                .name("all")
                                .terms(PayTerms.plain(new SalariedGpBasis(RangePoint.MIDPOINT, RateUnit.HOUR)))
                                .build()))
                        .build(),
                PayTables.standard().toBuilder()
                        .salariedGp(PayTable.of(new TableId("own", "1"), List.of(range)))
                        .build());
        Claim claim = midpoint.claims(Small.COLLABORATIVE, register(attended("gp", "2016-09-14", "09:00", "10:00")))
                .claims()
                .get(0);
        assertThat(claim.pay().steps().get(0).formula()).startsWith("£70,000.01 / ");
    }

    /** 20.00 and on-costs of 10%. */
    @Test
    void an_earlier_claim_has_its_pay_apart_from_its_on_costs() {
        PayTerms terms =
                PayTerms.plain(new FlatAmountBasis(Money.of("20"), FlatAmountBasis.Per.ATTENDANCE, "agreed"))
                        .toBuilder()
                        .onCosts(OnCosts.builder()
                                .flat(new FlatOnCosts(BigDecimal.TEN, "agreed"))
                                .build())
                        .build();
        Pricing pricing = PRICING.toBuilder()
                .scheme(PRICING.scheme().toBuilder()
                        .rules(List.of(
                                SchemeRule.builder().name("all").terms(terms).build()))
                        .build())
                .build();
        EarlierClaim earlier = EarlierClaim.of(
                pricing.claims(Small.COLLABORATIVE, register(attended("nurse", "2016-09-14", "09:00", "09:20")))
                        .claims()
                        .get(0));
        assertThat(earlier.pay()).isEqualTo(Money.of("20"));
        assertThat(earlier.total()).isEqualTo(Money.of("22"));
        EarlierClaim nothing = new EarlierClaim(
                earlier.id(), earlier.attendance(), earlier.end(), earlier.employer(), 0, Money.ZERO, Money.ZERO);
        assertThat(nothing.minutes()).isZero();
    }

    @Test
    void an_unverified_rate_of_an_on_cost_is_reported_and_refused_like_any_other() {
        NationalInsurance recalled = new NationalInsurance(
                new BigDecimal("13.8"),
                Money.of("156"),
                Money.of("676"),
                Money.of("8112"),
                new DateRange(LocalDate.of(2016, 4, 1), LocalDate.of(2017, 3, 31)),
                new RowSource(Verification.UNCONFIRMED, "recalled"));
        PayTerms terms = PayTerms.plain(new FixedRateBasis(Money.of("1000000"), "the largest rate")).toBuilder()
                .onCosts(OnCosts.builder()
                        .nationalInsurance(SecondaryThresholdUse.USED_BY_NORMAL_PAY)
                        .build())
                .build();
        Scheme scheme = PRICING.scheme().toBuilder()
                .rules(List.of(SchemeRule.builder().name("all").terms(terms).build()))
                .build();
        PayTables tables = PayTables.standard().toBuilder()
                .nationalInsurance(PayTable.of(new TableId("own", "1"), List.of(recalled)))
                .build();
        Register hour = register(attended("nurse", "2016-09-14", "09:00", "10:00"));
        assertThat(Pricing.of(scheme, tables).claims(Small.COLLABORATIVE, hour).findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("payments.unverified-rate /own/employer/2016-04-01");
        Scheme strict = scheme.toBuilder().verifiedRatesOnly(true).build();
        assertThat(Pricing.of(strict, tables).claims(Small.COLLABORATIVE, hour).rejections())
                .extracting(Rejection::reason)
                .containsExactly(RejectionReason.UNVERIFIED_RATE);
    }

    @Test
    void a_minimum_that_is_paid_is_explained() {
        Pricing raised = PRICING.toBuilder()
                .scheme(PRICING.scheme().toBuilder()
                        .time(TimeRules.builder()
                                .minimum(new MinimumTime(30, MinimumTime.Below.RAISED))
                                .build())
                        .build())
                .build();
        assertThat(raised.claims(Small.COLLABORATIVE, register(attended("nurse", "2016-09-14", "09:00", "09:20")))
                        .claims()
                        .get(0)
                        .time())
                .contains("20 min attended, at least 30 min: 30 min paid");
    }

    @Test
    void a_share_of_a_percentage_is_rounded_half_up() {
        assertThat(Percentage.of(new BigDecimal("13.8")).of(1_102)).isEqualTo(152); // 152.076
        assertThat(Percentage.of(new BigDecimal("12.5")).of(4)).isEqualTo(1); // 0.5
        assertThat(Percentage.of(new BigDecimal("100000")).of(3)).isEqualTo(3_000);
        assertThat(Percentage.of(new BigDecimal("12.07001")).of(100_000_000)).isEqualTo(12_070_010);
        assertThat(Percentage.of(new BigDecimal("50")).of(20_000_000_001L)).isEqualTo(10_000_000_001L);
    }
}
