package io.github.qic.cmoc.show;

import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.PresenceChange;
import io.github.qic.core.internal.table.Table;
import io.github.qic.core.internal.text.Escape;
import java.util.List;

/**
 * An assessment as text: what is in place by site, what the theory expects of it, and the grounds. It lists contexts and what
 * to look for; it holds no score.
 */
public final class AssessmentReport {
    private static final String NOTE =
            "What is in place, and what to look for: no score, and no forecast that it will work.";

    private final Assessment assessment;
    private final AssessmentTables tables;

    private AssessmentReport(Assessment assessment) {
        this.assessment = assessment;
        this.tables = new AssessmentTables(assessment);
    }

    /**
     * {@return the report of an assessment}
     *
     * @param assessment the assessment
     */
    public static AssessmentReport of(Assessment assessment) {
        return new AssessmentReport(assessment);
    }

    /** {@return the table of what is in place by site, in Markdown; a star marks what rests on made-up values} */
    public String overviewMarkdown() {
        return tables.overview().markdown();
    }

    /** {@return the whole report in Markdown} */
    public String markdown() {
        return "# " + Escape.markdown(title()) + "\n\n" + Escape.markdown(tables.subtitle()) + "\n\n" + NOTE + "\n\n"
                + tables.overview().markdown()
                + tables.note().map(note -> "\n" + Escape.markdown(note) + "\n").orElse("")
                + "\n## What the theory expects\n\n"
                + tables.expectations().markdown() + "\n## Grounds\n\n"
                + tables.grounds().markdown();
    }

    /** {@return the whole report as a part of an HTML page, without any style of its own} */
    public String html() {
        return "<section>\n<h1>" + Escape.html(title()) + "</h1>\n<p>" + Escape.html(tables.subtitle()) + "</p>\n<p>"
                + NOTE
                + "</p>\n" + tables.overview().html()
                + tables.note()
                        .map(note -> "<p>" + Escape.html(note) + "</p>\n")
                        .orElse("") + "<h2>What the theory expects</h2>\n"
                + tables.expectations().html() + "<h2>Grounds</h2>\n"
                + tables.grounds().html() + "</section>\n";
    }

    /**
     * {@return what changed since an earlier assessment and why, in Markdown}
     *
     * @param earlier an earlier assessment of the same collaborative
     */
    public String changesMarkdown(Assessment earlier) {
        return changes(earlier).markdown();
    }

    /**
     * {@return what changed since an earlier assessment and why, in HTML}
     *
     * @param earlier an earlier assessment of the same collaborative
     */
    public String changesHtml(Assessment earlier) {
        return changes(earlier).html();
    }

    private Table changes(Assessment earlier) {
        List<PresenceChange> changes = assessment.changesSince(earlier);
        return AssessmentTables.changes(changes, earlier.date(), assessment.date());
    }

    private String title() {
        return "What is in place in " + assessment.name();
    }
}
