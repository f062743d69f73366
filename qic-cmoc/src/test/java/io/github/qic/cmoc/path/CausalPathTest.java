package io.github.qic.cmoc.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.core.valid.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausalPathTest {
    /** By hand along the arrows: backfill, engagement, plan, plan in practice, start simple, broader projects. */
    @Test
    void backfill_leads_to_broader_projects_in_four_links() {
        List<CausalPath> paths = CausalPath.toFinalOutcomes(PeachInquiry.theory(), Id.of("ctx-backfill"));
        assertThat(paths).hasSize(1);
        assertThat(paths.get(0).to()).isEqualTo(Id.of("out-grow"));
        assertThat(paths.get(0).steps())
                .extracting(step -> step.link().id().value())
                .containsExactly("cmoc-1-4", "cmoc-2-1", "cmoc-3-1", "cmoc-4-5");
        assertThat(paths.get(0).steps())
                .extracting(step -> step.by().map(ripple -> ripple.id().value()).orElse(""))
                .containsExactly("", "ripple-1-2", "ripple-2-3", "ripple-3-4");
    }

    @Test
    void a_context_of_a_counter_case_leads_to_no_final_outcome() {
        assertThat(CausalPath.toFinalOutcomes(PeachInquiry.theory(), Id.of("ctx-it-solution")))
                .isEmpty();
    }

    /** The only ripple from shared learning is feedback, which leads back. */
    @Test
    void feedback_is_not_followed() {
        List<CausalPath> paths = CausalPath.toFinalOutcomes(PeachInquiry.theory(), Id.of("ctx-shared-learning"));
        assertThat(paths).hasSize(1);
        assertThat(paths.get(0).steps()).hasSize(1);
    }
}
