package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.pdsa.chart.Chart;
import java.util.List;

/** One chart as a picture with title, description, legend and notes. */
public final class ChartPicture {
    private static final double MARGIN = 16;
    private static final double AXIS = 38;

    private final Chart chart;
    private final PictureOptions options;

    private ChartPicture(Chart chart, PictureOptions options) {
        this.chart = chart;
        this.options = options;
    }

    /** {@return the picture of a chart with the standard options} */
    public static ChartPicture of(Chart chart) {
        return of(chart, PictureOptions.standard());
    }

    /** {@return the picture of a chart} */
    public static ChartPicture of(Chart chart, PictureOptions options) {
        return new ChartPicture(chart, options);
    }

    /** {@return the picture in SVG} */
    public String svg() {
        boolean icons = ChartIcons.areShown(chart, options);
        double top = icons || options.unit().isPresent() ? 62 : 44;
        double bottom = top + options.plotHeight();
        ValueAxis y = ValueAxis.of(List.of(chart), top, bottom, FigureFormat.isPercent(chart, options));
        double left = MARGIN + y.labelWidth() + 18;
        double labels = LineLabels.width(chart, y.fineFigures());
        double right = options.width() - MARGIN - labels - 18;
        ChartFooter footer = new ChartFooter(List.of(chart), ChartFooter.texts(chart), options.width() - 2 * MARGIN);
        double height = bottom + AXIS + footer.height() + (footer.height() > 0 ? 14 : 4);
        String title = options.title().orElse(chart.series().name());
        Canvas canvas = new Canvas(options.width(), height, title, ChartDescription.of(chart, y.fineFigures()));
        double room = options.width() - 2 * MARGIN - (icons ? ChartIcons.width(chart) + 12 : 0);
        canvas.text(MARGIN, 26, Font.TITLE.fit(title, room), Font.TITLE);
        options.unit().ifPresent(unit -> canvas.text(MARGIN, 43, Font.SUBTITLE.fit(unit, room), Font.SUBTITLE));
        if (icons) {
            ChartIcons.draw(canvas, chart, options.width() - MARGIN, 10);
        }
        new PlotPanel(canvas, chart, new PointAxis(chart.series(), left, right), y).draw();
        LineLabels.draw(canvas, chart, y, right + 14);
        footer.draw(canvas, MARGIN, bottom + AXIS + 4);
        return canvas.finish();
    }
}
