package io.github.qic.cmoc.show;

import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.core.internal.page.Layout;
import io.github.qic.core.internal.page.PageContent;
import io.github.qic.core.internal.page.Section;
import io.github.qic.core.show.Page;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;

/**
 * An assessment as a report: what is in place by site, what the theory expects of it, and the reasons. It lists contexts and
 * what to look for; it contains no score.
 */
public final class AssessmentReport {
    private static final String NOTE =
            "What is in place, and what to look for. This is neither a score nor a prediction of success.";

    private AssessmentReport() {}

    /**
     * {@return the report of an assessment}
     *
     * @throws InvalidValueException if the reasons have more than 50,000,000 characters, each with the names of its sites
     */
    public static Page of(Assessment assessment) {
        AssessmentTables tables = new AssessmentTables(assessment);
        Section overview = Section.untitled().text(tables.subtitle()).text(NOTE).table(tables.overview());
        tables.note().ifPresent(overview::text);
        return new PageContent(
                Layout.DOCUMENT,
                "What is in place in " + assessment.name(),
                "",
                List.of(
                        overview,
                        Section.of("What the theory expects").table(tables.expectations()),
                        Section.of("Reasons").table(tables.reasons())));
    }

    /** {@return the table of what is in place by site; an asterisk marks what rests on made-up values} */
    public static Table overview(Assessment assessment) {
        return new AssessmentTables(assessment).overview();
    }

    /**
     * {@return what changed between two assessments of a collaborative, and why}
     *
     * @throws InvalidValueException if they are of different collaboratives
     */
    public static Table changes(Assessment earlier, Assessment later) {
        return AssessmentTables.changes(later.changesSince(earlier), earlier.date(), later.date());
    }
}
