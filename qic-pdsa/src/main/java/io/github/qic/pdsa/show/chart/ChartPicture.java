package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Svg;
import io.github.qic.core.internal.svg.TextWidth;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.measure.Direction;
import java.util.List;

/** One chart as an SVG picture with title, description, legend and notes. */
public final class ChartPicture {
    private static final double MARGIN = 16;
    private static final double AXIS = 38;

    private ChartPicture() {}

    /**
     * {@return the chart as SVG that fits it}
     *
     * @param chart the chart
     */
    public static String svg(Chart chart) {
        return svg(chart, PictureOptions.standard());
    }

    /**
     * {@return the chart as SVG}
     *
     * @param chart the chart
     * @param options how it looks
     */
    public static String svg(Chart chart, PictureOptions options) {
        boolean percent = isPercent(chart, options);
        boolean icons = options.icons().orElse(chart.options().direction() != Direction.NEITHER);
        double top = icons || options.unit().isPresent() ? 62 : 44;
        double bottom = top + options.plotHeight();
        ValueAxis y = ValueAxis.of(List.of(chart), top, bottom, percent);
        double left = MARGIN + y.labelWidth(11) + 18;
        double labels = LineLabels.width(chart, y.fineFigures());
        double right = options.width() - MARGIN - labels - 18;
        ChartFooter footer = new ChartFooter(List.of(chart), ChartFooter.texts(chart), options.width() - 2 * MARGIN);
        double height = bottom + AXIS + footer.height() + (footer.height() > 0 ? 14 : 4);
        String title = options.title().orElse(chart.series().name());
        Svg svg = new Svg(options.width(), height, title, ChartDescription.inWords(chart, y.fineFigures()));
        ChartCanvas pen = new ChartCanvas(svg).begin("g", "font-family", ChartPalette.FONT);
        pen.element(
                "rect", "width", ChartCanvas.at(options.width()), "height", ChartCanvas.at(height), "fill", "#FFFFFF");
        double room = options.width() - 2 * MARGIN - (icons ? ChartIcons.width(chart) + 12 : 0);
        pen.heading(MARGIN, 26, TextWidth.fit(title, 16.5, room), 15);
        options.unit()
                .ifPresent(unit ->
                        pen.text(MARGIN, 43, TextWidth.fit(unit, 11.5, room), 11.5, ChartPalette.QUIET, "start"));
        if (icons) {
            ChartIcons.draw(pen, chart, options.width() - MARGIN, 10);
        }
        new PlotPanel(pen, chart, new PointAxis(chart.series(), left, right), y).draw();
        LineLabels.draw(pen, chart, y, right + 14);
        footer.draw(pen, MARGIN, bottom + AXIS + 4);
        return svg.finish();
    }

    static boolean isPercent(Chart chart, PictureOptions options) {
        boolean proportion = switch (chart.options().kind()) {
            case P, P_PRIME -> chart.options().multiplier() == 1;
            default -> false;
        };
        return options.percent().orElse(proportion);
    }
}
