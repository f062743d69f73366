package io.github.qic.pdsa.project;

import io.github.qic.core.fact.Fact;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.cycle.RampFinder;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.IdeaStage;
import io.github.qic.pdsa.measure.Burden;
import io.github.qic.pdsa.measure.Observation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts about improvement projects, for use by other modules. */
public final class ProjectFacts {
    private static final Set<IdeaStage> IN_PLACE = EnumSet.of(IdeaStage.IMPLEMENTED, IdeaStage.SPREAD);

    private final Optional<Id<?>> about;
    private final List<Fact> facts = new ArrayList<>();

    private ProjectFacts(Optional<Id<?>> about) {
        this.about = about;
    }

    /** {@return the facts about each site from all its projects together, in their order, then those about the collaborative} */
    public static List<Fact> of(ImprovementProjects all) {
        List<Fact> facts = new ArrayList<>();
        Map<Id<Site>, List<Project>> bySite = all.projects().stream()
                .collect(Collectors.groupingBy(Project::site, LinkedHashMap::new, Collectors.toList()));
        bySite.forEach((site, projects) -> facts.addAll(of(all, site, projects)));
        ProjectFacts whole = new ProjectFacts(Optional.empty());
        whole.add("improvement.projects", all.projects().size(), "projects", "improvement projects of all sites");
        whole.add(
                "improvement.materials-shared",
                all.sharings().size(),
                "materials",
                "materials one project took over from another");
        facts.addAll(whole.facts);
        return List.copyOf(facts);
    }

    private static List<Fact> of(ImprovementProjects all, Id<Site> id, List<Project> projects) {
        ProjectFacts site = new ProjectFacts(Optional.of(id));
        site.cycles(projects.stream().flatMap(p -> p.cycles().stream()).toList());
        site.ideas(projects.stream().flatMap(p -> p.ideas().stream()).toList());
        site.materials(all, projects.stream().map(Project::id).toList());
        site.measures(projects);
        return site.facts;
    }

    private void cycles(List<Cycle> cycles) {
        add("improvement.cycles", cycles.size(), "cycles", "PDSA cycles planned or further");
        add(
                "improvement.cycles-closed",
                cycles.stream().filter(c -> c.stage() == CycleStage.CLOSED).count(),
                "cycles",
                "PDSA cycles with a decision");
        add(
                "improvement.longest-ramp",
                RampFinder.of(cycles).stream()
                        .mapToInt(r -> r.cycles().size())
                        .max()
                        .orElse(0),
                "cycles",
                "most PDSA cycles in a row that build on one another");
    }

    private void ideas(List<ChangeIdea> ideas) {
        add("improvement.ideas", ideas.size(), "ideas", "change ideas of any stage");
        add(
                "improvement.ideas-in-place",
                ideas.stream().map(ChangeIdea::stage).filter(IN_PLACE::contains).count(),
                "ideas",
                "change ideas that are implemented or spread");
    }

    private void materials(ImprovementProjects all, List<Id<Project>> projects) {
        add(
                "improvement.materials-taken-over",
                all.sharings().stream()
                        .filter(s -> projects.contains(s.target()))
                        .count(),
                "materials",
                "materials taken over from other projects");
    }

    private void measures(List<Project> projects) {
        add(
                "improvement.measures",
                projects.stream().mapToInt(p -> p.measures().size()).sum(),
                "measures",
                "measures of improvement");
        add(
                "improvement.measures-over-time",
                projects.stream().mapToLong(ProjectFacts::overTime).sum(),
                "measures",
                "measures with figures at two time points or more");
        projects.stream()
                .flatMap(p -> p.measurementPlan().stream())
                .map(plan -> Burden.of(plan).newMinutesAMonth())
                .reduce(Long::sum)
                .ifPresent(minutes -> add(
                        "improvement.collection-minutes",
                        minutes,
                        "minutes",
                        "minutes a month to collect the planned measures, without data collected for something else"));
    }

    private static long overTime(Project project) {
        return project.measures().stream()
                .filter(m -> days(project.observationsOf(m.id())) > 1)
                .count();
    }

    private static long days(List<Observation> observations) {
        return observations.stream()
                .filter(o -> o.figure().isPresent())
                .map(Observation::on)
                .distinct()
                .count();
    }

    private void add(String name, long value, String unit, String definition) {
        facts.add(Fact.builder()
                .name(name)
                .about(about)
                .value(BigDecimal.valueOf(value))
                .unit(unit)
                .definition(definition)
                .source("counted in the improvement projects")
                .build());
    }
}
