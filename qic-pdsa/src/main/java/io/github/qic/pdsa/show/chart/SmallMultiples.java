package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.collect.CharacterLimit;
import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.Variation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Many charts on one page, such as the same measure of every site. */
public final class SmallMultiples {
    /** The axes of the charts. */
    public enum Axes {
        /** All charts have the same axes, so values and dates can be compared. */
        SHARED,
        /** All charts have the same time axis, and each has the value axis that fits it. */
        SHARED_TIME,
        /** Each chart has the axes that fit it. */
        SEPARATE
    }

    private static final double MARGIN = 14;
    private static final int NARROWEST = 140;
    private static final double HEAD = 52;
    private static final double PANEL_HEAD = 50;
    private static final double AXIS = 36;
    private static final int MOST_NAMES = 12;

    private static final Font NAME = Font.bold(12);

    private final String title;
    private final List<DrawnChart> charts;
    private final int columns;
    private final Axes axes;
    private final PictureOptions options;
    private final double width;

    private SmallMultiples(String title, List<Chart> charts, int columns, Axes axes, PictureOptions options) {
        this.title = Objects.requireNonNull(title, "title");
        this.charts = charts.stream().map(DrawnChart::new).toList();
        this.columns = columns;
        this.axes = Objects.requireNonNull(axes, "axes");
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

    /**
     * {@return the page in SVG; each chart has its own name and description}
     *
     * @throws InvalidValueException if notes and captions have more than 10,000,000 characters in all
     */
    public String svg() {
        double panel = PANEL_HEAD + options.plotHeight() + AXIS;
        int rows = (charts.size() + columns - 1) / columns;
        double room = options.width() - 2 * MARGIN;
        boolean percent = charts.stream().allMatch(chart -> FigureFormat.isPercent(chart.chart, options));
        ValueAxis sharedY = ValueAxis.of(charts, 0, options.plotHeight(), percent);
        Extent sharedX =
                charts.stream().map(SmallMultiples::extent).reduce(Extent::with).orElseThrow();
        List<ValueAxis> ys = charts.stream()
                .map(chart -> axes == Axes.SHARED ? sharedY : own(chart))
                .toList();
        ChartFooter footer = new ChartFooter(ChartFooter.markers(charts), texts(ys), room, options);
        double height = HEAD + rows * panel + footer.height() + (footer.height() > 0 ? 16 : 4);
        Canvas canvas = Canvas.ofSeveral(options.width(), height, title, overview());
        canvas.text(MARGIN, 26, Font.TITLE.fit(title, room), Font.TITLE);
        options.unit().ifPresent(unit -> canvas.text(MARGIN, 42, Font.SUBTITLE.fit(unit, room), Font.SUBTITLE));
        for (int c = 0; c < charts.size(); c++) {
            double left = MARGIN + c % columns * (width + MARGIN);
            int row = c / columns;
            double top = HEAD + row * panel;
            Extent extent = axes == Axes.SEPARATE ? extent(charts.get(c)) : sharedX;
            panel(canvas, charts.get(c), ys.get(c).from(top + PANEL_HEAD), extent, left);
        }
        footer.draw(canvas, MARGIN, HEAD + rows * panel + 4);
        return canvas.finish();
    }

    private static Extent extent(DrawnChart chart) {
        return Extent.of(chart.series, chart.first);
    }

    private ValueAxis own(DrawnChart chart) {
        return ValueAxis.of(List.of(chart), 0, options.plotHeight(), FigureFormat.isPercent(chart.chart, options));
    }

    private void panel(Canvas canvas, DrawnChart drawn, ValueAxis y, Extent extent, double left) {
        Chart chart = drawn.chart;
        boolean icons = ChartIcons.areShown(chart, options);
        double top = y.top() - PANEL_HEAD;
        String name = drawn.series.name();
        canvas.beginPicture(name, ChartDescription.of(drawn, y.fineFigures(), options.words()));
        heading(canvas, name, left, top, width - (icons ? ChartIcons.width(chart) + 8 : 0));
        if (icons) {
            ChartIcons.draw(canvas, chart, options, left + width, top);
        }
        PointAxis x = new PointAxis(
                drawn.series,
                drawn.first,
                extent,
                left + y.labelWidth() + 16,
                left + width - 10,
                options.words().say(PointAxis.MONTHS));
        new PlotPanel(canvas, drawn, x, y, options).draw();
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
        canvas.text(left, top + 13, List.of(lines.get(0), NAME.fitEnds(rest, room)), NAME, 15);
    }

    /** Notes and captions with the charts they belong to, each caption once; that of a phase with the reason for its rebase. */
    private List<String> texts(List<ValueAxis> ys) {
        Map<String, List<String>> charted = new LinkedHashMap<>();
        long characters = 0;
        for (int c = 0; c < charts.size(); c++) {
            DrawnChart chart = charts.get(c);
            for (String text : ChartCaptions.of(chart, ys.get(c).fineFigures(), options.words())) {
                List<String> names = charted.computeIfAbsent(text, t -> new ArrayList<>());
                characters += names.isEmpty() ? text.length() : 0;
                names.add(chart.series.name());
            }
            CharacterLimit.require(characters, CharacterLimit.PICTURE, "/charts", "their notes and captions in all");
        }
        return charted.entrySet().stream()
                .map(e -> names(e.getValue()) + ": " + e.getKey())
                .toList();
    }

    private String names(List<String> names) {
        return options.words().list(names, MOST_NAMES, name -> name);
    }

    /** The charts by the meaning of their last points; what each shows is described with it. */
    private String overview() {
        PictureWords words = options.words();
        Map<String, List<String>> byMeaning = new LinkedHashMap<>();
        for (DrawnChart chart : charts) {
            String meaning =
                    chart.chart.variation().map(Variation::title).orElse(chart.hasValues() ? "No limits" : "No data");
            byMeaning
                    .computeIfAbsent(words.say(meaning), m -> new ArrayList<>())
                    .add(chart.series.name());
        }
        return words.say(charts.size() == 1 ? "1 chart." : "{0} charts.", charts.size())
                + byMeaning.entrySet().stream()
                        .map(e -> " " + e.getKey() + ": " + names(e.getValue()) + ".")
                        .collect(Collectors.joining());
    }
}
