package io.github.qic.pdsa.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tries the rules once more, this time to say what they found. */
final class SignalFinder {
    private final Analyser plan;
    private final double[] x;
    private final boolean @Nullable [] excluded;
    private final PhaseLimits[] phases;
    private final int[] marks;
    private final List<Signal> found = new ArrayList<>();

    SignalFinder(Analyser plan, double[] x, boolean @Nullable [] excluded, PhaseLimits[] phases, int[] marks) {
        this.plan = plan;
        this.x = x;
        this.excluded = excluded;
        this.phases = phases;
        this.marks = marks;
    }

    List<Signal> all() {
        int[] again = marks.clone();
        for (int p = 0; p < phases.length; p++) {
            int phase = p + 1;
            PhaseData stretch = new PhaseData(x, phases[p], excluded, again);
            for (int r = 0; r < plan.scans.length; r++) {
                int place = r;
                plan.scans[r].scan(stretch, 1 << (2 * r), (side, first, last) -> add(place, side, phase, first, last));
            }
        }
        return List.copyOf(found);
    }

    private void add(int place, Side side, int phase, int first, int last) {
        int bit = side == Side.NONE ? 0 : (side == Side.HIGH ? 1 : 2) << (2 * place);
        List<Integer> points = IntStream.rangeClosed(first, last)
                .filter(i -> (marks[i] & bit) == bit)
                .boxed()
                .toList();
        found.add(new Signal(
                plan.options.rules().rules().get(place),
                side,
                phase,
                points,
                Variation.of(side, plan.options.direction())));
    }
}
