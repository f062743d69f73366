package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.MechanismKind;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether mechanisms are divided into the resources of the programme and the reasoning of people. */
final class MechanismChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(MechanismChecks::check);
    private static final Rule UNDIVIDED = GROUP.advice("cmoc.undivided-mechanism", "Dalkin et al. 2015");

    private MechanismChecks() {}

    /** One finding for the theory: most published tables divide no mechanism, and the text of each may well name both parts. */
    private static void check(TheoryCheckContext c) {
        Set<Id<?>> withIntervention = new HashSet<>();
        c.links().stream()
                .filter(link -> !link.interventions().isEmpty())
                .forEach(link -> withIntervention.addAll(link.mechanisms()));
        List<Mechanism> all = c.theory.mechanisms().stream()
                .filter(mechanism -> mechanism.kind() == MechanismKind.RESOURCE_REASONING)
                .toList();
        List<String> undivided = all.stream()
                .filter(mechanism -> mechanism.reasoning().isEmpty() && !withIntervention.contains(mechanism.id()))
                .map(TheoryClaim::id)
                .map(Id::value)
                .toList();
        if (!undivided.isEmpty()) {
            String count = undivided.size() + " of " + Words.count(all.size(), "mechanism");
            String message = "not divided into resource and reasoning: " + count;
            c.theory(UNDIVIDED, "/mechanisms", message + " (" + Faults.first(undivided) + ")", undivided);
        }
    }
}
