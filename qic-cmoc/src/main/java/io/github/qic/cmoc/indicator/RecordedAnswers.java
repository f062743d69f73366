package io.github.qic.cmoc.indicator;

import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last answer to each question up to a day, for each site and for the whole; of several on one day, the first in the list. */
final class RecordedAnswers {
    private final Map<Key, RecordedAnswer> last = new HashMap<>();

    RecordedAnswers(List<RecordedAnswer> answers, LocalDate date) {
        for (RecordedAnswer answer : answers) {
            if (!answer.date().isAfter(date)) {
                last.merge(
                        new Key(answer.question(), answer.site()),
                        answer,
                        (a, b) -> b.date().isAfter(a.date()) ? b : a);
            }
        }
    }

    /** For a site without an answer of its own, that for the whole. */
    Optional<RecordedAnswer> last(Id<Question> question, Optional<Id<Site>> site) {
        return Optional.ofNullable(last.get(new Key(question, site)))
                .or(() -> Optional.ofNullable(last.get(new Key(question, Optional.empty()))));
    }

    /** Comparable, so that a map of keys stays fast whatever their hashes. */
    private record Key(Id<Question> question, Optional<Id<Site>> site) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.<Key, String>comparing(key -> key.question.value())
                .thenComparing(key -> key.site.map(Id::value).orElse(""));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
