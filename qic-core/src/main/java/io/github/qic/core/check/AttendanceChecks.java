package io.github.qic.core.check;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Site;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.valid.Id;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks whether people and sites attended. An empty register is not checked. */
final class AttendanceChecks {
    static final CheckGroup<CollaborativeCheckContext> GROUP = new CheckGroup<>(AttendanceChecks::check);
    private static final Rule NEVER_CAME = GROUP.advice("core.never-came", RuleSources.RECORD);
    private static final Rule FEW_SITES_STAYED =
            GROUP.countWarning("core.few-sites-to-the-end", RuleSources.DEFINITION);

    private AttendanceChecks() {}

    private static void check(CollaborativeCheckContext c) {
        if (c.register.attendances().isEmpty()) {
            return;
        }
        Set<Id<Participant>> seen =
                c.register.attendances().stream().map(Attendance::participant).collect(Collectors.toSet());
        c.each(c.collaborative.participants(), "/participants", (person, path) -> {
            boolean absent = !c.providers.contains(person.id()) && !seen.contains(person.id());
            c.foundIf(absent, NEVER_CAME, path, "attended no event or meeting");
        });
        sites(c);
    }

    private static void sites(CollaborativeCheckContext c) {
        Set<Id<Site>> stayed =
                Retention.of(c.collaborative, c.register, RetentionDefinition.toTheEnd()).retained().stream()
                        .flatMap(p -> p.site().stream())
                        .collect(Collectors.toSet());
        int minimum = c.thresholds.minimumSites();
        boolean few = c.collaborative.sites().size() >= minimum && stayed.size() < minimum;
        String sites = Words.count(stayed.size(), "site");
        c.foundIf(few, FEW_SITES_STAYED, "/sites", sites + " stayed to the end, fewer than " + minimum);
    }
}
