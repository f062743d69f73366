package io.github.qic.payments.claim;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.scheme.ClaimWindow;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.PayBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.TimeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Prices attendances one by one, in any order and by any number of threads, from terms that are found once for each rule and period. */
public final class Pricer {
    private final Pricing pricing;
    private final SalaryFinder salaries;
    private final long[] starts;
    private final Map<Id<Participant>, PersonTerms[]> people = new HashMap<>();
    private final boolean exactTime;
    private final boolean openWindow;
    private final boolean withExpenses;

    Pricer(Pricing pricing, Collaborative collaborative) {
        this.pricing = pricing;
        this.salaries = new SalaryFinder(pricing.tables(), pricing.knownOn());
        this.starts = TermsByDay.starts(pricing.tables());
        this.exactTime = pricing.scheme().time().equals(TimeRules.exact());
        this.openWindow = pricing.scheme().window().equals(ClaimWindow.open());
        this.withExpenses = pricing.expenses() != PaidExpenses.NONE_GIVEN;
        Map<Id<Organisation>, Organisation> organisations = new HashMap<>();
        collaborative.organisations().forEach(o -> organisations.put(o.id(), o));
        Map<String, TermsByDay> shared = new HashMap<>();
        for (Participant person : collaborative.participants()) {
            people.put(
                    person.id(),
                    terms(person, person.employer().map(organisations::get), shared)
                            .toArray(PersonTerms[]::new));
        }
    }

    /** The terms of each rule that covers a person, then the rejection if none covers the gathering. */
    private List<PersonTerms> terms(
            Participant person, Optional<Organisation> employer, Map<String, TermsByDay> shared) {
        List<PersonTerms> all = new ArrayList<>();
        for (SchemeRule rule : pricing.scheme().rulesFor(person, employer)) {
            all.add(terms(person, rule, shared));
            if (rule.gatherings().isEmpty()) {
                return List.copyOf(all);
            }
        }
        String where = all.isEmpty() ? "" : " at this gathering";
        String message = "no rule of the scheme covers the role " + person.role() + where;
        all.add(new PersonTerms(
                person, pricing.scheme(), Set.of(), null, new DayTerms.Unpaid(RejectionReason.NO_RULE, message)));
        return List.copyOf(all);
    }

    private PersonTerms terms(Participant person, SchemeRule rule, Map<String, TermsByDay> shared) {
        Scheme scheme = pricing.scheme();
        Set<Id<Gathering>> gatherings = new HashSet<>(rule.gatherings());
        Optional<PayTerms> terms = rule.terms();
        if (terms.isEmpty()) {
            String message = rule.name() + ": " + rule.unpaid().orElseThrow();
            return new PersonTerms(
                    person, scheme, gatherings, null, new DayTerms.Unpaid(RejectionReason.NOT_ELIGIBLE, message));
        }
        Optional<OwnSalary> salary = salary(person, terms.get());
        TermsByDay byDay = salary.isPresent()
                ? byDay(terms.get(), salary)
                : shared.computeIfAbsent(rule.name(), name -> byDay(terms.get(), salary));
        return new PersonTerms(person, scheme, gatherings, byDay, null);
    }

    private Optional<OwnSalary> salary(Participant person, PayTerms terms) {
        if (terms.basis().salarySource() != PayBasis.SalarySource.PERSON) {
            return Optional.empty();
        }
        Optional<OwnSalary> salary = pricing.salaries().apply(person.id());
        if (salary.filter(s -> s.annual().compareTo(Money.ZERO) <= 0).isPresent()) {
            throw InvalidValueException.of("/salaries/" + person.id(), "must be greater than zero");
        }
        return salary;
    }

    private TermsByDay byDay(PayTerms terms, Optional<OwnSalary> salary) {
        return new TermsByDay(new TermsFinder(pricing.scheme(), terms, salary, salaries), starts);
    }

