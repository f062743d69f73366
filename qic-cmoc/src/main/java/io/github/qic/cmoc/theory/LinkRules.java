package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.List;

/** What holds for every row. */
final class LinkRules {
    private LinkRules() {}

    static void check(Link link) {
        Problems problems = new Problems();
        requireOnce(problems, link.contexts(), "/contexts/");
        requireOnce(problems, link.interventions(), "/interventions/");
        requireOnce(problems, link.actors(), "/actors/");
        requireOnce(problems, link.mechanisms(), "/mechanisms/");
        requireOnce(problems, link.outcomes(), "/outcomes/");
        problems.requireText(link.note(), "/note");
        problems.throwIfAny();
    }

    private static void requireOnce(Problems problems, List<? extends Id<?>> ids, String list) {
        for (int i = 1; i < ids.size(); i++) {
            if (ids.indexOf(ids.get(i)) < i) {
                problems.refuse(list + i, "is a duplicate: " + ids.get(i));
            }
        }
    }
}
