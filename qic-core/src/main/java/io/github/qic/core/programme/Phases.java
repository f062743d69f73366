package io.github.qic.core.programme;

import java.util.ArrayList;
import java.util.List;

/** Divides a programme into the phases of a Breakthrough Series. */
final class Phases {
    private Phases() {}

    static List<Phase> of(Programme programme) {
        List<Phase> phases = new ArrayList<>();
        List<LearningEvent> events = programme.events();
        List<ActionPeriod> periods = programme.actionPeriods();
        if (!events.isEmpty() && events.get(0).month() > 1) {
            phases.add(new Phase(PhaseKind.PREWORK, "Prework", 1, events.get(0).month() - 1));
        }
        for (int i = 0; i < events.size(); i++) {
            LearningEvent event = events.get(i);
            phases.add(new Phase(PhaseKind.LEARNING_SESSION, event.name(), event.month(), event.month()));
            if (i < periods.size()) {
                ActionPeriod period = periods.get(i);
                phases.add(new Phase(PhaseKind.ACTION_PERIOD, period.name(), period.fromMonth(), period.toMonth()));
            } else if (event.month() < programme.months()) {
                phases.add(new Phase(
                        PhaseKind.HOLDING_THE_GAINS, "Holding the gains", event.month() + 1, programme.months()));
            }
        }
        return List.copyOf(phases);
    }
}
