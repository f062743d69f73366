package io.github.qic.pdsa.show;

import static io.github.qic.core.internal.svg.Canvas.path;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.history.Move;
import java.util.List;

/** The wheel of a cycle: plan, do, study and act as quarters, filled if done. */
final class CycleWheel {
    private static final double RADIUS = 17;
    private static final List<CycleStage> STAGES =
            List.of(CycleStage.PLANNING, CycleStage.DOING, CycleStage.STUDYING, CycleStage.ACTING);

    private CycleWheel() {}

    static void draw(Canvas canvas, Cycle cycle, double x, double y) {
        for (int i = 0; i < STAGES.size(); i++) {
            boolean done = done(cycle, STAGES.get(i));
            String fill = done ? Palette.TEXT : Palette.WHITE;
            String ink = done ? Palette.WHITE : Palette.TEXT;
            double from = Math.PI / 2 * (i - 1);
            double middle = from + Math.PI / 4;
            canvas.element("path", "d", quarter(x, y, from), "fill", fill, "stroke", ink);
            canvas.text(
                    x + 9.5 * Math.cos(middle),
                    y + 3.5 + 9.5 * Math.sin(middle),
                    "PDSA".substring(i, i + 1),
                    new Font(10, true, ink),
                    "text-anchor",
                    "middle");
        }
    }

    /** {@return whether the cycle has gone beyond a stage} */
    private static boolean done(Cycle cycle, CycleStage stage) {
        List<CycleStage> reached = cycle.history().stream()
                .map(Move::to)
                .filter(s -> s != CycleStage.STOPPED)
                .toList();
        int at = reached.indexOf(stage);
        return at >= 0 && at < reached.size() - 1;
    }

    private static String quarter(double x, double y, double from) {
        double to = from + Math.PI / 2;
        return path(
                "M%s %sL%s %sA%s %s 0 0 1 %s %sZ",
                x,
                y,
                x + RADIUS * Math.cos(from),
                y + RADIUS * Math.sin(from),
                RADIUS,
                RADIUS,
                x + RADIUS * Math.cos(to),
                y + RADIUS * Math.sin(to));
    }
}
