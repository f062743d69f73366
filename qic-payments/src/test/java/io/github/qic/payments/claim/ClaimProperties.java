package io.github.qic.payments.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.TimeRules;
import io.github.qic.payments.testing.PaymentsArbitraries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ClaimProperties {
    @Provide
    Arbitrary<Register> registers() {
        return PaymentsArbitraries.registers(Small.COLLABORATIVE);
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return PaymentsArbitraries.schemes();
    }

    private static Pricing pricing(Scheme scheme) {
        return Pricing.of(scheme, PayTables.standard());
    }

    private static List<PricingDecision> decide(Scheme scheme, Register register) {
        return pricing(scheme).decisions(Small.COLLABORATIVE, register);
    }

    private static Money total(List<PricingDecision> decisions) {
        return decisions.stream()
                .filter(PricedAttendance.class::isInstance)
                .map(d -> ((PricedAttendance) d).total())
                .reduce(Money.ZERO, Money::plus);
    }

    @Property(tries = 200)
    void each_attendance_has_one_decision(@ForAll("registers") Register register, @ForAll("schemes") Scheme scheme) {
        assertThat(decide(scheme, register))
                .extracting(PricingDecision::attendance)
                .containsExactlyElementsOf(
                        register.attendances().stream().map(Attendance::key).toList());
    }

    @Property(tries = 200)
    void totals_are_sums_of_charges_each_rounded_once_from_what_it_explains(
            @ForAll("registers") Register register, @ForAll("schemes") Scheme scheme) {
        Claims claims = pricing(scheme).claims(Small.COLLABORATIVE, register);
        BigDecimal sum = BigDecimal.ZERO;
        for (Claim claim : claims.claims()) {
            claim.rate()
                    .ifPresent(rate -> assertThat(claim.pay().amount().pounds())
                            .isEqualByComparingTo(rate.pounds()
                                    .multiply(BigDecimal.valueOf(claim.minutes()))
                                    .divide(
                                            BigDecimal.valueOf(
                                                    claim.unit().orElseThrow().minutes()),
                                            2,
                                            RoundingMode.HALF_UP)));
            for (Charge charge : claim.charges()) {
                CalculationStep last = charge.steps().get(charge.steps().size() - 1);
                assertThat(last.result().pounds().subtract(last.unrounded()).abs())
                        .isLessThanOrEqualTo(new BigDecimal("0.005"));
                sum = sum.add(charge.amount().pounds());
            }
        }
        assertThat(claims.total().pounds()).isEqualByComparingTo(sum);
    }

    @Property(tries = 200)
    void the_order_of_the_input_never_matters_even_with_caps(
            @ForAll("registers") Register register,
            @ForAll("schemes") Scheme scheme,
            @ForAll @IntRange(min = 1, max = 600) int dailyCap,
            @ForAll @IntRange(max = 50_000) int budget,
            @ForAll Random random) {
        Scheme capped = scheme.toBuilder()
                .time(TimeRules.builder().dailyCapMinutes(dailyCap).build())
                .budget(Money.ofPence(budget))
                .build();
        List<Attendance> shuffled = new ArrayList<>(register.attendances());
        Collections.shuffle(shuffled, random);
        Claims claims = pricing(capped).claims(Small.COLLABORATIVE, register);
        assertThat(pricing(capped).claims(Small.COLLABORATIVE, Register.of(shuffled)))
                .isEqualTo(claims);
        assertThat(claims.total()).isLessThanOrEqualTo(Money.ofPence(budget));
    }

    @Property(tries = 200)
    void a_stream_sorted_by_person_gives_the_claims_of_the_register(
            @ForAll("registers") Register register,
            @ForAll("schemes") Scheme scheme,
            @ForAll @IntRange(min = 1, max = 600) int dailyCap) {
        Scheme capped = scheme.toBuilder()
                .time(TimeRules.builder().dailyCapMinutes(dailyCap).build())
                .build();
        List<Attendance> sorted = register.attendances().stream()
                .sorted(Comparator.comparing(Attendance::participant).thenComparing(Comparator.naturalOrder()))
                .toList();
        assertThat(pricing(capped).sortedDecisions(Small.COLLABORATIVE, sorted.stream()))
                .extracting(ClaimProperties::outcome)
                .containsExactlyInAnyOrderElementsOf(decide(capped, register).stream()
                        .map(ClaimProperties::outcome)
                        .toList());
    }

    private static String outcome(PricingDecision decision) {
        return decision instanceof PricedAttendance a ? a.attendance() + " " + a.total() : decision.toString();
    }

    @Property(tries = 200)
    void without_caps_the_parts_of_a_register_cost_what_the_whole_costs(
            @ForAll("registers") Register register, @ForAll("schemes") Scheme scheme) {
        // Split by person: overlapping attendances of one person stay together.
        Register managers = Register.of(register.attendances().stream()
                .filter(a -> a.participant().value().equals("manager"))
                .toList());
        Register others = Register.of(register.attendances().stream()
                .filter(a -> !a.participant().value().equals("manager"))
                .toList());
        assertThat(total(decide(scheme, managers)).plus(total(decide(scheme, others))))
                .isEqualTo(total(decide(scheme, register)));
    }

    @Property
    void more_time_or_a_higher_rate_never_pays_less(
            @ForAll @LongRange(max = 1_000_000) long pence,
            @ForAll @LongRange(max = 1_000) long morePence,
            @ForAll @IntRange(max = 1439) int minutes,
            @ForAll @IntRange(max = 60) int moreMinutes,
            @ForAll RateUnit unit) {
        Money pay = UnitRate.stated(Money.ofPence(pence), unit).forMinutes(minutes);
        assertThat(UnitRate.stated(Money.ofPence(pence + morePence), unit).forMinutes(minutes))
                .isGreaterThanOrEqualTo(pay);
        assertThat(UnitRate.stated(Money.ofPence(pence), unit).forMinutes(minutes + moreMinutes))
                .isGreaterThanOrEqualTo(pay);
    }

    @Property(tries = 200)
    void more_time_never_costs_less_with_all_charges(
            @ForAll("schemes") Scheme scheme, @ForAll @IntRange(min = 1, max = 400) int minutes) {
        Register shorter = Register.of(List.of(Small.attended("nurse", "2017-05-10", "09:00", end(minutes))));
        Register longer = Register.of(List.of(Small.attended("nurse", "2017-05-10", "09:00", end(minutes + 1))));
        assertThat(total(decide(scheme, longer))).isGreaterThanOrEqualTo(total(decide(scheme, shorter)));
    }

    private static String end(int minutes) {
        return LocalTime.of(9, 0).plusMinutes(minutes).toString();
    }

    @Property(tries = 100)
    void claims_are_read_back_as_they_were_written(
            @ForAll("registers") Register register, @ForAll("schemes") Scheme scheme) {
        Claims claims = pricing(scheme).claims(Small.COLLABORATIVE, register);
        assertThat(Claims.DOCUMENT.read(Claims.DOCUMENT.write(claims))).isEqualTo(claims);
        assertThat(Scheme.DOCUMENT.read(Scheme.DOCUMENT.write(scheme))).isEqualTo(scheme);
    }

    @Property(tries = 20)
    void neither_locale_nor_time_zone_changes_a_byte(
            @ForAll("registers") Register register, @ForAll("schemes") Scheme scheme) {
        String here = Claims.DOCUMENT.write(pricing(scheme).claims(Small.COLLABORATIVE, register));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Claims.DOCUMENT.write(pricing(scheme).claims(Small.COLLABORATIVE, register)))
                    .isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Claims.DOCUMENT.write(pricing(scheme).claims(Small.COLLABORATIVE, register)))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
