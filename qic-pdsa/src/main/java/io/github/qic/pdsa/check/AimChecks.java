package io.github.qic.pdsa.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.pdsa.internal.aim.AimedFigure;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.AimPart;
import java.time.LocalDate;
import java.util.Optional;

/** Checks whether the aim is SMART: whether it says how much, by when and for whom; and whether it is out of date. */
final class AimChecks {
    static final CheckGroup<ProjectCheckContext> GROUP = new CheckGroup<>(AimChecks::check);
    private static final Rule AIM_ABSENT = GROUP.warning("pdsa.aim-absent", RuleSources.MODEL);
    private static final Rule NO_DATE = GROUP.warning("pdsa.aim-no-date", RuleSources.MODEL);
    private static final Rule NOT_MEASURABLE = GROUP.warning("pdsa.aim-not-measurable", RuleSources.MODEL);
    private static final Rule NOT_SPECIFIC = GROUP.warning("pdsa.aim-not-specific", RuleSources.MODEL);
    private static final Rule UNARGUED = GROUP.advice("pdsa.aim-unargued", "SMART objectives");
    private static final Rule DATE_PASSED = GROUP.countAdvice("pdsa.aim-date-passed", RuleSources.OUR_RULE);

    private AimChecks() {}

    private static void check(ProjectCheckContext c) {
        c.foundIf(c.project.aim().isEmpty(), AIM_ABSENT, "/aim", "the project has no aim");
        c.project.aim().ifPresent(aim -> aim.missing().forEach(part -> missing(c, part)));
        c.project.aim().flatMap(Aim::byWhen).ifPresent(day -> date(c, day));
    }

    /** An aim that was achieved may stay as it is. */
    private static void date(ProjectCheckContext c, LocalDate day) {
        boolean achieved = AimedFigure.of(c.project)
                .filter(figure ->
                        latest(c, figure.measure()).filter(figure::isMetBy).isPresent())
                .isPresent();
        String message = "the date of the aim, " + day + ", has passed, and no figure shows that it was achieved";
        c.foundIf(c.all.asOf.isAfter(day) && !achieved, DATE_PASSED, "/aim/byWhen", message);
    }

    private static Optional<Observation> latest(ProjectCheckContext c, Measure measure) {
        return c.project.observationsOf(measure.id()).stream()
                .filter(observation -> observation.figure().isPresent())
                .reduce((earlier, later) -> later);
    }

    private static void missing(ProjectCheckContext c, AimPart part) {
        switch (part) {
            case SPECIFIC -> c.found(NOT_SPECIFIC, "/aim", "the aim does not say for whom");
            case MEASURABLE -> c.found(NOT_MEASURABLE, "/aim", "the aim does not say how much, on which measure");
            case ACHIEVABLE -> c.found(UNARGUED, "/aim", "the aim does not say why it can be achieved");
            case RELEVANT -> c.found(UNARGUED, "/aim", "the aim does not say why it matters");
            case TIME_BOUND -> c.found(NO_DATE, "/aim", "the aim does not say by when");
            default -> throw new IllegalStateException("no rule for " + part);
        }
    }
}
