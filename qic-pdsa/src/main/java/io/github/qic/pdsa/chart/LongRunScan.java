package io.github.qic.pdsa.chart;

/** A shift as long as chance does not explain for the number of useful points. */
final class LongRunScan extends Scan {
    @Override
    void scan(PhaseData stretch, int bit, Sink sink) {
        Runs runs = Runs.of(stretch);
        if (runs.longest() > runs.longestAllowed()) {
            new ShiftScan(runs.longestAllowed() + 1, TieHandling.IGNORED).scan(stretch, bit, sink);
        }
    }
}
