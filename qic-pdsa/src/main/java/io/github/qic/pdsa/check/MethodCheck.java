package io.github.qic.pdsa.check;

import io.github.qic.core.Collaborative;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.Project;
import java.time.LocalDate;
import java.util.List;

/**
 * Holds improvement projects against the published criteria for good use of the method. A finding is never an exception: a
 * person decides what to do about it, and may accept it with a reason. Immutable.
 */
public final class MethodCheck {
    private static final MethodCheck STANDARD =
            new MethodCheck(MethodThresholds.builder().build());

    private final MethodThresholds thresholds;

    private MethodCheck(MethodThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** {@return the rules with their usual thresholds} */
    public static MethodCheck standard() {
        return STANDARD;
    }

    /**
     * {@return this check with other thresholds}
     *
     * @param other the thresholds
     */
    public MethodCheck with(MethodThresholds other) {
        return new MethodCheck(other);
    }

    /** {@return every rule there is, with its source} */
    public static List<Rule> rules() {
        return MethodRules.ALL;
    }

    /**
     * {@return what is doubtful or missing, project by project, whether or not somebody has accepted it; paths begin at the
     * document}
     *
     * @param all the projects
     * @param collaborative the people they refer to
     * @param asOf the day by which cycles count as stalled
     */
    public List<Finding> check(ImprovementProjects all, Collaborative collaborative, LocalDate asOf) {
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
        for (int i = 0; i < all.sharings().size(); i++) {
            people.check(all.sharings().get(i), "/sharings/" + i);
        }
        return findings.found();
    }

    /**
     * {@return what is doubtful or missing, divided by whether the document records that somebody accepted it}
     *
     * @param all the projects
     * @param collaborative the people they refer to
     * @param asOf the day by which cycles count as stalled
     */
    public Review review(ImprovementProjects all, Collaborative collaborative, LocalDate asOf) {
        return Review.of(check(all, collaborative, asOf), all.acceptances());
    }
}
