package io.github.qic.pdsa.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.Driver;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasurementPlan;
import io.github.qic.pdsa.measure.Observation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one site improves. Every reference inside it holds; references to people are held against the collaborative. */
@Value.Immutable
@JsonDeserialize(builder = Project.Builder.class)
public interface Project {
    /** {@return its id, unique in the document} */
    Id<Project> id();

    /** {@return the site} */
    Id<Site> site();

    /** {@return its title} */
    String title();

    /** {@return what it is about, in a few sentences} */
    Optional<String> summary();

    /** {@return the team of the collaborative that carries it} */
    Optional<Id<Team>> team();

    /** {@return what it wants to reach} */
    Optional<Aim> aim();

    /** {@return the primary drivers, each with its secondary ones} */
    List<Driver> drivers();

    /** {@return the change ideas} */
    List<ChangeIdea> ideas();

    /** {@return the measures} */
    List<Measure> measures();

    /** {@return how they are collected} */
    Optional<MeasurementPlan> measurementPlan();

    /** {@return who made the measurement plan and the project's plan as a whole} */
    List<Id<Participant>> plannedBy();

    /** {@return whether each task of each cycle must name who does it; then one without is refused} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean taskOwnersRequired() {
        return false;
    }

    /** {@return the cycles} */
    List<Cycle> cycles();

    /** {@return what was observed} */
    List<Observation> observations();

    /** {@return the three questions of the Model for Improvement, answered as far as they are} */
    default ThreeQuestions questions() {
        return new ThreeQuestions(
                aim().map(Aim::statement).stream().toList(),
                measures().stream().map(Measure::name).toList(),
                ideas().stream().map(ChangeIdea::title).toList());
    }

    /**
     * {@return the observations of one measure by day, those of one day in their order}
     *
     * @param measure the measure
     */
    default List<Observation> observationsOf(Id<Measure> measure) {
        return observations().stream()
                .filter(o -> o.measure().equals(measure))
                .sorted(Comparator.comparing(Observation::on))
                .toList();
    }

    /**
     * {@return this project with the next state of a cycle}
     *
     * @param moved the cycle, known by its id
     * @throws io.github.qic.core.valid.InvalidValueException if the project has no such cycle, if steps of its history are gone, or
     *     if its plan is another although the test had begun
     */
    default Project with(Cycle moved) {
        Project next = toBuilder()
                .cycles(ItemReplacement.in(cycles(), moved, Cycle::id, "/cycles", "cycle"))
                .build();
        ProjectTransitionRules.check(this, next);
        return next;
    }

    /**
     * {@return this project with the next state of a change idea}
     *
     * @param moved the idea, known by its id
     * @throws io.github.qic.core.valid.InvalidValueException if the project has no such idea, or if steps of its history are gone
     */
    default Project with(ChangeIdea moved) {
        Project next = toBuilder()
                .ideas(ItemReplacement.in(ideas(), moved, ChangeIdea::id, "/ideas", "idea"))
                .build();
        ProjectTransitionRules.check(this, next);
        return next;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this project} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds projects. */
    final class Builder extends ImmutableProject.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException for blank text, ids that stand twice and references that lead nowhere or
         *     in a circle
         */
        @Override
        public Project build() {
            Project project = super.build();
            return ProjectRules.check(project).returnIfNone(project);
        }
    }
}
