package io.github.qic.cmoc.assess;

import io.github.qic.core.Collaborative;
import io.github.qic.core.internal.finding.CheckContext;
import java.util.Map;

/** An assessor while it is checked for a collaborative. */
final class AssessmentCheckContext extends CheckContext {
    static final String SOURCE = "QIC for Java, assessment";

    final Assessor assessor;
    final Collaborative collaborative;

    AssessmentCheckContext(Assessor assessor, Collaborative collaborative) {
        super(
                assessor.indicators,
                Map.of("answers", assessor.recordedAnswers()),
                Map.of("theory", assessor.theory),
                assessor.theory);
        this.assessor = assessor;
        this.collaborative = collaborative;
    }
}
