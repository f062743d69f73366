package io.github.qic.pdsa.show.chart;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a picture has where, read from its SVG. */
record Shapes(String svg) {
    private static final Pattern TEXT = Pattern.compile("<text x=\"([^\"]*)\" y=\"([^\"]*)\"[^>]*>([^<]*)</text>");
    private static final Pattern CIRCLE =
            Pattern.compile("<circle cx=\"([^\"]*)\" cy=\"([^\"]*)\" r=\"([^\"]*)\"[^>]*>(?:<title>([^<]*)</title>)?");
    private static final Pattern RECT =
            Pattern.compile("<rect x=\"([^\"]*)\" y=\"([^\"]*)\" width=\"([^\"]*)\" height=\"([^\"]*)\"");

    /** A text at a place. */
    record Text(double x, double y, String text) {}

    /** A circle with its tip, which is null if it has none. */
    record Circle(double x, double y, double r, @Nullable String tip) {}

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {}

    List<Text> texts() {
        return all(TEXT)
                .map(m -> new Text(number(m, 1), number(m, 2), m.group(3)))
                .toList();
    }

    /** The only text of its words. */
    Text text(String words) {
        List<Text> found =
                texts().stream().filter(text -> text.text().equals(words)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " texts " + words);
        }
        return found.get(0);
    }

    List<Circle> circles() {
        return all(CIRCLE)
                .map(m -> new Circle(number(m, 1), number(m, 2), number(m, 3), m.group(4)))
                .toList();
    }

    List<Box> boxes() {
        return all(RECT)
                .map(m -> new Box(number(m, 1), number(m, 2), number(m, 3), number(m, 4)))
                .toList();
    }

    private Stream<MatchResult> all(Pattern pattern) {
        return pattern.matcher(svg).results();
    }

    private static double number(MatchResult found, int group) {
        return Double.parseDouble(found.group(group));
    }
}
