package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.internal.io.Resources;
import io.github.qic.core.json.Document;
import java.time.LocalDate;
import java.util.Objects;

/**
 * PEACH assessed against its own theory, as an example. Counts come from the example collaborative, much of which is made up
 * and marked as such; the rest are answers by a reader of the evaluation, each with its evidence. The thresholds are chosen for
 * the example: the paper states none.
 */
public final class PeachAssessment {
    private PeachAssessment() {}

    /** {@return the indicators of the nine conditions and of some contexts} */
    public static IndicatorSet indicators() {
        return Shipped.INDICATORS;
    }

    /** {@return the answers of a reader of the evaluation} */
    public static AssessmentAnswers answers() {
        return Shipped.ANSWERS;
    }

    /** {@return an assessor with the theory, its evidence, the indicators and the answers} */
    public static Assessor assessor() {
        return Assessor.of(PeachInquiry.inquiry(), indicators()).answers(answers());
    }

    /** {@return the assessment on a day; the programme ran from September 2016 to February 2018} */
    public static Assessment on(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return assessor().assess(PeachCollaborative.collaborative(), date);
    }

    /** Read once, on first use. */
    private static final class Shipped {
        static final IndicatorSet INDICATORS = read(IndicatorSet.DOCUMENT, "peach-indicators.json");
        static final AssessmentAnswers ANSWERS = read(AssessmentAnswers.DOCUMENT, "peach-answers.json");

        private static <T> T read(Document<T> document, String name) {
            return Resources.read(PeachAssessment.class.getResourceAsStream(name), document::read);
        }
    }
}
