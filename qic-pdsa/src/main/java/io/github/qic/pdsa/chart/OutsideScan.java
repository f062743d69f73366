package io.github.qic.pdsa.chart;

record OutsideScan() implements Scan {
    @Override
    public void scan(PhaseData phase, int bit, Sink sink) {
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
    public String text(boolean high, int n) {
        return high ? "above the upper limit" : "below the lower limit";
    }

    @Override
    public boolean usesOrder() {
        return false;
    }
}
