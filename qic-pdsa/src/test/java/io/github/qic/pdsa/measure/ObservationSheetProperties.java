package io.github.qic.pdsa.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.house.Workbooks;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ObservationSheetProperties {
    private static final Measure WEIGHT = Measure.builder()
            .id(Id.of("weight"))
            .name("Weight")
            .kind(MeasureKind.OUTCOME)
            .values(ValueKind.QUANTITY)
            .better(Direction.INCREASE)
            .build();

    @Property
    void what_is_written_is_read_back(@ForAll("observations") List<Observation> observations) {
        String csv = ObservationSheet.table(observations).csv();
        assertThat(ObservationSheet.read(SheetSource.of(csv), List.of(WEIGHT)).orThrow())
                .isEqualTo(observations);
    }

    @Property(tries = 200)
    void what_is_written_into_a_workbook_is_read_back(@ForAll("observations") List<Observation> observations) {
        SheetSource workbook = Workbooks.of(ObservationSheet.table(observations));
        assertThat(ObservationSheet.read(workbook, List.of(WEIGHT)).orThrow())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(observations);
    }

    @Property
    void whatever_a_file_holds_it_is_read_or_refused_with_lines(@ForAll String text) {
        try {
            ObservationSheet.read(SheetSource.of("date,measure,value,note\n" + text), List.of(WEIGHT))
                    .orThrow();
        } catch (InvalidValueException e) {
            assertThat(e.problems()).allMatch(p -> p.path().startsWith("/line/"));
        }
    }

    /** One observation a day; notes begin and end without space, and may look like a formula. */
    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<String> notes = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(",;|\"\n é=+-@'7")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(note -> !note.isEmpty());
        Arbitrary<BigDecimal> values = Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999"), new BigDecimal("99999"))
                .ofScale(3);
        return Combinators.combine(values.optional(), notes.optional(), notes.optional())
                .as((value, note, period) -> Observation.builder()
                        .measure(WEIGHT.id())
                        .on(LocalDate.of(2024, 1, 1))
                        .period(period)
                        .value(value)
                        .note(note)
                        .build())
                .list()
                .ofMaxSize(8)
                .map(ObservationSheetProperties::onSuccessiveDays);
    }

    private static List<Observation> onSuccessiveDays(List<Observation> observations) {
        return IntStream.range(0, observations.size())
                .mapToObj(i -> observations.get(i).toBuilder()
                        .on(LocalDate.of(2024, 1, 1).plusDays(i))
                        .build())
                .toList();
    }
}
