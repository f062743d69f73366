package io.github.qic.pdsa.check;

import io.github.qic.core.Collaborative;
import io.github.qic.core.internal.finding.CheckContext;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.project.ImprovementProjects;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Projects while they are checked, with the people they refer to. */
final class MethodCheckContext extends CheckContext {
    final ImprovementProjects projects;
    final Collaborative collaborative;
    final LocalDate asOf;
    final MethodThresholds thresholds;
    final Map<Id<Participant>, Participant> people;

    MethodCheckContext(
            ImprovementProjects projects, Collaborative collaborative, LocalDate asOf, MethodThresholds thresholds) {
        super(projects);
        this.projects = projects;
        this.collaborative = collaborative;
        this.asOf = asOf;
        this.thresholds = thresholds;
        this.people = collaborative.participants().stream().collect(Collectors.toMap(Participant::id, p -> p));
    }
}
