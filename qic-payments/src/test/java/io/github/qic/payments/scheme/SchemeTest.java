package io.github.qic.payments.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.LapseReason;
import io.github.qic.core.finding.Review;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.claim.RejectionReason;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.RateUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeTest {
    private static final Scheme PEACH = PeachScheme.with(PointChoice.midpoint(), RangePoint.MINIMUM);
    private static final String JSON = Scheme.DOCUMENT.write(PEACH);

    private static List<String> described(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.code() + " " + f.path() + ": " + f.message())
                .toList();
    }

    @Test
    void the_scheme_of_peach_has_no_gaps_for_peach() {
        assertThat(SchemeCheck.standard().check(PEACH, PeachCollaborative.collaborative()))
                .isEmpty();
    }

    @Test
    void a_role_without_a_rule_is_reported_once() {
        Scheme holed = PEACH.toBuilder()
                .rules(PEACH.rules().stream()
                        .filter(r -> !r.name().equals("care home nurses"))
                        .toList())
                .build();
        assertThat(described(SchemeCheck.standard().check(holed, PeachCollaborative.collaborative())))
                .singleElement()
                .asString()
                .startsWith("payments.role-not-priced /participants/")
                .endsWith(": no rule covers the role care-home-nurse (care home)");
    }

    @Test
    void a_rule_after_one_that_covers_the_same_people_is_reported() {
        Scheme shadowed = PEACH.toBuilder()
                .addRules(SchemeRule.builder()
                        .name("trust pharmacists")
                        .addRoles(Role.PHARMACIST)
                        .addSectors(Sector.NHS)
                        .unpaid("paid by the trust")
                        .build())
                .build();
        assertThat(described(SchemeCheck.standard().check(shadowed)))
                .containsExactly(
                        "payments.rule-unreachable /rules/6: never applies: everybody it covers is covered by the rule NHS and university staff");
    }

    private static SchemeRule.Builder unpaid(String name) {
        return SchemeRule.builder().name(name).unpaid("paid by nobody");
    }

    /** Each of 50,000 gatherings is looked for among 50,000 others; the third rule names one more than the second. */
    @Test
    void long_lists_are_compared_whatever_their_order() {
        List<Id<Gathering>> gatherings = IntStream.range(0, 50_000)
                .mapToObj(i -> Id.<Gathering>of("event-" + i))
                .collect(Collectors.toList());
        SchemeRule inOrder = unpaid("in order").gatherings(gatherings).build();
        Collections.reverse(gatherings);
        SchemeRule reversed = unpaid("reversed").gatherings(gatherings).build();
        SchemeRule more = unpaid("more")
                .gatherings(gatherings)
                .addGatherings(Id.<Gathering>of("another"))
                .build();
        Scheme scheme =
                PEACH.toBuilder().rules(List.of(inOrder, reversed, more)).build();
        assertThat(described(SchemeCheck.standard().check(scheme)))
                .containsExactly(
                        "payments.rule-unreachable /rules/1: never applies: everybody it covers is covered by the rule in order");
    }

    private static Collaborative withAHomeForEachNurse(int number) {
        Organisation home = Cases.COLLABORATIVE.organisations().get(0);
        Participant nurse = Cases.COLLABORATIVE.participant(Id.of("P-nurse")).orElseThrow();
        List<Organisation> homes = IntStream.range(0, number)
                .mapToObj(i -> home.toBuilder().id(Id.of("home-" + i)).build())
                .toList();
        return Cases.COLLABORATIVE.toBuilder()
                .organisations(homes)
                .participants(homes.stream()
                        .map(employer -> nurse.toBuilder()
                                .id(Id.of("P-" + employer.id()))
                                .employer(employer.id())
                                .build())
                        .toList())
                .build();
    }

    /** The employer of each of 20,000 people is looked for among 20,000, which the rule names. */
    @Test
    void a_rule_may_name_thousands_of_employers() {
        Collaborative large = withAHomeForEachNurse(20_000);
        List<Organisation> homes = large.organisations();
        SchemeRule allButTheLast = unpaid("homes")
                .employers(homes.stream().limit(19_999).map(Organisation::id).toList())
                .build();
        Scheme scheme = PEACH.toBuilder().rules(List.of(allButTheLast)).build();
        assertThat(described(SchemeCheck.standard().check(scheme, large)))
                .containsExactly(
                        "payments.role-not-priced /participants/19999: no rule covers the role care-home-nurse (care home)");
        Attendance last = Cases.attended("P-home-19999", "2016-09-14", "10:00", "11:00");
        Attendance first = Cases.attended("P-home-0", "2016-09-14", "10:00", "11:00");
        assertThat(Pricing.of(scheme, PayTables.standard())
                        .claims(large, Register.of(List.of(first, last)))
                        .rejections())
                .extracting(Rejection::reason)
                .containsExactly(RejectionReason.NOT_ELIGIBLE, RejectionReason.NO_RULE);
    }

    /** Each of 20,000 people has an employer with a rule of its own. */
    @Test
    void each_of_thousands_of_rules_may_name_an_employer() {
        Collaborative large = withAHomeForEachNurse(20_000);
        List<Organisation> homes = large.organisations();
        List<SchemeRule> rules = new ArrayList<>();
        homes.forEach(employer -> rules.add(
                unpaid("rule of " + employer.id()).addEmployers(employer.id()).build()));
        rules.set(19_999, unpaid("again").addEmployers(homes.get(0).id()).build());
        Scheme scheme = PEACH.toBuilder().rules(rules).build();
        assertThat(described(SchemeCheck.standard().check(scheme, large)))
                .containsExactly(
                        "payments.rule-unreachable /rules/19999: never applies: everybody it covers is covered by the rule"
                                + " rule of home-0",
                        "payments.role-not-priced /participants/19999: no rule covers the role care-home-nurse (care home)");
        assertThat(Pricing.of(scheme, PayTables.standard())
                        .claims(large, Register.of(List.of(Cases.attended("P-home-7", "2016-09-14", "10:00", "11:00"))))
                        .rejections())
                .extracting(Rejection::message)
                .containsExactly("rule of home-7: paid by nobody");
    }

    /** No rule covers another, and each has a role, an employer and a gathering in common with thousands of others. */
    @Test
    void rules_that_are_too_many_to_compare_are_refused() {
        List<SchemeRule> rules = IntStream.range(0, 28 * 28 * 28)
                .mapToObj(i -> unpaid("rule " + i)
                        .roles(twoOf(i % 28).map(Role::of).toList())
                        .employers(twoOf(i / 28 % 28).map(Id::<Organisation>of).toList())
                        .gatherings(twoOf(i / 784).map(Id::<Gathering>of).toList())
                        .build())
                .toList();
        Scheme scheme = PEACH.toBuilder().rules(rules).build();
        assertThatThrownBy(() -> SchemeCheck.standard().check(scheme))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/rules: must have at most 10,000,000 names to compare, in rules with a role, employer or"
                        + " gathering in common");
    }

    /** One of the 28 pairs of eight letters. */
    private static Stream<String> twoOf(int pair) {
        return IntStream.range(0, 1 << 8)
                .filter(set -> Integer.bitCount(set) == 2)
                .skip(pair)
                .limit(1)
                .boxed()
                .flatMap(set -> IntStream.range(0, 8)
                        .filter(letter -> ((set >> letter) & 1) == 1)
                        .mapToObj(letter -> "abcdefgh".substring(letter, letter + 1)));
    }

    @Test
    void a_rule_that_applies_to_nobody_is_reported_until_it_is_accepted() {
        Scheme unused = PEACH.toBuilder()
                .addRules(SchemeRule.builder()
                        .name("drivers")
                        .addRoles(Role.of("driver"))
                        .unpaid("paid by nobody")
                        .build())
                .build();
        assertThat(described(SchemeCheck.standard().check(unused, PeachCollaborative.collaborative())))
                .containsExactly("payments.rule-without-people /rules/6: applies to nobody in the collaborative");
        Acceptance accepted = SchemeCheck.standard()
                .check(unused, PeachCollaborative.collaborative())
                .get(0)
                .accept("a driver joins in May", "lead", LocalDate.of(2017, 4, 1));
        assertThat(SchemeCheck.standard()
                        .review(unused, PeachCollaborative.collaborative(), List.of(accepted))
                        .open())
                .isEmpty();
    }

    @Test
    void an_accepted_finding_about_a_rule_stays_accepted_if_a_rule_is_inserted_and_lapses_if_it_changes() {
        SchemeRule drivers = SchemeRule.builder()
                .name("drivers")
                .addRoles(Role.of("driver"))
                .unpaid("paid by nobody")
                .build();
        SchemeRule cooks = drivers.toBuilder()
                .name("cooks")
                .roles(List.of(Role.of("cook")))
                .build();
        Collaborative peach = PeachCollaborative.collaborative();
        SchemeCheck check = SchemeCheck.standard();
        Scheme before = PEACH.toBuilder().addRules(drivers).build();
        Acceptance accepted = check.check(before, peach).get(0).accept("in May", "lead", LocalDate.of(2017, 4, 1));
        Review inserted =
                check.review(PEACH.toBuilder().addRules(cooks, drivers).build(), peach, List.of(accepted));
        assertThat(described(inserted.open()))
                .containsExactly("payments.rule-without-people /rules/6: applies to nobody in the collaborative");
        assertThat(inserted.accepted())
                .extracting(each -> each.finding().path())
                .containsExactly("/rules/7");
        Review changed = check.review(PEACH.toBuilder().addRules(cooks).build(), peach, List.of(accepted));
        assertThat(changed.open()).hasSize(1);
        assertThat(changed.lapsed()).containsExactly(new Review.Lapsed(accepted, LapseReason.SUBJECT_GONE));
    }

    @Test
    void a_window_that_misses_part_of_the_programme_is_reported() {
        Scheme windowed = PEACH.toBuilder()
                .window(ClaimWindow.builder().lastDay(LocalDate.of(2018, 2, 27)).build())
                .build();
        assertThat(described(SchemeCheck.standard().check(windowed, PeachCollaborative.collaborative())))
                .containsExactly("payments.window-misses-programme /window: misses part of the programme from"
                        + " 2016-09-01 to 2018-02-28");
    }

    @Test
    void a_levy_before_it_began_and_an_unknown_gathering_are_reported_before_anybody_claims() {
        SchemeRule first = SchemeRule.builder()
                .name("committee")
                .addGatherings(Id.<Gathering>of("nowhere"))
                .terms(PayTerms.plain(new FixedRateBasis(Money.of("25"), "agreed")).toBuilder()
                        .onCosts(OnCosts.builder().apprenticeshipLevy(true).build())
                        .build())
                .build();
        List<SchemeRule> rules = new ArrayList<>(PEACH.rules());
        rules.add(0, first);
        Scheme scheme = PEACH.toBuilder().rules(rules).build();
        assertThat(described(SchemeCheck.standard().check(scheme, PeachCollaborative.collaborative())))
                .containsExactly(
                        "payments.unknown-gathering /rules/0/gatherings/0: is not a gathering of the programme: nowhere",
                        "payments.on-cost-not-in-force /rules/0/terms/onCosts/apprenticeshipLevy:"
                                + " costs nothing until 2017-04-05");
    }

    @Test
    void a_levy_is_not_reported_once_it_is_charged() {
        SchemeRule rule = SchemeRule.builder()
                .name("all")
                .terms(PayTerms.plain(new FixedRateBasis(Money.of("25"), "agreed")).toBuilder()
                        .onCosts(OnCosts.builder().apprenticeshipLevy(true).build())
                        .build())
                .build();
        Scheme scheme = PEACH.toBuilder().rules(List.of(rule)).build();
        Collaborative later = Cases.COLLABORATIVE.toBuilder()
                .programme(Cases.COLLABORATIVE.programme().toBuilder()
                        .start(YearMonth.of(2017, 5))
                        .build())
                .build();
        assertThat(SchemeCheck.standard().check(scheme, Cases.COLLABORATIVE)).hasSize(1);
        assertThat(SchemeCheck.standard().check(scheme, later)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "band": "7"                 | "band": "8"                  | /rules/1/terms/basis/band: must be one of 1, 2
            "point": "midpoint"         | "point": "middle"            | /rules/1/terms/basis/point: must be entry, top
            "type": "salaried-gp"       | "type": "consultant"         | /rules/0/terms/basis
            "title": "PEACH backfill"   | "title": " "                 | /title: must not be blank
            "name": "care home staff"   | "name": "care home nurses"   | /rules/3/name: is a duplicate
            "unit": "hour"              | "unit": "day"                | /rules/0/terms/basis/unit
            "apprenticeshipLevy": false | "apprenticeshipLevy": 1      | /rules/0/terms/onCosts/apprenticeshipLevy
            """)
    void a_wrong_scheme_is_refused_with_its_path(String from, String to, String message) {
        assertThat(JSON).contains(from);
        assertThatThrownBy(() -> Scheme.DOCUMENT.read(JSON.replaceFirst(Pattern.quote(from), to)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_basis_says_where_an_annual_salary_comes_from() {
        PayBasis band = new BandBasis(Band.BAND_5, PointChoice.entry());
        assertThat(Stream.of(
                                band,
                                new SalariedGpBasis(RangePoint.MINIMUM, RateUnit.HOUR),
                                new OwnSalaryBasis(RateUnit.HOUR),
                                new FixedRateBasis(Money.of("25"), "agreed"),
                                new FlatAmountBasis(Money.of("80"), FlatAmountBasis.Per.DAY, "agreed"),
                                new ActualCostBasis(band))
                        .map(PayBasis::salarySource))
                .containsExactly(
                        PayBasis.SalarySource.TABLE,
                        PayBasis.SalarySource.TABLE,
                        PayBasis.SalarySource.PERSON,
                        PayBasis.SalarySource.NONE,
                        PayBasis.SalarySource.NONE,
                        PayBasis.SalarySource.TABLE);
    }

    /** Devi et al. 2021: managers at band 7, nurses at band 5, care workers at band 4; GPs at BMA rates. */
    @Test
    void peach_pays_the_bands_of_the_paper() {
        Scheme peach = PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM);
        assertThat(peach.rules().stream()
                        .map(rule -> rule.name() + ": "
                                + rule.terms()
                                        .map(PayTerms::basis)
                                        .map(Object::toString)
                                        .orElse("unpaid")))
                .containsExactly(
                        "general practitioners: SalariedGpBasis[point=MINIMUM, unit=HOUR]",
                        "care home managers: BandBasis[band=band 7, point=entry]",
                        "care home nurses: BandBasis[band=band 5, point=entry]",
                        "care home staff: BandBasis[band=band 4, point=entry]",
                        "NHS and university staff: unpaid",
                        "others: unpaid");
    }

    @Test
    void a_rule_either_pays_or_says_why_not() {
        assertThatThrownBy(() -> SchemeRule.builder().name("neither").build())
                .hasMessageContaining("must have either terms or unpaid");
    }

    @Test
    void time_is_rounded_as_stated() {
        assertThat(List.of(
                        new TimeRounding(15, TimeRounding.Direction.UP).round(91),
                        new TimeRounding(15, TimeRounding.Direction.UP).round(90),
                        new TimeRounding(15, TimeRounding.Direction.DOWN).round(104),
                        new TimeRounding(15, TimeRounding.Direction.NEAREST).round(97),
                        new TimeRounding(15, TimeRounding.Direction.NEAREST).round(98),
                        new TimeRounding(10, TimeRounding.Direction.NEAREST).round(95)))
                .containsExactly(105, 90, 90, 90, 105, 100);
    }
}
