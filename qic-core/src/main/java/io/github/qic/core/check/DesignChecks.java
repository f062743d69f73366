package io.github.qic.core.check;

import static io.github.qic.core.finding.RuleKind.COUNT;
import static io.github.qic.core.finding.RuleKind.STRUCTURAL;
import static io.github.qic.core.finding.Severity.ADVICE;
import static io.github.qic.core.finding.Severity.WARNING;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.ActionPeriod;
import io.github.qic.core.programme.Component;
import io.github.qic.core.programme.Design;
import java.util.List;

/** Whether the parts are there that make a programme a collaborative. */
final class DesignChecks {
    static final Rule FEW_SITES = new Rule("core.few-sites", COUNT, WARNING, RuleSources.DEFINITION);
    static final Rule NO_RATIONALE = new Rule("core.no-rationale", STRUCTURAL, WARNING, RuleSources.DEFINITION);
    static final Rule NO_EXPERTS = new Rule("core.no-expert-support", STRUCTURAL, WARNING, RuleSources.DEFINITION);
    static final Rule NO_COACH = new Rule("core.no-improvement-expert", STRUCTURAL, WARNING, RuleSources.PEACH);
    static final Rule NO_MEASUREMENT = new Rule("core.no-measurement-support", STRUCTURAL, WARNING, RuleSources.PEACH);
    static final Rule SHORT =
            new Rule("core.short-action-period", COUNT, ADVICE, RuleSources.SERIES + RuleSources.OUR_NUMBER);
    static final Rule LONG =
            new Rule("core.long-action-period", COUNT, ADVICE, RuleSources.SERIES + RuleSources.OUR_NUMBER);
    static final List<Rule> RULES = List.of(FEW_SITES, NO_RATIONALE, NO_EXPERTS, NO_COACH, NO_MEASUREMENT, SHORT, LONG);

    private DesignChecks() {}

    static void check(CollaborativeCheckContext c) {
        int sites = c.collaborative.sites().size();
        if (sites < c.thresholds.minimumSites()) {
            c.found(FEW_SITES, "/sites", Words.count(sites, "site") + ", fewer than " + c.thresholds.minimumSites());
        }
        if (c.collaborative.programme().design().flatMap(Design::rationale).isEmpty()) {
            c.found(NO_RATIONALE, "/programme/design", "no reason is given why the programme should work");
        }
        if (c.providers.isEmpty()) {
            c.found(NO_EXPERTS, "/teams", "nobody is in a team that serves all sites");
        } else if (c.collaborative.participants().stream()
                .noneMatch(p -> c.providers.contains(p.id()) && p.role().equals(Role.QI_COACH))) {
            c.found(NO_COACH, "/teams", "nobody in the team that serves all sites coaches in improvement");
        }
        if (!c.collaborative.components().contains(Component.DATA_COLLECTION_SUPPORT)) {
            c.found(NO_MEASUREMENT, "/programme/support", "nobody helps the teams to collect data");
        }
        actionPeriods(c);
    }

    private static void actionPeriods(CollaborativeCheckContext c) {
        List<ActionPeriod> periods = c.collaborative.programme().actionPeriods();
        for (int i = 0; i < periods.size(); i++) {
            int months = periods.get(i).months();
            // An action period is derived: its finding stands at the event that ends it.
            String path = "/programme/events/" + (i + 1);
            if (months < c.thresholds.minimumActionMonths()) {
                c.found(
                        SHORT,
                        path,
                        Words.count(months, "month") + " after the event before, fewer than "
                                + c.thresholds.minimumActionMonths());
            } else if (months > c.thresholds.maximumActionMonths()) {
                c.found(
                        LONG,
                        path,
                        Words.count(months, "month") + " after the event before, more than "
                                + c.thresholds.maximumActionMonths());
            }
        }
    }
}
