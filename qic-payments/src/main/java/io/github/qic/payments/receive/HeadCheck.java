package io.github.qic.payments.receive;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Buyer;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.DocumentReference;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.LedgerView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what an invoice says above its lines: number, date, parties, order, VAT and account. */
final class HeadCheck {
    /** The limit of NHS Shared Business Services. */
    private static final int DAYS_AHEAD = 14;

    private static final Pattern WORDS = Pattern.compile("[^A-Z0-9]++");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    private final IncomingInvoice invoice;
    private final PayerRecords records;
    private final LedgerView ledger;
    private final InvoiceDoubts doubts;
    private @Nullable DocumentNumber recordAs;

    HeadCheck(IncomingInvoice invoice, PayerRecords records, LedgerView ledger, InvoiceDoubts doubts) {
        this.invoice = invoice;
        this.records = records;
        this.ledger = ledger;
        this.doubts = doubts;
    }

    /** {@return the number under which the invoice can be recorded} */
    Optional<DocumentNumber> check() {
        checkNumber();
        checkDate();
        records.buyer().ifPresent(this::checkBuyer);
        checkOrder();
        records.suppliers()
                .apply(invoice.supplier())
                .or(() -> ledger.supplier(invoice.supplier()))
                .ifPresent(this::checkSupplier);
        return Optional.ofNullable(recordAs);
    }

    /** A field that is left blank counts as missing. */
    private static Optional<String> written(Optional<String> text) {
        return text.filter(line -> !Spaces.isBlank(line));
    }

    private void checkNumber() {
        Optional<DocumentNumber> number = invoice.documentNumber();
        if (number.isEmpty()) {
            doubts.add(
                    QueryReason.NUMBER_UNUSABLE,
                    Spaces.isBlank(invoice.number())
                            ? "The invoice has no number."
                            : "The number must have at most 50 characters.");
            return;
        }
        Optional<DocumentReference> earlier = invoice.date()
                .map(number.get()::of)
                .flatMap(this::document)
                .or(() -> document(number.get()))
                .map(DocumentReference::of);
        recordAs = number.get();
        if (earlier.isEmpty()) {
            return;
        }
        LocalDate before = earlier.get().issueDate();
        LocalDate day = invoice.date().orElse(before);
        recordAs = number.get().of(day);
        String used = "The number was used before, for " + Wording.document(earlier.get());
        if (document(recordAs).isPresent() || invoice.date().isEmpty()) {
            doubts.add(QueryReason.NUMBER_UNUSABLE, earlier, used + ", and its date does not tell them apart.");
        } else if (!anotherYear(day, before)) {
            doubts.add(
                    QueryReason.NUMBER_USED,
                    earlier,
                    used + ". A supplier's invoices and credit notes share one sequence of numbers.");
        } else {
            doubts.note(
                    NoteReason.NUMBER_USED_IN_ANOTHER_YEAR,
                    earlier,
                    used + ", in another year; this one is recorded as " + recordAs + ".");
        }
    }

    private Optional<BillingDocument> document(DocumentNumber number) {
        Id<Organisation> supplier = invoice.supplier();
        return ledger.invoice(supplier, number)
                .<BillingDocument>map(found -> found)
                .or(() -> ledger.creditNote(supplier, number));
    }

    /** Suppliers begin again at 1 in January or with the financial year. */
    private static boolean anotherYear(LocalDate day, LocalDate other) {
        return day.getYear() != other.getYear()
                || day.minusMonths(3).getYear() != other.minusMonths(3).getYear();
    }

    private void checkDate() {
        if (invoice.date().isEmpty()) {
            doubts.add(QueryReason.INVOICE_DATE, "The invoice has no date.");
            return;
        }
        LocalDate date = invoice.date().get();
        invoice.received()
                .filter(received -> date.isAfter(received.plusDays(DAYS_AHEAD)))
                .ifPresent(received -> doubts.add(
                        QueryReason.INVOICE_DATE,
                        "The invoice is dated " + date + ", more than " + DAYS_AHEAD + " days after it was received on "
                                + received + "."));
    }

    private void checkBuyer(Buyer buyer) {
        written(invoice.buyer())
                .filter(written -> !names(written, buyer))
                .ifPresent(written ->
                        doubts.add(QueryReason.WRONG_BUYER, "The invoice must be addressed to " + buyer.name() + "."));
    }

    /** {@return whether a text has the name of a buyer in it, or its ODS code as a word} */
    private static boolean names(String written, Buyer buyer) {
        return plain(written).contains(plain(buyer.name()))
                || buyer.odsCode()
                        .filter(code -> Arrays.asList(WORDS.split(written.toUpperCase(Locale.ROOT), -1))
                                .contains(code))
                        .isPresent();
    }

    private void checkOrder() {
        Set<String> orders = records.purchaseOrders().apply(invoice.supplier());
        boolean required = records.buyer().filter(Buyer::purchaseOrderRequired).isPresent();
        Optional<String> order =
                invoice.purchaseOrder().filter(written -> !plain(written).isEmpty());
        if (order.isEmpty()) {
            if (required) {
                doubts.add(QueryReason.PURCHASE_ORDER, "The invoice must quote a purchase order.");
            }
        } else if (!orders.isEmpty()
                && orders.stream().noneMatch(known -> plain(known).equals(plain(order.get())))) {
            doubts.add(QueryReason.PURCHASE_ORDER, "The purchase order is not one that was placed with you.");
        }
    }

    private void checkSupplier(Supplier supplier) {
        written(invoice.account())
                .filter(written -> !isAccount(written, supplier.account()))
                .ifPresent(written -> doubts.add(
                        QueryReason.ACCOUNT_CHANGED,
                        "The account to pay into is not the one we know. We will ask you about it in another way than by a"
                                + " reply to this invoice."));
        invoice.vat().ifPresent(vat -> checkVat(vat, supplier));
    }

    private void checkVat(Money vat, Supplier supplier) {
        Money right = supplier.vat().on(invoice.total());
        // Suppliers may round the VAT of each line.
        long tolerance = right.isZero() ? 0 : Math.max(1, invoice.lines().size());
        if (Math.abs(vat.minus(right).pence()) > tolerance) {
            doubts.add(
                    QueryReason.WRONG_VAT,
                    "VAT of " + vat.display() + " is charged; by your VAT treatment ("
                            + supplier.vat().reason() + ") it is " + right.display() + ".");
        }
    }

    /** {@return whether a text gives an account: its sort code and number, or its IBAN, which in the United Kingdom ends with both} */
    private static boolean isAccount(String written, PaymentAccount account) {
        String digits = NO_DIGIT.matcher(written).replaceAll("");
        String text = plain(written);
        List<String> known = new ArrayList<>();
        account.sortCode()
                .ifPresent(code -> known.add(
                        code.replace("-", "") + account.accountNumber().orElse("")));
        account.iban().filter(iban -> iban.startsWith("GB")).ifPresent(iban -> known.add(iban.substring(8)));
        boolean iban = text.contains("GB") && digits.length() == 16;
        return account.iban().filter(text::contains).isPresent() || known.contains(iban ? digits.substring(2) : digits);
    }

    /** {@return the letters as capitals and the digits of a text} */
    private static String plain(String text) {
        return NO_LETTER_OR_DIGIT.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
