package io.github.qic.payments.claim;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.scheme.ActualCostBasis;
import io.github.qic.payments.scheme.ClaimWindow;
import io.github.qic.payments.scheme.OwnSalaryBasis;
import io.github.qic.payments.scheme.PayBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.TimeRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides about one attendance at a time, without looking at others. What the terms come to on every day is found once, when
 * it is made; it can then be used for any number of attendances, in any order and by any number of threads.
 */
public final class Pricer {
    private final Pricing pricing;
    private final Map<Id<Participant>, PersonTerms> payees = new HashMap<>();
    private final boolean exactTime;
    private final boolean openWindow;

    Pricer(Pricing pricing, Collaborative collaborative) {
        this.pricing = pricing;
        this.exactTime = pricing.scheme().time().equals(TimeRules.exact());
        this.openWindow = pricing.scheme().window().equals(ClaimWindow.open());
        Map<Id<Organisation>, Organisation> organisations = new HashMap<>();
        collaborative.organisations().forEach(o -> organisations.put(o.id(), o));
        Map<String, TermsByDay> shared = new HashMap<>();
        for (Participant person : collaborative.participants()) {
            payees.put(person.id(), payee(person, person.employer().map(organisations::get), shared));
        }
    }

    private PersonTerms payee(Participant person, Optional<Organisation> employer, Map<String, TermsByDay> shared) {
        Scheme scheme = pricing.scheme();
        Optional<SchemeRule> rule = scheme.ruleFor(person, employer);
        if (rule.isEmpty()) {
            String message = "no rule of the scheme covers the role " + person.role();
            return new PersonTerms(person, scheme, null, new UnpaidTerms(RejectionReason.NO_RULE, message));
        }
        Optional<PayTerms> terms = rule.get().terms();
        if (terms.isEmpty()) {
            String message = rule.get().name() + ": " + rule.get().unpaid().orElseThrow();
            return new PersonTerms(person, scheme, null, new UnpaidTerms(RejectionReason.NOT_ELIGIBLE, message));
        }
        Optional<Money> salary = salary(person, terms.get());
        TermsByDay offers = salary.isPresent()
                ? offers(terms.get(), salary)
                : shared.computeIfAbsent(rule.get().name(), name -> offers(terms.get(), salary));
        return new PersonTerms(person, scheme, offers, null);
    }

    private Optional<Money> salary(Participant person, PayTerms terms) {
        PayBasis basis = terms.basis() instanceof ActualCostBasis actual ? actual.upTo() : terms.basis();
        if (!(basis instanceof OwnSalaryBasis)) {
            return Optional.empty();
        }
        Optional<Money> salary = pricing.salaries().apply(person.id());
        new Problems()
                .require(
                        salary.filter(s -> s.compareTo(Money.ZERO) <= 0).isEmpty(),
                        "/salaries/" + person.id(),
                        "must be more than nothing")
                .throwIfAny();
        return salary;
    }

    private TermsByDay offers(PayTerms terms, Optional<Money> salary) {
        return TermsByDay.of(new TermsFinder(terms, pricing, salary), pricing.tables());
    }

    /**
     * {@return whether an attendance is paid, and what, or why not}
     *
     * @param attendance the attendance
     * @throws io.github.qic.core.valid.InvalidValueException if its actual cost is given as less than nothing
     */
    public PricingDecision decide(Attendance attendance) {
        PersonTerms payee = payees.get(attendance.participant());
        if (payee == null) {
            return rejected(attendance, RejectionReason.NOT_ELIGIBLE, "is not a participant of the collaborative");
        }
        TermsByDay offers = payee.offers();
        if (offers == null) {
            return rejected(attendance, payee.refusal());
        }
        String late = openWindow ? null : outside(attendance);
        if (late != null) {
            return rejected(attendance, RejectionReason.OUTSIDE_WINDOW, late);
        }
        DayTerms offer = offers.on(attendance.date());
        return offer instanceof PricedTerms terms
                ? priced(attendance, payee, terms)
                : rejected(attendance, (UnpaidTerms) offer);
    }

    private PricingDecision priced(Attendance attendance, PersonTerms payee, PricedTerms terms) {
        int minutes = exactTime
                ? attendance.minutes()
                : PaidMinutes.of(attendance, pricing.scheme().time());
        if (minutes == PaidMinutes.TOO_SHORT) {
            return rejected(attendance, RejectionReason.BELOW_MINIMUM, "is shorter than the least time that is paid");
        }
        if (!terms.actualCost()) {
            return new PricedAttendance(attendance, payee, terms, minutes, AttendanceFigures.NOTHING);
        }
        Optional<Money> actual = pricing.actualCosts().apply(attendance.key());
        new Problems()
                .require(
                        actual.filter(Money::isNegative).isEmpty(),
                        "/actualCosts/" + attendance.key(),
                        "must not be negative")
                .throwIfAny();
        return actual.isPresent()
                ? new PricedAttendance(
                        attendance, payee, terms, minutes, new AttendanceFigures(actual.get(), Money.ZERO))
                : rejected(attendance, RejectionReason.FIGURE_NOT_GIVEN, "the actual cost was not given");
    }

    private @Nullable String outside(Attendance attendance) {
        ClaimWindow window = pricing.scheme().window();
        if (!window.covers(attendance.date())) {
            return "lies outside the claim window";
        }
        if (window.daysToClaim().isPresent() && pricing.claimedOn().isPresent()) {
            int days = window.daysToClaim().get();
            if (attendance.date().plusDays(days).isBefore(pricing.claimedOn().get())) {
                return "is claimed more than " + days + " days after the day";
            }
        }
        return null;
    }

    private static Rejection rejected(Attendance attendance, @Nullable UnpaidTerms refusal) {
        UnpaidTerms why = Objects.requireNonNull(refusal);
        return rejected(attendance, why.reason(), why.message());
    }

    private static Rejection rejected(Attendance attendance, RejectionReason reason, String message) {
        return new Rejection(attendance.key(), reason, message);
    }
}
