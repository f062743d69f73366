package io.github.qic.payments.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Address;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.AuditStamp;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.ledger.Payment;
import io.github.qic.payments.ledger.store.AppendResult;
import io.github.qic.payments.ledger.store.LedgerStore;
import io.github.qic.payments.ledger.store.StoredLedger;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link LedgerStore} must do. Extend it, give it your store, and run it with JUnit 5 and AssertJ:
 * <pre>{@code class MyLedgerStoreTest extends LedgerStoreContract {
 *     protected LedgerStore emptyStore() { ... }
 *     protected LedgerStore again(LedgerStore store) { ... }
 * }}</pre>
 */
public abstract class LedgerStoreContract {
    private static final Id<Organisation> HOME = Id.of("home");
    private static final int WRITERS = 4;
    private static final Ledger LEDGER = Ledger.empty()
            .stamped(AuditStamp.builder()
                    .at(Instant.parse("2026-05-31T09:30:00.123456789Z"))
                    .by(Id.of("clerk-1"))
                    .why("Bänk \"run\" \\ № 7 \uD83D\uDCB7\ttab\nline")
                    .build())
            .recordSupplier(supplier("Beech House"))
            .pay(payment("p1", "0.01"))
            .stamped(AuditStamp.none())
            .pay(payment("p2", "-9999999999.99"))
            .closePeriod(LocalDate.of(2026, 5, 31));

    private LedgerStore store = new Unset();

    /** {@return a store without entries} */
    protected abstract LedgerStore emptyStore();

    /** {@return another connection to what a store keeps, as another program has it} */
    protected abstract LedgerStore again(LedgerStore store);

    @BeforeEach
    void open() {
        store = emptyStore();
    }

    @Test
    void a_new_store_has_no_entries() {
        assertThat(read(store, 0)).isEmpty();
    }

    @Test
    void entries_are_read_as_they_were_appended() {
        assertThat(store.append(LEDGER.entries())).isEqualTo(AppendResult.APPENDED);
        List<LedgerEntry> read = read(again(store), 0);
        assertThat(read).isEqualTo(LEDGER.entries());
        assertThat(read).extracting(LedgerEntry::stamp).isEqualTo(all(LedgerEntry::stamp));
        assertThat(read).extracting(LedgerEntry::step).isEqualTo(all(LedgerEntry::step));
        assertThat(Ledger.of(read.size(), read)).isEqualTo(LEDGER);
    }

    @Test
    void only_the_entries_after_a_revision_are_read() {
        store.append(LEDGER.entries());
        assertThat(read(store, 3)).isEqualTo(LEDGER.entriesAfter(3));
        assertThat(read(store, 4)).isEmpty();
        assertThat(read(store, 99)).isEmpty();
    }

    @Test
    void entries_are_appended_one_by_one_and_several_at_once() {
        assertThat(store.append(LEDGER.entries().subList(0, 1))).isEqualTo(AppendResult.APPENDED);
        assertThat(again(store).append(LEDGER.entriesAfter(1))).isEqualTo(AppendResult.APPENDED);
        assertThat(read(store, 0)).isEqualTo(LEDGER.entries());
    }

    @Test
    void what_is_stored_already_is_done_already() {
        store.append(LEDGER.entries());
        assertThat(store.append(LEDGER.entries())).isEqualTo(AppendResult.DONE_ALREADY);
        assertThat(again(store).append(LEDGER.entries().subList(1, 3))).isEqualTo(AppendResult.DONE_ALREADY);
        assertThat(read(store, 0)).isEqualTo(LEDGER.entries());
    }

    @Test
    void entries_in_the_place_of_others_are_stale() {
        store.append(LEDGER.entries());
        Ledger other = Ledger.empty().recordSupplier(supplier("Elm House")).pay(payment("p1", "5.00"));
        assertThat(store.append(other.entries())).isEqualTo(AppendResult.STALE);
        assertThat(store.append(other.entriesAfter(1))).isEqualTo(AppendResult.STALE);
        assertThat(read(store, 0)).isEqualTo(LEDGER.entries());
    }

    @Test
    void entries_after_a_gap_or_after_another_history_are_stale() {
        assertThat(store.append(LEDGER.entriesAfter(1))).isEqualTo(AppendResult.STALE);
        Ledger other = Ledger.empty().recordSupplier(supplier("Elm House"));
        store.append(other.entries());
        assertThat(store.append(LEDGER.entriesAfter(1))).isEqualTo(AppendResult.STALE);
        assertThat(read(store, 0)).isEqualTo(other.entries());
    }

    @Test
    void entries_are_appended_all_or_none() {
        store.append(LEDGER.entries().subList(0, 2));
        assertThat(store.append(LEDGER.entriesAfter(1))).isEqualTo(AppendResult.STALE);
        assertThat(read(store, 0)).hasSize(2);
    }

