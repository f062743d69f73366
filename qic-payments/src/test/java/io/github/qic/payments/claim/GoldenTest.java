package io.github.qic.payments.claim;

import static io.github.qic.payments.claim.Small.attended;
import static io.github.qic.payments.claim.Small.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.house.Fields;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import io.github.qic.core.people.Site;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.HighCostArea;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.scheme.ActualCostBasis;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.ClaimWindow;
import io.github.qic.payments.scheme.Enhancement;
import io.github.qic.payments.scheme.ExpenseKind;
import io.github.qic.payments.scheme.ExpenseRule;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.FlatOnCosts;
import io.github.qic.payments.scheme.MinimumTime;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.OwnSalaryBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.PensionCost;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.RateRounding;
import io.github.qic.payments.scheme.SalariedGpBasis;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.scheme.TimeRounding;
import io.github.qic.payments.scheme.TimeRules;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents as they were once written: they must stay readable, and from 1.0 on are only added to. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/qic/payments");

    private static final Scheme SCHEME = Scheme.builder()
            .id(Id.of("golden"))
            .title("Every setting")
            .addRules(
                    SchemeRule.builder()
                            .name("managers")
                            .addRoles(Role.CARE_HOME_MANAGER)
                            .addEmployers(Id.of("home"))
                            .terms(PayTerms.builder()
                                    .basis(new BandBasis(Band.BAND_7, PointChoice.years(3)))
                                    .onCosts(OnCosts.builder()
                                            .nationalInsurance(SecondaryThresholdUse.USED_BY_NORMAL_PAY)
                                            .pension(PensionCost.WORKPLACE_MINIMUM)
                                            .apprenticeshipLevy(true)
                                            .paidLeavePercent(new BigDecimal("12.07"))
                                            .build())
                                    .enhancement(new Enhancement(BigDecimal.valueOf(30), "evening meetings"))
                                    .build())
                            .build(),
                    SchemeRule.builder()
                            .name("contributors")
                            .addSectors(Sector.PUBLIC)
                            .terms(PayTerms.plain(new FixedRateBasis(Money.of("25"), "agreed with contributors")))
                            .build(),
                    SchemeRule.builder()
                            .name("practices")
                            .addEmployerKinds(OrganisationKind.GP_PRACTICE)
                            .terms(PayTerms.builder()
                                    .basis(new SalariedGpBasis(RangePoint.MINIMUM, RateUnit.SESSION))
                                    .onCosts(OnCosts.none())
                                    .highCostArea(HighCostArea.OUTER)
                                    .build())
                            .build(),
                    SchemeRule.builder()
                            .name("hospitals")
                            .addEmployerKinds(OrganisationKind.NHS_TRUST)
                            .terms(PayTerms.plain(new ActualCostBasis(new OwnSalaryBasis(RateUnit.HOUR))))
                            .build(),
                    SchemeRule.builder()
                            .name("committee")
                            .addSectors(Sector.PUBLIC)
                            .addGatherings(Id.<Gathering>of("event-2"))
                            .terms(PayTerms.builder()
                                    .basis(new FlatAmountBasis(
                                            Money.of("82.50"), FlatAmountBasis.Per.HALF_DAY, "agreed by activity"))
                                    .onCosts(OnCosts.builder()
                                            .flat(new FlatOnCosts(new BigDecimal("30"), "NI, pension and tax"))
                                            .build())
                                    .addExpenses(
                                            ExpenseRule.mileage(new BigDecimal("0.56")),
                                            ExpenseRule.builder()
                                                    .kind(ExpenseKind.CARE)
                                                    .limit(Money.of("40"))
                                                    .receiptRequired(true)
                                                    .build())
                                    .build())
                            .build(),
                    SchemeRule.builder()
                            .name("others")
                            .unpaid("not part of the scheme")
                            .build())
            .time(TimeRules.builder()
                    .zone(ZoneId.of("Europe/London"))
                    .rounding(new TimeRounding(15, TimeRounding.Direction.NEAREST))
                    .travelMinutes(20)
                    .minimum(new MinimumTime(30, MinimumTime.Below.REFUSED))
                    .dailyCapMinutes(480)
                    .weeklyCapMinutes(1000)
                    .monthlyCapMinutes(2000)
                    .programmeCapMinutes(30_000)
                    .build())
            .window(ClaimWindow.builder()
                    .firstDay(LocalDate.of(2016, 9, 1))
                    .lastDay(LocalDate.of(2018, 2, 28))
                    .daysToClaim(90)
                    .lastClaimDay(LocalDate.of(2018, 6, 30))
                    .financialYearEnd(MonthDay.of(3, 31))
                    .build())
            .budget(Money.of("5000"))
            .rateRounding(RateRounding.AFTER_ENHANCEMENT)
            .addAssumptions("Three years of experience.")
            .build();

    /** The manager is of a site, so that a claim can show it. */
    private static final Collaborative COLLABORATIVE = Small.COLLABORATIVE.toBuilder()
            .addOrganisations(Organisation.builder()
                    .id(Id.of("ccg"))
                    .name("The commissioner")
                    .kind(OrganisationKind.COMMISSIONER)
                    .build())
            .addSites(Site.builder()
                    .id(Id.of("north"))
                    .name("North")
                    .commissioner(Id.of("ccg"))
                    .build())
            .participants(Small.COLLABORATIVE.participants().stream()
                    .map(p -> p.role().equals(Role.CARE_HOME_MANAGER)
                            ? p.toBuilder().site(Id.<Site>of("north")).build()
                            : p)
                    .toList())
            .build();

    @Test
    void a_scheme_is_written_as_it_always_was() throws IOException {
        String golden = read("/io/github/qic/payments/scheme/scheme.json");
        assertThat(Scheme.DOCUMENT.write(SCHEME)).isEqualTo(golden);
        assertThat(Scheme.DOCUMENT.read(golden)).isEqualTo(SCHEME);
        assertThat(Fields.unused(Scheme.class, FOLDER.resolve("scheme/scheme.json")))
                .isEmpty();
    }

    /** A document that lacks the settings added since it was written. */
    @Test
    void a_scheme_of_before_reads_unchanged() throws IOException {
        assertThat(Scheme.DOCUMENT.read(read("/io/github/qic/payments/scheme/scheme-of-november.json")))
                .isEqualTo(SCHEME.toBuilder()
                        .rules(SCHEME.rules().stream()
                                .filter(rule -> !rule.name().equals("committee"))
                                .toList())
                        .time(SCHEME.time().toBuilder()
                                .zone(Optional.empty())
                                .weeklyCapMinutes(Optional.empty())
                                .monthlyCapMinutes(Optional.empty())
                                .programmeCapMinutes(Optional.empty())
                                .build())
                        .window(SCHEME.window().toBuilder()
                                .lastClaimDay(Optional.empty())
                                .financialYearEnd(Optional.empty())
                                .build())
                        .rateRounding(RateRounding.BEFORE_ENHANCEMENT)
                        .build());
    }

    @Test
    void claims_are_written_as_they_always_were() throws IOException {
        Claims claims =
                Pricing.of(SCHEME.toBuilder().window(ClaimWindow.open()).build(), PayTables.standard()).toBuilder()
                        .knownOn(LocalDate.of(2019, 1, 1))
                        .build()
                        .claims(
                                COLLABORATIVE,
                                register(
                                        attended("manager", "2017-05-10", "10:00", "11:40"),
                                        attended("carer", "2017-05-10", "10:00", "11:40"),
                                        attended("nurse", "2017-05-10", "10:00", "11:40")));
        String golden = read("claims.json");
        assertThat(Claims.DOCUMENT.write(claims)).isEqualTo(golden);
        assertThat(Claims.DOCUMENT.read(golden)).isEqualTo(claims);
        // The paths of these findings have no list positions, so they are the subjects as well.
        assertThat(Fields.unused(Claims.class, FOLDER.resolve("claim/claims.json")))
                .containsExactly("Finding.fingerprint", "Finding.subject");
    }

    private static String read(String name) throws IOException {
        try (var in = Objects.requireNonNull(GoldenTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
