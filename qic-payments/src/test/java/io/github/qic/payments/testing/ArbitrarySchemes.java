package io.github.qic.payments.testing;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Sector;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.HighCostArea;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.Enhancement;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.FlatOnCosts;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.PayBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.PensionCost;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.SalariedGpBasis;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary schemes: any basis of pay, on-costs, enhancements and supplements. */
final class ArbitrarySchemes {
    private ArbitrarySchemes() {}

    /** Without caps, minimums and windows: those are added where a property wants them. */
    static Arbitrary<Scheme> schemes() {
        return terms().list().ofMinSize(1).ofMaxSize(3).map(ArbitrarySchemes::scheme);
    }

    static Scheme scheme(List<PayTerms> terms) {
        Scheme.Builder scheme = Scheme.builder().id(Id.of("any")).title("Any");
        List<Sector> sectors = List.of(Sector.CARE_HOME, Sector.NHS, Sector.PUBLIC);
        for (int i = 0; i < terms.size(); i++) {
            scheme.addRules(SchemeRule.builder()
                    .name(sectors.get(i).name())
                    .addSectors(sectors.get(i))
                    .terms(terms.get(i))
                    .build());
        }
        return scheme.build();
    }

    static Arbitrary<PayTerms> terms() {
        return Combinators.combine(
                        bases(),
                        onCosts(),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(1), BigDecimal.valueOf(100))
                                .ofScale(1)
                                .map(percent -> new Enhancement(percent, "evenings"))
                                .optional(0.3),
                        Arbitraries.of(HighCostArea.class).optional(0.3))
                .as((basis, costs, enhancement, area) -> PayTerms.builder()
                        .basis(basis)
                        .onCosts(costs)
                        .enhancement(enhancement.filter(e -> !(basis instanceof FlatAmountBasis)))
                        .highCostArea(area.filter(a -> basis.salarySource() == PayBasis.SalarySource.TABLE))
                        .build());
    }

    private static Arbitrary<PayBasis> bases() {
        Arbitrary<PointChoice> points =
                Arbitraries.of(PointChoice.entry(), PointChoice.midpoint(), PointChoice.top(), PointChoice.years(3));
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Band.class), points).as(BandBasis::new),
                Combinators.combine(Arbitraries.of(RangePoint.class), Arbitraries.of(RateUnit.class))
                        .as(SalariedGpBasis::new),
                Arbitraries.longs().between(1, 20_000).map(pence -> new FixedRateBasis(Money.ofPence(pence), "agreed")),
                Combinators.combine(Arbitraries.longs().between(0, 50_000), Arbitraries.of(FlatAmountBasis.Per.class))
                        .as((pence, per) -> new FlatAmountBasis(Money.ofPence(pence), per, "agreed")));
    }

    private static Arbitrary<OnCosts> onCosts() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, separateOnCosts()),
                Tuple.of(
                        1,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(1), BigDecimal.valueOf(100))
                                .ofScale(1)
                                .map(percent -> OnCosts.builder()
                                        .flat(new FlatOnCosts(percent, "agreed"))
                                        .build())));
    }

    private static Arbitrary<OnCosts> separateOnCosts() {
        return Combinators.combine(
                        Arbitraries.of(SecondaryThresholdUse.USED_BY_NORMAL_PAY).optional(0.4),
                        Arbitraries.of(PensionCost.class).optional(0.4),
                        Arbitraries.of(new BigDecimal("12.07"), new BigDecimal("14"))
                                .optional(0.3))
                .as((insurance, pension, leave) -> OnCosts.builder()
                        .nationalInsurance(insurance)
                        .pension(pension)
                        .paidLeavePercent(leave)
                        .build());
    }
}
