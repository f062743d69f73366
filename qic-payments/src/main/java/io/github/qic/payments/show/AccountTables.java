package io.github.qic.payments.show;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.account.AgeBand;
import io.github.qic.payments.account.AgedBalance;
import io.github.qic.payments.account.AgedBalances;
import io.github.qic.payments.account.CashTotal;
import io.github.qic.payments.account.CashTotals;
import io.github.qic.payments.account.PaymentProposal;
import io.github.qic.payments.account.PaymentRun;
import io.github.qic.payments.account.RemittanceAdvice;
import io.github.qic.payments.account.StatementOfAccount;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.ledger.AccountMovement;
import io.github.qic.payments.ledger.AllocatedAmount;
import io.github.qic.payments.ledger.Payment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reports of a finance office as tables. */
public final class AccountTables {
    private AccountTables() {}

    /** {@return a row per document, payment and write-off, between the opening and the closing balance} */
    public static Table of(StatementOfAccount statement) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(balance(Cell.of(statement.period().from()), "opening balance", statement.opening()));
        for (StatementOfAccount.Row row : statement.rows()) {
            AccountMovement movement = row.movement();
            Money change = movement.change();
            rows.add(List.of(
                    Cell.of(movement.date()),
                    Cell.of(kind(movement)),
                    Cell.of(movement.reference()),
                    change.isNegative() ? Cell.blank() : Cell.of(change),
                    change.isNegative() ? Cell.of(change.negated()) : Cell.blank(),
                    Cell.of(row.balance())));
        }
        rows.add(balance(Cell.of(statement.period().to()), "closing balance", statement.closing()));
        return Table.of(List.of("Date", "Type", "Reference", "Charged", "Paid or credited", "Balance"), rows)
                .withFigures("Charged", "Paid or credited");
    }

    private static List<Cell> balance(Cell day, String text, Money balance) {
        return List.of(day, Cell.of(text), Cell.blank(), Cell.blank(), Cell.blank(), Cell.of(balance));
    }

    private static String kind(AccountMovement movement) {
        return movement.paid().isNegative() ? "repayment" : Words.of(movement.kind());
    }

    /** {@return a row per supplier and a total, with a column per band} */
    public static Table of(AgedBalances aged) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AgedBalance balance : aged.suppliers()) {
            rows.add(row(
                    balance.supplier().value(),
                    Stream.of(AgeBand.values()).map(balance::in),
                    balance.onAccount(),
                    balance.balance(),
                    balance.held()));
        }
        rows.add(row(
                "total",
                Stream.of(AgeBand.values()).map(aged::in),
                Money.sum(aged.suppliers().stream().map(AgedBalance::onAccount)),
                aged.balance(),
                Money.sum(aged.suppliers().stream().map(AgedBalance::held))));
        return Table.of(
                List.of(
                        "Supplier",
                        "Not due",
                        "1 to 30 days",
                        "31 to 60 days",
                        "61 to 90 days",
                        "Over 90 days",
                        "On account",
                        "Balance",
                        "Of which held"),
                rows);
    }

    private static List<Cell> row(String supplier, Stream<Money> bands, Money onAccount, Money balance, Money held) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(supplier)));
        bands.map(Cell::of).forEach(cells::add);
        Collections.addAll(cells, Cell.of(onAccount.negated()), Cell.of(balance), Cell.of(held));
        return cells;
    }

    /**
     * {@return a row per payment, with all that a bank's file needs; the payer maps it to the format of that file} Payees whose
     * documents show another account are marked.
     *
     * @param reference the reference of the run
     */
    public static Table of(PaymentRun run, Id<Payment> reference) {
        Objects.requireNonNull(reference, "reference");
        return Table.of(
                List.of(
                        "date",
                        "reference",
                        "supplier_id",
                        "payee",
                        "sort_code",
                        "account_number",
                        "iban",
                        "amount",
                        "documents",
                        "from_account",
                        "other_account_on_documents"),
                run.proposals().stream()
                        .filter(proposal -> !proposal.amount().isZero())
                        .map(proposal -> row(run, reference, proposal))
                        .toList());
    }

    private static List<Cell> row(PaymentRun run, Id<Payment> reference, PaymentProposal proposal) {
        PaymentAccount account = proposal.supplier().account();
        return List.of(
                Cell.of(run.date()),
                Cell.of(reference.value()),
                Cell.of(proposal.supplier().id().value()),
                Cell.of(account.name()),
                Cell.of(account.sortCode(), Cell::of),
                Cell.of(account.accountNumber(), Cell::of),
                Cell.of(account.iban(), Cell::of),
                Cell.of(proposal.amount()),
                Cell.of(proposal.allocated().stream()
                        .map(part -> part.document().value())
                        .collect(Collectors.joining(" "))),
                Cell.of(Money.sum(proposal.fromAccount().stream().map(AllocatedAmount::amount))),
                Cell.of(proposal.changedAccounts().isEmpty() ? "" : "yes"));
    }

    /** {@return a row per document that a payment settled, the money on account, and the amount paid} */
    public static Table of(RemittanceAdvice advice) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RemittanceAdvice.Row row : advice.rows()) {
            rows.add(List.of(
                    Cell.of(row.document().number().value()),
                    Cell.of(row.document().issueDate()),
                    Cell.of(row.document().owed()),
                    Cell.of(row.amount())));
        }
        if (!advice.payment().onAccount().isZero()) {
            rows.add(List.of(
                    Cell.of("on account"),
                    Cell.blank(),
                    Cell.blank(),
                    Cell.of(advice.payment().onAccount())));
        }
        rows.add(List.of(
                Cell.of("paid"),
                Cell.of(advice.payment().date()),
                Cell.blank(),
                Cell.of(advice.payment().amount())));
        return Table.of(List.of("Your document", "Date", "Its total", "Paid"), rows)
                .withFigures("Its total");
    }

    /** {@return a row per supplier and a total} */
    public static Table of(CashTotals cash) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CashTotal total : cash.suppliers()) {
            rows.add(row(total.supplier().value(), total.paid(), total.repaid(), total.net()));
        }
        rows.add(row(
                "total",
                Money.sum(cash.suppliers().stream().map(CashTotal::paid)),
                Money.sum(cash.suppliers().stream().map(CashTotal::repaid)),
                cash.net()));
        return Table.of(List.of("Supplier", "Paid", "Repaid", "Net"), rows);
    }

    private static List<Cell> row(String supplier, Money paid, Money repaid, Money net) {
        return List.of(Cell.of(supplier), Cell.of(paid), Cell.of(repaid), Cell.of(net));
    }
}
