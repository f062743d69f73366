package io.github.qic.payments.claim;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.pay.ChosenSalary;
import io.github.qic.payments.pay.PayPoint;
import io.github.qic.payments.pay.PayRow;
import io.github.qic.payments.pay.PayTable;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.SalaryRange;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.SalariedGpBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds salaries in the tables, as of a day if one is given. */
final class SalaryFinder {
    private final PayTables tables;
    private final Optional<LocalDate> knownOn;

    SalaryFinder(PayTables tables, Optional<LocalDate> knownOn) {
        this.tables = tables;
        this.knownOn = knownOn;
    }

    Salary of(BandBasis basis, LocalDate day) {
        PayTable<PayPoint> table = tables.agendaForChange();
        ChosenSalary chosen = basis.point().in(rows(table, basis.band().toString(), day));
        String steps = chosen.rows().stream().map(PayRow::step).collect(Collectors.joining(" / "));
        return new Salary(
                chosen.annual(),
                chosen.annual().display(),
                basis.band() + ", " + steps + " (" + basis.point() + ")",
                Optional.of(basis.band()),
                chosen.rows().stream()
                        .map(row -> PayRowReference.of(table.id(), row))
                        .toList());
    }

    Salary of(SalariedGpBasis basis, LocalDate day) {
        if (knownOn.isPresent()) {
            throw InvalidValueException.of(
                    "/knownOn",
                    "table " + tables.salariedGp().id().name()
                            + " does not say when its ranges were announced: it cannot be seen as of " + knownOn.get());
        }
        SalaryRange range = tables.salariedGp().on("salaried GP", day).get(0);
        Money annual = in(range, basis.point());
        return new Salary(
                annual,
                annual.display(),
                "salaried GP, " + Words.of(basis.point()) + " of the range",
                Optional.empty(),
                List.of(PayRowReference.of(tables.salariedGp().id(), range)));
    }

    /** Rows of a table that moves with the pay awards. */
    <R extends PayRow> List<R> rows(PayTable<R> table, String series, LocalDate day) {
        return knownOn.isPresent() ? tables.awards().known(table, series, day, knownOn.get()) : table.on(series, day);
    }

    private static Money in(SalaryRange range, RangePoint point) {
        return switch (point) {
            case MINIMUM -> range.minimum();
            case MAXIMUM -> range.maximum();
            case MIDPOINT ->
                Money.ofPence((range.minimum().pence() + range.maximum().pence() + 1) / 2);
        };
    }
}
