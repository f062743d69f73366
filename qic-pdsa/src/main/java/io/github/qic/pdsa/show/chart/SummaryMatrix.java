package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.collect.CharacterLimit;
import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The measures of many sites at a glance: a row for each site, a column for each measure, and in each cell the last value with the
 * icons for variation and assurance of Making Data Count. Rows and columns stay in the given order: sites are not ranked.
 */
public final class SummaryMatrix {
    private static final double MARGIN = 16;
    private static final int NARROWEST = 150;
    private static final double ROW = 46;
    private static final double LINE = 15;
    private static final int MOST_LINES = 3;
    private static final double WIDEST_SITE = 190;
    private static final double ICON_ROOM = ChartIcons.SIZE + 6;
    private static final Font NAME = Font.bold(12);
    private static final Font VALUE = Font.plain(13, Palette.TEXT);

    private final String title;
    private final PictureOptions options;
    private final List<String> measures;
    private final Map<String, Map<String, MatrixEntry>> sites = new LinkedHashMap<>();
    private final double siteWidth;
    private final double column;

    private SummaryMatrix(String title, List<MatrixCell> cells, PictureOptions options, Problems problems) {
        this.title = Objects.requireNonNull(title, "title");
        this.options = options;
        Set<String> columns = new LinkedHashSet<>();
        for (int c = 0; c < cells.size(); c++) {
            MatrixCell cell = cells.get(c);
            columns.add(cell.measure());
            MatrixEntry before = sites.computeIfAbsent(cell.site(), site -> new LinkedHashMap<>())
                    .putIfAbsent(cell.measure(), MatrixEntry.of(cell, options));
            problems.require(before == null, "/cells/" + c, "must not have site and measure of an earlier one");
        }
        measures = List.copyOf(columns);
        siteWidth = sites.keySet().stream()
                .mapToDouble(site -> Math.min(WIDEST_SITE, NAME.width(site)))
                .max()
                .orElse(0);
        column = (options.width() - 2 * MARGIN - siteWidth) / Math.max(1, measures.size());
    }

    /**
     * {@return the matrix of some charts}
     *
     * @param options how it looks; its width must leave each measure 150 pixels, and height and title are not used, the unit only for percentages
     * @throws InvalidValueException if there is no cell, if two have the same site and measure, if the measures have too little
     *     room, or if the cells have more than 10,000,000 characters in the names of sites and measures
     */
    public static SummaryMatrix of(String title, List<MatrixCell> cells, PictureOptions options) {
        long characters = cells.stream()
                .mapToLong(cell -> (long) cell.site().length() + cell.measure().length())
                .sum();
        CharacterLimit.require(
                characters, CharacterLimit.PICTURE, "/cells", "the names of sites and measures, counted for each cell");
        Problems problems = new Problems().require(!cells.isEmpty(), "/cells", "must be at least 1");
        SummaryMatrix matrix = new SummaryMatrix(title, cells, options, problems);
        return problems.require(
                        matrix.column >= NARROWEST,
                        "/options/width",
                        "must leave each of " + matrix.measures.size() + " measures " + NARROWEST + " pixels")
                .returnIfNone(matrix);
    }

    /** {@return the matrix in words: value, date and the meaning of the icons in each cell} */
    public Table table() {
        List<String> headings = Stream.concat(Stream.of(options.words().say("Site")), measures.stream())
                .toList();
        List<List<String>> rows = new ArrayList<>();
        sites.forEach((site, entries) -> rows.add(Stream.concat(
                        Stream.of(site),
                        measures.stream()
                                .map(measure -> Optional.ofNullable(entries.get(measure))
                                        .map(entry -> entry.text(options.words()))
                                        .orElse("")))
                .toList()));
        return Table.ofText(headings, rows);
    }

    /** {@return the matrix in SVG; each cell has its own name and description} */
    public String svg() {
        List<List<String>> heads = measures.stream().map(this::heading).toList();
        int lines = heads.stream().mapToInt(List::size).max().orElse(1);
        double top = 44 + lines * LINE;
        double bottom = top + sites.size() * ROW;
        MatrixLegend legend = new MatrixLegend(
                sites.values().stream()
                        .flatMap(entries -> entries.values().stream())
                        .toList(),
                options,
                options.width() - 2 * MARGIN);
        String description = options.words().say("{0} sites, {1} measures.", sites.size(), measures.size());
        Canvas canvas = Canvas.ofSeveral(options.width(), bottom + 16 + legend.height(), title, description);
        canvas.text(MARGIN, 26, Font.TITLE.fit(title, options.width() - 2 * MARGIN), Font.TITLE);
        for (int m = 0; m < measures.size(); m++) {
            canvas.text(x(m), top - 8 - (heads.get(m).size() - 1) * LINE, heads.get(m), NAME, LINE);
        }
        double y = top;
        for (Map.Entry<String, Map<String, MatrixEntry>> site : sites.entrySet()) {
            canvas.line(MARGIN, y, options.width() - MARGIN, y, Palette.GRID);
            site(canvas, site.getKey(), y);
            for (int m = 0; m < measures.size(); m++) {
                MatrixEntry entry = site.getValue().get(measures.get(m));
                if (entry != null) {
                    entry(canvas, entry, x(m), y);
                }
            }
            y += ROW;
        }
        canvas.line(MARGIN, y, options.width() - MARGIN, y, Palette.GRID);
        legend.draw(canvas, MARGIN, bottom + 12);
        return canvas.finish();
    }

    private double x(int measure) {
        return MARGIN + siteWidth + measure * column + 14;
    }

    private List<String> heading(String measure) {
        List<String> lines = NAME.wrap(measure, column - 16);
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        String rest = String.join(" ", lines.subList(MOST_LINES - 1, lines.size()));
        return List.of(lines.get(0), lines.get(1), NAME.fitEnds(rest, column - 16));
    }

    private static void site(Canvas canvas, String name, double y) {
        List<String> lines = NAME.wrap(name, WIDEST_SITE);
        if (lines.size() == 1) {
            canvas.text(MARGIN, y + ROW / 2 + 4, name, NAME);
        } else {
            String rest = String.join(" ", lines.subList(1, lines.size()));
            canvas.text(MARGIN, y + 20, List.of(lines.get(0), NAME.fitEnds(rest, WIDEST_SITE)), NAME, LINE);
        }
    }

    private void entry(Canvas canvas, MatrixEntry entry, double x, double y) {
        canvas.beginPicture(entry.name(), entry.text(options.words()));
        double icons = options.icons().orElse(true) && entry.variation().isPresent() ? 2 * ICON_ROOM : 0;
        if (icons > 0) {
            double middle = y + ROW / 2;
            double first = x + ChartIcons.SIZE / 2;
            entry.variation().ifPresent(v -> ChartIcons.draw(canvas, v, options, first, middle));
            entry.assurance().ifPresent(a -> ChartIcons.draw(canvas, a, options, first + ICON_ROOM, middle));
        }
        double at = x + 2 * ICON_ROOM + 4;
        double room = column - 2 * ICON_ROOM - 20;
        boolean dated = !entry.when().isEmpty();
        canvas.text(at, y + ROW / 2 + (dated ? -2 : 4), VALUE.fit(entry.value(), room), VALUE);
        if (dated) {
            canvas.text(at, y + ROW / 2 + 13, Font.SMALL_QUIET.fit(entry.when(), room), Font.SMALL_QUIET);
        }
        canvas.end();
    }
}
