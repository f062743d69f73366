package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.advice.ChartAdvice;
import io.github.qic.pdsa.chart.project.ProjectChange;
import io.github.qic.pdsa.chart.project.ProjectChart;
import java.util.List;
import java.util.Optional;

/** One chart as a picture with title, description, legend and notes. */
public final class ChartPicture {
    private static final double MARGIN = 16;
    private static final double AXIS = 38;
    private static final double TITLE_LINE = 19;
    private static final int MOST_TITLE_LINES = 3;

    private final Chart chart;
    private final List<ProjectChange> changes;
    private final PictureOptions options;

    private ChartPicture(Chart chart, List<ProjectChange> changes, PictureOptions options) {
        this.chart = chart;
        this.changes = chart.series().isDated() ? changes : List.of();
        this.options = options;
    }

    /** {@return the picture of a chart with the standard options} */
    public static ChartPicture of(Chart chart) {
        return of(chart, PictureOptions.standard());
    }

    /** {@return the picture of a chart} */
    public static ChartPicture of(Chart chart, PictureOptions options) {
        return new ChartPicture(chart, List.of(), options);
    }

    /** {@return the picture of the recommended chart, in the unit of its measure unless the options have another} */
    public static ChartPicture of(ChartAdvice advice, PictureOptions options) {
        return of(advice.chart(), withUnit(options, advice.unit()));
    }

    /**
     * {@return the picture of the chart of a project, in the unit of its measure unless the options have another}
     * A line marks the first day of each change, with a time line of the changes below the plot, if the points have dates.
     */
    public static ChartPicture of(ProjectChart project, PictureOptions options) {
        return new ChartPicture(project.chart(), project.changes(), withUnit(options, project.unit()));
    }

    private static PictureOptions withUnit(PictureOptions options, Optional<String> unit) {
        return options.unit().isPresent()
                ? options
                : options.toBuilder().unit(unit).build();
    }

    /** {@return what the picture shows in words, as its {@code desc} element has it: for a text instead of the picture} */
    public String description() {
        return drawn().description();
    }

    /** {@return the picture in SVG} */
    public String svg() {
        return drawn().svg();
    }

    private record Drawn(String svg, String description) {}

    private Drawn drawn() {
        DrawnChart drawn = new DrawnChart(chart);
        PictureWords words = options.words();
        boolean icons = ChartIcons.areShown(chart, options);
        double inner = options.width() - 2 * MARGIN;
        String title = options.title().orElse(chart.series().name());
        double room = inner - (icons ? ChartIcons.width(chart) + 12 : 0);
        List<String> heading = heading(title, room);
        double below = 26 + (heading.size() - 1) * TITLE_LINE;
        double top = below + (icons || options.unit().isPresent() ? 36 : 18);
        double bottom = top + options.plotHeight();
        ValueAxis y = ValueAxis.of(List.of(drawn), top, bottom, FigureFormat.isPercent(chart, options));
        double left = MARGIN + y.labelWidth() + 18;
        LineLabels labels = new LineLabels(chart, y.fineFigures(), words);
        double right = options.width() - MARGIN - labels.width() - 18;
        PointAxis x =
                new PointAxis(chart.series(), drawn.first, extent(drawn), left, right, words.say(PointAxis.MONTHS));
        TimeLine timeLine = new TimeLine(changes, x, options.width() - MARGIN, words);
        ChartFooter footer =
                new ChartFooter(List.of(drawn), ChartCaptions.of(drawn, y.fineFigures(), words), inner, options);
        double end = bottom + AXIS + timeLine.height();
        double height = end + footer.height() + (footer.height() > 0 ? 14 : 4);
        String description = ChartDescription.of(drawn, y.fineFigures(), words) + timeLine.description();
        Canvas canvas = new Canvas(options.width(), height, title, description);
        canvas.text(MARGIN, 26, heading, Font.TITLE, TITLE_LINE);
        options.unit().ifPresent(unit -> canvas.text(MARGIN, below + 17, Font.SUBTITLE.fit(unit, room), Font.SUBTITLE));
        if (icons) {
            ChartIcons.draw(canvas, chart, options, options.width() - MARGIN, 10);
        }
        timeLine.draw(canvas, y, bottom + AXIS);
        new PlotPanel(canvas, drawn, x, y, options).draw();
        labels.draw(canvas, y, right + 14);
        footer.draw(canvas, MARGIN, end + 4);
        return new Drawn(canvas.finish(), description);
    }

    /** The points and all changes. */
    private Extent extent(DrawnChart drawn) {
        Extent extent = Extent.of(drawn.series, drawn.first);
        for (ProjectChange change : changes) {
            extent = extent.with(change.from());
            extent = change.to().map(extent::with).orElse(extent);
        }
        return extent;
    }

    /** The title in lines, of which the last is cut; the title element has the whole. */
    private static List<String> heading(String title, double room) {
        List<String> lines = Font.TITLE.wrap(title, room);
        if (lines.size() <= MOST_TITLE_LINES) {
            return lines;
        }
        String rest = String.join(" ", lines.subList(MOST_TITLE_LINES - 1, lines.size()));
        return List.of(lines.get(0), lines.get(1), Font.TITLE.fit(rest, room));
    }
}
