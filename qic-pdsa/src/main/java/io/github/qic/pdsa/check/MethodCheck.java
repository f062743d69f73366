package io.github.qic.pdsa.check;

import io.github.qic.core.Collaborative;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.pdsa.project.ImprovementProjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Checks improvement projects against the published criteria for good use of the method. Immutable. */
public final class MethodCheck {
    private static final CheckGroup<MethodCheckContext> DOCUMENT = new CheckGroup<>(MethodCheck::check);
    private static final Rule OTHER_COLLABORATIVE =
            DOCUMENT.error("pdsa.other-collaborative", RuleSources.COLLABORATIVE);

    private static final List<CheckGroup<ProjectCheckContext>> PROJECT = List.of(
            AimChecks.GROUP,
            MeasureChecks.GROUP,
            DataChecks.GROUP,
            IdeaChecks.GROUP,
            PeopleChecks.GROUP,
            RampChecks.GROUP,
            CycleChecks.GROUP,
            DecisionChecks.GROUP,
            PaceChecks.GROUP);
    private static final MethodCheck STANDARD =
            new MethodCheck(MethodThresholds.builder().build());

    private final MethodThresholds thresholds;

    private MethodCheck(MethodThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** {@return the check with its default thresholds} */
    public static MethodCheck standard() {
        return STANDARD;
    }

    /** {@return this check with other thresholds} */
    public MethodCheck with(MethodThresholds other) {
        Objects.requireNonNull(other, "other");
        return new MethodCheck(other);
    }

    /**
     * {@return the findings project by project, accepted or not; paths start at the document}
     *
     * @param asOf the day as of which cycles, figures and aims count as due, stalled, long or out of date
     */
    public List<Finding> check(ImprovementProjects all, Collaborative collaborative, LocalDate asOf) {
        return checked(all, collaborative, asOf).findings();
    }

    /** {@return the findings on a day, split by whether the document records their acceptance} */
    public Review review(ImprovementProjects all, Collaborative collaborative, LocalDate asOf) {
        return checked(all, collaborative, asOf).review(all.acceptances());
    }

    private MethodCheckContext checked(ImprovementProjects all, Collaborative collaborative, LocalDate asOf) {
        MethodCheckContext context = new MethodCheckContext(all, collaborative, asOf, thresholds);
        DOCUMENT.check(context);
        return context;
    }

    /** {@return every rule of this check} */
    public static List<Rule> rules() {
        return Stream.of(CheckGroup.rules(PROJECT), CheckGroup.rules(List.of(DOCUMENT)))
                .flatMap(List::stream)
                .toList();
    }

    private static void check(MethodCheckContext c) {
        if (!c.projects.collaborative().equals(c.collaborative.id())) {
            c.found(OTHER_COLLABORATIVE, "/collaborative", "the projects belong to another collaborative");
        }
        c.each(c.projects.projects(), "/projects", (project, path) -> {
            ProjectCheckContext part = new ProjectCheckContext(c, project, path);
            PROJECT.forEach(group -> group.check(part));
        });
        c.each(c.projects.sharings(), "/sharings", (sharing, path) -> {
            PeopleChecks.known(c, c, sharing.givenBy().stream(), path + "/givenBy");
            PeopleChecks.known(c, c, sharing.takenBy().stream(), path + "/takenBy");
        });
    }
}
