package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.FormalTheory;
import io.github.qic.cmoc.theory.Limitation;
import io.github.qic.cmoc.theory.ProgrammeDescription;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Recommendation;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around the claims of a theory, each part by its kind and id. */
final class TheoryMetadata {
    private final Map<Place, Object> parts = new LinkedHashMap<>();

    private record Place(TheoryMetadataPart part, Optional<Id<?>> id) {}

    private TheoryMetadata(ProgrammeTheory theory) {
        theory.programme().ifPresent(programme -> put(TheoryMetadataPart.PROGRAMME, programme));
        theory.variant().ifPresent(variant -> put(TheoryMetadataPart.VARIANT, variant));
        put(TheoryMetadataPart.STATUS, theory.status());
        theory.formalTheories().forEach(formal -> put(TheoryMetadataPart.FORMAL_THEORY, formal.id(), formal));
        theory.limitations().forEach(limitation -> put(TheoryMetadataPart.LIMITATION, limitation.id(), limitation));
        theory.recommendations().forEach(advice -> put(TheoryMetadataPart.RECOMMENDATION, advice.id(), advice));
    }

    private void put(TheoryMetadataPart part, Object value) {
        parts.put(new Place(part, Optional.empty()), value);
    }

    private void put(TheoryMetadataPart part, Id<?> id, Object value) {
        parts.put(new Place(part, Optional.of(id)), value);
    }

    /** {@return what differs: what is gone first, then what is new or changed} */
    static List<TheoryMetadataChange> changes(ProgrammeTheory from, ProgrammeTheory to) {
        TheoryMetadata before = new TheoryMetadata(from);
        TheoryMetadata after = new TheoryMetadata(to);
        List<TheoryMetadataChange> changes = new ArrayList<>();
        before.parts.forEach((place, was) -> {
            if (!after.parts.containsKey(place)) {
                changes.add(change(ChangeKind.REMOVED, place, words(was), ""));
            }
        });
        after.parts.forEach((place, is) -> {
            Object was = before.parts.get(place);
            if (was == null) {
                changes.add(change(ChangeKind.ADDED, place, "", words(is)));
            } else if (!was.equals(is)) {
                changes.add(compared(place, was, is));
            }
        });
        return changes;
    }

    private static TheoryMetadataChange compared(Place place, Object was, Object is) {
        if (is instanceof Enum<?>) {
            return change(ChangeKind.CHANGED, place, words(was), words(is));
        }
        boolean reworded = !words(was).equals(words(is));
        AttributeDiff differing = new AttributeDiff(was, is, reworded);
        return change(
                reworded ? ChangeKind.REWORDED : ChangeKind.CHANGED,
                place,
                words(was) + differing.before(),
                words(is) + differing.after());
    }

    private static TheoryMetadataChange change(ChangeKind kind, Place place, String before, String after) {
        return new TheoryMetadataChange(kind, place.part(), place.id(), before, after);
    }

    private static String words(Object part) {
        if (part instanceof ProgrammeDescription programme) {
            return programme.name();
        }
        if (part instanceof FormalTheory formal) {
            return formal.name() + formal.text().map(text -> ": " + text).orElse("");
        }
        if (part instanceof Limitation limitation) {
            return limitation.text();
        }
        if (part instanceof Recommendation advice) {
            return advice.text();
        }
        return Words.hyphenated((Enum<?>) part);
    }
}
