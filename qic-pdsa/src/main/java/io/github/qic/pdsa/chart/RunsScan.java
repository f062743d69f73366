package io.github.qic.pdsa.chart;

import java.util.function.Predicate;

/** Tests all runs of a phase: no point is marked, so the work is only done for those who ask for signals. */
final class RunsScan extends Scan {
    private final String words;
    private final Predicate<Runs> isUnusual;

    RunsScan(String words, Predicate<Runs> isUnusual) {
        this.words = words;
        this.isUnusual = isUnusual;
    }

    @Override
    void scan(PhaseData phase, int bit, Sink sink) {
        if (sink != NOBODY && isUnusual.test(Runs.of(phase))) {
            sink.signal(Side.NONE, phase.limits.from, phase.limits.to - 1);
        }
    }

    @Override
    String text(boolean high, int n) {
        return words;
    }
}
