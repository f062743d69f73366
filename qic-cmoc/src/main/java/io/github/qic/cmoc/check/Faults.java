package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.finding.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The faults that one rule finds. A fault that more entries share than {@link TheoryThresholds#maximumRepetitions()} is one
 * finding with their number, the first of them, and the path of their list: a reader needs one sentence, not twenty.
 */
final class Faults {
    private static final int NAMED = 5;

    private final TheoryCheckContext c;
    private final Rule rule;
    private final Map<Fault, List<Place>> places = new LinkedHashMap<>();

    Faults(TheoryCheckContext c, Rule rule) {
        this.c = c;
        this.rule = rule;
    }

    private record Fault(String text, String list, String plural) {}

    private record Place(String id, String path) {}

    void add(TheoryClaim claim, String text) {
        ClaimKind kind = claim.claimKind();
        add(claim.id().value(), c.path(claim.id()), c.list(list(kind)), plural(kind), text);
    }

    /** @param text what is wrong, as the rest of a sentence that begins with the entry */
    void add(String id, String path, String list, String plural, String text) {
        places.computeIfAbsent(new Fault(text, list, plural), key -> new ArrayList<>())
                .add(new Place(id, path));
    }

    void report() {
        places.forEach((fault, all) -> {
            if (all.size() <= c.thresholds.maximumRepetitions()) {
                all.forEach(place -> c.found(rule, place.path(), place.id() + " " + fault.text()));
            } else {
                String each = "each of " + all.size() + " " + fault.plural() + " ";
                String path =
                        c.takes(rule, fault.list()) ? fault.list() : all.get(0).path();
                c.found(
                        rule,
                        path,
                        each + fault.text() + ": "
                                + first(all.stream().map(Place::id).toList()));
            }
        });
    }

    /** {@return the first of some ids, and how many more there are} */
    static String first(List<String> ids) {
        int more = ids.size() - NAMED;
        return ids.stream().limit(NAMED).collect(Collectors.joining(", ")) + (more > 0 ? " and " + more + " more" : "");
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
