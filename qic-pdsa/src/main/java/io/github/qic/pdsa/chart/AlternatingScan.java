package io.github.qic.pdsa.chart;

import org.jspecify.annotations.Nullable;

/** Consecutive points that go up and down in turn; a tie or a missing value ends them. */
record AlternatingScan(int points) implements Scan {
    @Override
    public void scan(PhaseData phase, int bit, Sink sink) {
        double[] x = phase.x;
        boolean @Nullable [] excluded = phase.excluded;
        int before = -1;
        int step = 0;
        int first = 0;
        int count = 0;
        for (int i = phase.limits.from; i < phase.limits.to; i++) {
            if (excluded != null && excluded[i]) {
                continue;
            }
            int next = before < 0 ? 0 : Scan.side(x[i], x[before]);
            if (next == 0 || next != -step) {
                signal(first, before, count, sink);
                first = next == 0 ? i : before;
                count = next == 0 ? 1 : 2;
            } else {
                count++;
            }
            step = next;
            before = i;
        }
        signal(first, before, count, sink);
    }

    private void signal(int first, int last, int count, Sink sink) {
        if (count >= points) {
            sink.signal(Side.NONE, first, last);
        }
    }

    @Override
    public String text(boolean high, int n) {
        return n + " points in a row, alternating up and down";
    }

    @Override
    public boolean marksEverySignal() {
        return false;
    }
}
