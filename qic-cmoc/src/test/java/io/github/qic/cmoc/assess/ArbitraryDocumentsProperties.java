package io.github.qic.cmoc.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.refi.CodeClaim;
import io.github.qic.cmoc.testing.TheoryArbitraries;
import io.github.qic.cmoc.testing.TheoryExamples;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.json.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every document type has arbitrary values, and each survives being written and read. */
class ArbitraryDocumentsProperties {
    @Property(tries = 200)
    void each_document_survives_a_round_trip(@ForAll("documents") Sample<?> sample) {
        sample.assertRoundTrip();
    }

    @Property(tries = 20)
    void what_codes_stand_for_is_read_back(@ForAll("codeClaims") List<CodeClaim> claims) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodeClaim.DOCUMENT.write(claims.iterator(), bytes);
        List<CodeClaim> read = new ArrayList<>();
        CodeClaim.DOCUMENT.read(new ByteArrayInputStream(bytes.toByteArray()), read::add);
        assertThat(read).isEqualTo(claims);
    }

    @Provide
    Arbitrary<List<CodeClaim>> codeClaims() {
        return TheoryArbitraries.codeClaims().list().ofMaxSize(5);
    }

    /** As the javadoc of {@link TheoryExamples} says. */
    @Test
    void the_examples_are_valid_documents() {
        List.of(
                        new Sample<>(ProgrammeTheory.DOCUMENT, TheoryExamples.theory()),
                        new Sample<>(Inquiry.DOCUMENT, TheoryExamples.inquiry()),
                        new Sample<>(IndicatorSet.DOCUMENT, TheoryExamples.indicators()),
                        new Sample<>(AssessmentAnswers.DOCUMENT, TheoryExamples.answers()),
                        new Sample<>(Assessment.DOCUMENT, TheoryExamples.assessment()))
                .forEach(Sample::assertRoundTrip);
        assertThat(TheoryExamples.theory().configurations()).hasSize(2);
        assertThat(TheoryExamples.assessment().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.claim().value()).isEqualTo("breaks"));
    }

    @Provide
    Arbitrary<Sample<?>> documents() {
        return Arbitraries.oneOf(
                sample(ProgrammeTheory.DOCUMENT, TheoryArbitraries.theories()),
                sample(Inquiry.DOCUMENT, TheoryArbitraries.inquiries()),
                sample(IndicatorSet.DOCUMENT, TheoryArbitraries.indicatorSets()),
                sample(AssessmentAnswers.DOCUMENT, TheoryArbitraries.answers()),
                sample(Assessment.DOCUMENT, TheoryArbitraries.assessments()));
    }

    private static <T> Arbitrary<Sample<?>> sample(Document<T> document, Arbitrary<T> values) {
        return values.map(value -> new Sample<>(document, value));
    }

    private record Sample<T>(Document<T> document, T value) {
        void assertRoundTrip() {
            assertThat(document.read(document.write(value))).isEqualTo(value);
        }
    }
}
