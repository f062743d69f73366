package io.github.qic.pdsa.chart;

/** Rules about all runs of a phase: they mark no point, so they are tried only for those who ask for signals. */
final class RunsScan extends Scan {
    private final SignalRule rule;

    RunsScan(SignalRule rule) {
        this.rule = rule;
    }

    @Override
    void scan(PhaseData stretch, int bit, Sink sink) {
        if (sink != NOBODY && isUnusual(Runs.of(stretch))) {
            sink.signal(Side.NONE, stretch.lines.from, stretch.lines.to - 1);
        }
    }

    private boolean isUnusual(Runs runs) {
        return rule instanceof SignalRule.UnusualRuns unusual
                ? Math.min(runs.chanceOfSoFew(), runs.chanceOfSoMany()) <= unusual.level() / 2
                : runs.useful() > 0 && runs.crossings() < runs.fewestCrossings();
    }
}
