package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.pdsa.chart.compare.SiteComparison;
import io.github.qic.pdsa.chart.compare.SiteLines;
import io.github.qic.pdsa.chart.compare.SitePoint;
import io.github.qic.pdsa.measure.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * A funnel plot: each site by its size, between limits that narrow as sites grow. The sites outside are named, as long as there is
 * room; all have their name as a tooltip.
 */
public final class FunnelPicture {
    private static final int MOST_NAMES = 20;
    private static final double STEP = 4;

    private record Name(double left, double right, double y) {
        boolean touches(Name other) {
            return left < other.right && other.left < right && Math.abs(y - other.y) < 12;
        }
    }

    private final SiteComparison comparison;
    private final List<SitePoint> sites;
    private final PictureOptions options;
    private final PictureWords words;

    private FunnelPicture(SiteComparison comparison, PictureOptions options) {
        this.comparison = comparison;
        this.options = options;
        sites = comparison.points().stream()
                .filter(site -> Double.isFinite(site.value()))
                .toList();
        words = options.words();
    }

    /** {@return the picture of a comparison; the icons of the options are not used} */
    public static FunnelPicture of(SiteComparison comparison, PictureOptions options) {
        return new FunnelPicture(comparison, options);
    }

    /** {@return the picture in SVG} */
    public String svg() {
        String title = options.title().orElse(comparison.sites().name());
        PictureFrame frame = new PictureFrame(title, options, 0);
        ComparisonText text = new ComparisonText(comparison, options);
        double largest =
                sites.stream().mapToDouble(SitePoint::denominator).max().orElse(1);
        ValueAxis y = ValueAxis.of(text.drawn(), frame.top, frame.bottom, text.isPercent());
        String centre = words.say("Centre") + " " + y.fineFigures().text(comparison.centre());
        double left = PictureFrame.MARGIN + y.labelWidth() + 18;
        double right = options.width() - PictureFrame.MARGIN - Font.SMALL.width(centre) - 18;
        ValueAxis size = ValueAxis.of(DoubleStream.of(0, largest), 0, right - left, false);
        ValueAxis x = new ValueAxis(size.low(), size.high(), size.step(), right, left, size.figures());
        ChartFooter footer = new ChartFooter(text.markers(), text.captions(), frame.inner, options);
        double end = frame.bottom + PictureFrame.AXIS;
        Canvas canvas =
                new Canvas(options.width(), end + footer.height() + 14, title, text.description(y.fineFigures()));
        frame.draw(canvas);
        axes(canvas, x, y);
        String line = Canvas.path("M%s %sH%s", left, y.at(comparison.centre()), right);
        if (Double.isFinite(comparison.centre())) {
            canvas.stroke(line, Palette.CENTRE, 1.5);
            canvas.text(right + 14, y.at(comparison.centre()) + 4, centre, Font.SMALL);
        }
        // Limits of a smaller size than any site with limits may be far outside the plot.
        sites.stream()
                .filter(site -> Double.isFinite(site.lines().upper()))
                .mapToDouble(SitePoint::denominator)
                .min()
                .ifPresent(smallest -> {
                    curve(canvas, SiteLines::upper, x, y, smallest, "6 4");
                    curve(canvas, SiteLines::lower, x, y, smallest, "6 4");
                    curve(canvas, SiteLines::innerUpper, x, y, smallest, "2 3");
                    curve(canvas, SiteLines::innerLower, x, y, smallest, "2 3");
                });
        points(canvas, x, y);
        footer.draw(canvas, PictureFrame.MARGIN, end + 4);
        return canvas.finish();
    }

    private void axes(Canvas canvas, ValueAxis x, ValueAxis y) {
        AxisLines.grid(canvas, y, x.bottom(), x.top());
        for (double tick : x.ticks()) {
            canvas.line(x.at(tick), y.bottom(), x.at(tick), y.bottom() + 4, Palette.GREY);
            String label = x.figures().text(tick);
            canvas.text(x.at(tick), y.bottom() + 16, label, Font.SMALL_QUIET, "text-anchor", "middle");
        }
        String size =
                words.say(comparison.options().values() == ValueKind.PROPORTION ? "cases of a site" : "size of a site");
        canvas.text(x.top(), y.bottom() + 29, size, Font.SMALL_QUIET, "text-anchor", "end");
    }

    private void curve(
            Canvas canvas, ToDoubleFunction<SiteLines> line, ValueAxis x, ValueAxis y, double smallest, String dashes) {
        StringBuilder path = new StringBuilder();
        double perPixel = (x.high() - x.low()) / (x.top() - x.bottom());
        for (double n = smallest; n <= x.high(); n += STEP * perPixel) {
            double level = line.applyAsDouble(comparison.linesAt(n));
            path.append(Canvas.path(path.isEmpty() ? "M%s %s" : "L%s %s", x.at(n), y.at(level)));
        }
        if (!path.isEmpty()) {
            canvas.stroke(path.toString(), options.colours().common(), 1.5, "stroke-dasharray", dashes);
        }
    }

    private void points(Canvas canvas, ValueAxis x, ValueAxis y) {
        List<Name> names = new ArrayList<>();
        canvas.begin("g", "stroke", Palette.WHITE, "stroke-width", "0.8");
        for (SitePoint site : sites) {
            String tip = site.site() + ": " + y.fineFigures().text(site.value()) + "; "
                    + ChartData.decimal(site.denominator()).toPlainString();
            PointMarker.of(site.variation())
                    .draw(canvas, options.colours(), x.at(site.denominator()), y.at(site.value()), 4, tip);
        }
        canvas.end();
        for (SitePoint site : sites) {
            if (ComparisonText.isOutside(site) && names.size() < MOST_NAMES) {
                String text = Font.SMALL.fit(site.site(), 160);
                double width = Font.SMALL.width(text);
                double at = x.at(site.denominator());
                double begin = at + 9 + width <= options.width() - 4 ? at + 9 : at - 9 - width;
                Name name = new Name(begin, begin + width, y.at(site.value()) + 4);
                if (names.stream().noneMatch(name::touches)) {
                    names.add(name);
                    canvas.text(begin, name.y(), text, Font.SMALL);
                }
            }
        }
    }
}
