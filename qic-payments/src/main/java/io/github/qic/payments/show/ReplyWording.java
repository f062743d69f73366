package io.github.qic.payments.show;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.DocumentReference;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.receive.InvoiceQuery;
import io.github.qic.payments.receive.NoteReason;
import io.github.qic.payments.receive.QueryReason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a reply to a supplier says first and last: what can be paid, and what the supplier is asked to do. */
final class ReplyWording {
    private static final String NOTHING_TO_DO = "You do not need to do anything.";

    /** What only another document of the supplier can put right. */
    private static final Set<QueryReason> CORRECTED = EnumSet.of(QueryReason.NUMBER_UNUSABLE, QueryReason.WRONG_VAT);

    /** What asks for something that may show that the amount is due. */
    private static final Set<QueryReason> ASKED = EnumSet.of(
            QueryReason.UNCLEAR, QueryReason.NO_MATCH, QueryReason.LESS_THAN_DUE, QueryReason.BILLED_BEFORE_CORRECTION);

    private ReplyWording() {}

    static String title(IncomingInvoice invoice) {
        return invoice.total().isNegative() ? "Your credit note" : "Your invoice";
    }

    static List<String> opening(IncomingResult result) {
        IncomingInvoice invoice = result.invoice();
        String number = Spaces.isBlank(invoice.number()) ? "" : " " + invoice.number();
        String date = invoice.date().map(day -> " of " + DocumentWords.day(day)).orElse("");
        Money total = invoice.total();
        String asked = (total.isNegative() ? total.negated() : total).display();
        String about =
                title(invoice) + number + date + " for " + asked + " has been checked against the attendance register.";
        String payable = result.payable().display();
        if (result.allQueries().isEmpty()) {
            return List.of(
                    about,
                    result.payable().isZero()
                            ? "It claims nothing, so nothing is due."
                            : "We can pay it in full: " + payable + ".");
        }
        if (total.isNegative()) {
            if (isRecorded(result)) {
                return List.of(about, "We have recorded a document with its number.");
            }
            return List.of(
                    about,
                    saysWhatItCredits(result)
                            ? "We will record it as a credit note."
                            : "We cannot record it yet, for the reasons below.");
        }
        if (total.isZero()) {
            return List.of(about, "In total it claims nothing, so nothing is due.");
        }
        return List.of(
                about,
                result.payable().isZero()
                        ? "We cannot pay it yet: " + asked + " is queried for the reasons below."
                        : "We can pay " + payable + " of the " + asked + ". "
                                + result.queried().display() + " is queried for the reasons below.");
    }

    static String closing(IncomingResult result) {
        List<InvoiceQuery> queries = result.allQueries();
        if (queries.isEmpty()) {
            return NOTHING_TO_DO;
        }
        if (result.invoice().total().isNegative()) {
            return closingOfCredit(result);
        }
        if (queries.stream().map(InvoiceQuery::reason).anyMatch(CORRECTED::contains)) {
            return "Please send a corrected invoice, or let us know what we have overlooked.";
        }
        List<String> answer = new ArrayList<>();
        boolean asked = queries.stream().map(InvoiceQuery::reason).anyMatch(ASKED::contains);
        if (asked) {
            answer.add("Please let us have what we ask for above.");
        }
        Money credit = isRecorded(result)
                ? Money.ZERO
                : Money.sum(queries.stream()
                        .filter(query -> needsCredit(query, result))
                        .map(InvoiceQuery::amount));
        if (credit.compareTo(Money.ZERO) > 0) {
            String amount = credit.equals(result.queried()) ? "the queried amount" : credit.display();
            answer.add("Please send a credit note for " + amount + ", or let us know what we have overlooked.");
        } else if (!asked) {
            answer.add("You do not need to send a credit note.");
        }
        if (!result.payable().isZero()) {
            answer.add("We will pay the undisputed amount in the meantime.");
        }
        return String.join(" ", answer);
    }

    private static String closingOfCredit(IncomingResult result) {
        if (isRecorded(result)) {
            return "If it is a copy, you do not need to do anything.";
        }
        if (saysWhatItCredits(result)) {
            return NOTHING_TO_DO;
        }
        List<InvoiceQuery> credits = result.allQueries().stream()
                .filter(query -> query.reason() == QueryReason.CREDIT)
                .toList();
        return credits.isEmpty()
                        || credits.stream().anyMatch(query -> query.earlier().isEmpty())
                ? "Please let us know which invoice it credits."
                : "Please bill the other lines on an invoice of their own.";
    }

    /** A doubt that a person may accept needs no credit note, nor does a question, nor a copy of what is recorded. */
    private static boolean needsCredit(InvoiceQuery query, IncomingResult result) {
        return !isCopy(query, result) && !query.reason().acceptable() && !ASKED.contains(query.reason());
    }

    /** {@return whether what a query names as billed is the invoice itself, not one that had its number in another year} */
    private static boolean isCopy(InvoiceQuery query, IncomingResult result) {
        return result.notes().stream().noneMatch(note -> note.reason() == NoteReason.NUMBER_USED_IN_ANOTHER_YEAR)
                && query.earlier().stream().anyMatch(earlier -> hasNumberOf(result.invoice(), earlier));
    }

    /**
     * {@return whether a document with its number is recorded, on its date or later, and nobody has said that it is another one} A
     * document may be recorded later because its period is closed.
     */
    private static boolean isRecorded(IncomingResult result) {
        return Stream.concat(
                        result.queries().stream().flatMap(query -> query.earlier().stream()),
                        result.notes().stream()
                                .filter(note -> note.reason() == NoteReason.ALSO_WRONG)
                                .flatMap(note -> note.earlier().stream()))
                .filter(earlier -> result.invoice().date().stream().noneMatch(earlier.issueDate()::isBefore))
                .anyMatch(earlier -> hasNumberOf(result.invoice(), earlier));
    }

    private static boolean hasNumberOf(IncomingInvoice invoice, DocumentReference earlier) {
        return invoice.documentNumber().stream()
                .flatMap(number -> Stream.concat(Stream.of(number), invoice.date().map(number::of).stream()))
                .anyMatch(number -> number.key().equals(earlier.number().key()));
    }

    private static boolean saysWhatItCredits(IncomingResult result) {
        return result.allQueries().stream()
                .allMatch(query ->
                        query.reason() == QueryReason.CREDIT && query.earlier().isPresent());
    }
}
