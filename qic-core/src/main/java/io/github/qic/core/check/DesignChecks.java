package io.github.qic.core.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.ActionPeriod;
import io.github.qic.core.programme.Component;
import io.github.qic.core.programme.Design;
import java.util.List;

/** Checks whether a programme has the parts that make it a collaborative. */
final class DesignChecks {
    static final CheckGroup<CollaborativeCheckContext> GROUP = new CheckGroup<>(DesignChecks::check);
    private static final Rule FEW_SITES = GROUP.countWarning("core.few-sites", RuleSources.DEFINITION);
    private static final Rule NO_RATIONALE = GROUP.warning("core.no-rationale", RuleSources.DEFINITION);
    private static final Rule NO_EXPERTS = GROUP.warning("core.no-expert-support", RuleSources.DEFINITION);
    private static final Rule NO_COACH = GROUP.warning("core.no-improvement-expert", RuleSources.PEACH);
    private static final Rule NO_MEASUREMENT = GROUP.warning("core.no-measurement-support", RuleSources.PEACH);
    private static final Rule SHORT =
            GROUP.countAdvice("core.short-action-period", RuleSources.SERIES + RuleSources.OUR_NUMBER);
    private static final Rule LONG =
            GROUP.countAdvice("core.long-action-period", RuleSources.SERIES + RuleSources.OUR_NUMBER);

    private DesignChecks() {}

    private static void check(CollaborativeCheckContext c) {
        int sites = c.collaborative.sites().size();
        int minimum = c.thresholds.minimumSites();
        c.foundIf(sites < minimum, FEW_SITES, "/sites", Words.count(sites, "site") + ", fewer than " + minimum);
        boolean unreasoned = c.programme.design().flatMap(Design::rationale).isEmpty();
        c.foundIf(unreasoned, NO_RATIONALE, "/programme/design", "no rationale is given for the programme");
        if (c.providers.isEmpty()) {
            c.found(NO_EXPERTS, "/teams", "no team that serves all sites has any members");
        } else if (c.collaborative.participants().stream()
                .noneMatch(p -> c.providers.contains(p.id()) && p.role().equals(Role.QI_COACH))) {
            c.found(NO_COACH, "/teams", "no member of a team that serves all sites is an improvement coach");
        }
        boolean unsupported = !c.collaborative.components().contains(Component.DATA_COLLECTION_SUPPORT);
        c.foundIf(unsupported, NO_MEASUREMENT, "/programme/support", "the teams have no support with data collection");
        actionPeriods(c);
    }

    private static void actionPeriods(CollaborativeCheckContext c) {
        int minimum = c.thresholds.minimumActionMonths();
        int maximum = c.thresholds.maximumActionMonths();
        List<ActionPeriod> periods = c.programme.actionPeriods();
        for (int i = 0; i < periods.size(); i++) {
            int months = periods.get(i).months();
            // Action periods are derived: the path is that of the event that ends the period.
            String path = "/programme/events/" + (i + 1);
            String length = Words.count(months, "month") + " after the previous event, ";
            c.foundIf(months < minimum, SHORT, path, length + "fewer than " + minimum);
            c.foundIf(months > maximum, LONG, path, length + "more than " + maximum);
        }
    }
}
