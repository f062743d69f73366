package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a theory other than its claims, each under its kind and id. */
final class TheoryMetadata {
    /** The attributes that make up the text of a part. */
    private static final Set<String> TEXTS = Set.of("name", "text");

    private final Map<Place, Part> parts = new LinkedHashMap<>();

    /** Comparable, so that a map of keys stays fast whatever their hashes. */
    private record Place(TheoryMetadataPart part, Optional<Id<?>> id) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.<Place, String>comparing(
                        place -> place.id.map(Id::value).orElse(""))
                .thenComparing(Place::part);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private record Part(Object value, String text) {}

    private TheoryMetadata(ProgrammeTheory theory) {
        theory.programme().ifPresent(p -> put(TheoryMetadataPart.PROGRAMME, Optional.empty(), p, p.name()));
        theory.variant().ifPresent(variant -> put(TheoryMetadataPart.VARIANT, variant));
        put(TheoryMetadataPart.STATUS, theory.status());
        theory.formalTheories().forEach(formal -> {
            String text = formal.name() + formal.text().map(t -> ": " + t).orElse("");
            put(TheoryMetadataPart.FORMAL_THEORY, Optional.of(formal.id()), formal, text);
        });
        theory.limitations().forEach(l -> put(TheoryMetadataPart.LIMITATION, Optional.of(l.id()), l, l.text()));
        theory.recommendations().forEach(r -> put(TheoryMetadataPart.RECOMMENDATION, Optional.of(r.id()), r, r.text()));
    }

    private void put(TheoryMetadataPart part, Enum<?> constant) {
        put(part, Optional.empty(), constant, Words.hyphenated(constant));
    }

    private void put(TheoryMetadataPart part, Optional<Id<?>> id, Object value, String text) {
        parts.put(new Place(part, id), new Part(value, text));
    }

    /** {@return the differences: removed parts first, then those that are new or changed} */
    static List<TheoryMetadataChange> changes(ProgrammeTheory from, ProgrammeTheory to) {
        TheoryMetadata before = new TheoryMetadata(from);
        TheoryMetadata after = new TheoryMetadata(to);
        List<TheoryMetadataChange> changes = new ArrayList<>();
        before.parts.forEach((place, part) -> {
            if (!after.parts.containsKey(place)) {
                changes.add(change(ChangeKind.REMOVED, place, part.text(), ""));
            }
        });
        after.parts.forEach((place, part) -> {
            Part earlier = before.parts.get(place);
            if (earlier == null) {
                changes.add(change(ChangeKind.ADDED, place, "", part.text()));
            } else if (!earlier.equals(part)) {
                changes.add(compared(place, earlier, part));
            }
        });
        return changes;
    }

    private static TheoryMetadataChange compared(Place place, Part earlier, Part later) {
        boolean reworded =
                !(later.value() instanceof Enum<?>) && !earlier.text().equals(later.text());
        AttributeDiff attributes = new AttributeDiff(earlier.value(), later.value(), reworded ? TEXTS : Set.of());
        return change(
                reworded ? ChangeKind.REWORDED : ChangeKind.CHANGED,
                place,
                earlier.text() + attributes.before(),
                later.text() + attributes.after());
    }

    private static TheoryMetadataChange change(ChangeKind kind, Place place, String before, String after) {
        return new TheoryMetadataChange(kind, place.part(), place.id(), before, after);
    }
}
