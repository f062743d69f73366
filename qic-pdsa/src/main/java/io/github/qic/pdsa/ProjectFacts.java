package io.github.qic.pdsa;

import io.github.qic.core.fact.Fact;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.cycle.Ramps;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.IdeaStage;
import io.github.qic.pdsa.measure.Burden;
import io.github.qic.pdsa.measure.Observation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What projects tell other modules in figures. */
public final class ProjectFacts {
    private static final Set<IdeaStage> IN_PLACE = EnumSet.of(IdeaStage.IMPLEMENTED, IdeaStage.SPREAD);

    private final Optional<Id<?>> about;
    private final List<Fact> facts = new ArrayList<>();

    private ProjectFacts(Optional<Id<?>> about) {
        this.about = about;
    }

    /**
     * {@return the facts about each site from its projects, in their order, then those about the whole collaborative}
     *
     * @param all the projects
     */
    public static List<Fact> of(ImprovementProjects all) {
        List<Fact> facts = new ArrayList<>();
        all.projects().forEach(project -> facts.addAll(of(all, project)));
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

    private static List<Fact> of(ImprovementProjects all, Project project) {
        ProjectFacts site = new ProjectFacts(Optional.of(project.site()));
        site.cycles(project);
        site.ideas(all, project);
        site.measures(project);
        return site.facts;
    }

    private void cycles(Project project) {
        add("improvement.cycles", project.cycles().size(), "cycles", "PDSA cycles planned or further");
        add(
                "improvement.cycles-closed",
                project.cycles().stream()
                        .filter(c -> c.stage() == CycleStage.CLOSED)
                        .count(),
                "cycles",
                "PDSA cycles with a decision");
        add(
                "improvement.longest-ramp",
                Ramps.of(project.cycles()).stream()
                        .mapToInt(r -> r.cycles().size())
                        .max()
                        .orElse(0),
                "cycles",
                "most PDSA cycles in a row that build on one another");
    }

    private void ideas(ImprovementProjects all, Project project) {
        add("improvement.ideas", project.ideas().size(), "ideas", "change ideas of any stage");
        add(
                "improvement.ideas-in-place",
                project.ideas().stream()
                        .map(ChangeIdea::stage)
                        .filter(IN_PLACE::contains)
                        .count(),
                "ideas",
                "change ideas that are implemented or spread");
        add(
                "improvement.materials-taken-over",
                all.sharings().stream()
                        .filter(s -> s.target().equals(project.id()))
                        .count(),
                "materials",
                "materials taken over from other projects");
    }

    private void measures(Project project) {
        add("improvement.measures", project.measures().size(), "measures", "measures of improvement");
        add(
                "improvement.measures-over-time",
                project.measures().stream()
                        .filter(m -> days(project.observationsOf(m.id())) > 1)
                        .count(),
                "measures",
                "measures with figures at two time points or more");
        project.measurementPlan()
                .map(Burden::of)
                .ifPresent(burden -> add(
                        "improvement.collection-minutes",
                        burden.newMinutesAMonth(),
                        "minutes",
                        "minutes a month to collect the planned measures, without data collected for something else"));
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
