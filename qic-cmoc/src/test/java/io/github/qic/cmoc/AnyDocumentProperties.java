package io.github.qic.cmoc;

import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.AssessmentAnswers;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.testing.TheoryArbitraries;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.house.ShippedSchema;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any valid value, as a document, against the JSON Schema in the jar. */
class AnyDocumentProperties {
    @Property(tries = 30)
    void any_theory_is_valid_by_its_schema(@ForAll("theories") ProgrammeTheory value) {
        ShippedSchema.assertAccepts(ProgrammeTheory.DOCUMENT, value);
    }

    @Provide
    Arbitrary<ProgrammeTheory> theories() {
        return TheoryArbitraries.theories();
    }

    @Property(tries = 30)
    void any_inquiry_is_valid_by_its_schema(@ForAll("inquiries") Inquiry value) {
        ShippedSchema.assertAccepts(Inquiry.DOCUMENT, value);
    }

    @Provide
    Arbitrary<Inquiry> inquiries() {
        return TheoryArbitraries.inquiries();
    }

    @Property(tries = 30)
    void any_indicators_are_valid_by_their_schema(@ForAll("indicators") IndicatorSet value) {
        ShippedSchema.assertAccepts(IndicatorSet.DOCUMENT, value);
    }

    @Provide
    Arbitrary<IndicatorSet> indicators() {
        return TheoryArbitraries.indicatorSets();
    }

    @Property(tries = 30)
    void any_answers_are_valid_by_their_schema(@ForAll("answers") AssessmentAnswers value) {
        ShippedSchema.assertAccepts(AssessmentAnswers.DOCUMENT, value);
    }

    @Provide
    Arbitrary<AssessmentAnswers> answers() {
        return TheoryArbitraries.answers();
    }

    @Property(tries = 30)
    void any_assessment_is_valid_by_its_schema(@ForAll("assessments") Assessment value) {
        ShippedSchema.assertAccepts(Assessment.DOCUMENT, value);
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return TheoryArbitraries.assessments();
    }
}
