package io.github.qic.payments.account;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.account.AccountModel.What;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.ledger.AllocatedAmount;
import io.github.qic.payments.ledger.Allocation;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.ledger.Payment;
import io.github.qic.payments.ledger.WriteOff;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random invoices, credits, payments, allocations and write-offs, and a reference account: both agree after each step. */
class AccountProperties {
    private static final LocalDate FIRST = LocalDate.of(2016, 10, 1);
    private static final int DAYS = 150;

    private Ledger ledger = Ledger.empty();
    private AccountModel model = new AccountModel();
    private Random random = new Random(0);
    private int serial;

    @Property(tries = 150)
    void every_history_agrees_with_a_reference_account(@ForAll long seed) {
        random = new Random(seed);
        ledger = Ledger.empty().recordSupplier(Cases.supplier(HOME));
        model = new AccountModel();
        for (serial = 1; serial <= 30; serial++) {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> issue();
                case 3 -> credit();
                case 4, 5, 6, 7 -> pay();
                case 8, 9 -> allocate();
                case 10 -> writeOff();
                default -> close();
            }
            compare();
        }
        List<LedgerEntry> entries = ledger.entries();
        Ledger replayed = Ledger.of(entries.size(), entries);
        assertThat(replayed).isEqualTo(ledger);
        assertThat(replayed.view().movements(HOME)).isEqualTo(ledger.view().movements(HOME));
        runEverything();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private void issue() {
        LocalDate day = day();
        String number = "N" + serial;
        LocalDate attended = LocalDate.of(2016, 9, 1).plusDays(serial);
        Ledger drafted = ledger.draft(
                Id.of("d" + serial),
                Cases.statement(
                        Cases.PRICING,
                        attended("P-manager", attended.toString(), "10:00", random.nextBoolean() ? "11:30" : "11:00")));
        boolean allowed = model.isOpen(day);
        Ledger before = ledger;
        step(allowed, () -> drafted.issue(Id.of("d" + serial), Cases.terms(HOME, number, day.toString())));
        if (!allowed) {
            ledger = before;
            return;
        }
        // 16.05 an hour: 90 minutes are 24.075, an hour 16.05.
        long gross = document(number).totals().gross().pence();
        assertThat(gross).isIn(2408L, 1605L);
        model.issued.put(number, day);
        model.due.put(number, day.plusDays(30));
        model.add(What.OWED, day, number, gross);
    }

