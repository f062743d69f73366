package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.Side;
import io.github.qic.pdsa.chart.rare.BernoulliCusum;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A Bernoulli CUSUM chart as a picture: both sums with their limits, the cases with the event at the foot, and the signals. */
public final class CusumPicture {
    private static final int MOST_SIGNALS = 12;

    private final BernoulliCusum cusum;
    private final PictureOptions options;
    private final PictureWords words;

    private CusumPicture(BernoulliCusum cusum, PictureOptions options) {
        this.cusum = Objects.requireNonNull(cusum, "cusum");
        this.options = options;
        words = options.words();
    }

    /** {@return the picture of a chart; icons and percentages of the options are not used} */
    public static CusumPicture of(BernoulliCusum cusum, PictureOptions options) {
        return new CusumPicture(cusum, options);
    }

    /**
     * {@return a description of the picture in words, as in its {@code desc} element, to be used in place of the picture}
     */
    public String description() {
        long events = IntStream.range(0, cusum.size()).filter(cusum::event).count();
        List<String> signals = new ArrayList<>();
        for (int i = 0; i < cusum.size(); i++) {
            if (cusum.signal(i) != Side.NONE) {
                signals.add(
                        words.say(cusum.signal(i) == Side.HIGH ? "case {0}, more frequent" : "case {0}, rarer", i + 1));
            }
        }
        return words.say("Bernoulli CUSUM chart of {0} cases, {1} with the event.", cusum.size(), events) + " "
                + sought()
                + " "
                + (signals.isEmpty()
                        ? words.say("No signal of special cause.")
                        : words.say("Signals: {0}", words.list(signals, MOST_SIGNALS, signal -> signal)) + ".");
    }

    private String sought() {
        FigureFormat percent = new FigureFormat(1, true);
        FigureFormat plain = new FigureFormat(1, false);
        return words.say(
                "Target {0}; the sums look for odds {1} times as high or as low; limit {2}.",
                percent.text(cusum.options().target()),
                plain.text(cusum.options().oddsRatio()),
                plain.text(cusum.options().limit()));
    }

    /** {@return the picture in SVG} */
    public String svg() {
        double limit = cusum.options().limit();
        String title = options.title().orElse(cusum.name());
        PictureFrame frame = new PictureFrame(title, options, 0);
        ValueAxis y = ValueAxis.of(DoubleStream.of(-limit * 1.08, limit * 1.08), frame.top, frame.bottom, false);
        String rarer = words.say("rarer");
        String frequent = words.say("more frequent");
        double labels = Math.max(Font.SMALL.width(rarer), Font.SMALL.width(frequent));
        double right = options.width() - PictureFrame.MARGIN - labels - 18;
        // The axis needs the number of cases alone.
        Series cases = Series.of(cusum.name(), new double[cusum.size()]);
        PointAxis x = new PointAxis(
                cases, 0, Extent.of(cases, 0), PictureFrame.MARGIN + y.labelWidth() + 18, right, PointAxis.MONTHS);
        ChartFooter footer = new ChartFooter(markers(), List.of(sought()), frame.inner, options);
        double end = frame.bottom + PictureFrame.AXIS;
        Canvas canvas = new Canvas(options.width(), end + footer.height() + 14, title, description());
        frame.draw(canvas);
        AxisLines.draw(canvas, x, y);
        for (double line : new double[] {limit, -limit}) {
            String path = Canvas.path("M%s %sH%s", x.left() - 8, y.at(line), x.right() + 8);
            canvas.stroke(path, options.colours().common(), 1.5, "stroke-dasharray", "6 4");
        }
        canvas.line(x.left() - 8, y.at(0), x.right() + 8, y.at(0), Palette.CENTRE);
        canvas.text(right + 14, y.at(limit) + 4, frequent, Font.SMALL_QUIET);
        canvas.text(right + 14, y.at(-limit) + 4, rarer, Font.SMALL_QUIET);
        sum(canvas, cusum::upper, x, y);
        sum(canvas, cusum::lower, x, y);
        marks(canvas, x, y);
        footer.draw(canvas, PictureFrame.MARGIN, end + 4);
        return canvas.finish();
    }

    private Set<PointMarker> markers() {
        Set<PointMarker> markers = EnumSet.noneOf(PointMarker.class);
        for (int i = 0; i < cusum.size(); i++) {
            if (cusum.signal(i) != Side.NONE) {
                markers.add(marker(i));
            }
        }
        return markers;
    }

    private PointMarker marker(int i) {
        return cusum.signal(i) == Side.HIGH ? PointMarker.HIGH : PointMarker.LOW;
    }

    /** A sum before the first case is 0; a signal is drawn at its limit, where the sum starts again. */
    private void sum(Canvas canvas, IntToDoubleFunction value, PointAxis x, ValueAxis y) {
        if (cusum.size() == 0) {
            return;
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < cusum.size(); i++) {
            path.append(Canvas.path(i == 0 ? "M%s %s" : "L%s %s", x.at(i), y.at(value.applyAsDouble(i))));
        }
        canvas.stroke(path.toString(), options.colours().common(), Math.max(1.2, Math.min(2, x.spacing() * 0.3)));
    }

    private void marks(Canvas canvas, PointAxis x, ValueAxis y) {
        double limit = cusum.options().limit();
        for (int i = 0; i < cusum.size(); i++) {
            if (cusum.event(i)) {
                canvas.line(x.at(i), y.bottom() - 7, x.at(i), y.bottom(), Palette.TEXT);
            }
            if (cusum.signal(i) != Side.NONE) {
                double at = cusum.signal(i) == Side.HIGH ? limit : -limit;
                String tip = words.say("case {0}", i + 1);
                marker(i).draw(canvas, options.colours(), x.at(i), y.at(at), 4, tip);
                double below = cusum.signal(i) == Side.HIGH ? -8 : 16;
                String number = Integer.toString(i + 1);
                canvas.text(x.at(i), y.at(at) + below, number, Font.SMALL, "text-anchor", "middle");
            }
        }
    }
}
