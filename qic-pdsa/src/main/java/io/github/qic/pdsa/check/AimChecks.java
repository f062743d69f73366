package io.github.qic.pdsa.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.pdsa.project.AimPart;

/** Whether the aim is SMART: whether it says how much, by when and for whom. */
final class AimChecks {
    static final CheckGroup<ProjectCheckContext> GROUP = new CheckGroup<>(AimChecks::check);
    private static final Rule AIM_ABSENT = GROUP.warning("pdsa.aim-absent", RuleSources.MODEL);
    private static final Rule NO_DATE = GROUP.warning("pdsa.aim-no-date", RuleSources.MODEL);
    private static final Rule NOT_MEASURABLE = GROUP.warning("pdsa.aim-not-measurable", RuleSources.MODEL);
    private static final Rule FOR_NOBODY = GROUP.warning("pdsa.aim-for-nobody", RuleSources.MODEL);
    private static final Rule UNARGUED = GROUP.advice("pdsa.aim-unargued", "SMART objectives");

    private AimChecks() {}

    private static void check(ProjectCheckContext c) {
        c.foundIf(c.project.aim().isEmpty(), AIM_ABSENT, "/aim", "the project has no aim");
        c.project.aim().ifPresent(aim -> aim.missing().forEach(part -> missing(c, part)));
    }

    private static void missing(ProjectCheckContext c, AimPart part) {
        switch (part) {
            case SPECIFIC -> c.found(FOR_NOBODY, "/aim", "the aim does not say for whom");
            case MEASURABLE -> c.found(NOT_MEASURABLE, "/aim", "the aim does not say how much, on which measure");
            case ACHIEVABLE -> c.found(UNARGUED, "/aim", "the aim does not say why it can be achieved");
            case RELEVANT -> c.found(UNARGUED, "/aim", "the aim does not say why it matters");
            case TIME_BOUND -> c.found(NO_DATE, "/aim", "the aim does not say by when");
            default -> throw new IllegalStateException("no rule for " + part);
        }
    }
}
