package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.pdsa.chart.Assurance;
import io.github.qic.pdsa.chart.Variation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The icons of a summary matrix with their meanings, in rows. */
final class MatrixLegend {
    private static final double ROW = ChartIcons.SIZE + 4;

    private interface Icon {
        void draw(Canvas canvas, double x, double y);
    }

    private record Item(Icon icon, String text) {
        double width() {
            return ChartIcons.SIZE + 24 + Font.SMALL.width(text);
        }
    }

    private final List<Item> items = new ArrayList<>();
    private final double width;

    MatrixLegend(List<MatrixEntry> entries, PictureOptions options, double width) {
        this.width = width;
        Set<Variation> variations = EnumSet.noneOf(Variation.class);
        Set<Assurance> assurances = EnumSet.noneOf(Assurance.class);
        if (options.icons().orElse(true)) {
            entries.forEach(entry -> entry.variation().ifPresent(variations::add));
            entries.forEach(entry -> entry.assurance().ifPresent(assurances::add));
        }
        PictureWords words = options.words();
        variations.forEach(variation -> items.add(new Item(
                (canvas, x, y) -> ChartIcons.draw(canvas, variation, options, x, y), words.say(variation.title()))));
        assurances.forEach(assurance -> items.add(new Item(
                (canvas, x, y) -> ChartIcons.draw(canvas, assurance, options, x, y), words.say(assurance.title()))));
    }

    double height() {
        double x = 0;
        int rows = items.isEmpty() ? 0 : 1;
        for (Item item : items) {
            if (x > 0 && x + item.width() > width) {
                x = 0;
                rows++;
            }
            x += item.width();
        }
        return rows * ROW;
    }

    void draw(Canvas canvas, double left, double top) {
        double x = 0;
        double y = top;
        for (Item item : items) {
            if (x > 0 && x + item.width() > width) {
                x = 0;
                y += ROW;
            }
            item.icon().draw(canvas, left + x + ChartIcons.SIZE / 2, y + ChartIcons.SIZE / 2);
            canvas.text(left + x + ChartIcons.SIZE + 6, y + ChartIcons.SIZE / 2 + 4, item.text(), Font.SMALL);
            x += item.width();
        }
    }
}