    /**
     * {@return the decision about an attendance}
     *
     * @throws InvalidValueException if its actual cost is negative or more than {@link io.github.qic.core.money.Money#MAX}
     */
    public PricingDecision decide(Attendance attendance) {
        PersonTerms[] all = people.get(attendance.participant());
        if (all == null) {
            return rejected(attendance, RejectionReason.NOT_ELIGIBLE, "is not a participant of the collaborative");
        }
        PersonTerms person = all.length == 1 ? all[0] : at(attendance.gathering(), all);
        TermsByDay terms = person.terms();
        if (terms == null) {
            return rejected(attendance, Objects.requireNonNull(person.unpaid()));
        }
        Optional<String> outside = openWindow ? Optional.empty() : outside(attendance);
        if (outside.isPresent()) {
            return rejected(attendance, RejectionReason.OUTSIDE_WINDOW, outside.get());
        }
        PricedTerms priced = terms.on(attendance.date());
        return priced == null
                ? rejected(attendance, terms.unpaid(attendance.date()))
                : priced(attendance, person, priced);
    }

    /** The last terms apply everywhere. */
    private static PersonTerms at(Id<Gathering> gathering, PersonTerms[] all) {
        for (PersonTerms terms : all) {
            if (terms.applyTo(gathering)) {
                return terms;
            }
        }
        throw new IllegalStateException("no terms for " + gathering);
    }

    private PricingDecision priced(Attendance attendance, PersonTerms person, PricedTerms terms) {
        int minutes = exactTime
                ? attendance.minutes()
                : PaidMinutes.of(attendance, pricing.scheme().time());
        if (minutes == PaidMinutes.TOO_SHORT) {
            return rejected(attendance, RejectionReason.BELOW_MINIMUM, "is shorter than the minimum time");
        }
        if (!withExpenses && terms.isTime()) {
            return new PricedAttendance(attendance, person, terms, minutes, PaidBeside.TIME, Money.ZERO);
        }
        return priced(attendance, person, terms, minutes);
    }

    private static void requireAmount(Money amount, String path) {
        Problems problems = new Problems();
        amount.requireBounded(problems, path);
        problems.require(!amount.isNegative(), path, "must not be negative").throwIfAny();
    }

    private PricingDecision priced(Attendance attendance, PersonTerms person, PricedTerms terms, int minutes) {
        FlatAmountBasis flat = terms.flat();
        PaidBeside beside = new PaidBeside(
                null,
                flat == null ? 0 : FlatUnits.of(flat, minutes),
                PaidExpenses.of(pricing.expenses().apply(attendance.key()), terms.expenses()));
        if (!terms.actualCost()) {
            return new PricedAttendance(attendance, person, terms, minutes, beside, Money.ZERO);
        }
        Optional<Money> actual = pricing.actualCosts().apply(attendance.key());
        actual.ifPresent(amount -> requireAmount(amount, "/actualCosts/" + attendance.key()));
        return actual.isPresent()
                ? new PricedAttendance(
                        attendance, person, terms, minutes, beside.withActualCost(actual.get()), Money.ZERO)
                : rejected(attendance, RejectionReason.FIGURE_NOT_GIVEN, "the actual cost was not given");
    }

    private Optional<String> outside(Attendance attendance) {
        LocalDate day = attendance.date();
        ClaimWindow window = pricing.scheme().window();
        if (!window.covers(day)) {
            return Optional.of("is outside the claim window");
        }
        return pricing.claimedOn()
                .map(now -> pricing.firstClaimedOn()
                        .apply(attendance.key())
                        .filter(now::isAfter)
                        .orElse(now))
                .flatMap(claimedOn -> window.tooLate(day, claimedOn));
    }

    private static Rejection rejected(Attendance attendance, DayTerms.Unpaid unpaid) {
        return rejected(attendance, unpaid.reason(), unpaid.message());
    }

    private static Rejection rejected(Attendance attendance, RejectionReason reason, String message) {
        return new Rejection(attendance.key(), reason, message);
    }
}
