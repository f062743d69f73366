package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.pdsa.chart.compare.SiteComparison;
import io.github.qic.pdsa.chart.compare.SitePoint;
import java.util.List;
import java.util.Objects;

/**
 * Sites side by side, a row for each with its value and the limits of its size as bands around the centre. The rows keep the order of
 * the sites: they are not ranked.
 */
public final class SitesPicture {
    private static final double ROW = 22;
    private static final double BAND = 14;
    private static final double WIDEST_NAME = 200;

    private final SiteComparison comparison;
    private final PictureOptions options;
    private final List<SitePoint> sites;

    private SitesPicture(SiteComparison comparison, PictureOptions options) {
        this.comparison = comparison;
        this.options = Objects.requireNonNull(options, "options");
        sites = comparison.points();
    }

    /** {@return the picture of a comparison; icons and height of the options are not used} */
    public static SitesPicture of(SiteComparison comparison, PictureOptions options) {
        return new SitesPicture(comparison, options);
    }

    /** {@return the picture in SVG} */
    public String svg() {
        String title = options.title().orElse(comparison.sites().name());
        PictureFrame frame = new PictureFrame(title, options, 0);
        ComparisonText text = new ComparisonText(comparison, options);
        double names = sites.stream()
                .mapToDouble(site -> Math.min(WIDEST_NAME, Font.SMALL.width(site.site())))
                .max()
                .orElse(0);
        double left = PictureFrame.MARGIN + names + 14;
        double right = options.width() - PictureFrame.MARGIN - 64;
        ValueAxis size = ValueAxis.of(text.drawn(), 0, right - left, text.isPercent());
        ValueAxis x = new ValueAxis(size.low(), size.high(), size.step(), right, left, size.figures());
        double bottom = frame.top + sites.size() * ROW;
        ChartFooter footer = new ChartFooter(text.markers(), text.captions(), frame.inner, options);
        double end = bottom + PictureFrame.AXIS;
        Canvas canvas =
                new Canvas(options.width(), end + footer.height() + 10, title, text.description(x.fineFigures()));
        frame.draw(canvas);
        for (double tick : x.ticks()) {
            canvas.line(x.at(tick), frame.top, x.at(tick), bottom, Palette.GRID);
            canvas.text(x.at(tick), bottom + 16, x.figures().text(tick), Font.SMALL_QUIET, "text-anchor", "middle");
        }
        double top = frame.top;
        for (SitePoint site : sites) {
            row(canvas, site, x, top + ROW / 2, names);
            top += ROW;
        }
        centre(canvas, x, frame.top, bottom);
        top = frame.top;
        canvas.begin("g", "stroke", Palette.WHITE, "stroke-width", "0.8");
        for (SitePoint site : sites) {
            if (Double.isFinite(site.value())) {
                PointMarker.of(site.variation())
                        .draw(canvas, options.colours(), x.at(site.value()), top + ROW / 2, 4, site.site());
            }
            top += ROW;
        }
        canvas.end();
        footer.draw(canvas, PictureFrame.MARGIN, end);
        return canvas.finish();
    }

    private void centre(Canvas canvas, ValueAxis x, double top, double bottom) {
        double centre = comparison.centre();
        if (Double.isFinite(centre)) {
            canvas.line(x.at(centre), top, x.at(centre), bottom, Palette.CENTRE, "stroke-width", "1.5");
            String name = options.words().say("Centre") + " " + x.fineFigures().text(centre);
            canvas.text(x.at(centre), bottom + 30, name, Font.SMALL, "text-anchor", "middle");
        }
    }

    private void row(Canvas canvas, SitePoint site, ValueAxis x, double middle, double names) {
        canvas.text(PictureFrame.MARGIN, middle + 4, Font.SMALL.fitEnds(site.site(), names), Font.SMALL);
        band(canvas, x, middle, site.lines().lower(), site.lines().upper(), "#EDEDED");
        band(canvas, x, middle, site.lines().innerLower(), site.lines().innerUpper(), "#DADADA");
        boolean known = Double.isFinite(site.value());
        String value =
                known ? x.fineFigures().text(site.value()) : options.words().say("No data");
        double end = options.width() - PictureFrame.MARGIN;
        canvas.text(end, middle + 4, value, Font.SMALL, "text-anchor", "end");
    }

    private static void band(Canvas canvas, ValueAxis x, double middle, double from, double to, String colour) {
        if (Double.isFinite(from) && Double.isFinite(to)) {
            canvas.rect(x.at(from), middle - BAND / 2, x.at(to) - x.at(from), BAND, colour);
        }
    }
}
