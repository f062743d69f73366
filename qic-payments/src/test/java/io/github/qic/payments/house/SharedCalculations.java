package io.github.qic.payments.house;

import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.Assessor;
import io.github.qic.cmoc.assess.PeachAssessment;
import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.inquiry.ClaimHistory;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.sheet.BlankCells;
import io.github.qic.cmoc.sheet.TheorySheet;
import io.github.qic.cmoc.show.AssessmentPicture;
import io.github.qic.cmoc.show.EvidenceMatrix;
import io.github.qic.cmoc.show.TheoryDiagram;
import io.github.qic.cmoc.show.TheoryTable;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.merge.Merge;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.AttendanceTables;
import io.github.qic.core.show.Workbook;
import io.github.qic.payments.account.LedgerCheck;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.claim.RateCheck;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.reconcile.Reconciliation;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.show.DocumentPage;
import io.github.qic.payments.show.JournalTable;
import io.github.qic.payments.show.ReconciliationTable;
import io.github.qic.payments.testing.PaymentsExamples;
import io.github.qic.pdsa.chart.Analyser;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.check.MethodCheck;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.PeachProjects;
import io.github.qic.pdsa.project.Project;
import io.github.qic.pdsa.show.chart.ChartData;
import io.github.qic.pdsa.show.chart.ChartPicture;
import io.github.qic.pdsa.show.chart.PictureOptions;
import io.github.qic.pdsa.show.chart.SmallMultiples;
import io.github.qic.pdsa.show.form.ProjectSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Calculations of all modules on values that threads share; the values are read anew now and then, so that what is built late is too. */
public final class SharedCalculations {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 31);
    private static final Map<String, Function<Values, String>> ALL = all();

    /** How many there are. */
    public static final int COUNT = ALL.size();

    private SharedCalculations() {}

    private record Values(
            Collaborative collaborative,
            Inquiry inquiry,
            Assessor assessor,
            ImprovementProjects projects,
            Chart chart,
            Pricing pricing,
            Claims claims,
            ClaimStatement statement,
            Ledger ledger) {
        static Values read(Texts texts) {
            Inquiry inquiry = Inquiry.DOCUMENT.read(texts.inquiry());
            return new Values(
                    Collaborative.DOCUMENT.read(texts.collaborative()),
                    inquiry,
                    Assessor.of(inquiry, PeachAssessment.indicators()).answers(PeachAssessment.answers()),
                    ImprovementProjects.DOCUMENT.read(texts.projects()),
                    Chart.of(
                            Series.of("Falls", 8, 7, 9, 6, 8, 7, 5, 6, 4, 5, 3, 4, 2, 3, 1, 2),
                            ChartOptions.nhs(Direction.DECREASE)),
                    Pricing.of(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM), PayTables.standard()),
                    Claims.DOCUMENT.read(texts.claims()),
                    ClaimStatement.DOCUMENT.read(texts.statement()),
                    Ledger.DOCUMENT.read(texts.ledger()));
        }
    }

    private record Texts(
            String collaborative, String inquiry, String projects, String claims, String statement, String ledger) {
        static Texts written() {
            return new Texts(
                    Collaborative.DOCUMENT.write(PeachCollaborative.collaborative()),
                    Inquiry.DOCUMENT.write(PeachInquiry.inquiry()),
                    ImprovementProjects.DOCUMENT.write(PeachProjects.all()),
                    Claims.DOCUMENT.write(PaymentsExamples.claims()),
                    ClaimStatement.DOCUMENT.write(PaymentsExamples.statements().get(0)),
                    Ledger.DOCUMENT.write(PaymentsExamples.ledger()));
        }
    }

    private static Map<String, Function<Values, String>> all() {
        Map<String, Function<Values, String>> all = new LinkedHashMap<>();
        all.put(
                "collaborative written and read",
                v -> Collaborative.DOCUMENT.write(
                        Collaborative.DOCUMENT.read(Collaborative.DOCUMENT.write(v.collaborative()))));
        all.put(
                "people found",
                v -> v.collaborative().participants().stream()
                        .map(p -> v.collaborative().participant(p.id()).orElseThrow() + " "
                                + v.collaborative().sector(p))
                        .toList()
                        .toString());
        all.put(
                "CollaborativeCheck",
                v -> CollaborativeCheck.standard().check(v.collaborative()).toString());
        all.put(
                "Retention",
                v -> Retention.of(v.collaborative(), RetentionDefinition.toTheEnd())
                        .facts()
                        .toString());
        all.put(
                "AttendanceTables",
                v -> AttendanceTables.people(v.collaborative()).html());
        all.put(
                "attendance sheet",
                v -> AttendanceSheet.of(
                                v.collaborative().programme(), v.collaborative().participants())
                        .readLong(SheetSource.of(AttendanceSheet.longTable(
                                        v.collaborative().register().attendances())
                                .csv()))
                        .orThrow()
                        .toString());
        all.put("workbook", v -> workbook(Workbook.of("People", AttendanceTables.people(v.collaborative()))));
        all.put(
                "merge",
                v -> String.valueOf(Merge.of(Collaborative.DOCUMENT)
                        .merge(
                                v.collaborative(),
                                v.collaborative().toBuilder().name("Other").build(),
                                v.collaborative())));
        all.put("TheoryCheck", v -> TheoryCheck.standard().check(v.inquiry()).toString());
        all.put(
                "theory found",
                v -> v.inquiry().theory().configurations().stream()
                        .map(c -> v.inquiry().theory().index().configuration(c.id()) + " "
                                + v.inquiry().evidence().index().bearingOn(c)
                                + ClaimHistory.of(v.inquiry(), c.id()))
                        .toList()
                        .toString());
        all.put("TheoryTable", v -> TheoryTable.of(v.inquiry().theory()).html());
        all.put(
                "TheoryDiagram",
                v -> TheoryDiagram.overview(v.inquiry().theory()).mermaid());
        all.put("EvidenceMatrix", v -> EvidenceMatrix.byRole(v.inquiry()).markdown());
        all.put(
                "TheorySheet",
                v -> TheorySheet.of(BlankCells.EMPTY)
                        .read(SheetSource.of(
                                TheorySheet.table(v.inquiry().theory()).csv()))
                        .problems()
                        .toString());
        all.put("assessment", v -> Assessment.DOCUMENT.write(v.assessor().assess(v.collaborative(), DAY)));
        all.put(
                "AssessmentPicture",
                v -> AssessmentPicture.of(v.assessor().assess(v.collaborative(), DAY))
                        .svg());
        all.put(
                "MethodCheck",
                v -> MethodCheck.standard()
                        .check(v.projects(), v.collaborative(), DAY)
                        .toString());
        all.put(
                "cycles and observations found",
                v -> v.projects().projects().stream()
                        .flatMap(p -> p.cycles().stream())
                        .map(c -> v.projects().cycle(c.id()).orElseThrow().toString())
                        .toList()
                        .toString());
        all.put("ProjectSummary", v -> {
            Project first = v.projects().projects().get(0);
            return ProjectSummary.of(v.projects(), first, List.of()).html();
        });
        all.put(
                "chart",
                v -> ChartData.of(Analyser.of(v.chart().options())
                                .analyse(v.chart().series()))
                        .json());
        all.put("signals", v -> v.chart().signals() + " " + v.chart().points());
        all.put("ChartPicture", v -> ChartPicture.of(v.chart()).svg());
        all.put(
                "SmallMultiples",
                v -> SmallMultiples.of(
                                "Falls",
                                List.of(v.chart(), v.chart()),
                                2,
                                SmallMultiples.Axes.SHARED,
                                PictureOptions.standard())
                        .svg());
        all.put("claims", v -> Claims.DOCUMENT.write(v.pricing().claims(v.collaborative())));
        all.put("RateCheck", v -> RateCheck.standard().check(v.claims()).toString());
        all.put("statement", v -> DocumentPage.of(v.statement()).html());
        all.put(
                "ledger",
                v -> Ledger.DOCUMENT.write(v.ledger())
                        + JournalTable.of(v.ledger()).csv());
        all.put(
                "LedgerCheck",
                v -> LedgerCheck.standard().check(v.ledger()) + " "
                        + v.ledger().view().position());
        all.put(
                "Reconciliation",
                v -> ReconciliationTable.of(Reconciliation.of(v.ledger(), v.collaborative(), v.pricing()))
                        .csv());
        all.put(
                "documents found",
                v -> v.ledger().view().documents().stream()
                        .map(d -> v.ledger()
                                .view()
                                .balance(d.supplier().id(), d.number())
                                .toString())
                        .toList()
                        .toString());
        return all;
    }

    private static String workbook(Workbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    /**
     * Runs the calculations in turn on several threads and compares what they give with what one thread gave.
     *
     * @param runs the number of runs of all threads together
     * @param runsOnValues after so many runs the values are read anew
     * @return the calculations that ever gave something else, with what they gave; the number of runs is exact
     */
    public static List<String> differences(int threads, int runs, int runsOnValues) throws Exception {
        Texts texts = Texts.written();
        Values alone = Values.read(texts);
        Map<String, String> expected = new LinkedHashMap<>();
        ALL.forEach((name, calculation) -> expected.put(name, calculation.apply(alone)));
        List<String> names = List.copyOf(ALL.keySet());
        List<String> differences = new ArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (int done = 0; done < runs; done += runsOnValues) {
                Values shared = Values.read(texts);
                AtomicInteger next = new AtomicInteger(done);
                int end = Math.min(runs, done + runsOnValues);
                List<Future<List<String>>> found = new ArrayList<>();
                for (int t = 0; t < threads; t++) {
                    found.add(executor.submit(() -> {
                        List<String> different = new ArrayList<>();
                        for (int run = next.getAndIncrement(); run < end; run = next.getAndIncrement()) {
                            // neighbouring runs are of one calculation, so that threads meet in it
                            String name = names.get(run / threads % names.size());
                            String result = ALL.get(name).apply(shared);
                            if (!result.equals(expected.get(name))) {
                                different.add(name + ": " + result);
                            }
                        }
                        return different;
                    }));
                }
                for (Future<List<String>> each : found) {
                    differences.addAll(each.get());
                }
            }
        } finally {
            executor.shutdownNow();
        }
        return differences;
    }
}
