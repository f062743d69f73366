package io.github.qic.pdsa.chart;

import java.util.function.Predicate;

/** Tests all runs of a phase: no point is marked, so the work is only done for those who ask for signals. */
record RunsScan(String words, Predicate<Runs> isUnusual) implements Scan {
    @Override
    public void scan(PhaseData phase, int bit, Sink sink) {
        if (sink != NOBODY && isUnusual.test(Runs.of(phase)) && !phase.isOneSided()) {
            sink.signal(Side.NONE, phase.limits.from, phase.limits.to - 1);
        }
    }

    @Override
    public String text(boolean high, int n) {
        return words;
    }

    @Override
    public boolean marksEverySignal() {
        return false;
    }
}
