package io.github.qic.payments.scheme;

import io.github.qic.core.Collaborative;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckContext;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.internal.cover.Coverage;
import io.github.qic.payments.internal.cover.PeopleIndex;
import io.github.qic.payments.internal.cover.RuleIndex;
import io.github.qic.payments.pay.PayTables;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a scheme for gaps before anybody claims. Immutable. */
public final class SchemeCheck {
    private static final String SOURCE = "a claim is rejected if no rule of the scheme covers it";
    private static final CheckGroup<Context> GROUP = new CheckGroup<>(SchemeCheck::check);
    private static final Rule UNPRICED = GROUP.warning("payments.role-not-priced", SOURCE);
    private static final Rule UNREACHABLE = GROUP.warning("payments.rule-unreachable", SOURCE);
    private static final Rule UNUSED = GROUP.advice("payments.rule-without-people", SOURCE);
    private static final Rule WINDOW = GROUP.warning("payments.window-misses-programme", SOURCE);
    private static final Rule GATHERING = GROUP.warning("payments.unknown-gathering", SOURCE);
    /** The rule about on-costs that did not exist yet, for the days of a programme beforehand and for those of its claims afterwards. */
    public static final Rule NOT_IN_FORCE = GROUP.advice(
            "payments.on-cost-not-in-force", "an on-cost that does not exist yet on a day costs nothing on it");

    private static final SchemeCheck STANDARD = new SchemeCheck();

    private SchemeCheck() {}

    /** {@return the check} */
    public static SchemeCheck standard() {
        return STANDARD;
    }

    /**
     * {@return the findings about a scheme alone, accepted or not: rules that an earlier rule makes unreachable}
     *
     * @throws InvalidValueException if more than 10,000,000 names are to be compared to find these rules, as when thousands of rules
     *     name the same roles, employers and gatherings
     */
    public List<Finding> check(Scheme scheme) {
        return checked(scheme, Optional.empty()).findings();
    }

    /**
     * {@return the findings about a scheme for a collaborative, accepted or not: also roles without a rule, rules that apply to
     * nobody or to a gathering that the programme does not have, a claim window that misses part of the programme, and an
     * apprenticeship levy on days before it began}
     *
     * @throws InvalidValueException as {@link #check(Scheme)}
     */
    public List<Finding> check(Scheme scheme, Collaborative collaborative) {
        return checked(scheme, Optional.of(collaborative)).findings();
    }

    /**
     * {@return the findings about a scheme for a collaborative, split by whether they have been accepted}
     *
     * @throws InvalidValueException as {@link #check(Scheme)}
     */
    public Review review(Scheme scheme, Collaborative collaborative, List<Acceptance> acceptances) {
        return checked(scheme, Optional.of(collaborative)).review(acceptances);
    }

    /** {@return every rule of this check} */
    public static List<Rule> rules() {
        return CheckGroup.rules(List.of(GROUP));
    }

    private static Context checked(Scheme scheme, Optional<Collaborative> collaborative) {
        Context context = new Context(scheme, collaborative);
        GROUP.check(context);
        return context;
    }

    private static void check(Context c) {
        List<Integer> firsts = new RuleIndex(c.rules).firsts();
        for (int i = 0; i < firsts.size(); i++) {
            SchemeRule first = c.scheme.rules().get(firsts.get(i));
            c.foundIf(
                    firsts.get(i) < i,
                    UNREACHABLE,
                    "/rules/" + i,
                    "never applies: everybody it covers is covered by the rule " + first.name());
        }
        c.collaborative.ifPresent(collaborative -> {
            people(c, collaborative);
            window(c, collaborative.programme());
            gatherings(c, collaborative.programme());
            levy(c, collaborative.programme());
        });
    }

    private static void people(Context c, Collaborative collaborative) {
        Set<String> unpriced = new HashSet<>();
        PeopleIndex people = new PeopleIndex();
        RuleIndex rules = new RuleIndex(c.rules.stream().map(Coverage::anywhere).toList());
        c.each(collaborative.participants(), "/participants", (person, path) -> {
            Optional<Organisation> employer = person.employer().flatMap(collaborative::organisation);
            people.add(person, employer);
            boolean covered = rules.first(Coverage.of(person, employer)) < c.rules.size();
            String who = person.role() + " (" + Words.of(collaborative.sector(person)) + ")";
            c.foundIf(!covered && unpriced.add(who), UNPRICED, path, "no rule covers the role " + who);
        });
        for (int i = 0; i < c.rules.size(); i++) {
            c.foundIf(
                    !people.hasOneIn(c.rules.get(i)), UNUSED, "/rules/" + i, "applies to nobody in the collaborative");
        }
    }

    private static void window(Context c, Programme programme) {
        LocalDate first = programme.calendarMonth(1).atDay(1);
        LocalDate last = programme.calendarMonth(programme.months()).atEndOfMonth();
        if (!c.scheme.window().covers(first) || !c.scheme.window().covers(last)) {
            c.found(WINDOW, "/window", "misses part of the programme from " + first + " to " + last);
        }
    }

    private static void gatherings(Context c, Programme programme) {
        Set<Id<Gathering>> known = programme.gatherings().map(Gathering::id).collect(Collectors.toSet());
        c.each(c.scheme.rules(), "/rules", (rule, path) -> {
            for (int i = 0; i < rule.gatherings().size(); i++) {
                Id<Gathering> gathering = rule.gatherings().get(i);
                c.foundIf(
                        !known.contains(gathering),
                        GATHERING,
                        path + "/gatherings/" + i,
                        "is not a gathering of the programme: " + gathering);
            }
        });
    }

    private static void levy(Context c, Programme programme) {
        PayTables.standard()
                .otherOnCosts()
                .find("apprenticeship levy", programme.calendarMonth(1).atDay(1))
                .value()
                .map(rows -> rows.get(0))
                .filter(row -> row.percent().signum() == 0)
                .ifPresent(row -> c.each(
                        c.scheme.rules(),
                        "/rules",
                        (rule, path) -> c.foundIf(
                                rule.terms()
                                        .filter(terms -> terms.onCosts().apprenticeshipLevy())
                                        .isPresent(),
                                NOT_IN_FORCE,
                                path + "/terms/onCosts/apprenticeshipLevy",
                                "costs nothing until " + row.effective().to())));
    }

    private static Coverage coverage(SchemeRule rule) {
        return new Coverage(rule.roles(), rule.sectors(), rule.employerKinds(), rule.employers(), rule.gatherings());
    }

    private static final class Context extends CheckContext {
        final Scheme scheme;
        final List<Coverage> rules;
        final Optional<Collaborative> collaborative;

        Context(Scheme scheme, Optional<Collaborative> collaborative) {
            super(collaborative
                    .<Object[]>map(known -> new Object[] {scheme, known})
                    .orElseGet(() -> new Object[] {scheme}));
            this.scheme = scheme;
            this.rules = scheme.rules().stream().map(SchemeCheck::coverage).toList();
            this.collaborative = collaborative;
        }
    }
}
