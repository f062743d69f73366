package io.github.qic.pdsa.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.AimPart;
import io.github.qic.pdsa.project.Project;

/** Whether the aim says how much, by when and for whom. */
final class AimCheck {
    private AimCheck() {}

    static void check(Project project, String path, Findings findings) {
        findings.addIf(project.aim().isEmpty(), MethodRules.AIM_ABSENT, path + "/aim", "the project has no aim");
        project.aim().ifPresent(aim -> parts(aim, path + "/aim", findings));
    }

    private static void parts(Aim aim, String path, Findings findings) {
        for (AimPart part : aim.missing()) {
            findings.addIf(true, rule(part), path, message(part));
        }
    }

    private static Rule rule(AimPart part) {
        return switch (part) {
            case SPECIFIC -> MethodRules.AIM_FOR_NOBODY;
            case MEASURABLE -> MethodRules.AIM_NOT_MEASURABLE;
            case ACHIEVABLE, RELEVANT -> MethodRules.AIM_UNARGUED;
            case TIME_BOUND -> MethodRules.AIM_NO_DATE;
        };
    }

    private static String message(AimPart part) {
        return switch (part) {
            case SPECIFIC -> "the aim does not say for whom";
            case MEASURABLE -> "the aim does not say how much, on which measure";
            case ACHIEVABLE -> "the aim does not say why it can be reached";
            case RELEVANT -> "the aim does not say why it matters";
            case TIME_BOUND -> "the aim does not say by when";
        };
    }
}
