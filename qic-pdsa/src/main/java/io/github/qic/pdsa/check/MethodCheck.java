package io.github.qic.pdsa.check;

import io.github.qic.core.Collaborative;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import io.github.qic.pdsa.ImprovementProjects;
import io.github.qic.pdsa.Project;
import java.time.LocalDate;
import java.util.List;

/**
 * Holds improvement projects against the published criteria for good use of the method. A finding is never an exception: a
 * person decides what to do about it, and may accept it with a reason.
 */
public final class MethodCheck {
    private MethodCheck() {}

    /** {@return every rule, with its source} */
    public static List<Rule> rules() {
        return MethodRules.ALL;
    }

    /**
     * {@return what was found, project by project; paths begin at the document}
     *
     * @param all the projects
     * @param collaborative the people they refer to
     * @param asOf the day by which cycles count as stalled
     */
    public static List<Finding> check(ImprovementProjects all, Collaborative collaborative, LocalDate asOf) {
        return check(all, collaborative, asOf, MethodThresholds.STANDARD);
    }

    /**
     * {@return what was found, project by project; paths begin at the document}
     *
     * @param all the projects
     * @param collaborative the people they refer to
     * @param asOf the day by which cycles count as stalled
     * @param thresholds the numbers that are held against
     */
    public static List<Finding> check(
            ImprovementProjects all, Collaborative collaborative, LocalDate asOf, MethodThresholds thresholds) {
        Findings findings = new Findings();
        findings.addIf(
                !all.collaborative().equals(collaborative.id()),
                MethodRules.OTHER_COLLABORATIVE,
                "/collaborative",
                "the projects belong to another collaborative");
        PeopleCheck people = new PeopleCheck(collaborative, findings);
        for (int i = 0; i < all.projects().size(); i++) {
            Project project = all.projects().get(i);
            String path = "/projects/" + i;
            AimCheck.check(project, path, findings);
            MeasureCheck.check(project, thresholds, path, findings);
            IdeaCheck.check(project, path, findings);
            people.check(project, path);
            RampCheck.check(project, asOf, thresholds, path, findings);
            for (int k = 0; k < project.cycles().size(); k++) {
                CycleCheck.check(project.cycles().get(k), asOf, thresholds, path + "/cycles/" + k, findings);
            }
        }
        return findings.found();
    }
}
