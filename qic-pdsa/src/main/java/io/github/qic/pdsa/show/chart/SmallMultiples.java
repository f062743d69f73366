package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Svg;
import io.github.qic.core.internal.svg.TextWidth;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.measure.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Many charts on one page, such as the same measure of every site, all on one scale or each on its own. */
public final class SmallMultiples {
    private static final double MARGIN = 14;
    private static final int NARROWEST = 140;
    private static final double HEAD = 52;
    private static final double PANEL_HEAD = 46;
    private static final double AXIS = 36;

    private SmallMultiples() {}

    /**
     * {@return the charts as one SVG picture, in rows from the left}
     *
     * @param title the title of the page
     * @param charts the charts, at least one
     * @param columns how many stand side by side, from 1
     * @param sameScale whether all have the vertical axis of the widest
     * @param options how each looks; width and unit are those of the page, the title is not used
     * @throws io.github.qic.core.valid.InvalidValueException if there is no chart or no room for one
     */
    public static String svg(String title, List<Chart> charts, int columns, boolean sameScale, PictureOptions options) {
        double width = (options.width() - MARGIN * (columns + 1)) / columns;
        new Problems()
                .require(!charts.isEmpty(), "/charts", "must be at least 1")
                .require(columns >= 1, "/columns", "must be at least 1")
                .require(
                        columns < 1 || width >= NARROWEST, "/columns", "must leave each chart " + NARROWEST + " pixels")
                .throwIfAny();
        double panel = PANEL_HEAD + options.plotHeight() + AXIS;
        int rows = (charts.size() + columns - 1) / columns;
        ChartFooter footer = new ChartFooter(charts, texts(charts), options.width() - 2 * MARGIN);
        double height = HEAD + rows * panel + footer.height() + (footer.height() > 0 ? 16 : 4);
        Svg svg = new Svg(options.width(), height, title, words(charts, options));
        ChartCanvas pen = new ChartCanvas(svg).begin("g", "font-family", ChartPalette.FONT);
        pen.element(
                "rect", "width", ChartCanvas.at(options.width()), "height", ChartCanvas.at(height), "fill", "#FFFFFF");
        pen.heading(MARGIN, 26, TextWidth.fit(title, 16.5, options.width() - 2 * MARGIN), 15);
        options.unit()
                .map(unit -> TextWidth.fit(unit, 11.5, options.width() - 2 * MARGIN))
                .ifPresent(unit -> pen.text(MARGIN, 42, unit, 11.5, ChartPalette.QUIET, "start"));
        for (int c = 0; c < charts.size(); c++) {
            double left = MARGIN + c % columns * (width + MARGIN);
            int row = c / columns;
            double top = HEAD + row * panel;
            panel(pen, charts.get(c), sameScale ? charts : List.of(charts.get(c)), left, top, width, options);
        }
        footer.draw(pen, MARGIN, HEAD + rows * panel + 4);
        return svg.finish();
    }

    private static void panel(
            ChartCanvas pen,
            Chart chart,
            List<Chart> scale,
            double left,
            double top,
            double width,
            PictureOptions options) {
        boolean icons = options.icons().orElse(chart.options().direction() != Direction.NEITHER);
        double plotTop = top + PANEL_HEAD;
        ValueAxis y =
                ValueAxis.of(scale, plotTop, plotTop + options.plotHeight(), ChartPicture.isPercent(chart, options));
        double room = width - (icons ? ChartIcons.width(chart) + 8 : 0);
        pen.begin("g").title(chart.series().name());
        heading(pen, chart.series().name(), left, top, room);
        if (icons) {
            ChartIcons.draw(pen, chart, left + width, top);
        }
        PointAxis x = new PointAxis(chart.series(), left + y.labelWidth(11) + 16, left + width - 10);
        new PlotPanel(pen, chart, x, y).draw();
        pen.end();
    }

    /** In two lines where one is too short: what tells sites apart often stands at the end of a name. */
    private static void heading(ChartCanvas pen, String name, double left, double top, double room) {
        List<String> lines = TextWidth.wrap(name, 13.2, room);
        if (lines.size() == 1) {
            pen.heading(left, top + 20, name, 12);
            return;
        }
        String rest = String.join(" ", lines.subList(1, lines.size()));
        pen.heading(left, top + 13, lines.get(0), 12);
        pen.heading(left, top + 28, TextWidth.fit(rest, 13.2, room), 12);
    }

    /** Notes and captions with the charts they belong to, each caption once. */
    private static List<String> texts(List<Chart> charts) {
        Map<String, List<String>> charted = new LinkedHashMap<>();
        for (Chart chart : charts) {
            ChartFooter.texts(chart)
                    .forEach(text -> charted.computeIfAbsent(text, t -> new ArrayList<>())
                            .add(chart.series().name()));
        }
        return charted.entrySet().stream()
                .map(e -> String.join("; ", e.getValue()) + ": " + e.getKey())
                .toList();
    }

    private static String words(List<Chart> charts, PictureOptions options) {
        return charts.stream()
                .map(chart -> {
                    ValueAxis y = ValueAxis.of(List.of(chart), 0, 250, ChartPicture.isPercent(chart, options));
                    return chart.series().name() + ": " + ChartDescription.inWords(chart, y.fineFigures());
                })
                .collect(Collectors.joining(" "));
    }
}
