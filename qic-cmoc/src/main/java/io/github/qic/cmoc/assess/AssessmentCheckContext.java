package io.github.qic.cmoc.assess;

import io.github.qic.core.Collaborative;
import io.github.qic.core.internal.finding.CheckContext;

/** An assessor while it is checked for a collaborative. */
final class AssessmentCheckContext extends CheckContext {
    static final String SOURCE = "QIC for Java, assessment";

    final Assessor assessor;
    final Collaborative collaborative;

    AssessmentCheckContext(Assessor assessor, Collaborative collaborative) {
        this.assessor = assessor;
        this.collaborative = collaborative;
    }
}
