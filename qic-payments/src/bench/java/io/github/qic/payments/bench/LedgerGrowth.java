package io.github.qic.payments.bench;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.account.SupplierAccount;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.LineKind;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.Payment;
import io.github.qic.payments.pay.DateRange;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What steps and questions cost as a ledger grows from 10,000 to 1,000,000 lines, in documents of 10 lines and suppliers of 1,000.
 * Prints the median of many, in microseconds of processor time; run it with {@code -Xms4g -Xmx4g -XX:+UseSerialGC}.
 */
public final class LedgerGrowth {
    private static final int LINES = 10;
    private static final int LINES_OF_SUPPLIER = 1_000;
    private static final int ROUNDS = 301;
    private static final int MINUTES = 90;
    private static final Money RATE = Money.of("16.05");
    private static final Money NET = Money.of("24.08");
    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final DateRange MONTH = new DateRange(FIRST, LocalDate.of(2025, 4, 30));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LedgerGrowth() {}

    /**
     * Measures.
     *
     * @param arguments the largest number of lines, a million by default
     */
    public static void main(String[] arguments) {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        System.out.println(
                "lines | draft and issue | pay | position of supplier and month | outstanding | account of supplier | MB");
        Ledger ledger = Ledger.empty();
        int document = 0;
        for (int size = 10_000; size <= most; size *= 10) {
            while (document < size / LINES) {
                ledger = billed(ledger, document++);
            }
            report(ledger, document, size);
        }
    }

    private static void report(Ledger ledger, int next, int size) {
        double[][] times = new double[5][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            int document = next + round;
            int paid = round * 7 % next;
            Id<Organisation> supplier = supplier(paid);
            ClaimStatement statement = statement(document);
            times[0][round] = time(() -> billed(ledger, document, statement));
            times[1][round] = time(() -> ledger.pay(payment(paid)));
            times[2][round] = time(() -> ledger.view().position(supplier, MONTH));
            times[3][round] = time(() -> ledger.view().outstanding(supplier));
            times[4][round] = time(() -> SupplierAccount.of(ledger.view(), supplier, LocalDate.of(2026, 1, 1)));
        }
        StringBuilder row = new StringBuilder(Integer.toString(size));
        for (double[] of : times) {
            Arrays.sort(of);
            row.append(String.format(Locale.ROOT, " | %.1f", of[ROUNDS / 2]));
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.println(row.append(" | ").append((runtime.totalMemory() - runtime.freeMemory()) >> 20));
    }

    private static double time(Runnable work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e3;
    }

    private static Ledger billed(Ledger ledger, int document) {
        return billed(ledger, document, statement(document));
    }

    private static Ledger billed(Ledger ledger, int document, ClaimStatement statement) {
        return ledger.draft(Id.of("d" + document), statement)
                .issue(Id.of("d" + document), Cases.terms(supplier(document), "N" + document, "2025-07-01"));
    }

    private static Payment payment(int document) {
        return Payment.of(
                Id.of("p" + document),
                supplier(document),
                DocumentNumber.of("N" + document),
                LocalDate.of(2025, 7, 20),
                Money.of("20.00"));
    }

    private static Id<Organisation> supplier(int document) {
        return Id.of("supplier-" + document * LINES / LINES_OF_SUPPLIER);
    }

    private static ClaimStatement statement(int document) {
        List<AttendanceKey> keys = IntStream.range(document * LINES, (document + 1) * LINES)
                .mapToObj(i -> new AttendanceKey(
                        Id.of("P" + i / LINES), Id.of("event-1"), FIRST.plusDays(i % 90), LocalTime.of(9, 0)))
                .toList();
        List<DocumentLine> lines = new ArrayList<>();
        for (AttendanceKey key : keys) {
            lines.add(DocumentLine.builder()
                    .number(1)
                    .claim(Cases.reference(key))
                    .date(key.date())
                    .event("Learning event 1")
                    .role(Role.CARE_HOME_MANAGER)
                    .kind(LineKind.TIME)
                    .basis("band 7, 3 years")
                    .unit(LineUnit.HOUR)
                    .quantity(MINUTES)
                    .price(RATE)
                    .net(NET)
                    .build());
        }
        return ClaimStatement.builder()
                .organisation(supplier(document))
                .name("Supplier")
                .period(new DateRange(FIRST, FIRST.plusDays(90)))
                .lines(DocumentLines.numbered(lines))
                .attendances(
                        keys.stream().map(key -> Cases.claimed(key, MINUTES)).toList())
                .total(DocumentLines.sum(lines))
                .build();
    }
}
