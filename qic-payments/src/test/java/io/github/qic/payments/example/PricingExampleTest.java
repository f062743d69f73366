package io.github.qic.payments.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.PayPoint;
import io.github.qic.payments.pay.PayTable;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.pay.Verification;
import io.github.qic.payments.plan.Accrual;
import io.github.qic.payments.plan.Forecast;
import io.github.qic.payments.plan.ForecastInput;
import io.github.qic.payments.plan.Spend;
import io.github.qic.payments.reconcile.Reconciliation;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeCheck;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the README about tables, schemes, claims and plans, and the figures it gives for them. */
class PricingExampleTest {
    private final Collaborative peach = PeachCollaborative.collaborative();

    @Test
    void a_pay_point_becomes_an_hourly_rate() {
        PayTable<PayPoint> scales = PayTables.standard().agendaForChange();
        PayPoint entry = scales.on("band 7", LocalDate.of(2016, 9, 21)).get(0);
        entry.annual(); // 31383.00
        entry.source().verification(); // DERIVED: within £1 of official figures, the exact pound recalled
        UnitRate.ofAnnual(entry.annual(), RateUnit.HOUR).amount(); // 16.05

        assertThat(entry.annual()).isEqualTo(Money.of("31383"));
        assertThat(entry.source().verification()).isEqualTo(Verification.DERIVED);
        assertThat(UnitRate.ofAnnual(entry.annual(), RateUnit.HOUR).amount()).isEqualTo(Money.of("16.05"));
        assertThat(scales.rows()).hasSize(512);
        assertThat(scales.rows()).filteredOn(row -> !row.source().verified()).hasSize(243);
    }

    @Test
    void a_scheme_prices_a_register_and_a_plan() {
        Scheme scheme = PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM); // you decide the pay point
        List<Finding> gaps = SchemeCheck.standard().check(scheme, peach); // such as a role without a rule
        Pricing pricing = Pricing.of(scheme, PayTables.standard());
        Claims claims = pricing.claims(peach);
        claims.total(); // 8310.49
        claims.rejections(); // everybody else, each with the reason

        assertThat(gaps).isEmpty();
        assertThat(claims.total()).isEqualTo(Money.of("8310.49"));
        assertThat(claims.rejections()).hasSize(155);

        Ledger ledger = Ledger.empty();
        ForecastInput input = ForecastInput.builder()
                .low(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM))
                .high(PeachScheme.with(PointChoice.top(), RangePoint.MAXIMUM))
                .tables(PayTables.standard())
                .attendancePercent(new BigDecimal("86.5"))
                .build();
        Forecast forecast = Forecast.of(peach, input); // by site and month; ForecastTable shows it
        Spend spend = Spend.of(claims, Money.of("9000"), LocalDate.of(2017, 3, 31));
        Reconciliation reconciliation = Reconciliation.of(ledger, peach, pricing); // what is due and what is billed
        Accrual accrual = Accrual.of(reconciliation, LocalDate.of(2017, 3, 31)); // due, not yet billed

        assertThat(accrual.total()).isEqualTo(spend.claimed());
        assertThat(forecast.low()).isLessThan(forecast.high());
        Forecast full = Forecast.of(
                peach,
                input.toBuilder().attendancePercent(BigDecimal.valueOf(100)).build());
        assertThat(full.low().display() + " to " + full.high().display()).isEqualTo("£9,525.20 to £13,018.56");
    }
}
