package io.github.qic.payments.claim;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.payments.scheme.ExpenseKind;
import io.github.qic.payments.scheme.ExpenseRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The expenses of an attendance that are paid, each a charge, and why others are not.
 *
 * @param charges the charges, in the order of the expenses
 * @param refused why an expense is not paid
 */
record PaidExpenses(List<Charge> charges, List<String> refused) {
    /** The default: no expenses. Recognising it saves a look-up for each attendance. */
    static final Function<AttendanceKey, List<Expense>> NONE_GIVEN = attendance -> List.of();

    static final PaidExpenses NONE = new PaidExpenses(List.of(), List.of());

    static PaidExpenses of(List<Expense> expenses, List<ExpenseRule> rules) {
        if (expenses.isEmpty()) {
            return NONE;
        }
        List<Charge> charges = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Expense expense : expenses) {
            String what = Words.of(expense.kind());
            Optional<ExpenseRule> rule =
                    rules.stream().filter(r -> r.kind() == expense.kind()).findFirst();
            if (rule.isEmpty()) {
                refused.add(what + ": the terms do not cover it");
            } else if (rule.get().receiptRequired() && expense.receipt().isEmpty()) {
                refused.add(what + ": a receipt is required");
            } else {
                charges.add(charge(expense, rule.get(), what));
            }
        }
        return new PaidExpenses(List.copyOf(charges), List.copyOf(refused));
    }

    Money total() {
        return charges.isEmpty() ? Money.ZERO : Money.sum(charges.stream().map(Charge::amount));
    }

    private static Charge charge(Expense expense, ExpenseRule rule, String what) {
        List<CalculationStep> steps = new ArrayList<>();
        CalculationStep cost = cost(expense, rule, what);
        steps.add(cost);
        Money amount = rule.limit().orElse(cost.result()).min(cost.result());
        if (!amount.equals(cost.result())) {
            String formula = "the lower of this and the limit of an attendance, " + amount.display();
            steps.add(CalculationStep.exact(what, formula, amount));
        }
        return Charge.builder()
                .kind(kind(expense.kind()))
                .amount(amount)
                .steps(steps)
                .build();
    }

    private static CalculationStep cost(Expense expense, ExpenseRule rule, String what) {
        String receipt =
                expense.receipt().map(text -> " (receipt " + text + ")").orElse("");
        if (expense.miles().isEmpty() || rule.perMile().isEmpty()) {
            return CalculationStep.exact(
                    what, "as spent" + receipt, expense.amount().orElse(Money.ZERO));
        }
        BigDecimal miles = expense.miles().get();
        BigDecimal cost = miles.multiply(rule.perMile().get());
        String formula = miles.toPlainString() + " miles x £"
                + rule.perMile()
                        .get()
                        .setScale(Math.max(2, rule.perMile().get().scale()), RoundingMode.UNNECESSARY)
                        .toPlainString()
                + receipt;
        return CalculationStep.rounded(what, formula, cost);
    }

    private static ChargeKind kind(ExpenseKind kind) {
        return switch (kind) {
            case MILEAGE -> ChargeKind.MILEAGE;
            case FARES -> ChargeKind.FARES;
            case CARE -> ChargeKind.CARE;
            case OTHER -> ChargeKind.OTHER_EXPENSES;
        };
    }
}
