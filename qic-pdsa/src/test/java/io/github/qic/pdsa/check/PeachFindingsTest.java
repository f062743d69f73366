package io.github.qic.pdsa.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.finding.Finding;
import io.github.qic.pdsa.project.PeachProjects;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The findings about PEACH at the end of the programme agree with what doi 10.1093/ageing/afab007 reports about its sites. */
class PeachFindingsTest {
    private static final List<Finding> FINDINGS = MethodCheck.standard()
            .check(PeachProjects.all(), PeachCollaborative.collaborative(), LocalDate.of(2018, 2, 28));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void no_site_had_a_measurement_plan_and_no_effect_could_be_shown(int project) {
        assertThat(codes("/projects/" + project + "/(measures|measurementPlan|aim)"))
                .contains("pdsa.no-measures", "pdsa.no-measurement-plan", "pdsa.aim-not-measurable");
    }

    @Test
    void no_cycle_planned_or_recorded_data() {
        assertThat(codes("/projects/./cycles/./(plan/data|do/dataRecorded)"))
                .hasSize(12 + 11)
                .containsOnly("pdsa.no-data-plan", "pdsa.data-not-recorded");
    }

    @Test
    void only_doctors_planned_at_site_4_and_no_other_site_relied_on_one_group() {
        assertThat(FINDINGS)
                .filteredOn(f -> f.code().startsWith("pdsa.planned-by"))
                .extracting(f -> f.code() + " " + f.path())
                .containsExactly(
                        "pdsa.planned-by-one-profession /projects/3/plannedBy",
                        "pdsa.planned-by-one-sector /projects/3/plannedBy");
    }

    @Test
    void site_4_tried_everything_at_once_and_stalled() {
        assertThat(codes("/projects/3/cycles(/0|/0/plan/scale|/0/history)?"))
                .containsExactlyInAnyOrder("pdsa.long-single-cycle", "pdsa.first-test-large", "pdsa.stalled");
    }

    @Test
    void the_other_sites_built_up_step_by_step() {
        assertThat(codes("/projects/[012]/cycles.*")).containsOnly("pdsa.no-data-plan", "pdsa.data-not-recorded");
    }

    // The paper does not quote the aims, so it cannot say why they are achievable.
    @Test
    void the_only_other_findings_are_omissions_of_the_paper() {
        assertThat(FINDINGS)
                .extracting(Finding::code)
                .filteredOn(code -> !code.matches("pdsa[.](planned-by.*|no-.*|data-not-recorded|aim-not-measurable"
                        + "|long-single-cycle|first-test-large|stalled)"))
                .containsOnly("pdsa.aim-unargued")
                .hasSize(4);
    }

    private static List<String> codes(String path) {
        return FINDINGS.stream()
                .filter(f -> f.path().matches(path))
                .map(Finding::code)
                .toList();
    }
}
