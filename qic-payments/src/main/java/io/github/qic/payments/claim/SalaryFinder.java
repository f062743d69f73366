package io.github.qic.payments.claim;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.ContractHours;
import io.github.qic.payments.pay.LookupResult;
import io.github.qic.payments.pay.PayAwards;
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

/** Finds salaries in the tables, from the pay awards that count under {@link Pricing#knownOn()}. */
record SalaryFinder(PayTables tables, Optional<LocalDate> knownOn) {
    LookupResult<Salary> of(BandBasis basis, LocalDate day) {
        PayTable<PayPoint> table = tables.agendaForChange();
        return rows(table, basis.band().toString(), day)
                .flatMap(basis.point()::salaryFrom)
                .map(chosen -> {
                    String steps = chosen.rows().stream().map(PayPoint::step).collect(Collectors.joining(" / "));
                    return new Salary(
                            chosen.annual(),
                            chosen.rows().get(0).hours(),
                            basis.band() + ", " + steps + " (" + basis.point() + ")",
                            Optional.of(basis.band()),
                            chosen.rows().stream()
                                    .map(row -> PayRowReference.of(table.id(), row))
                                    .toList());
                });
    }

    LookupResult<Salary> of(SalariedGpBasis basis, LocalDate day) {
        PayTable<SalaryRange> table = tables.salariedGp();
        return rows(table, tables.salariedGpAwards(), "salaried GP", day).map(rows -> {
            SalaryRange range = rows.get(0);
            return new Salary(
                    in(range, basis.point()),
                    ContractHours.STANDARD,
                    "salaried GP, " + Words.of(basis.point()) + " of the range",
                    Optional.empty(),
                    List.of(PayRowReference.of(table.id(), range)));
        });
    }

    /** Rows of a table whose periods begin with the awards of Agenda for Change. */
    <R extends PayRow> LookupResult<List<R>> rows(PayTable<R> table, String series, LocalDate day) {
        return rows(table, tables.awards(), series, day);
    }

    private <R extends PayRow> LookupResult<List<R>> rows(
            PayTable<R> table, PayAwards awards, String series, LocalDate day) {
        return knownOn.isPresent() ? awards.knownRows(table, series, day, knownOn.get()) : table.find(series, day);
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
