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

    private LineLabels() {}

    static String centreName(Chart chart) {
        if (chart.options().centre().isPresent()) {
            return "Centre";
        }
        return switch (chart.options().kind()) {
            case RUN, G -> "Median";
            case I, MR, I_PRIME, XBAR, S, P, P_PRIME, U, U_PRIME, C -> "Mean";
            // The mean of the 3.6th roots, transformed back, is no mean of the times.
            case T -> "Centre";
        };
    }

    static double width(Chart chart, FigureFormat figures) {
        return texts(chart, figures).stream()
                .mapToDouble(label -> Font.SMALL.width(label.text()))
                .max()
                .orElse(0);
    }

    private static List<Label> texts(Chart chart, FigureFormat figures) {
        List<Label> labels = new ArrayList<>();
        int last = chart.size() - 1;
        if (last >= 0) {
            add(labels, "Upper ", chart.upper(last), figures, Palette.QUIET);
            add(labels, centreName(chart) + " ", chart.centre(last), figures, Palette.CENTRE);
            if (chart.options().kind() != ChartKind.MR) {
                add(labels, "Lower ", chart.lower(last), figures, Palette.QUIET);
            }
        }
        add(labels, "Target ", chart.options().target().orElse(Double.NaN), figures, Palette.TARGET);
        return labels;
    }

    private static void add(List<Label> labels, String name, double value, FigureFormat figures, String colour) {
        if (Double.isFinite(value)) {
            labels.add(new Label(name + figures.text(value), value, colour));
        }
    }

    static void draw(Canvas canvas, Chart chart, ValueAxis y, double x) {
        List<Label> labels = texts(chart, y.fineFigures()).stream()
                .sorted(Comparator.comparingDouble(Label::y).reversed())
                .toList();
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
