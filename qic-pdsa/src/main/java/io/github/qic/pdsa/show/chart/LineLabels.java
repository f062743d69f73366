package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names and figures of the lines, at the right of the plot, pushed apart until none touch. */
final class LineLabels {
    private static final double APART = 13;

    private record Label(String text, double y, String colour) {}

    private final List<Label> labels = new ArrayList<>();
    private final FigureFormat figures;

    LineLabels(DrawnChart drawn, FigureFormat figures, PictureWords words) {
        this.figures = figures;
        Chart chart = drawn.chart;
        int last = chart.size() - 1;
        if (last < 0) {
            return;
        }
        int limited = drawn.limited(drawn.phases.get(drawn.phases.size() - 1));
        add(words.say("Upper"), chart.upper(limited), Palette.QUIET);
        add(words.say(centreName(chart)), chart.centre(last), Palette.CENTRE);
        if (chart.options().kind() != ChartKind.MR) {
            add(words.say("Lower"), chart.lower(limited), Palette.QUIET);
        }
        add(words.say("Target"), chart.target(last), Palette.TARGET);
    }

    static String centreName(Chart chart) {
        if (chart.options().centre().isPresent()) {
            return "Centre";
        }
        return switch (chart.options().kind()) {
            case RUN, G -> "Median";
            case I, MR, I_PRIME, XBAR, S, P, P_PRIME, U, U_PRIME, C -> "Mean";
            // The mean of the 3.6th roots, transformed back, is not the mean of the times.
            case T -> "Centre";
        };
    }

    private void add(String name, double value, String colour) {
        if (Double.isFinite(value)) {
            labels.add(new Label(name + " " + figures.text(value), value, colour));
        }
    }

    double width() {
        return labels.stream()
                .mapToDouble(label -> Font.SMALL.width(label.text()))
                .max()
                .orElse(0);
    }

    void draw(Canvas canvas, ValueAxis y, double x) {
        labels.sort(Comparator.comparingDouble(Label::y).reversed());
        double[] at = labels.stream().mapToDouble(label -> y.at(label.y())).toArray();
        for (int i = 1; i < at.length; i++) {
            at[i] = Math.max(at[i], at[i - 1] + APART);
        }
        double floor = y.bottom() + 2;
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], floor);
            floor = at[i] - APART;
        }
        for (int i = 0; i < at.length; i++) {
            Label label = labels.get(i);
            canvas.text(x, at[i] + 4, label.text(), Font.plain(11, label.colour()));
        }
    }
}
