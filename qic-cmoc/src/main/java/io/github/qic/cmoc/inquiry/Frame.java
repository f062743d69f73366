package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.FormalTheory;
import io.github.qic.cmoc.Limitation;
import io.github.qic.cmoc.Programme;
import io.github.qic.cmoc.ProgrammeTheory;
import io.github.qic.cmoc.Recommendation;
import io.github.qic.cmoc.internal.Names;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around the claims of a theory, each part by its kind and id. */
final class Frame {
    private final Map<Place, Object> parts = new LinkedHashMap<>();

    private record Place(FramePart part, Optional<Id<?>> id) {}

    private Frame(ProgrammeTheory theory) {
        theory.programme().ifPresent(programme -> put(FramePart.PROGRAMME, programme));
        theory.variant().ifPresent(variant -> put(FramePart.VARIANT, variant));
        put(FramePart.STATUS, theory.status());
        theory.formalTheories().forEach(formal -> put(FramePart.FORMAL_THEORY, formal.id(), formal));
        theory.limitations().forEach(limitation -> put(FramePart.LIMITATION, limitation.id(), limitation));
        theory.recommendations().forEach(advice -> put(FramePart.RECOMMENDATION, advice.id(), advice));
    }

    private void put(FramePart part, Object value) {
        parts.put(new Place(part, Optional.empty()), value);
    }

    private void put(FramePart part, Id<?> id, Object value) {
        parts.put(new Place(part, Optional.of(id)), value);
    }

    /** {@return what differs: what is gone first, then what is new or changed} */
    static List<FrameChange> changes(ProgrammeTheory from, ProgrammeTheory to) {
        Frame before = new Frame(from);
        Frame after = new Frame(to);
        List<FrameChange> changes = new ArrayList<>();
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

    private static FrameChange compared(Place place, Object was, Object is) {
        if (is instanceof Enum<?>) {
            return change(ChangeKind.CHANGED, place, words(was), words(is));
        }
        boolean reworded = !words(was).equals(words(is));
        Attributes differing = new Attributes(was, is, reworded);
        return change(
                reworded ? ChangeKind.REWORDED : ChangeKind.CHANGED,
                place,
                words(was) + differing.before(),
                words(is) + differing.after());
    }

    private static FrameChange change(ChangeKind kind, Place place, String before, String after) {
        return new FrameChange(kind, place.part(), place.id(), before, after);
    }

    private static String words(Object part) {
        if (part instanceof Programme programme) {
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
        return Names.of((Enum<?>) part);
    }
}
