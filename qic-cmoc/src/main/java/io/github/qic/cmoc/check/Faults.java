package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The faults that one rule finds. A fault that more entries share than {@link TheoryThresholds#maximumRepetitions()} is one
 * finding with their number, some of them, and the path of their list: a reader needs one sentence, not twenty.
 */
final class Faults {
    private final TheoryCheckContext c;
    private final Rule rule;
    private final Map<Fault, List<Place>> places = new LinkedHashMap<>();

    Faults(TheoryCheckContext c, Rule rule) {
        this.c = c;
        this.rule = rule;
    }

    /** @param current whether it is a fault of the current theory, whatever its version */
    private record Fault(String text, String list, String plural, boolean current) implements Comparable<Fault> {
        private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::text)
                .thenComparing(Fault::list)
                .thenComparing(Fault::plural)
                .thenComparing(Fault::current);

        @Override
        public int compareTo(Fault other) {
            return ORDER.compare(this, other);
        }
    }

    private record Place(String id, String path) {}

    void add(TheoryClaim claim, String text) {
        ClaimKind kind = claim.claimKind();
        addCurrent(claim.id().value(), c.index.path(claim.id()), "/" + list(kind), plural(kind), text);
    }

    /** @param text what is wrong, as the rest of a sentence that begins with the entry */
    void add(String id, String path, String list, String plural, String text) {
        add(new Fault(text, list, plural, false), new Place(id, path));
    }

    /** The same for an entry of the last version, with paths from its theory. */
    void addCurrent(String id, String path, String list, String plural, String text) {
        add(new Fault(text, list, plural, true), new Place(id, path));
    }

    private void add(Fault fault, Place place) {
        places.computeIfAbsent(fault, key -> new ArrayList<>()).add(place);
    }

    void report() {
        places.forEach((fault, all) -> {
            if (all.size() <= c.thresholds.maximumRepetitions()) {
                all.forEach(place -> found(fault, place.path(), place.id() + " " + fault.text(), List.of(place.id())));
            } else {
                String each = "each of " + all.size() + " " + fault.plural() + " ";
                List<String> ids = all.stream().map(Place::id).toList();
                found(fault, fault.list(), each + fault.text() + ": " + first(ids), ids);
            }
        });
    }

    private void found(Fault fault, String path, String message, List<String> ids) {
        if (fault.current()) {
            c.theory(rule, path, message, ids);
        } else {
            c.found(rule, path, message, ids);
        }
    }

    /** {@return the first of some ids, wherever they are listed, and how many more there are} */
    static String first(List<String> ids) {
        return Words.first(ids.stream().sorted().toList());
    }

    /** {@return the list of the document that holds claims of a kind; links are in their configurations} */
    private static String list(ClaimKind kind) {
        return switch (kind) {
            case CONTEXT -> "contexts";
            case MECHANISM -> "mechanisms";
            case OUTCOME -> "outcomes";
            case INTERVENTION -> "interventions";
            case ACTOR -> "actors";
            case CONFIGURATION, LINK -> "configurations";
            case ELEMENT_LINK -> "elementLinks";
            case RIPPLE -> "ripples";
            case DEMI_REGULARITY -> "demiRegularities";
            case CONDITION -> "conditions";
        };
    }

    private static String plural(ClaimKind kind) {
        return switch (kind) {
            case LINK -> "links";
            case ELEMENT_LINK -> "element links";
            case DEMI_REGULARITY -> "demi-regularities";
            default -> list(kind);
        };
    }
}
