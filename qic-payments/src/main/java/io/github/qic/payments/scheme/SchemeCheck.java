package io.github.qic.payments.scheme;

import io.github.qic.core.Collaborative;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.finding.Severity;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for the holes in a scheme before anybody claims. */
public final class SchemeCheck {
    private static final String SOURCE = "a claim is refused when no rule of the scheme decides about it";
    private static final Rule HOLE = rule("payments.role-not-priced", Severity.WARNING);
    private static final Rule SHADOWED = rule("payments.rule-unreachable", Severity.WARNING);
    private static final Rule IDLE = rule("payments.rule-without-people", Severity.ADVICE);
    private static final Rule WINDOW = rule("payments.window-misses-programme", Severity.WARNING);

    private SchemeCheck() {}

    private static Rule rule(String code, Severity severity) {
        return new Rule(code, RuleKind.STRUCTURAL, severity, SOURCE);
    }

    /**
     * {@return what can be told of a scheme alone: rules that an earlier one always forestalls}
     *
     * @param scheme the scheme; paths count from it
     */
    public static List<Finding> of(Scheme scheme) {
        List<Finding> findings = new ArrayList<>();
        for (int later = 0; later < scheme.rules().size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (forestalls(scheme.rules().get(earlier), scheme.rules().get(later))) {
                    findings.add(SHADOWED.at(
                            "/rules/" + later, "never decides: rule " + earlier + " covers everybody it covers"));
                    break;
                }
            }
        }
        return findings;
    }

    /**
     * {@return what can be told of a scheme held against a collaborative: besides the above, roles nobody priced, rules that
     * cover nobody, and a claim window that leaves out part of the programme}
     *
     * @param scheme the scheme
     * @param collaborative the people it is for
     */
    public static List<Finding> of(Scheme scheme, Collaborative collaborative) {
        List<Finding> findings = new ArrayList<>(of(scheme));
        Set<String> holes = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < collaborative.participants().size(); i++) {
            Participant person = collaborative.participants().get(i);
            Optional<Organisation> employer = person.employer().flatMap(collaborative::organisation);
            Optional<SchemeRule> rule = scheme.ruleFor(person, employer);
            rule.ifPresent(found -> used.add(found.name()));
            Sector sector = employer.map(o -> o.kind().sector()).orElse(Sector.PUBLIC);
            String who = person.role() + " (" + Words.of(sector) + ")";
            if (rule.isEmpty() && holes.add(who)) {
                findings.add(HOLE.at("/participants/" + i, "no rule covers the role " + who));
            }
        }
        for (int i = 0; i < scheme.rules().size(); i++) {
            if (!used.contains(scheme.rules().get(i).name())) {
                findings.add(IDLE.at("/rules/" + i, "decides about nobody in the collaborative"));
            }
        }
        window(scheme.window(), collaborative, findings);
        return List.copyOf(findings);
    }

    private static void window(ClaimWindow window, Collaborative collaborative, List<Finding> findings) {
        LocalDate first = collaborative.programme().calendarMonth(1).atDay(1);
        LocalDate last = collaborative
                .programme()
                .calendarMonth(collaborative.programme().months())
                .atEndOfMonth();
        if (!window.covers(first) || !window.covers(last)) {
            findings.add(WINDOW.at("/window", "leaves out part of the programme from " + first + " to " + last));
        }
    }

    private static boolean forestalls(SchemeRule earlier, SchemeRule later) {
        return covers(earlier.roles(), later.roles())
                && covers(earlier.sectors(), later.sectors())
                && covers(earlier.employerKinds(), later.employerKinds())
                && covers(earlier.employers(), later.employers());
    }

    /** An empty list stands for everybody. */
    private static boolean covers(Collection<?> earlier, Collection<?> later) {
        return earlier.isEmpty() || (!later.isEmpty() && earlier.containsAll(later));
    }
}
