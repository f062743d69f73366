package io.github.qic.pdsa.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.merge.Edits;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.Id;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationOverlayTest {
    private static final Measure DRINKS = measure("drinks");
    private static final Measure FALLS = measure("falls");
    private static final List<Observation> BEFORE = List.of(
            drinks(8, "5.0").toBuilder().note("A hot day").period("week 2").build(),
            drinks(15, "7"),
            drinks(8, "2").toBuilder().measure(FALLS.id()).build());

    @Test
    void rows_laid_back_unchanged_or_in_another_order_change_nothing() throws IOException {
        Table table = ObservationSheet.table(BEFORE);
        assertThat(over(table.csv()).all()).isEmpty();
        List<List<Cell>> rows = table.rows();
        Table moved = new Table(table.columns(), List.of(rows.get(2), rows.get(1), rows.get(0)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook.of("Figures", moved).write(file);
        Edits<List<Observation>> edits = ObservationSheet.readOver(
                        SheetSource.of(new ByteArrayInputStream(file.toByteArray())), List.of(DRINKS, FALLS), BEFORE)
                .orThrow();
        assertThat(edits.all()).isEmpty();
        assertThat(edits.apply()).isEqualTo(BEFORE);
    }

    @Test
    void a_sheet_with_a_column_for_one_measure_changes_only_its_figures() {
        Edits<List<Observation>> edits = over("date,drinks\n2024-01-08,6\n2024-01-22,9\n");
        assertThat(edits.all())
                .extracting(edit ->
                        edit.kind() + " " + edit.subject() + " " + edit.before().orElse("-") + " "
                                + edit.after()
                                        .map(after -> after.replaceAll(".*\"value\":", ""))
                                        .orElse("-"))
                .containsExactly(
                        "CHANGED /observations/drinks,2024-01-08/value \"5.0\" \"6\"",
                        "ADDED /observations/drinks,2024-01-22 - \"9\"}",
                        "MISSING /observations/drinks,2024-01-15"
                                + " {\"measure\":\"drinks\",\"on\":\"2024-01-15\",\"value\":\"7\"} -");
        assertThat(edits.apply())
                .containsExactly(
                        BEFORE.get(0).toBuilder().value(new BigDecimal("6")).build(),
                        BEFORE.get(1),
                        BEFORE.get(2),
                        drinks(22, "9"));
        assertThat(edits.applyWithRemovals()).doesNotContain(BEFORE.get(1)).hasSize(3);
    }

    /** With one figure of each measure, the measure alone would tell them apart. */
    @Test
    void a_figure_of_another_day_is_a_new_one() {
        Edits<List<Observation>> edits = ObservationSheet.readOver(
                        SheetSource.of("date,measure,value\n2024-01-22,drinks,9\n"),
                        List.of(DRINKS, FALLS),
                        BEFORE.subList(0, 1))
                .orThrow();
        assertThat(edits.all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .containsExactly("ADDED /observations/drinks,2024-01-22", "MISSING /observations/drinks,2024-01-08");
        assertThat(edits.apply()).containsExactlyInAnyOrder(BEFORE.get(0), drinks(22, "9"));
        assertThat(edits.applyWithRemovals()).containsExactly(drinks(22, "9"));
    }

    @Test
    void figures_without_a_column_stay() {
        Edits<List<Observation>> edits = over("date,measure,note\n2024-01-15,drinks,New jugs\n2024-01-08,falls,\n");
        assertThat(edits.all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .containsExactly(
                        "CHANGED /observations/drinks,2024-01-15/note", "MISSING /observations/drinks,2024-01-08");
        assertThat(edits.all().get(1).before())
                .hasValueSatisfying(before -> assertThat(before).contains("\"value\":\"5.0\"", "A hot day"));
        assertThat(edits.apply())
                .containsExactly(
                        BEFORE.get(0),
                        BEFORE.get(1).toBuilder().note("New jugs").build(),
                        BEFORE.get(2));
    }

    @Test
    void a_figure_that_was_entered_twice_stays_where_a_sheet_has_no_column_for_its_measure() {
        List<Observation> before = List.of(BEFORE.get(1), BEFORE.get(1), BEFORE.get(2));
        Edits<List<Observation>> edits = ObservationSheet.readOver(
                        SheetSource.of("date,falls\n2024-01-08,3\n"), List.of(DRINKS, FALLS), before)
                .orThrow();
        assertThat(edits.all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .containsExactly("CHANGED /observations/falls,2024-01-08/value");
        assertThat(edits.apply()).hasSize(3).startsWith(BEFORE.get(1), BEFORE.get(1));
    }

    @Test
    void a_sheet_with_a_wrong_cell_is_refused_as_a_whole() {
        assertThat(ObservationSheet.readOver(
                                SheetSource.of("date,drinks\n2024-01-08,six\n2024-01-22,9\n"),
                                List.of(DRINKS, FALLS),
                                BEFORE)
                        .problems())
                .extracting(problem -> problem.path())
                .containsExactly("/line/2/column/B");
    }

    private static Edits<List<Observation>> over(String csv) {
        return ObservationSheet.readOver(SheetSource.of(csv), List.of(DRINKS, FALLS), BEFORE)
                .orThrow();
    }

    private static Observation drinks(int day, String value) {
        return Observation.builder()
                .measure(DRINKS.id())
                .on(LocalDate.of(2024, 1, day))
                .value(new BigDecimal(value))
                .build();
    }

    private static Measure measure(String id) {
        return Measure.builder()
                .id(Id.of(id))
                .name(id)
                .kind(MeasureKind.OUTCOME)
                .values(ValueKind.QUANTITY)
                .better(Direction.INCREASE)
                .build();
    }
}
