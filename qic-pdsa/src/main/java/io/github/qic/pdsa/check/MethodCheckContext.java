package io.github.qic.pdsa.check;

import io.github.qic.core.Collaborative;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.finding.CheckContext;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.project.ImprovementProjects;
import java.time.LocalDate;
import java.util.Map;

/** Projects while they are checked, with the people they refer to. */
final class MethodCheckContext extends CheckContext {
    final ImprovementProjects projects;
    final Collaborative collaborative;
    final LocalDate asOf;
    final MethodThresholds thresholds;
    final Map<Id<Participant>, Participant> people;
    final Map<Id<Site>, Site> sites;
    final Map<Id<Team>, Team> teams;

    MethodCheckContext(
            ImprovementProjects projects, Collaborative collaborative, LocalDate asOf, MethodThresholds thresholds) {
        super(projects);
        this.projects = projects;
        this.collaborative = collaborative;
        this.asOf = asOf;
        this.thresholds = thresholds;
        this.people = collaborative.participantsById();
        this.sites = Maps.byKey(collaborative.sites(), Site::id);
        this.teams = Maps.byKey(collaborative.teams(), Team::id);
    }
}