    private BillingDocument document(String number) {
        return ledger.view().documents(HOME).stream()
                .filter(d -> d.number().value().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private String any() {
        List<String> numbers = new ArrayList<>(model.issued.keySet());
        return numbers.isEmpty() || random.nextInt(20) == 0 ? "N999" : numbers.get(random.nextInt(numbers.size()));
    }

    private void credit() {
        String number = any();
        LocalDate issue = model.issued.get(number);
        if (issue == null) {
            return;
        }
        LocalDate day = day();
        long owed = document(number).totals().gross().pence();
        boolean credited = ledger.view()
                        .balance(HOME, DocumentNumber.of(number))
                        .orElseThrow()
                        .credited()
                        .pence()
                == owed;
        boolean allowed = !credited && !day.isBefore(issue) && model.isOpen(day);
        step(allowed, () -> ledger.credit(HOME, DocumentNumber.of(number), Cases.credit("C" + serial, day.toString())));
        if (allowed) {
            model.add(What.CREDITED, day, number, owed);
        }
    }

    /** Some documents, and for each a part of what is outstanding, all of it, or a penny more. */
    private Map<String, Long> parts() {
        Map<String, Long> parts = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String number = any();
            long outstanding = model.outstanding(number, LocalDate.MAX);
            long pence = random.nextInt(4) == 0
                    ? (long) random.nextInt(6000) - 3000
                    : random.nextInt(3) == 0 ? outstanding / 2 : outstanding + (random.nextInt(8) == 0 ? 1 : 0);
            if (pence != 0) {
                parts.put(number, pence);
            }
        }
        return parts;
    }

    private boolean takes(Map<String, Long> parts, LocalDate day) {
        return parts.entrySet().stream().allMatch(part -> model.takes(part.getKey(), day, part.getValue()));
    }

    private static long sum(Map<String, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<AllocatedAmount> allocated(Map<String, Long> parts) {
        return parts.entrySet().stream()
                .map(part -> new AllocatedAmount(DocumentNumber.of(part.getKey()), Money.ofPence(part.getValue())))
                .toList();
    }

    private void pay() {
        Map<String, Long> parts = parts();
        LocalDate day = day();
        long amount = sum(parts) + (random.nextInt(3) == 0 ? random.nextInt(1000) - 300 : 0);
        long rest = amount - sum(parts);
        boolean allowed =
                amount != 0 && (rest == 0 || rest > 0 == amount > 0) && model.isOpen(day) && takes(parts, day);
        step(
                allowed,
                () -> ledger.pay(Payment.builder()
                        .reference(Id.of("p" + serial))
                        .supplier(HOME)
                        .date(day)
                        .amount(Money.ofPence(amount))
                        .allocated(allocated(parts))
                        .build()));
        if (allowed) {
            model.add(What.CASH, day, "", amount);
            parts.forEach((number, pence) -> model.add(What.SETTLED, day, number, pence));
        }
    }

    private void allocate() {
        Map<String, Long> parts = parts();
        LocalDate day = day();
        long onAccount = model.onAccount(LocalDate.MAX);
        boolean allowed = !parts.isEmpty()
                && (sum(parts) <= 0 || sum(parts) <= onAccount)
                && model.isOpen(day)
                && takes(parts, day);
        step(
                allowed,
                () -> ledger.allocate(Allocation.builder()
                        .reference(Id.of("a" + serial))
                        .supplier(HOME)
                        .date(day)
                        .allocated(allocated(parts))
                        .build()));
        if (allowed) {
            parts.forEach((number, pence) -> model.add(What.SETTLED, day, number, pence));
        }
    }

    private void writeOff() {
        String number = any();
        LocalDate day = day();
        long pence = random.nextBoolean() ? model.outstanding(number, LocalDate.MAX) : 1;
        boolean allowed = pence != 0 && model.isOpen(day) && model.takes(number, day, pence);
        step(
                allowed,
                () -> ledger.writeOff(new WriteOff(
                        Id.of("w" + serial), HOME, DocumentNumber.of(number), day, Money.ofPence(pence), "remainder")));
        if (allowed) {
            model.add(What.WRITTEN_OFF, day, number, pence);
        }
    }

    private void close() {
        LocalDate day = FIRST.plusDays(random.nextInt(40));
        boolean allowed = day.isAfter(model.closed);
        if (model.everClosed.contains(day)) {
            assertThat(ledger.closePeriod(day)).as("done already").isSameAs(ledger);
            return;
        }
        step(allowed, () -> ledger.closePeriod(day));
        if (allowed) {
            model.closed = day;
            model.everClosed.add(day);
        }
    }

    private void step(boolean allowed, Supplier<Ledger> step) {
        Ledger before = ledger;
        try {
            ledger = step.get();
            assertThat(allowed).as("must be refused").isTrue();
            assertThat(ledger.revision()).isGreaterThan(before.revision());
        } catch (InvalidValueException e) {
            assertThat(allowed).as("refused: %s", e.getMessage()).isFalse();
        }
    }

    private void compare() {
        assertThat(ledger.view().outstanding(HOME).pence())
                .isEqualTo(model.issued.keySet().stream()
                        .mapToLong(number -> model.outstanding(number, LocalDate.MAX))
                        .sum());
        assertThat(ledger.view().onAccount(HOME).pence()).isEqualTo(model.onAccount(LocalDate.MAX));
        LocalDate day = day().plusDays(random.nextInt(60));
        SupplierAccount account = SupplierAccount.of(ledger.view(), HOME, day);
        assertThat(account.onAccount().pence()).isEqualTo(model.onAccount(day));
        assertThat(account.balance().pence()).isEqualTo(model.balance(day));
        for (OpenItem item : account.items()) {
            assertThat(item.outstanding().pence())
                    .isEqualTo(model.outstanding(item.document().number().value(), day));
        }
        AgedBalances aged = AgedBalances.of(ledger.view(), day);
        assertThat(aged.in(AgeBand.NOT_DUE).pence()).isEqualTo(model.inBand(day, -9999, 0));
        assertThat(aged.in(AgeBand.DAYS_1_TO_30).pence()).isEqualTo(model.inBand(day, 1, 30));
        assertThat(aged.in(AgeBand.DAYS_31_TO_60).pence()).isEqualTo(model.inBand(day, 31, 60));
        assertThat(aged.in(AgeBand.DAYS_61_TO_90).pence()).isEqualTo(model.inBand(day, 61, 90));
        assertThat(aged.in(AgeBand.OVER_90_DAYS).pence()).isEqualTo(model.inBand(day, 91, 9999));
        StatementOfAccount statement = StatementOfAccount.of(ledger.view(), HOME, new DateRange(day, day.plusDays(20)));
        assertThat(statement.opening().pence()).isEqualTo(model.balance(day.minusDays(1)));
        assertThat(statement.closing().pence()).isEqualTo(model.balance(day.plusDays(20)));
    }

    /** Whatever came before, a payment run leaves nothing to pay, and pays no more than the balance. */
    private void runEverything() {
        LocalDate day = FIRST.plusDays(400);
        PaymentRun run = PaymentRun.of(ledger.view(), day, day);
        long balance = model.balance(day);
        long negative = Math.min(0, model.onAccount(day));
        assertThat(run.total().pence()).isEqualTo(Math.max(0, balance + negative));
        Ledger paid = run.record(ledger, Id.of("run"));
        assertThat(PaymentRun.of(paid.view(), day, day).proposals()).isEmpty();
    }
}
