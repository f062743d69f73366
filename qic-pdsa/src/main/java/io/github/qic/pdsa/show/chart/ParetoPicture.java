package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.pdsa.chart.compare.Pareto;
import io.github.qic.pdsa.chart.compare.ParetoBar;
import java.util.List;
import java.util.stream.DoubleStream;

/** A Pareto chart as a picture: a bar for each category, the most frequent first, and the line of their cumulative shares. */
public final class ParetoPicture {
    private static final double ROW = 24;
    private static final double BAR = 15;
    private static final double WIDEST_NAME = 220;
    private static final int MOST_DESCRIBED = 12;
    private static final String COLOUR = Palette.Tint.BLUE.stroke();

    private final Pareto pareto;
    private final PictureOptions options;
    private final PictureWords words;
    private final double total;

    private ParetoPicture(Pareto pareto, PictureOptions options) {
        this.pareto = pareto;
        this.options = options;
        words = options.words();
        List<ParetoBar> bars = pareto.bars();
        total = bars.isEmpty() ? 0 : (double) bars.get(bars.size() - 1).cumulativeCount();
    }

    /** {@return the picture of a chart; height, icons and percentages of the options are not used} */
    public static ParetoPicture of(Pareto pareto, PictureOptions options) {
        return new ParetoPicture(pareto, options);
    }

    /**
     * {@return a description of the picture in words, as in its {@code desc} element, to be used in place of the picture}
     */
    public String description() {
        if (total == 0) {
            return words.say("Pareto chart of {0} categories.", pareto.bars().size()) + " " + words.say("No data")
                    + ".";
        }
        String listed = words.list(
                pareto.bars(),
                MOST_DESCRIBED,
                bar -> bar.category() + " " + count((double) bar.count()) + " ("
                        + words.say("cumulative {0}", percent(bar.cumulativeShare())) + ")");
        return words.say("Pareto chart of {0} categories.", pareto.bars().size()) + " " + listed + ".";
    }

    private static String count(double count) {
        return new FigureFormat(0, false).text(count);
    }

    private static String percent(double share) {
        return new FigureFormat(0, true).text(share);
    }

    /** {@return the picture in SVG} */
    public String svg() {
        String title = options.title().orElse(pareto.name());
        PictureFrame frame = new PictureFrame(title, options, 0);
        double names = pareto.bars().stream()
                .mapToDouble(bar -> Math.min(WIDEST_NAME, Font.SMALL.width(bar.category())))
                .max()
                .orElse(0);
        double counts = Font.SMALL.width(count(total));
        double left = PictureFrame.MARGIN + names + counts + 24;
        double right = options.width() - PictureFrame.MARGIN - 30;
        double top = frame.top + 16;
        double bottom = top + pareto.bars().size() * ROW + 4;
        ValueAxis size = ValueAxis.of(DoubleStream.of(0, total), 0, right - left, false);
        // The ends of both axes meet: all is 100 %.
        ValueAxis x = new ValueAxis(0, Math.max(1, total), size.step(), right, left, size.figures());
        Canvas canvas = new Canvas(options.width(), bottom + 42, title, description());
        frame.draw(canvas);
        axes(canvas, x, top, bottom);
        StringBuilder line = new StringBuilder();
        double y = top + ROW / 2;
        for (ParetoBar bar : pareto.bars()) {
            String name = Font.SMALL.fitEnds(bar.category(), names);
            canvas.text(PictureFrame.MARGIN, y + 4, name, Font.SMALL);
            canvas.text(left - 8, y + 4, count((double) bar.count()), Font.SMALL, "text-anchor", "end");
            canvas.rect(left, y - BAR / 2, x.at((double) bar.count()) - left, BAR, COLOUR);
            line.append(Canvas.path(line.isEmpty() ? "M%s %s" : "L%s %s", x.at((double) bar.cumulativeCount()), y));
            y += ROW;
        }
        if (total > 0) {
            canvas.stroke(line.toString(), Palette.TEXT, 1.5);
            cumulative(canvas, x, top + ROW / 2);
        }
        return canvas.finish();
    }

    private void cumulative(Canvas canvas, ValueAxis x, double first) {
        canvas.begin("g", "stroke", Palette.WHITE, "stroke-width", "0.8");
        double y = first;
        for (ParetoBar bar : pareto.bars()) {
            canvas.tip(bar.category() + ": " + words.say("cumulative {0}", percent(bar.cumulativeShare())))
                    .circle(x.at((double) bar.cumulativeCount()), y, 4, Palette.TEXT);
            y += ROW;
        }
        canvas.end();
    }

    /** Counts at the foot, cumulative shares at the top. */
    private void axes(Canvas canvas, ValueAxis x, double top, double bottom) {
        for (int share = 0; share <= 100; share += 20) {
            double at = x.at(x.high() * share / 100);
            canvas.line(at, top, at, bottom, Palette.GRID);
            canvas.text(at, top - 5, share + "%", Font.SMALL_QUIET, "text-anchor", "middle");
        }
        for (double tick = 0; tick <= x.high(); tick += Math.max(1, x.step())) {
            canvas.line(x.at(tick), bottom, x.at(tick), bottom + 4, Palette.GREY);
            String label = x.figures().text(tick);
            canvas.text(x.at(tick), bottom + 16, label, Font.SMALL_QUIET, "text-anchor", "middle");
        }
        String line = words.say("line: cumulative share");
        canvas.text(x.top(), bottom + 32, line, Font.SMALL_QUIET, "text-anchor", "end");
    }
}
