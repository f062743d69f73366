package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Validates links. */
final class LinkRules {
    private LinkRules() {}

    /** The elements of one kind in a link, under the name of the attribute that lists them. */
    record Slot(String name, ClaimKind kind, List<? extends Id<? extends Element>> ids) {}

    static List<Slot> slots(Link link) {
        return List.of(
                new Slot("contexts", ClaimKind.CONTEXT, link.contexts()),
                new Slot("interventions", ClaimKind.INTERVENTION, link.interventions()),
                new Slot("actors", ClaimKind.ACTOR, link.actors()),
                new Slot("mechanisms", ClaimKind.MECHANISM, link.mechanisms()),
                new Slot("outcomes", ClaimKind.OUTCOME, link.outcomes()));
    }

    static Problems check(Link link) {
        Problems problems = new Problems();
        for (Slot slot : slots(link)) {
            if (slot.ids().size() > 1) {
                checkUnique(slot, problems);
            }
        }
        return problems.requireUnique(link.studies(), StudyCount::outcome, "/studies", "outcome")
                .requireText(link.note(), "/note");
    }

    private static void checkUnique(Slot slot, Problems problems) {
        Set<Id<?>> seen = new HashSet<>();
        for (int i = 0; i < slot.ids().size(); i++) {
            if (!seen.add(slot.ids().get(i))) {
                problems.refuse(
                        "/" + slot.name() + "/" + i,
                        "is a duplicate: " + slot.ids().get(i));
            }
        }
    }
}
