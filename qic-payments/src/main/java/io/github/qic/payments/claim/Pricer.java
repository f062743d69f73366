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
import io.github.qic.payments.internal.cover.Coverage;
import io.github.qic.payments.internal.cover.RuleFinder;
import io.github.qic.payments.scheme.ClaimWindow;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.PayBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.TimeRules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prices attendances one by one, in any order and by any number of threads, from terms that are found once for each rule and period. */
public final class Pricer {
    /** What a rule gives: either the terms that apply by day or, if it never pays, the reason. */
    private record RuleTerms(@Nullable TermsByDay terms, DayTerms.@Nullable Unpaid unpaid) {}

    /** A person's own salary and, by their position, what the rules that pay by it give: each is found when it is needed. */
    private record OwnTerms(OwnSalary salary, Map<Integer, RuleTerms> byRule) {
        OwnTerms(OwnSalary salary) {
            this(salary, new ConcurrentHashMap<>());
        }
    }

    /**
     * A participant and what applies to them.
     *
     * @param group the rules for people like them
     * @param elsewhere what applies at gatherings that none of these rules names
     * @param own their own salary, if a rule may pay by it and it was given
     */
    record PersonTerms(
            Participant person,
            Scheme scheme,
            RuleFinder.Group group,
            RuleTerms elsewhere,
            @Nullable OwnTerms own) {}

    private final Pricing pricing;
    private final SalaryFinder salaries;
    private final long[] starts;
    private final RuleFinder rules;
    /** What each rule gives, without a salary of the person. */
    private final List<RuleTerms> shared;

    /** The positions of the rules that pay by the salary of the person. */
    private final Set<Integer> bySalary;

    private final Map<Id<Participant>, PersonTerms> people = new HashMap<>();
    private final boolean namesGatherings;
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
        List<SchemeRule> all = pricing.scheme().rules();
        this.bySalary = IntStream.range(0, all.size())
                .filter(i -> all.get(i).terms().filter(Pricer::isBySalary).isPresent())
                .boxed()
                .collect(Collectors.toSet());
        this.rules = new RuleFinder(all.stream().map(Pricer::coverage).toList(), bySalary);
        this.namesGatherings = rules.namesGatherings();
        this.shared = all.stream().map(this::terms).toList();
        for (Participant person : collaborative.participants()) {
            people.put(person.id(), terms(person, person.employer().map(organisations::get)));
        }
    }

    private RuleTerms terms(SchemeRule rule) {
        return rule.terms()
                .map(terms -> new RuleTerms(byDay(terms, Optional.empty()), null))
                .orElseGet(() -> unpaid(
                        RejectionReason.NOT_ELIGIBLE,
                        rule.name() + ": " + rule.unpaid().orElseThrow()));
    }

    private static Coverage coverage(SchemeRule rule) {
        return new Coverage(rule.roles(), rule.sectors(), rule.employerKinds(), rule.employers(), rule.gatherings());
    }

    private static boolean isBySalary(PayTerms terms) {
        return terms.basis().salarySource() == PayBasis.SalarySource.PERSON;
    }

    private static RuleTerms unpaid(RejectionReason reason, String message) {
        return new RuleTerms(null, new DayTerms.Unpaid(reason, message));
    }

    private PersonTerms terms(Participant person, Optional<Organisation> employer) {
        RuleFinder.Group group = rules.group(person, employer);
        OwnTerms own = group.mayBePaidBySalary() ? own(person) : null;
        return new PersonTerms(person, pricing.scheme(), group, elsewhere(person, group, own), own);
    }

    /** What applies where no rule names the gathering; the rejection if none covers the person there. */
    private RuleTerms elsewhere(Participant person, RuleFinder.Group group, @Nullable OwnTerms own) {
        if (group.elsewhere() < shared.size()) {
            return terms(group.elsewhere(), own);
        }
        String where = group.isCovered() ? " at this gathering" : "";
        return unpaid(RejectionReason.NO_RULE, "no rule of the scheme covers the role " + person.role() + where);
    }

    private RuleTerms terms(int rule, @Nullable OwnTerms own) {
        return own != null && bySalary.contains(rule)
                ? own.byRule().computeIfAbsent(rule, position -> terms(position, own.salary()))
                : shared.get(rule);
    }

    private RuleTerms terms(int rule, OwnSalary salary) {
        PayTerms terms = pricing.scheme().rules().get(rule).terms().orElseThrow();
        return new RuleTerms(byDay(terms, Optional.of(salary)), null);
    }

    private @Nullable OwnTerms own(Participant person) {
        Optional<OwnSalary> salary = pricing.salaries().apply(person.id());
        if (salary.filter(s -> s.annual().compareTo(Money.ZERO) <= 0).isPresent()) {
            throw InvalidValueException.of("/salaries/" + person.id(), "must be greater than zero");
        }
        return salary.map(OwnTerms::new).orElse(null);
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
        PersonTerms person = people.get(attendance.participant());
        if (person == null) {
            return rejected(attendance, RejectionReason.NOT_ELIGIBLE, "is not a participant of the collaborative");
        }
        RuleTerms rule = namesGatherings ? at(attendance.gathering(), person) : person.elsewhere();
        TermsByDay terms = rule.terms();
        if (terms == null) {
            return rejected(attendance, Objects.requireNonNull(rule.unpaid()));
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

    /** How many flat amounts of its day something billed is on its terms of today; by its minutes if it has none. */
    int flatUnits(EarlierClaim billed) {
        PricedTerms terms = terms(billed);
        if (terms == null) {
            return FlatUnits.halfDays(billed.minutes());
        }
        FlatAmountBasis flat = terms.flat();
        return flat == null ? 0 : FlatUnits.ofDay(flat, billed.minutes());
    }

    /** Whether something billed uses a threshold of National Insurance on its terms of today, or has none. */
    boolean usesThreshold(EarlierClaim billed) {
        PricedTerms terms = terms(billed);
        return terms == null || ThresholdUse.threshold(terms) != null;
    }

    /** Whether the employer of its person is the one that was paid: the thresholds of others have nothing to do with it. */
    boolean isOfPresentEmployer(EarlierClaim earlier) {
        PersonTerms person = people.get(earlier.attendance().participant());
        return person != null && person.person().employer().equals(earlier.employer());
    }

    private @Nullable PricedTerms terms(EarlierClaim billed) {
        PersonTerms person = people.get(billed.attendance().participant());
        TermsByDay terms = person == null
                ? null
                : at(billed.attendance().gathering(), person).terms();
        return terms == null ? null : terms.on(billed.day());
    }

    private RuleTerms at(Id<Gathering> gathering, PersonTerms person) {
        int rule = person.group().at(gathering);
        return rule == person.group().elsewhere() ? person.elsewhere() : terms(rule, person.own());
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
