package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.advice.ChartAdvice;
import io.github.qic.pdsa.chart.project.ProjectChange;
import io.github.qic.pdsa.chart.project.ProjectChart;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One chart as a picture with title, description, legend and notes. */
public final class ChartPicture {
    private final Chart chart;
    private final List<ProjectChange> changes;
    private final PictureOptions options;

    private ChartPicture(Chart chart, List<ProjectChange> changes, PictureOptions options) {
        this.chart = chart;
        this.changes = chart.series().isDated() ? changes : List.of();
        this.options = Objects.requireNonNull(options, "options");
    }

    /** {@return the picture of a chart with the standard options} */
    public static ChartPicture of(Chart chart) {
        return of(chart, PictureOptions.standard());
    }

    /** {@return the picture of a chart} */
    public static ChartPicture of(Chart chart, PictureOptions options) {
        return new ChartPicture(chart, List.of(), options);
    }

    /**
     * {@return the picture of the recommended chart, in the unit of its measure unless the options have another}
     * A CUSUM chart that is to be preferred is drawn by {@link CusumPicture}.
     */
    public static ChartPicture of(ChartAdvice advice, PictureOptions options) {
        return of(advice.chart(), withUnit(options, advice.unit()));
    }

    /**
     * {@return the picture of the chart of a project, in the unit of its measure unless the options have another}
     * A line marks the first day of each change, with a time line of the changes below the plot, if the points have dates.
     */
    public static ChartPicture of(ProjectChart project, PictureOptions options) {
        Objects.requireNonNull(options, "options");
        return new ChartPicture(project.chart(), project.changes(), withUnit(options, project.unit()));
    }

    private static PictureOptions withUnit(PictureOptions options, Optional<String> unit) {
        return options.unit().isPresent()
                ? options
                : options.toBuilder().unit(unit).build();
    }

    /**
     * {@return a description of the picture in words, as in its {@code desc} element, to be used in place of the picture}
     */
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
        String title = options.title().orElse(chart.series().name());
        PictureFrame frame = new PictureFrame(title, options, icons ? ChartIcons.width(chart) : 0);
        ValueAxis y = ValueAxis.of(List.of(drawn), frame.top, frame.bottom, FigureFormat.isPercent(chart, options));
        double left = PictureFrame.MARGIN + y.labelWidth() + 18;
        LineLabels labels = new LineLabels(drawn, y.fineFigures(), words);
        double end = options.width() - PictureFrame.MARGIN;
        double right = end - labels.width() - 18;
        PointAxis x =
                new PointAxis(chart.series(), drawn.first, extent(drawn), left, right, words.say(PointAxis.MONTHS));
        TimeLine timeLine = new TimeLine(changes, x, end, words);
        ChartFooter footer = new ChartFooter(
                ChartFooter.markers(List.of(drawn)),
                ChartCaptions.of(drawn, y.fineFigures(), words),
                frame.inner,
                options);
        double below = frame.bottom + PictureFrame.AXIS + timeLine.height();
        double height = below + footer.height() + (footer.height() > 0 ? 14 : 4);
        String description = ChartDescription.of(drawn, y.fineFigures(), words) + timeLine.description();
        Canvas canvas = new Canvas(options.width(), height, title, description);
        frame.draw(canvas);
        if (icons) {
            ChartIcons.draw(canvas, chart, options, end, 10);
        }
        timeLine.draw(canvas, y, frame.bottom + PictureFrame.AXIS);
        new PlotPanel(canvas, drawn, x, y, options).draw();
        labels.draw(canvas, y, right + 14);
        footer.draw(canvas, PictureFrame.MARGIN, below + 4);
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
}
