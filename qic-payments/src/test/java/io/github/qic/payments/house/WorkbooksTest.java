package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.sheet.BlankCells;
import io.github.qic.cmoc.sheet.EvidenceSheet;
import io.github.qic.cmoc.sheet.TheorySheet;
import io.github.qic.cmoc.show.EvidenceMatrix;
import io.github.qic.cmoc.show.InquiryTables;
import io.github.qic.cmoc.show.InterviewSheet;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.house.Workbooks;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.AttendanceTables;
import io.github.qic.core.show.FindingTables;
import io.github.qic.core.show.Table;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.show.FinanceTable;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.ObservationSheet;
import io.github.qic.pdsa.project.PeachProjects;
import io.github.qic.pdsa.project.Project;
import io.github.qic.pdsa.show.chart.ChartData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the modules write, read back from CSV and from workbooks. */
class WorkbooksTest {
    private static final Collaborative PEACH = PeachCollaborative.collaborative();
    private static final Inquiry INQUIRY = PeachInquiry.inquiry();

    static Stream<Table> tables() {
        Claims claims = Pricing.of(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM), PayTables.standard())
                .claims(PEACH);
        DateRange months = new DateRange(LocalDate.of(2016, 9, 1), LocalDate.of(2018, 2, 28));
        Series series = Series.builder("=Falls")
                .add(LocalDate.of(2024, 4, 1), 1, 3)
                .add(LocalDate.of(2024, 5, 1), 2, 7)
                .build();
        return Stream.of(
                AttendanceSheet.longTable(PEACH.register().attendances()),
                AttendanceSheet.of(PEACH.programme(), PEACH.participants()).matrixTable(PEACH.register()),
                AttendanceTables.people(PEACH),
                AttendanceTables.gatherings(PEACH),
                AttendanceTables.bySite(PEACH, RetentionDefinition.toTheEnd()),
                FinanceTable.of(ClaimStatements.of(PEACH, claims, months).get(0)),
                FindingTables.of(TheoryCheck.standard().check(INQUIRY)),
                EvidenceMatrix.bySite(INQUIRY),
                InquiryTables.checklist(INQUIRY),
                InterviewSheet.table(INQUIRY.current()),
                TheorySheet.table(INQUIRY.theory()),
                EvidenceSheet.table(INQUIRY.evidence().items()),
                ChartData.of(Chart.of(series, ChartOptions.of(ChartKind.U))).table());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_is_read_to_equal_values_from_csv_and_from_a_workbook(Table table) {
        List<List<String>> csv = cells(table, SheetSource.of(table.csv()));
        List<List<String>> workbook = cells(table, Workbooks.of(table));
        assertThat(csv).hasSameSizeAs(table.rows()).isNotEmpty();
        assertThat(workbook).hasSameSizeAs(csv);
        for (int row = 0; row < csv.size(); row++) {
            for (int column = 0; column < csv.get(row).size(); column++) {
                String read = workbook.get(row).get(column);
                String expected = csv.get(row).get(column);
                if (expected.matches("-?[0-9]+\\.[0-9]+%?")) {
                    assertThat(number(read)).isEqualByComparingTo(number(expected));
                } else {
                    assertThat(read).isEqualTo(expected);
                }
            }
        }
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace("%", ""));
    }

    private static List<List<String>> cells(Table table, SheetSource source) {
        String[] headings = table.columns().stream().map(Table.Column::heading).toArray(String[]::new);
        return Sheet.read(source, new SheetColumns().required(headings), sheet -> {
                    List<List<String>> rows = sheet.rows().stream()
                            .map(row -> Stream.of(headings)
                                    .map(heading -> row.exact(heading).orElse(""))
                                    .toList())
                            .toList();
                    return () -> rows;
                })
                .orThrow();
    }

    @Test
    void theory_evidence_and_observations_are_the_same_after_a_workbook() {
        Table theory = TheorySheet.table(INQUIRY.theory());
        assertThat(TheorySheet.of(BlankCells.EMPTY).read(Workbooks.of(theory)).orThrow())
                .isEqualTo(TheorySheet.of(BlankCells.EMPTY)
                        .read(SheetSource.of(theory.csv()))
                        .orThrow());
        List<Evidence> evidence = INQUIRY.evidence().items();
        assertThat(EvidenceSheet.read(Workbooks.of(EvidenceSheet.table(evidence)))
                        .orThrow())
                .isEqualTo(evidence);
        for (Project project : PeachProjects.all().projects()) {
            List<Observation> observations = project.observations();
            if (!observations.isEmpty()) {
                assertThat(ObservationSheet.read(Workbooks.of(ObservationSheet.table(observations)), project.measures())
                                .orThrow())
                        .isEqualTo(observations);
            }
        }
    }
}
