package io.github.qic.pdsa.chart;

import io.github.qic.pdsa.internal.statistics.CountedPoints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for sustained shifts in one phase; after each, the search starts again with the centre of the proposed phase. */
final class RebaseFinder {
    private final RebaseRule rule;
    private final LimitCalculator limits;
    private final List<RebaseProposal> found = new ArrayList<>();

    RebaseFinder(RebaseRule rule, LimitCalculator limits) {
        this.rule = rule;
        this.limits = limits;
    }

    List<RebaseProposal> found() {
        return List.copyOf(found);
    }

    /** @param baseline the first and last point of the baseline of the phase, within which no new phase can begin */
    void search(int from, int to, int @Nullable [] baseline) {
        CountedPoints points = new CountedPoints(limits.x, limits.excluded, from, to);
        int begin = from;
        int at = 0;
        while (points.size() - at >= rule.baseline()) {
            double centre = limits.centre(begin, baselineEnd(points, at, to));
            at = shift(points, at + rule.baseline(), centre, baseline);
            if (at < points.size()) {
                begin = points.point(at);
                propose(points, at, centre, limits.centre(begin, baselineEnd(points, at, to)));
            }
        }
    }

    /** The end of the baseline that begins at a position; that of the phase if it has too few points. */
    private int baselineEnd(CountedPoints points, int at, int to) {
        return points.size() - at < rule.baseline() ? to : points.point(at + rule.baseline() - 1) + 1;
    }

    /** The position of the first point of the first sustained shift, or the number of positions. */
    private int shift(CountedPoints points, int from, double centre, int @Nullable [] baseline) {
        int at = from;
        while (at < points.size()) {
            if (baseline != null && points.point(at) > baseline[0] && points.point(at) <= baseline[1]) {
                at++;
                continue;
            }
            int side = points.side(at, centre);
            int end = side == 0 ? at + 1 : points.otherSide(at, side, centre);
            if (side != 0 && points.run(at, end, centre).size() >= rule.run()) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private void propose(CountedPoints points, int at, double centre, double newCentre) {
        int side = points.side(at, centre);
        int end = points.otherSide(at, side, centre);
        found.add(new RebaseProposal(
                rule,
                limits.series.label(points.point(at)),
                Scan.named(side),
                points.run(at, end, centre),
                limits.analyser.shown(centre),
                limits.analyser.shown(newCentre),
                end == points.size()));
    }
}