    @Test
    void of_several_writers_to_one_entry_one_succeeds() throws Exception {
        Ledger ledger = Ledger.empty().recordSupplier(supplier("Beech House"));
        store.append(ledger.entries());
        for (int round = 0; round < 10; round++) {
            Ledger before = ledger;
            int number = round;
            List<Ledger> after = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> before.pay(payment(number + "-" + writer, "1.00")))
                    .toList();
            List<AppendResult> results =
                    concurrently(writer -> again(store).append(after.get(writer).entriesAfter(before.revision())));
            assertThat(results).containsOnlyOnce(AppendResult.APPENDED);
            assertThat(results).filteredOn(AppendResult.STALE::equals).hasSize(WRITERS - 1);
            ledger = after.get(results.indexOf(AppendResult.APPENDED));
            assertThat(read(store, 0)).isEqualTo(ledger.entries());
        }
    }

    @Test
    void programs_that_share_a_store_lose_no_step() throws Exception {
        StoredLedger.of(store).update(ledger -> ledger.recordSupplier(supplier("Beech House")));
        concurrently(writer -> {
            StoredLedger mine = StoredLedger.of(again(store));
            for (int i = 0; i < 10; i++) {
                Payment payment = payment(writer + "-" + i, "1.00");
                mine.update(ledger -> ledger.pay(payment));
            }
            return AppendResult.APPENDED;
        });
        Ledger all = StoredLedger.of(again(store)).current();
        assertThat(all.revision()).isEqualTo(1 + 10 * WRITERS);
        assertThat(all.view().onAccount(HOME)).isEqualTo(Money.of("40.00"));
    }

    /** The connection breaks after the entries are stored, and before the answer is there. */
    @Test
    void an_update_repeated_after_its_answer_was_lost_is_stored_once() {
        StoredLedger.of(store).update(ledger -> ledger.recordSupplier(supplier("Beech House")));
        StoredLedger mine = StoredLedger.of(new LostAnswer(store));
        assertThatThrownBy(() -> mine.update(ledger -> ledger.pay(payment("p1", "1.00"))))
                .isInstanceOf(IllegalStateException.class);
        Ledger again = mine.update(ledger -> ledger.pay(payment("p1", "1.00")));
        assertThat(again.revision()).isEqualTo(2);
        assertThat(read(store, 0)).isEqualTo(again.entries());
    }

    private static List<LedgerEntry> read(LedgerStore store, long revision) {
        List<LedgerEntry> entries = new ArrayList<>();
        store.read(revision, entries::add);
        return entries;
    }

    private static <T> List<T> all(Function<LedgerEntry, T> part) {
        return LEDGER.entries().stream().map(part).toList();
    }

    /** What a writer does. */
    private interface Work {
        AppendResult of(int writer);
    }

    private static List<AppendResult> concurrently(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<AppendResult>> tasks = IntStream.range(0, WRITERS)
                    .<Callable<AppendResult>>mapToObj(writer -> () -> work.of(writer))
                    .toList();
            List<AppendResult> results = new ArrayList<>();
            for (Future<AppendResult> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static Supplier supplier(String name) {
        return Supplier.builder()
                .id(HOME)
                .name(name)
                .address(Address.builder()
                        .addLines("1 Park Road")
                        .town("Nottingham")
                        .postcode("NG7 2UH")
                        .build())
                .vat(VatTreatment.standard(new BigDecimal("17.50"), "supply of staff"))
                .vatNumber("GB123456789")
                .account(PaymentAccount.builder()
                        .name(name)
                        .sortCode("20-00-00")
                        .accountNumber("12345678")
                        .build())
                .build();
    }

    private static Payment payment(String reference, String amount) {
        return Payment.builder()
                .reference(Id.of(reference))
                .supplier(HOME)
                .date(LocalDate.of(2026, 5, 20))
                .amount(Money.of(amount))
                .build();
    }

    private static final class Unset implements LedgerStore {
        @Override
        public void read(long revision, Consumer<? super LedgerEntry> sink) {
            throw new IllegalStateException("no store yet");
        }

        @Override
        public AppendResult append(List<LedgerEntry> entries) {
            throw new IllegalStateException("no store yet");
        }
    }

    private static final class LostAnswer implements LedgerStore {
        private final LedgerStore store;
        private boolean lost;

        LostAnswer(LedgerStore store) {
            this.store = store;
        }

        @Override
        public void read(long revision, Consumer<? super LedgerEntry> sink) {
            store.read(revision, sink);
        }

        @Override
        public AppendResult append(List<LedgerEntry> entries) {
            AppendResult result = store.append(entries);
            if (!lost) {
                lost = true;
                throw new IllegalStateException("connection lost");
            }
            return result;
        }
    }
}
