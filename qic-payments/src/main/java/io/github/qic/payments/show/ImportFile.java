package io.github.qic.payments.show;

import io.github.qic.core.money.Money;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.DocumentLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A file that accounts import: a row for each line of each document, or for a document with VAT one row. */
abstract class ImportFile {
    private static final String DOTS = "...";

    final AccountingCodes codes;
    private final List<String> headings;
    private final DateTimeFormatter days;

    ImportFile(AccountingCodes codes, String headings, String days) {
        this.codes = codes;
        this.headings = List.of(headings.split(",", -1));
        this.days = DateTimeFormatter.ofPattern(days, Locale.ROOT);
    }

    /** Requires what the program requires of one document. */
    abstract void require(Problems problems, BillingDocument document, String path);

    /** Requires what the program requires of the file. */
    abstract void require(Problems problems, List<? extends BillingDocument> documents, Table table);

    abstract List<Cell> row(BillingDocument document, String description, Money amount);

    final Table table(List<? extends BillingDocument> documents) {
        Problems problems = new Problems();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            require(problems, documents.get(i), "/documents/" + i);
            rows.addAll(rows(documents.get(i)));
        }
        Table table = Table.of(headings, rows);
        require(problems, documents, table);
        return problems.returnIfNone(table);
    }

    private List<List<Cell>> rows(BillingDocument document) {
        if (!document.totals().vat().isZero()) {
            String description = "Attendance " + DocumentWords.period(document.period()) + ", lines 1 to "
                    + document.lines().size();
            return List.of(
                    row(document, description, document.owed(document.totals().net())));
        }
        return document.lines().stream()
                .map(line -> row(document, description(line), document.owed(line.net())))
                .toList();
    }

    private static String description(DocumentLine line) {
        return line.date() + ", " + line.event() + ", " + DocumentWords.role(line.role()) + ", " + line.basis() + " ["
                + line.claim() + "]";
    }

    final Cell day(LocalDate day) {
        return Cell.of(day.format(days));
    }

    static LocalDate due(BillingDocument document) {
        return document.match(invoice -> invoice.dueDate(), note -> note.issueDate());
    }

    /** A description may be cut, though not within a character; everything else that is too long is refused. */
    static Cell cut(String text, int most) {
        if (text.length() <= most) {
            return Cell.of(text);
        }
        int end = most - DOTS.length();
        return Cell.of(text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + DOTS);
    }

    static void requireLength(Problems problems, String text, int most, String path) {
        problems.require(text.length() <= most, path, "must have at most " + most + " characters");
    }
}
