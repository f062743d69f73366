package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.List;

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
            for (int i = 1; i < slot.ids().size(); i++) {
                Id<?> id = slot.ids().get(i);
                if (slot.ids().indexOf(id) < i) {
                    problems.refuse("/" + slot.name() + "/" + i, "is a duplicate: " + id);
                }
            }
        }
        return problems.requireText(link.note(), "/note");
    }
}
