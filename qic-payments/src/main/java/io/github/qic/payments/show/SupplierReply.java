package io.github.qic.payments.show;

import io.github.qic.core.internal.page.Layout;
import io.github.qic.core.internal.page.PageContent;
import io.github.qic.core.internal.page.Section;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Page;
import io.github.qic.core.show.Table;
import io.github.qic.payments.receive.IncomingLine;
import io.github.qic.payments.receive.IncomingLineResult;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.receive.InvoiceQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** The reply to a supplier whose invoice was checked. */
public final class SupplierReply {
    private SupplierReply() {}

    /** {@return the reply that explains the result of a check, to be put into a message} */
    public static Page of(IncomingResult result) {
        return page(result, List.of());
    }

    /** {@return the reply that explains the result of a check, as a letter} */
    public static Page of(IncomingResult result, Letterhead letterhead) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("Date", DocumentWords.day(letterhead.date()));
        details.put(ReplyWording.title(result.invoice()), result.invoice().number());
        Section head = Section.untitled()
                .columns(List.of(
                        DocumentPage.from(letterhead.from()),
                        DocumentPage.to(letterhead.to()),
                        Section.of("Details").facts(details)));
        return page(result, List.of(head));
    }

    private static Page page(IncomingResult result, List<Section> head) {
        Section letter = Section.styled("letter");
        ReplyWording.opening(result).forEach(letter::text);
        Section lines = Section.untitled();
        if (!result.lines().isEmpty()) {
            lines.table(table(result));
        }
        Map<String, String> totals = new LinkedHashMap<>();
        totals.put("Queried", result.queried().display());
        totals.put("Payable", result.payable().display());
        return new PageContent(
                Layout.DOCUMENT,
                ReplyWording.title(result.invoice()),
                result.invoice().number(),
                Stream.concat(
                                head.stream(),
                                Stream.of(
                                        letter,
                                        lines.totals(totals),
                                        Section.untitled()
                                                .text("Queries", queries(result), 0)
                                                .text("Notes", notes(result), 0)
                                                .text(ReplyWording.closing(result))))
                        .toList());
    }

    private static Table table(IncomingResult result) {
        List<List<String>> rows = new ArrayList<>();
        for (IncomingLineResult line : result.lines()) {
            IncomingLine asked = result.invoice().lines().get(line.line() - 1);
            rows.add(List.of(
                    Integer.toString(line.line()),
                    asked.date().map(LocalDate::toString).orElse(""),
                    asked.role().map(DocumentWords::role).orElse(""),
                    line.kind()
                            .map(kind -> StringUtils.capitalize(Words.hyphenated(kind)))
                            .orElse("Unclear"),
                    asked.net().display(),
                    line.payable().display(),
                    line.queried().isZero() ? "" : line.queried().display()));
        }
        // A query about the invoice as a whole holds back what its lines could be paid.
        String payable = result.payable().isZero() && !result.queries().isEmpty() ? "Payable once settled" : "Payable";
        return Table.ofText(List.of("Line", "Date", "Role", "For", "Claimed", payable, "Queried"), rows)
                .withFigures("Line", "Claimed", payable, "Queried");
    }

    private static List<String> queries(IncomingResult result) {
        List<String> queries = new ArrayList<>();
        for (IncomingLineResult line : result.lines()) {
            line.queries().forEach(query -> queries.add("Line " + line.line() + ", " + text(query)));
        }
        result.queries().forEach(query -> queries.add("Whole invoice, " + text(query)));
        return queries;
    }

    private static String text(InvoiceQuery query) {
        return query.amount().display() + ": " + query.message();
    }

    private static List<String> notes(IncomingResult result) {
        List<String> notes = new ArrayList<>();
        for (IncomingLineResult line : result.lines()) {
            line.notes().forEach(note -> notes.add("Line " + line.line() + ": " + note.message()));
        }
        result.notes().forEach(note -> notes.add("Whole invoice: " + note.message()));
        return notes;
    }
}
