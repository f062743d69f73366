package io.github.qic.pdsa.chart;

/** A shift longer than chance explains for the number of useful points. */
final class LongRunScan extends Scan {
    @Override
    void scan(PhaseData phase, int bit, Sink sink) {
        Runs runs = Runs.of(phase);
        if (runs.longest() > runs.longestAllowed()) {
            new ShiftScan(runs.longestAllowed() + 1, TieHandling.IGNORED).scan(phase, bit, sink);
        }
    }

    @Override
    String text(boolean high, int n) {
        return new ShiftScan(n, TieHandling.IGNORED).text(high, n);
    }
}
