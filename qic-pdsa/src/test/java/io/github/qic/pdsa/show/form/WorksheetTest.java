package io.github.qic.pdsa.show.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.Project;
import io.github.qic.pdsa.show.Golden;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorksheetTest {
    private static final Project PROJECT = Hydration.project();
    private static final Cycle SECOND = PROJECT.cycles().get(1);

    @Test
    void a_filled_worksheet_matches_the_reviewed_page() {
        Golden.assertSame("worksheet.md", Worksheet.of(PROJECT, SECOND).markdown());
        Golden.assertSame("worksheet.html", Worksheet.of(PROJECT, SECOND).html());
    }

    @Test
    void a_blank_worksheet_matches_the_reviewed_page() {
        Golden.assertSame("worksheet-blank.md", Worksheet.blank().markdown());
        Golden.assertSame("worksheet-blank.html", Worksheet.blank().html());
    }

    @Test
    void a_planned_cycle_leaves_the_rest_blank() {
        Cycle planned = SECOND.toBuilder()
                .doing(Optional.empty())
                .study(Optional.empty())
                .act(Optional.empty())
                .history(SECOND.history().subList(0, 1))
                .build();
        String html = Worksheet.of(PROJECT, planned).html();
        assertThat(html).contains("Fill the trolley", "<div class=\"line\">").doesNotContain(">x<");
    }

    @Test
    void text_is_escaped() {
        Cycle evil = SECOND.toBuilder().title("<script>|*a*").build();
        assertThat(Worksheet.of(PROJECT, evil).html())
                .contains("&lt;script&gt;|*a*")
                .doesNotContain("<script>");
        assertThat(Worksheet.of(PROJECT, evil).markdown()).contains("\\<script\\>\\|\\*a\\*");
    }
}
