package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.pay.DateRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules for documents, exact to the penny; official validators of e-invoices tolerate two pence a line. */
final class DocumentRules {
    private DocumentRules() {}

    static Problems check(BillingDocument document, long vatTolerance) {
        Problems problems = new Problems();
        problems.requireDate(document.issueDate(), "/issueDate");
        requireLines(problems, document.lines(), document.sign());
        requirePeriod(problems, document.lines(), document.period());
        requireTotals(problems, document, vatTolerance);
        problems.require(
                document.supplier().vat().needsVatNumber()
                        || document.supplier().vatNumber().isEmpty(),
                "/supplier/vatNumber",
                "must not be shown outside the scope of VAT (EN 16931, BR-O-02)");
        document.buyer().requireReferences(problems, document.purchaseOrder(), document.buyerReference());
        return problems;
    }

    /** Requires lines of a document with this sign: those that reverse others have the opposite sign. */
    static void requireLines(Problems problems, List<DocumentLine> lines, int sign) {
        problems.require(!lines.isEmpty(), "/lines", "must not be empty");
        requireLines(problems, lines);
        for (int i = 0; i < lines.size(); i++) {
            DocumentLine line = lines.get(i);
            if (line.reverses().isPresent() != (Integer.signum(line.quantity()) == -sign)) {
                problems.refuse(
                        "/lines/" + i + "/reverses",
                        "must be present if the quantity is " + (sign < 0 ? "positive" : "negative")
                                + ", and only then");
            }
        }
    }

    /** Requires consecutive numbers, and that the time of an attendance is charged only once; on-costs are separate lines. */
    static void requireLines(Problems problems, List<DocumentLine> lines) {
        Set<ClaimReference> charged = new HashSet<>(lines.size() * 2);
        for (int i = 0; i < lines.size(); i++) {
            DocumentLine line = lines.get(i);
            boolean time = line.reverses().isEmpty() && line.kind().isAttendance();
            if (line.number() != i + 1) {
                problems.refuse("/lines/" + i + "/number", "must be " + (i + 1));
            }
            if (time && !charged.add(line.claim())) {
                problems.refuse("/lines/" + i + "/claim", "is charged twice: " + line.claim());
            }
        }
    }

    /** Requires the attendance of each line that reverses no other, once, on the day of the line. */
    static void requireAttendances(Problems problems, List<DocumentLine> lines, List<ClaimedAttendance> attendances) {
        Map<ClaimReference, ClaimedAttendance> byClaim = new HashMap<>(attendances.size() * 2);
        attendances.forEach(attendance -> byClaim.put(attendance.claim(), attendance));
        // Looked for only if there are any: documents are read by the thousand.
        if (byClaim.size() < attendances.size()) {
            problems.requireUnique(attendances, ClaimedAttendance::claim, "/attendances", "claim");
        }
        Set<ClaimReference> reversed = new HashSet<>();
        lines.stream().filter(line -> line.reverses().isPresent()).forEach(line -> reversed.add(line.claim()));
        Set<ClaimReference> found = new HashSet<>(lines.size() * 2);
        for (int i = 0; i < lines.size(); i++) {
            DocumentLine line = lines.get(i);
            ClaimedAttendance attendance = byClaim.get(line.claim());
            found.add(line.claim());
            if (attendance == null && !reversed.contains(line.claim())) {
                problems.refuse("/lines/" + i + "/claim", "is missing in /attendances: " + line.claim());
            }
            if (attendance != null && !attendance.date().equals(line.date())) {
                problems.refuse("/lines/" + i + "/date", "must be the day of the attendance");
            }
        }
        for (int i = 0; i < attendances.size(); i++) {
            if (!found.contains(attendances.get(i).claim())) {
                problems.refuse("/attendances/" + i + "/claim", "has no line");
            }
        }
    }

    static void requirePeriod(Problems problems, List<DocumentLine> lines, DateRange period) {
        for (int i = 0; i < lines.size(); i++) {
            if (!period.contains(lines.get(i).date())) {
                problems.refuse(
                        "/lines/" + i + "/date", "must be in /period (EN 16931, BR-CO-19; Peppol R110 and R111)");
            }
        }
    }

    private static void requireTotals(Problems problems, BillingDocument document, long vatTolerance) {
        Totals totals = document.totals();
        Money net = DocumentLines.sum(document.lines());
        Money vat = document.supplier().vat().on(totals.net());
        problems.require(totals.net().equals(net), "/totals/net", "must be the sum of the lines: " + net)
                .require(
                        Math.abs(totals.vat().minus(vat).pence()) <= vatTolerance,
                        "/totals/vat",
                        "must be the VAT on the net total: " + vat)
                .require(!totals.net().isNegative(), "/totals/net", "must not be negative");
    }
}
