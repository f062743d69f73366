package io.github.qic.cmoc.refi;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was read, written, changed and left out.
 *
 * @param entries the entries, what was left out last
 */
public record TransferReport(List<TransferEntry> entries) {
    public TransferReport {
        Objects.requireNonNull(entries, "entries");
        entries = List.copyOf(entries);
    }

    /** {@return how many parts of a sort were read, written, changed or left out, whatever the detail} */
    public int count(TransferKind kind, String element) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(element, "element");
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.element().equals(element))
                .mapToInt(TransferEntry::count)
                .sum();
    }

    /** {@return a row for each entry} */
    public Table table() {
        return Table.of(
                List.of("what became of it", "element", "count", "detail"),
                entries.stream()
                        .map(entry -> List.of(
                                Cell.of(Words.of(entry.kind())),
                                Cell.of(entry.element()),
                                Cell.of(entry.count()),
                                Cell.of(entry.detail())))
                        .toList());
    }

    /** Collects entries; equal ones are counted. */
    static final class Collector {
        private static final int MOST_READ = 1_000_000;

        private final Map<Key, Integer> counts = new LinkedHashMap<>();
        private int read;

        /** Comparable, so that a map of keys stays fast whatever their hashes. */
        private record Key(TransferKind kind, String element, String detail) implements Comparable<Key> {
            private static final Comparator<Key> ORDER = Comparator.comparing(Key::detail)
                    .thenComparing(Key::element)
                    .thenComparing(Key::kind);

            @Override
            public int compareTo(Key other) {
                return ORDER.compare(this, other);
            }
        }

        /** @throws InvalidValueException if so much is read that it would take all memory */
        void read(String element) {
            if (++read > MOST_READ) {
                throw InvalidValueException.of("", "holds more than a million codes, selections and codings");
            }
            add(TransferKind.READ, element, 1, "");
        }

        void written(String element, int count) {
            add(TransferKind.WRITTEN, element, count, "");
        }

        void changed(String element, String detail) {
            add(TransferKind.CHANGED, element, 1, detail);
        }

        void leftOut(String element, String detail) {
            add(TransferKind.LEFT_OUT, element, 1, detail);
        }

        void add(TransferKind kind, String element, int count, String detail) {
            if (count > 0) {
                counts.merge(new Key(kind, element, detail), count, Integer::sum);
            }
        }

        TransferReport report() {
            return new TransferReport(counts.entrySet().stream()
                    .map(each -> new TransferEntry(
                            each.getKey().kind(),
                            each.getKey().element(),
                            each.getValue(),
                            each.getKey().detail()))
                    .sorted(Comparator.comparing(TransferEntry::kind))
                    .toList());
        }
    }
}
