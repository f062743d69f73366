package io.github.qic.cmoc.assess;

import io.github.qic.core.Collaborative;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import java.util.List;

/** Checks the indicators and answers of an assessor. Immutable. */
public final class AssessmentCheck {
    private static final List<CheckGroup<AssessmentCheckContext>> GROUPS =
            List.of(IndicatorChecks.GROUP, AnswerChecks.GROUP);
    private static final AssessmentCheck STANDARD = new AssessmentCheck();

    private AssessmentCheck() {}

    /** {@return the check} */
    public static AssessmentCheck standard() {
        return STANDARD;
    }

    /**
     * {@return the findings in a stable order, accepted or not; paths that begin with {@code /indicators} point into the
     * indicators, those that begin with {@code /answers} into the answers, and all others into the theory}
     */
    public List<Finding> check(Assessor assessor, Collaborative collaborative) {
        return checked(assessor, collaborative).findings();
    }

    /** {@return the findings, split by whether they have been accepted} */
    public Review review(Assessor assessor, Collaborative collaborative, List<Acceptance> acceptances) {
        return checked(assessor, collaborative).review(acceptances);
    }

    private static AssessmentCheckContext checked(Assessor assessor, Collaborative collaborative) {
        AssessmentCheckContext context = new AssessmentCheckContext(assessor, collaborative);
        GROUPS.forEach(group -> group.check(context));
        return context;
    }

    /** {@return every rule of this check} */
    public static List<Rule> rules() {
        return CheckGroup.rules(GROUPS);
    }
}
