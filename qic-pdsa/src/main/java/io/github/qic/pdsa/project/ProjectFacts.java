package io.github.qic.pdsa.project;

import io.github.qic.core.fact.Fact;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.IdeaStage;
import io.github.qic.pdsa.internal.ramp.Followed;
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

    private static final String LONGEST_RAMP = "the most PDSA cycles in a row that build on one another";
    private static final String COLLECTION_MINUTES =
            "minutes a month to collect the planned measures, without data collected for other purposes";

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
        Map<Id<Project>, Long> adopted =
                all.sharings().stream().collect(Collectors.groupingBy(Sharing::target, Collectors.counting()));
        bySite.forEach((site, projects) -> facts.addAll(of(site, projects, adopted)));
        ProjectFacts whole = new ProjectFacts(Optional.empty());
        int shared = all.sharings().size();
        whole.add("improvement.projects", all.projects().size(), "projects", "improvement projects of all sites");
        whole.add(
                "improvement.materials-shared", shared, "materials", "materials that one project adopted from another");
        facts.addAll(whole.facts);
        return List.copyOf(facts);
    }

    private static List<Fact> of(Id<Site> id, List<Project> projects, Map<Id<Project>, Long> adopted) {
        ProjectFacts site = new ProjectFacts(Optional.of(id));
        site.cycles(projects.stream().flatMap(p -> p.cycles().stream()).toList());
        site.ideas(projects.stream().flatMap(p -> p.ideas().stream()).toList());
        long materials = projects.stream()
                .mapToLong(project -> adopted.getOrDefault(project.id(), 0L))
                .sum();
        site.add("improvement.materials-taken-over", materials, "materials", "materials adopted from other projects");
        site.measures(projects);
        return site.facts;
    }

    private void cycles(List<Cycle> cycles) {
        long closed =
                cycles.stream().filter(c -> c.stage() == CycleStage.CLOSED).count();
        Map<Id<Cycle>, Integer> ramps = new Followed<>(Cycle::id, Cycle::follows).lengths(cycles);
        int longest = ramps.values().stream().mapToInt(length -> length).max().orElse(0);
        add("improvement.cycles", cycles.size(), "cycles", "PDSA cycles planned or further");
        add("improvement.cycles-closed", closed, "cycles", "PDSA cycles with a decision");
        add("improvement.longest-ramp", longest, "cycles", LONGEST_RAMP);
    }

    private void ideas(List<ChangeIdea> ideas) {
        long inPlace =
                ideas.stream().map(ChangeIdea::stage).filter(IN_PLACE::contains).count();
        add("improvement.ideas", ideas.size(), "ideas", "change ideas of any stage");
        add("improvement.ideas-in-place", inPlace, "ideas", "change ideas that are implemented or spread");
    }

    private void measures(List<Project> projects) {
        long measures = projects.stream().mapToLong(p -> p.measures().size()).sum();
        long overTime = projects.stream().mapToLong(ProjectFacts::overTime).sum();
        add("improvement.measures", measures, "measures", "measures of improvement");
        add("improvement.measures-over-time", overTime, "measures", "measures with figures at two time points or more");
        projects.stream()
                .flatMap(p -> p.measurementPlan().stream())
                .map(plan -> Burden.of(plan).newMinutesAMonth())
                .reduce(Long::sum)
                .ifPresent(sum -> add("improvement.collection-minutes", sum, "minutes", COLLECTION_MINUTES));
    }

    private static long overTime(Project project) {
        return project.measures().stream()
                .filter(m -> project.observationsOf(m.id()).stream()
                                .filter(o -> o.figure().isPresent())
                                .map(Observation::on)
                                .distinct()
                                .count()
                        > 1)
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
