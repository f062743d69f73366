package io.github.qic.cmoc.show;

import io.github.qic.cmoc.assess.AssessedSite;
import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An assessment as one picture: conditions in rows, sites in columns, the configurations as bands. A full circle means in place,
 * a half circle partly, a crossed empty circle absent and a question mark unknown, so it can be read in print and without colour.
 * A star marks results that rest on made-up values. Each mark has its reasons as a tooltip.
 */
public final class AssessmentPicture {
    private static final double MARGIN = 16;
    private static final double TEXT = 430;
    private static final double WIDEST = 84;
    private static final double NARROWEST = 40;
    private static final double LONGEST_NAME = 242;
    private static final double SLANT = Math.sin(Math.PI / 4);
    private static final double TITLE = 20;
    private static final double SUBTITLE = 15;

    private final Assessment assessment;
    private final double column;
    private final double head;
    private final double right;
    private final double width;
    private final double longestName;
    private final List<String> title;
    private final List<String> subtitle;

    private AssessmentPicture(Assessment assessment) {
        this.assessment = assessment;
        int columns = assessment.sites().size() + 1;
        column = Math.max(NARROWEST, Math.min(WIDEST, 560.0 / columns));
        right = MARGIN + TEXT + columns * column;
        longestName = Math.min(
                LONGEST_NAME,
                assessment.sites().stream()
                        .mapToDouble(site -> AssessmentDrawing.HEAD.width(site.name()))
                        .max()
                        .orElse(0));
        width = right + (slanted() ? Math.max(72, SLANT * longestName - column + MARGIN) : MARGIN);
        title = Font.TITLE.wrap("What is in place in " + assessment.name(), width - 2 * MARGIN);
        subtitle = Font.SUBTITLE.wrap(new AssessmentTables(assessment).subtitle(), width - 2 * MARGIN);
        double titles = 9 + title.size() * TITLE + subtitle.size() * SUBTITLE;
        head = titles + (slanted() ? 26 + SLANT * longestName : 38);
    }

    /** {@return the picture of an assessment} */
    public static AssessmentPicture of(Assessment assessment) {
        return new AssessmentPicture(assessment);
    }

    /** {@return the picture in SVG} */
    public String svg() {
        List<AssessmentRow> rows = AssessmentRow.of(assessment, TEXT - 12, right - MARGIN - 8);
        double height = head + rows.stream().mapToDouble(AssessmentRow::height).sum() + 52;
        Canvas canvas = new Canvas(
                width, height, "What is in place in " + assessment.name() + ", " + assessment.date(), description());
        canvas.text(MARGIN, 26, title, Font.TITLE, TITLE);
        canvas.text(MARGIN, 24 + title.size() * TITLE, subtitle, Font.SUBTITLE, SUBTITLE);
        AssessmentDrawing pen = new AssessmentDrawing(canvas);
        heads(pen);
        double y = head;
        for (AssessmentRow row : rows) {
            row(pen, row, y);
            y += row.height();
        }
        pen.line(MARGIN, y, right);
        pen.legend(MARGIN, y + 26, assessment.claims().stream().anyMatch(AssessmentRow::madeUp));
        return canvas.finish();
    }

    private boolean slanted() {
        return assessment.sites().stream().anyMatch(site -> AssessmentDrawing.HEAD.width(site.name()) > column - 6);
    }

    private void heads(AssessmentDrawing pen) {
        List<String> names = assessment.sites().stream().map(AssessedSite::name).toList();
        for (int i = 0; i < names.size(); i++) {
            pen.head(centre(i), head - 12, AssessmentDrawing.HEAD.fit(names.get(i), LONGEST_NAME), slanted());
        }
        pen.head(centre(names.size()), head - 12, AssessmentTables.WHOLE, slanted());
    }

    private double centre(int index) {
        return MARGIN + TEXT + (index + 0.5) * column;
    }

    private void row(AssessmentDrawing pen, AssessmentRow row, double y) {
        if (row.band()) {
            pen.band(MARGIN, y, right - MARGIN, row);
            return;
        }
        pen.line(MARGIN, y, right);
        pen.label(MARGIN + 4, y, row);
        List<Optional<IndicatorResult>> cells = row.cells(assessment.sites());
        for (int i = 0; i < cells.size(); i++) {
            String where =
                    i < assessment.sites().size() ? assessment.sites().get(i).name() : AssessmentTables.WHOLE;
            double x = centre(i);
            cells.get(i).ifPresent(result -> pen.mark(x, y + row.height() / 2, where, result));
        }
    }

    private String description() {
        return assessment.claims().stream()
                .map(claim -> AssessmentTables.name(claim) + ": "
                        + claim.whole().presence().title())
                .collect(Collectors.joining("; ", "For the whole: ", "."));
    }
}
