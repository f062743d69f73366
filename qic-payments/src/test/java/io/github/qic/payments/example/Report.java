package io.github.qic.payments.example;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.show.TheoryDiagram;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.show.AttendanceTables;
import io.github.qic.core.show.FindingTables;
import io.github.qic.core.show.Page;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.PayRowReference;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.claim.RejectionReason;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.show.DocumentPage;
import io.github.qic.payments.show.FinanceTable;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.PeachProjects;
import io.github.qic.pdsa.show.ProjectTables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the example prints, and the files it writes.
 *
 * @param text what is printed
 * @param files the text of each file by its name
 * @param tables the lines of the invoices, attendance and findings
 */
record Report(String text, Map<String, String> files, Workbook tables) {
    /** Theory and projects, which an own collaborative has to bring itself. */
    static final List<String> OF_PEACH_ONLY =
            List.of("inquiry.json", "programme-theory.mmd", "improvement-projects.json");

    /** The paper names no pay point, so the caller decides: here the lowest. */
    private static final Scheme PEACH = PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM);

    private static final Scheme EXAMPLE = PEACH.toBuilder()
            .id(Id.of("example"))
            .title("Example")
            .assumptions(List.of(
                    "The scheme is an example: care home managers at Band 7, nurses at Band 5, care workers at Band 4,"
                            + " each at the entry point; salaried GPs at the minimum of their range; no on-costs."
                            + " Write down what your programme pays in a scheme of its own."))
            .build();

    private static final String CONFIRM = "; read in an official table before you pay";

    /** The published example, with its programme theory and projects. */
    static Report ofPeach() {
        Report report = of(PeachCollaborative.collaborative(), PEACH);
        Inquiry inquiry = PeachInquiry.inquiry();
        ImprovementProjects projects = PeachProjects.all();
        report.files.put("inquiry.json", Inquiry.DOCUMENT.write(inquiry));
        report.files.put(
                "programme-theory.mmd", TheoryDiagram.of(inquiry.theory()).mermaid());
        report.files.put("improvement-projects.json", ImprovementProjects.DOCUMENT.write(projects));
        String cycles = "PDSA CYCLES\n" + ProjectTables.cycles(projects).text() + "\n";
        return new Report(report.text + cycles, report.files, report.tables);
    }

    /** An own collaborative, priced by the example scheme. */
    static Report of(Collaborative collaborative) {
        return of(collaborative, EXAMPLE);
    }

    private static Report of(Collaborative collaborative, Scheme scheme) {
        Claims claims = Pricing.of(scheme, PayTables.standard()).claims(collaborative);
        List<ClaimStatement> statements = ClaimStatements.of(collaborative, claims, period(collaborative));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("collaborative.json", Collaborative.DOCUMENT.write(collaborative));
        files.put("claims.json", Claims.DOCUMENT.write(claims));
        List<Invoice> invoices = ExampleInvoices.of(collaborative, statements);
        for (Invoice invoice : invoices) {
            files.put("invoices/" + invoice.number() + ".json", Invoice.DOCUMENT.write(invoice));
            files.put(
                    "invoices/" + invoice.number() + ".html",
                    DocumentPage.of(invoice).htmlPage());
        }
        String text = heading(collaborative)
                + statements.stream()
                        .map(Report::withoutAssumptions)
                        .map(DocumentPage::of)
                        .map(Page::text)
                        .collect(Collectors.joining("\n", "", "\n"))
                + total(claims, statements)
                + assumptions(collaborative, claims);
        Workbook tables = Workbook.of("Invoice lines", FinanceTable.of(invoices))
                .with("People", AttendanceTables.people(collaborative))
                .with("Events and meetings", AttendanceTables.gatherings(collaborative))
                .with("Findings", FindingTables.of(CollaborativeCheck.standard().check(collaborative)));
        return new Report(text, files, tables);
    }

    private static DateRange period(Collaborative collaborative) {
        return new DateRange(
                collaborative.programme().calendarMonth(1).atDay(1),
                collaborative
                        .programme()
                        .calendarMonth(collaborative.programme().months())
                        .atEndOfMonth());
    }

    private static String heading(Collaborative collaborative) {
        Retention retention = Retention.of(collaborative, RetentionDefinition.allEvents());
        return collaborative.name() + "\n"
                + (retention.cameCount() == 1 ? "1 person" : retention.cameCount() + " people")
                + " came to at least one learning event, "
                + retention.retainedCount() + " to all "
                + collaborative.programme().events().size() + ".\n\n";
    }

    private static ClaimStatement withoutAssumptions(ClaimStatement statement) {
        return statement.toBuilder().assumptions(List.of()).build();
    }

    private static String total(Claims claims, List<ClaimStatement> statements) {
        StringBuilder text =
                new StringBuilder("ALL STATEMENTS: " + Words.count(statements.size(), "organisation") + ", "
                        + Words.count(claims.claims().size(), "attendance") + ", "
                        + claims.total().display() + "\n"
                        + "Not paid: " + Words.count(claims.rejections().size(), "attendance") + "\n");
        Map<RejectionReason, List<Rejection>> rejected = claims.rejections().stream()
                .collect(Collectors.groupingBy(Rejection::reason, TreeMap::new, Collectors.toList()));
        rejected.forEach((reason, all) -> text.append("- " + all.size() + " " + Words.of(reason) + ", such as "
                + all.get(0).attendance() + ": " + all.get(0).message() + "\n"));
        return text.append("\n").toString();
    }

    private static String assumptions(Collaborative collaborative, Claims claims) {
        StringBuilder text = new StringBuilder(listed("ASSUMPTIONS", claims.assumptions()));
        text.append(listed(
                "MADE UP, because the source does not give it",
                collaborative.provenance().stream()
                        .filter(provenance -> provenance.origin() == Origin.SYNTHETIC)
                        .map(provenance -> provenance.path() + ": " + provenance.source())
                        .toList()));
        text.append(listed("RATES USED", rates(claims)));
        long unverified = claims.findings().stream()
                .filter(finding -> finding.code().equals("payments.unverified-rate"))
                .count();
        text.append("NOT VERIFIED: " + Words.count(unverified, "figure") + (unverified == 0 ? "" : CONFIRM) + ".\n\n");
        return text.toString();
    }

    private static String listed(String heading, List<String> entries) {
        return entries.isEmpty() ? "" : entries.stream().collect(Collectors.joining("\n- ", heading + "\n- ", "\n\n"));
    }

    /** How each rate was found, with the row of the pay table it rests on. */
    private static List<String> rates(Claims claims) {
        return claims.claims().stream()
                .map(Claim::pay)
                .map(pay -> pay.steps().get(0).text() + "; "
                        + pay.rows().stream().map(PayRowReference::text).collect(Collectors.joining("; ")))
                .distinct()
                .sorted()
                .toList();
    }
}
