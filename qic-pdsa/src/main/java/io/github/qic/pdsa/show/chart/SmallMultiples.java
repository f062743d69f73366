package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.chart.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Many charts on one page, such as the same measure of every site. */
public final class SmallMultiples {
    /** The vertical axes of the charts. */
    public enum Axes {
        /** All charts have the same axis, so their values can be compared. */
        SHARED,
        /** Each chart has the axis that fits it. */
        SEPARATE
    }

    private static final double MARGIN = 14;
    private static final int NARROWEST = 140;
    private static final double HEAD = 52;
    private static final double PANEL_HEAD = 46;
    private static final double AXIS = 36;
    private static final Font NAME = Font.bold(12);

    private final String title;
    private final List<Chart> charts;
    private final int columns;
    private final Axes axes;
    private final PictureOptions options;
    private final double width;

    private SmallMultiples(String title, List<Chart> charts, int columns, Axes axes, PictureOptions options) {
        this.title = title;
        this.charts = List.copyOf(charts);
        this.columns = columns;
        this.axes = axes;
        this.options = options;
        width = (options.width() - MARGIN * (columns + 1)) / columns;
    }

    /**
     * {@return a page of charts, in rows from the left}
     *
     * @param columns the number of charts in a row, from 1
     * @param options how each chart looks; width and unit are those of the page, the title is not used
     * @throws InvalidValueException if there are no charts or the columns leave a chart less than 140 pixels
     */
    public static SmallMultiples of(String title, List<Chart> charts, int columns, Axes axes, PictureOptions options) {
        SmallMultiples page = new SmallMultiples(title, charts, columns, axes, options);
        return new Problems()
                .require(!charts.isEmpty(), "/charts", "must be at least 1")
                .require(columns >= 1, "/columns", "must be at least 1")
                .require(
                        columns < 1 || page.width >= NARROWEST,
                        "/columns",
                        "must leave each chart " + NARROWEST + " pixels")
                .returnIfNone(page);
    }

    /** {@return the page in SVG} */
    public String svg() {
        double panel = PANEL_HEAD + options.plotHeight() + AXIS;
        int rows = (charts.size() + columns - 1) / columns;
        double room = options.width() - 2 * MARGIN;
        ChartFooter footer = new ChartFooter(charts, texts(), room);
        double height = HEAD + rows * panel + footer.height() + (footer.height() > 0 ? 16 : 4);
        Canvas canvas = new Canvas(options.width(), height, title, description());
        canvas.text(MARGIN, 26, Font.TITLE.fit(title, room), Font.TITLE);
        options.unit().ifPresent(unit -> canvas.text(MARGIN, 42, Font.SUBTITLE.fit(unit, room), Font.SUBTITLE));
        for (int c = 0; c < charts.size(); c++) {
            int row = c / columns;
            panel(canvas, charts.get(c), MARGIN + c % columns * (width + MARGIN), HEAD + row * panel);
        }
        footer.draw(canvas, MARGIN, HEAD + rows * panel + 4);
        return canvas.finish();
    }

    private void panel(Canvas canvas, Chart chart, double left, double top) {
        boolean icons = ChartIcons.areShown(chart, options);
        double plotTop = top + PANEL_HEAD;
        List<Chart> scale = axes == Axes.SHARED ? charts : List.of(chart);
        ValueAxis y =
                ValueAxis.of(scale, plotTop, plotTop + options.plotHeight(), FigureFormat.isPercent(chart, options));
        canvas.tip(chart.series().name()).begin("g");
        heading(canvas, chart.series().name(), left, top, width - (icons ? ChartIcons.width(chart) + 8 : 0));
        if (icons) {
            ChartIcons.draw(canvas, chart, left + width, top);
        }
        PointAxis x = new PointAxis(chart.series(), left + y.labelWidth() + 16, left + width - 10);
        new PlotPanel(canvas, chart, x, y).draw();
        canvas.end();
    }

    /** In two lines if one is too short: the end of a name often distinguishes sites. */
    private static void heading(Canvas canvas, String name, double left, double top, double room) {
        List<String> lines = NAME.wrap(name, room);
        if (lines.size() == 1) {
            canvas.text(left, top + 20, name, NAME);
            return;
        }
        String rest = String.join(" ", lines.subList(1, lines.size()));
        canvas.text(left, top + 13, List.of(lines.get(0), NAME.fit(rest, room)), NAME, 15);
    }

    /** Notes and captions with the charts they belong to, each caption once. */
    private List<String> texts() {
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

    private String description() {
        return charts.stream()
                .map(chart -> {
                    ValueAxis y = ValueAxis.of(List.of(chart), 0, 250, FigureFormat.isPercent(chart, options));
                    return chart.series().name() + ": " + ChartDescription.of(chart, y.fineFigures());
                })
                .collect(Collectors.joining(" "));
    }
}
