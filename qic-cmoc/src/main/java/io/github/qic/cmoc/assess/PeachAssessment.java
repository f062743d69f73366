package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.core.internal.io.Resources;
import io.github.qic.core.json.Document;
import java.time.LocalDate;

/**
 * PEACH held against its own theory, as an example. What the example collaborative holds is counted, though much of it is made
 * up, and each ground says so; the rest are answers that a reader of the evaluation gave, each with its evidence. The
 * thresholds are chosen for the example: the paper states none.
 */
public final class PeachAssessment {
    private PeachAssessment() {}

    /** {@return how the nine conditions, and some contexts beside them, are seen} */
    public static IndicatorSet indicators() {
        return Shipped.INDICATORS;
    }

    /** {@return what a reader of the evaluation answered} */
    public static AssessmentAnswers answers() {
        return Shipped.ANSWERS;
    }

    /** {@return the theory with its evidence, its indicators and the answers, ready to assess} */
    public static Assessor assessor() {
        return Assessor.of(PeachInquiry.inquiry(), indicators()).answers(answers());
    }

    /**
     * {@return what was in place on a day}
     *
     * @param date the day; the programme ran from September 2016 to February 2018
     */
    public static Assessment on(LocalDate date) {
        return assessor().assess(io.github.qic.core.PeachCollaborative.collaborative(), date);
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        static final IndicatorSet INDICATORS = read(IndicatorSet.DOCUMENT, "peach-indicators.json");
        static final AssessmentAnswers ANSWERS = read(AssessmentAnswers.DOCUMENT, "peach-answers.json");

        private static <T> T read(Document<T> document, String name) {
            return Resources.read(PeachAssessment.class.getResourceAsStream(name), document::read);
        }
    }
}
