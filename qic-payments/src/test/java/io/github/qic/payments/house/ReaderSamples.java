package io.github.qic.payments.house;

import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.sheet.BlankCells;
import io.github.qic.cmoc.sheet.EvidenceSheet;
import io.github.qic.cmoc.sheet.ResponseSheet;
import io.github.qic.cmoc.sheet.TheorySheet;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.PaySheet;
import io.github.qic.payments.pay.TableId;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.tidy.TidySheet;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.ObservationSheet;
import io.github.qic.pdsa.measure.ValueKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A sheet of one row for each reader. */
final class ReaderSamples {
    static final String DAY = "2024-04-03";
    static final String FIGURE = "1234.5";

    private static final LearningEvent EVENT = LearningEvent.builder()
            .id(Id.of("e1"))
            .name("First event")
            .month(1)
            .venue(Venue.of(VenueKind.UNIVERSITY))
            .slot(new TimeSlot(LocalDate.of(2024, 4, 3), LocalTime.of(10, 0), LocalTime.of(12, 0)))
            .build();
    private static final AttendanceSheet ATTENDANCE = AttendanceSheet.of(
            Programme.builder()
                    .start(YearMonth.of(2024, 4))
                    .months(3)
                    .addEvents(EVENT)
                    .build(),
            label -> label.equals("Jo") ? Optional.of(Id.of("P01")) : Optional.empty());
    private static final Measure FALLS = Measure.builder()
            .id(Id.of("falls"))
            .name("Falls")
            .kind(MeasureKind.OUTCOME)
            .values(ValueKind.QUANTITY)
            .better(Direction.DECREASE)
            .build();

    private ReaderSamples() {}

    /**
     * What a reader reads.
     *
     * @param name what is read
     * @param rows headings and one row
     * @param reader reads it into a value that can be compared
     */
    record Sample(String name, List<List<String>> rows, Function<SheetSource, Object> reader) {}

    static List<Sample> all() {
        TheoryVersion version = PeachInquiry.inquiry().current();
        String configuration = version.theory().configurations().get(0).id().value();
        return List.of(
                sample(
                        "register, long",
                        List.of("person", "event", "date", "start", "end"),
                        List.of("Jo", "e1", DAY, "10:00", "12:00"),
                        source -> ATTENDANCE.readLong(source).orThrow().attendances()),
                sample(
                        "register, matrix",
                        List.of("person", "e1"),
                        List.of("Jo", "x"),
                        source -> ATTENDANCE.readMatrix(source).orThrow().attendances()),
                sample(
                        "observations",
                        List.of("date", "value", "note"),
                        List.of(DAY, FIGURE, "flood"),
                        source -> ObservationSheet.read(source, List.of(FALLS)).orThrow()),
                sample(
                        "tidy data",
                        List.of("date", "value", "note"),
                        List.of(DAY, FIGURE, "flood"),
                        source -> points(
                                TidySheet.read("Falls", source).orThrow().get(0).series())),
                sample(
                        "theory",
                        List.of("configuration", "context", "mechanism", "outcome"),
                        List.of("Nights", "Soft shoes", "No steps are heard", "Sleep"),
                        source ->
                                TheorySheet.of(BlankCells.REFUSED).read(source).orThrow()),
                sample(
                        "evidence",
                        List.of("id", "source", "date", "summary"),
                        List.of("e1", "diary", DAY, "They slept"),
                        source -> EvidenceSheet.read(source).orThrow()),
                sample(
                        "interview",
                        List.of("configuration", "answer", "date"),
                        List.of(configuration, "confirm", DAY),
                        source -> ResponseSheet.read(source, version, "talk").orThrow()),
                sample(
                        "pay tables",
                        List.of(
                                "effective_from",
                                "effective_to",
                                "zone",
                                "pct_of_basic",
                                "min_annual_gbp",
                                "max_annual_gbp",
                                "verification",
                                "source"),
                        List.of(DAY, "2025-03-31", "inner", "20", FIGURE, "2000", "official", "circular"),
                        source -> PaySheet.HIGH_COST_AREAS
                                .read(new TableId("own", "1"), source)
                                .orThrow()
                                .rows()));
    }

    private static Sample sample(
            String name, List<String> headings, List<String> row, Function<SheetSource, Object> reader) {
        return new Sample(name, List.of(headings, row), reader);
    }

    private static List<String> points(Series series) {
        return List.of(series.size() + " " + series.label(0) + " " + series.value(0) + " " + series.note(0));
    }
}
