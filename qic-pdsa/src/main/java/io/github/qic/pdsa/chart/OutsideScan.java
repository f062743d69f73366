package io.github.qic.pdsa.chart;

final class OutsideScan extends Scan {
    @Override
    void scan(PhaseData phase, int bit, Sink sink) {
        double[] x = phase.x;
        PhaseLimits limits = phase.limits;
        for (int i = limits.from; i < limits.to; i++) {
            if (x[i] > limits.upper(i)) {
                phase.marks[i] |= bit;
                sink.signal(Side.HIGH, i, i);
            } else if (x[i] < limits.lower(i)) {
                phase.marks[i] |= bit << 1;
                sink.signal(Side.LOW, i, i);
            }
        }
    }

    @Override
    String text(boolean high, int n) {
        return high ? "above the upper limit" : "below the lower limit";
    }

    @Override
    boolean usesOrder() {
        return false;
    }
}
