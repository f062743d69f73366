package io.github.qic.pdsa.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Words;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.history.Move;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Checks whether cycles proceed, neither stalled nor written down in hindsight. */
final class PaceChecks {
    static final CheckGroup<ProjectCheckContext> GROUP = new CheckGroup<>(PaceChecks::check);
    private static final Rule STALLED = GROUP.countWarning("pdsa.stalled", RuleSources.OURS);
    private static final Rule ONE_DAY = GROUP.advice("pdsa.cycle-in-one-day", RuleSources.OUR_RULE);

    private PaceChecks() {}

    private static void check(ProjectCheckContext c) {
        c.each(c.project.cycles(), "/cycles", (cycle, path) -> {
            long days = ChronoUnit.DAYS.between(expected(cycle), c.all.asOf);
            boolean stalled = !cycle.stage().isFinal() && days > c.thresholds.stalledAfterDays();
            String message = "the cycle has been " + Words.of(cycle.stage()) + " since " + cycle.since();
            c.foundIf(stalled, STALLED, path + "/history", message);
            boolean oneDay = cycle.stage() == CycleStage.CLOSED
                    && cycle.history().stream().map(Move::on).distinct().count() == 1;
            String sameDay = "plan, do, study and act are all of " + cycle.since()
                    + ", so the prediction may have been written after the test";
            c.foundIf(oneDay, ONE_DAY, path + "/history", sameDay);
        });
    }

    /** The day from which the next stage can be expected: a test waits for its first day, and lasts until its last. */
    private static LocalDate expected(Cycle cycle) {
        LocalDate since = cycle.since();
        return switch (cycle.stage()) {
            case PLANNING -> later(since, cycle.plan().firstDay().orElse(since));
            case DOING -> later(since, cycle.plan().lastDay().orElse(since));
            case STUDYING, ACTING, CLOSED, STOPPED -> since;
        };
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
