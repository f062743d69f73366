package io.github.qic.payments.claim;

import static io.github.qic.payments.claim.Small.attended;
import static io.github.qic.payments.claim.Small.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.HighCostArea;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.scheme.ActualCostBasis;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.Enhancement;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.MinimumTime;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.OwnSalaryBasis;
import io.github.qic.payments.scheme.PayBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.PensionCost;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.SalariedGpBasis;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.scheme.TimeRounding;
import io.github.qic.payments.scheme.TimeRules;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of cases computed in another tool; the last column of the file shows the calculation. */
class WorkedCasesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "worked-cases.csv", numLinesToSkip = 1)
    void a_worked_case_gives_the_expected_charges(
            String terms, String person, String day, String start, String end, String charges, String calculation) {
        Claims claims = pricing(terms, person).claims(Small.COLLABORATIVE, register(attended(person, day, start, end)));
        assertThat(claims.rejections()).isEmpty();
        assertThat(claims.claims().get(0).charges().stream()
                        .map(charge -> charge.kind() + " " + charge.amount())
                        .collect(Collectors.joining("; ")))
                .as(calculation)
                .isEqualTo(charges);
    }

    private static Pricing pricing(String terms, String person) {
        Scheme scheme = Scheme.builder()
                .id(Id.of("worked"))
                .title("Worked cases")
                .addRules(SchemeRule.builder()
                        .name("all")
                        .terms(terms(terms, band(person)))
                        .build())
                .time(time(terms))
                .build();
        return Pricing.of(scheme, PayTables.standard()).toBuilder()
                .salaries(id -> Optional.of(OwnSalary.of(Money.of("41234"))))
                .actualCosts(key -> Optional.of(Money.of(terms.substring(terms.lastIndexOf(' ') + 1))))
                .build();
    }

    private static Band band(String person) {
        return person.equals("manager") ? Band.BAND_7 : person.equals("nurse") ? Band.BAND_5 : Band.BAND_4;
    }

    private static PayTerms terms(String terms, Band band) {
        PayBasis top = new BandBasis(band, PointChoice.top());
        PayTerms entry = PayTerms.plain(new BandBasis(band, PointChoice.entry()));
        OnCosts.Builder costs = OnCosts.builder().nationalInsurance(SecondaryThresholdUse.USED_BY_NORMAL_PAY);
        return switch (terms) {
            case "all on-costs" ->
                PayTerms.builder()
                        .basis(new BandBasis(band, PointChoice.midpoint()))
                        .onCosts(costs.pension(PensionCost.NHS_FULL)
                                .apprenticeshipLevy(true)
                                .paidLeavePercent(new BigDecimal("12.07"))
                                .build())
                        .build();
            case "inner London" ->
                PayTerms.builder()
                        .basis(top)
                        .onCosts(costs.pension(PensionCost.NHS_COLLECTED).build())
                        .highCostArea(HighCostArea.INNER)
                        .build();
            case "inner London minimum" ->
                entry.toBuilder().highCostArea(HighCostArea.INNER).build();
            case "inner London maximum" ->
                PayTerms.plain(new BandBasis(Band.BAND_9, PointChoice.top())).toBuilder()
                        .highCostArea(HighCostArea.INNER)
                        .build();
            case "sessions" -> PayTerms.plain(new SalariedGpBasis(RangePoint.MINIMUM, RateUnit.SESSION));
            case "sessions at midpoint" -> PayTerms.plain(new SalariedGpBasis(RangePoint.MIDPOINT, RateUnit.SESSION));
            case "fixed" -> PayTerms.plain(new FixedRateBasis(Money.of("25"), "agreed with contributors"));
            case "enhanced" ->
                entry.toBuilder()
                        .enhancement(new Enhancement(new BigDecimal("30"), "meetings after 20:00"))
                        .build();
            case "actual cost 30.00", "actual cost 50.00" -> PayTerms.plain(new ActualCostBasis(top));
            case "actual cost in London 20.00", "actual cost in London 24.00", "actual cost in London 30.00" ->
                PayTerms.plain(new ActualCostBasis(top)).toBuilder()
                        .highCostArea(HighCostArea.INNER)
                        .build();
            case "own salary" -> PayTerms.plain(new OwnSalaryBasis(RateUnit.HOUR));
            case "step" -> PayTerms.plain(new BandBasis(Band.BAND_6, PointChoice.step("point 25")));
            default -> entry;
        };
    }

    private static TimeRules time(String terms) {
        return switch (terms) {
            case "rounded up with travel" ->
                TimeRules.builder()
                        .rounding(new TimeRounding(15, TimeRounding.Direction.UP))
                        .travelMinutes(30)
                        .build();
            case "raised to an hour" ->
                TimeRules.builder()
                        .minimum(new MinimumTime(60, MinimumTime.Below.RAISED))
                        .build();
            default -> TimeRules.exact();
        };
    }
}
