package io.github.qic.pdsa.chart;

import io.github.qic.pdsa.internal.statistics.Averages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for sustained shifts in one phase; after each, the search starts again with the centre of the proposed phase. */
final class RebaseFinder {
    private final RebaseRule rule;
    private final LimitCalculator limits;
    private final double[] x;
    private final boolean @Nullable [] excluded;
    private final List<RebaseProposal> found = new ArrayList<>();

    RebaseFinder(RebaseRule rule, LimitCalculator limits) {
        this.rule = rule;
        this.limits = limits;
        this.x = limits.x;
        this.excluded = limits.excluded;
    }

    List<RebaseProposal> found() {
        return List.copyOf(found);
    }

    void search(int from, int to) {
        int start = from;
        while (start >= 0) {
            start = searchFrom(start, to);
        }
    }

    /** The first point of the first sustained shift after a baseline, or -1. */
    private int searchFrom(int from, int to) {
        int baseEnd = baselineEnd(from, to);
        if (baseEnd < 0) {
            return -1;
        }
        double centre = limits.centre(from, baseEnd);
        List<Integer> run = new ArrayList<>();
        int side = 0;
        for (int i = baseEnd; i < to; i++) {
            int s = side(i, centre);
            if (s == 0) {
                continue;
            }
            if (s != side) {
                if (run.size() >= rule.run()) {
                    break;
                }
                run.clear();
                side = s;
            }
            run.add(i);
        }
        if (run.size() < rule.run()) {
            return -1;
        }
        int start = run.get(0);
        int newEnd = baselineEnd(start, to);
        double newCentre = limits.centre(start, newEnd < 0 ? to : newEnd);
        boolean holds = run.get(run.size() - 1) >= lastUseful(to, centre);
        found.add(new RebaseProposal(
                rule,
                limits.series.label(start),
                Scan.named(side),
                run,
                limits.analyser.shown(centre),
                limits.analyser.shown(newCentre),
                holds));
        return start;
    }

    private int lastUseful(int to, double centre) {
        int i = to - 1;
        while (side(i, centre) == 0) {
            i--;
        }
        return i;
    }

    private int side(int i, double centre) {
        return excluded != null && excluded[i] ? 0 : Scan.side(x[i], centre);
    }

    private int baselineEnd(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (Averages.counts(x, excluded, i) && ++count == rule.baseline()) {
                return i + 1;
            }
        }
        return -1;
    }
}
