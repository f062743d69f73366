package io.github.qic.cmoc.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.NightNurses;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.shapes.PublishedShapes;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fits the rows of a sheet comes back from it: from CSV and from a workbook. */
class TheoryRoundTripTest {
    /** The golden document uses every field that a theory has. */
    static Stream<ProgrammeTheory> theories() throws IOException {
        Inquiry everyField = Inquiry.DOCUMENT.read(Path.of("src/test/resources/golden/inquiry-1.json"));
        return Stream.of(
                        everyField.versions().stream().map(TheoryVersion::theory),
                        PublishedShapes.all().values().stream(),
                        Stream.of(PeachInquiry.theory(), NightNurses.theory()))
                .flatMap(theories -> theories);
    }

    @ParameterizedTest
    @MethodSource("theories")
    void a_theory_comes_back_from_csv_and_from_a_workbook(ProgrammeTheory theory) throws IOException {
        requireSame(read(SheetSource.of(TheorySheet.table(theory).csv())), theory);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook.of("Theory", TheorySheet.table(theory)).write(file);
        requireSame(read(SheetSource.of(new ByteArrayInputStream(file.toByteArray()))), theory);
    }

    private static ProgrammeTheory read(SheetSource source) {
        return TheorySheet.of(BlankCells.EMPTY).read(source).orThrow();
    }

    /** The order of elements is that of the rows; four parts of a theory have no rows. */
    private static void requireSame(ProgrammeTheory read, ProgrammeTheory written) {
        assertThat(read.contexts()).containsExactlyInAnyOrderElementsOf(written.contexts());
        assertThat(read.mechanisms()).containsExactlyInAnyOrderElementsOf(written.mechanisms());
        assertThat(read.outcomes()).containsExactlyInAnyOrderElementsOf(written.outcomes());
        assertThat(read.interventions()).containsExactlyInAnyOrderElementsOf(written.interventions());
        assertThat(read.actors()).containsExactlyInAnyOrderElementsOf(written.actors());
        assertThat(inOrderOf(read, written))
                .isEqualTo(written.toBuilder()
                        .programme(Optional.empty())
                        .formalTheories(List.of())
                        .limitations(List.of())
                        .recommendations(List.of())
                        .build());
    }

    private static ProgrammeTheory inOrderOf(ProgrammeTheory read, ProgrammeTheory written) {
        return read.toBuilder()
                .contexts(written.contexts())
                .mechanisms(written.mechanisms())
                .outcomes(written.outcomes())
                .interventions(written.interventions())
                .actors(written.actors())
                .build();
    }
}
