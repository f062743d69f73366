package io.github.qic.pdsa.chart;

final class OutsideScan extends Scan {
    @Override
    void scan(PhaseData stretch, int bit, Sink sink) {
        double[] x = stretch.x;
        PhaseLimits lines = stretch.lines;
        for (int i = lines.from; i < lines.to; i++) {
            if (x[i] > lines.upper(i)) {
                stretch.marks[i] |= bit;
                sink.signal(Side.HIGH, i, i);
            } else if (x[i] < lines.lower(i)) {
                stretch.marks[i] |= bit << 1;
                sink.signal(Side.LOW, i, i);
            }
        }
    }
}
