package io.github.qic.payments.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Expense;
import io.github.qic.payments.claim.OwnSalary;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.PayPoint;
import io.github.qic.payments.pay.PaySheet;
import io.github.qic.payments.pay.PayTable;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.TableId;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.ClaimWindow;
import io.github.qic.payments.scheme.ExpenseRule;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.FlatAmountBasis.Per;
import io.github.qic.payments.scheme.FlatOnCosts;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.OwnSalaryBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.TimeRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Schemes that programmes have published, and the tables of another nation. */
class SchemeExampleTest {
    private static final Collaborative COLLABORATIVE = Collaborative.builder()
            .id(Id.of("example"))
            .name("An example")
            .topic("Falls")
            .addOrganisations(Organisation.builder()
                    .id(Id.of("practice"))
                    .name("The practice")
                    .kind(OrganisationKind.GP_PRACTICE)
                    .build())
            .addParticipants(
                    Participant.builder()
                            .id(Id.of("gp"))
                            .role(Role.GP)
                            .employer(Id.<Organisation>of("practice"))
                            .build(),
                    Participant.builder()
                            .id(Id.of("carer"))
                            .role(Role.PUBLIC_CONTRIBUTOR)
                            .build())
            .programme(Programme.builder()
                    .start(YearMonth.of(2025, 4))
                    .months(24)
                    .addEvents(event("committee", 1), event("workshop", 2))
                    .build())
            .build();

    private static LearningEvent event(String id, int month) {
        return LearningEvent.builder()
                .id(Id.of(id))
                .name(id)
                .month(month)
                .venue(Venue.of(VenueKind.UNIVERSITY))
                .build();
    }

    private static Attendance attended(String person, String event, String day, String start, String end) {
        return new Attendance(
                Id.of(person),
                Id.of(event),
                LocalDate.parse(day),
                LocalTime.parse(start),
                LocalTime.parse(end),
                DeliveryMode.IN_PERSON);
    }

    private static List<Money> totals(Pricing pricing, Attendance... attendances) {
        Claims claims = pricing.claims(COLLABORATIVE, Register.of(List.of(attendances)));
        return claims.claims().stream().map(Claim::total).toList();
    }

    /**
     * 91,000 / 52.143 / 9 is 193.91 a session, 30% of it 58.173; the second session of the week is not paid. Told by NHS England on
     * 28 July 2021.
     */
    @Test
    void a_fellowship_pays_the_own_salary_with_thirty_per_cent_for_on_costs() {
        Scheme fellowship = Scheme.builder()
                .id(Id.of("fellowship"))
                .title("General practice fellowship: own salary and 30%, up to one session a week")
                .addRules(SchemeRule.builder()
                        .name("fellows")
                        .terms(PayTerms.builder()
                                .basis(new OwnSalaryBasis(RateUnit.SESSION))
                                .onCosts(OnCosts.builder()
                                        .flat(new FlatOnCosts(new BigDecimal("30"), "NI, pension and tax"))
                                        .build())
                                .build())
                        .build())
                .time(TimeRules.builder().weeklyCapMinutes(250).build())
                .build();

        Pricing pricing = Pricing.of(fellowship, PayTables.standard()).toBuilder()
                .salaries(person -> Optional.of(OwnSalary.of(Money.of("91000"))))
                .build();
        assertThat(totals(
                        pricing,
                        attended("gp", "workshop", "2025-05-12", "09:00", "13:10"),
                        attended("gp", "workshop", "2025-05-14", "09:00", "13:10")))
                .containsExactly(Money.of("252.08"));
    }

