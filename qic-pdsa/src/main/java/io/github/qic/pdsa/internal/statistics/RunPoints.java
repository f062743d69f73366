package io.github.qic.pdsa.internal.statistics;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The points of a run: those of a stretch, without the ones on the centre. A view, since the runs of many proposals may all last to
 * the end of their phase.
 */
public final class RunPoints extends AbstractList<Integer> implements RandomAccess {
    private final int[] points;
    private final int from;
    private final int to;
    private final List<Integer> onCentre;

    /** The points at the positions of the stretch; {@code onCentre} are the positions in it to be left out, in order. */
    RunPoints(int[] points, int from, int to, List<Integer> onCentre) {
        this.points = points;
        this.from = from;
        this.to = to;
        this.onCentre = onCentre;
    }

    @Override
    public int size() {
        return to - from - onCentre.size();
    }

    @Override
    public Integer get(int index) {
        Objects.checkIndex(index, size());
        int before = 0;
        int end = onCentre.size();
        while (before < end) {
            int middle = (before + end) >>> 1;
            if (onCentre.get(middle) - from - middle <= index) {
                before = middle + 1;
            } else {
                end = middle;
            }
        }
        return points[from + index + before];
    }
}
