package io.github.qic.pdsa.show;

import static io.github.qic.core.internal.svg.Svg.number;

import io.github.qic.core.internal.svg.Svg;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleMove;
import io.github.qic.pdsa.cycle.CycleStage;
import java.util.List;

/** The wheel of a cycle: plan, do, study and act as quarters, filled where they are done. */
final class CycleWheel {
    private static final double RADIUS = 17;
    private static final List<CycleStage> STAGES =
            List.of(CycleStage.PLANNING, CycleStage.DOING, CycleStage.STUDYING, CycleStage.ACTING);

    private CycleWheel() {}

    static void draw(Svg svg, Cycle cycle, double x, double y) {
        String letters = "PDSA";
        for (int i = 0; i < STAGES.size(); i++) {
            boolean done = done(cycle, STAGES.get(i));
            double from = Math.PI / 2 * (i - 1);
            svg.element(
                    "path",
                    "d",
                    quarter(x, y, from),
                    "fill",
                    done ? "#000" : "#fff",
                    "stroke",
                    done ? "#fff" : "#000",
                    "stroke-width",
                    "1");
            svg.begin(
                            "text",
                            "x",
                            number(x + 9.5 * Math.cos(from + Math.PI / 4)),
                            "y",
                            number(y + 3.5 + 9.5 * Math.sin(from + Math.PI / 4)),
                            "font-size",
                            "10",
                            "font-weight",
                            "bold",
                            "text-anchor",
                            "middle",
                            "fill",
                            done ? "#fff" : "#000")
                    .text(letters.substring(i, i + 1))
                    .end();
        }
    }

    /** {@return whether the cycle has come past a stage} */
    private static boolean done(Cycle cycle, CycleStage stage) {
        List<CycleStage> reached = cycle.history().stream()
                .map(CycleMove::to)
                .filter(s -> s != CycleStage.STOPPED)
                .toList();
        int at = reached.indexOf(stage);
        return at >= 0 && at < reached.size() - 1;
    }

    private static String quarter(double x, double y, double from) {
        return "M" + number(x) + " " + number(y) + " L" + point(x, y, from) + " A" + number(RADIUS) + " "
                + number(RADIUS) + " 0 0 1 " + point(x, y, from + Math.PI / 2) + " Z";
    }

    private static String point(double x, double y, double angle) {
        return number(x + RADIUS * Math.cos(angle)) + " " + number(y + RADIUS * Math.sin(angle));
    }
}