    /** Amounts by activity as the NIHR has them, here those of the scheme; 31.5 miles at 0.45 are 14.175. */
    @Test
    void public_contributors_are_paid_by_activity_with_their_mileage() {
        Scheme contributors = Scheme.builder()
                .id(Id.of("contributors"))
                .title("Public contributors, by activity")
                .addRules(
                        SchemeRule.builder()
                                .name("committees")
                                .addGatherings(Id.<Gathering>of("committee"))
                                .terms(contributor(new FlatAmountBasis(Money.of("82.50"), Per.HALF_DAY, "agreed")))
                                .build(),
                        SchemeRule.builder()
                                .name("workshops")
                                .terms(contributor(new FlatAmountBasis(Money.of("27.50"), Per.ATTENDANCE, "agreed")))
                                .build())
                .build();
        Pricing pricing = Pricing.of(contributors, PayTables.standard()).toBuilder()
                .expenses(attendance -> List.of(Expense.mileage(new BigDecimal("31.5"))))
                .build();

        assertThat(totals(
                        pricing,
                        attended("carer", "committee", "2026-05-12", "10:00", "15:00"),
                        attended("carer", "workshop", "2026-05-13", "10:00", "11:00")))
                .containsExactly(Money.of("179.18"), Money.of("41.68"));
    }

    private static PayTerms contributor(FlatAmountBasis basis) {
        return PayTerms.plain(basis).toBuilder()
                .addExpenses(ExpenseRule.mileage(new BigDecimal("0.45")))
                .build();
    }

    /** An agreed price for a meeting, up to one session a month, claimed within the financial year. */
    @Test
    void a_practice_is_paid_an_agreed_price_up_to_one_session_a_month() {
        Scheme sessions = Scheme.builder()
                .id(Id.of("sessions"))
                .title("GP sessions at an agreed price")
                .addRules(SchemeRule.builder()
                        .name("general practitioners")
                        .addRoles(Role.GP)
                        .terms(PayTerms.plain(new FlatAmountBasis(Money.of("310"), Per.ATTENDANCE, "agreed")))
                        .build())
                .time(TimeRules.builder().monthlyCapMinutes(250).build())
                .window(ClaimWindow.builder()
                        .financialYearEnd(MonthDay.of(3, 31))
                        .build())
                .build();

        Pricing pricing = Pricing.builder()
                .scheme(sessions)
                .tables(PayTables.standard())
                .claimedOn(LocalDate.of(2026, 3, 31))
                .build();
        assertThat(totals(
                        pricing,
                        attended("gp", "workshop", "2025-05-12", "09:00", "13:10"),
                        attended("gp", "workshop", "2025-05-26", "09:00", "13:10"),
                        attended("gp", "workshop", "2025-06-09", "09:00", "13:10")))
                .containsExactly(Money.of("310.00"), Money.of("310.00"));
    }

    /**
     * Band 5 in Scotland: 31,892 from 1 April 2024, in print as £16.53 an hour for 37 hours; 4.25% more from 1 April 2025, raised
     * to 4.4% afterwards; 3.75% more from 1 April 2026 for 36 hours. 33,295 / 52.143 / 37 = 17.2576, 34,544 / 52.143 / 36 = 18.4023.
     */
    @Test
    void the_scales_of_scotland_are_loaded_with_their_own_hours() {
        PayTable<PayPoint> scotland = PaySheet.AGENDA_FOR_CHANGE
                .read(new TableId("scotland", "2026-04"), SheetSource.of("""
                        effective_from,effective_to,band,step,min_years_experience,annual_gbp,weekly_hours,verification,source
                        2024-04-01,2025-03-31,5,entry,0,31892,37,published,NHS Scotland pay settlement 2024/25
                        2025-04-01,2026-03-31,5,entry,0,33295,37,derived,2024/25 x1.044
                        2026-04-01,2027-03-31,5,entry,0,34544,36,derived,2025/26 x1.0375
                        """))
                .orThrow();
        PayTables tables =
                PayTables.standard().toBuilder().agendaForChange(scotland).build();

        Scheme scheme = Scheme.builder()
                .id(Id.of("scotland"))
                .title("Band 5 in Scotland")
                .addRules(SchemeRule.builder()
                        .name("all")
                        .terms(PayTerms.plain(new BandBasis(Band.BAND_5, PointChoice.entry())))
                        .build())
                .build();
        assertThat(totals(
                        Pricing.of(scheme, tables),
                        attended("gp", "workshop", "2025-03-31", "09:00", "10:00"),
                        attended("gp", "workshop", "2026-03-31", "09:00", "10:00"),
                        attended("gp", "workshop", "2026-04-01", "09:00", "10:00")))
                .containsExactly(Money.of("16.53"), Money.of("17.26"), Money.of("18.40"));
    }
}
