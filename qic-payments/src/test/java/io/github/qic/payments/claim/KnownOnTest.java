package io.github.qic.payments.claim;

import static io.github.qic.payments.claim.Small.attended;
import static io.github.qic.payments.claim.Small.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.HighCostArea;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import java.time.LocalDate;
import java.util.List;
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

    @Test
    void a_recalled_announcement_is_reported() {
        assertThat(claims("manager", "2025-04-10", "2025-05-21").findings())
                .filteredOn(f -> f.code().equals("payments.unconfirmed-announcement"))
                .extracting(Finding::path)
                .containsExactly("/awards/2024-04-01");
        assertThat(claims("manager", "2025-04-10", "2025-05-22").findings())
                .noneMatch(f -> f.code().equals("payments.unconfirmed-announcement"));
    }

    @Test
    void pricing_that_depends_on_an_unknown_announcement_is_refused() {
        assertThat(claims("manager", "2017-09-14", "2017-10-01").rejections())
                .singleElement()
                .satisfies(rejection -> {
                    assertThat(rejection.reason()).isEqualTo(RejectionReason.NO_RATE);
                    assertThat(rejection.message()).contains("rates from 2017-04-01 were announced is not known");
                });
        assertThat(claims("gp", "2025-09-14", "2025-10-01").rejections())
                .singleElement()
                .satisfies(r -> assertThat(r.message()).contains("does not say when its ranges were announced"));
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
                        "ADVICE payments.penny-by-divisor /agenda-for-change/band 4 <1 year/2018-04-01",
                        "WARNING payments.unverified-rate /agenda-for-change/band 4 <1 year/2018-04-01");
    }

    /** Band 6 point 25, 30,357, gives 15.524999; 20% of it, 6,071.40, gives 3.10 by 52.143 weeks and 3.11 by 365/7. */
    @Test
    void a_supplement_that_depends_on_the_weeks_of_a_year_is_reported_too() {
        PayTerms terms = PayTerms.plain(new BandBasis(Band.BAND_6, PointChoice.step("point 25"))).toBuilder()
                .highCostArea(HighCostArea.INNER)
                .build();
        Scheme scheme = Scheme.builder()
                .id(Id.of("london"))
                .title("London")
                .addRules(SchemeRule.builder().name("all").terms(terms).build())
                .build();
        assertThat(Pricing.of(scheme, PayTables.standard())
                        .claims(Small.COLLABORATIVE, register(attended("nurse", "2016-09-14", "10:00", "11:30")))
                        .findings())
                .filteredOn(f -> f.code().equals("payments.penny-by-divisor"))
                .extracting(Finding::path)
                .containsExactly("/agenda-for-change/band 6 point 25/2016-04-01", "/high-cost-areas/inner/2016-04-01");
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
        Acceptance accepted =
                new Acceptance(first.code(), first.path(), "agreed with the payer", "lead", LocalDate.of(2025, 6, 1));
        Review review = check.review(claims, List.of(accepted));
        assertThat(review.open()).doesNotContain(first);
        assertThat(review.accepted()).hasSize(1);
    }
}
