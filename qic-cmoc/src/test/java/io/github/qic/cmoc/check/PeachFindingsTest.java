package io.github.qic.cmoc.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The findings about PEACH, compared with the paper by hand (doi 10.1093/ageing/afab007). */
class PeachFindingsTest {
    private static final List<Finding> FOUND = TheoryCheck.standard().check(PeachInquiry.inquiry());

    /** Two rows of the fourth block of the table lost their first cells. */
    @Test
    void the_two_links_with_lost_cells_are_reported() {
        assertThat(subjects("missing-slot")).containsExactly("cmoc-4-1", "cmoc-4-2");
    }

    /** Table 3 does not divide any mechanism into resource and reasoning. */
    @Test
    void no_mechanism_of_the_table_states_its_reasoning() {
        assertThat(subjects("no-reasoning"))
                .contains(
                        "mech-brief",
                        "mech-learnt",
                        "mech-equals",
                        "mech-legitimate",
                        "mech-improvement-not-logistics",
                        "mech-community",
                        "mech-legitimise-support",
                        "mech-signpost")
                .doesNotContain("mech-gp-time", "mech-governance", "mech-territory");
    }

    /** Measurement did not delay the work but hid its effect: results, measurement. */
    @Test
    void measurement_leads_to_outcomes_of_opposite_sign() {
        assertThat(subjects("mixed-outcomes")).containsExactly("measurement-1");
    }

    /** Both quotes on hierarchy come from site 3; the remark on shared working from site 2, its observation from three. */
    @Test
    void the_link_on_hierarchy_rests_on_site_3_alone_but_the_link_on_shared_working_does_not() {
        assertThat(messages("one-site"))
                .contains("cmoc-1-3 rests on one site: site-3, known for 2 of 4 pieces of evidence");
        assertThat(subjects("one-site")).doesNotContain("cmoc-1-1", "cmoc-1-2", "cmoc-1-4", "cmoc-3-3");
    }

    /** The counter-cases of one group, technology and doing all at once are described as cases of site 4. */
    @Test
    void claims_that_rest_on_site_4_are_reported_unless_they_are_about_that_site_alone() {
        assertThat(messages("one-site"))
                .filteredOn(message -> message.contains("site-4"))
                .extracting(message -> message.substring(0, message.indexOf(' ')))
                .containsExactly("case-no-focus-1", "gp-dependence-1");
    }

    /** The paper quotes no resident, and no GP on joining and staying. */
    @Test
    void people_the_theory_is_about_but_who_are_not_heard_are_reported() {
        assertThat(subjects("not-heard")).contains("actor-residents", "cmoc-1").doesNotContain("gp-dependence");
    }

    /** Gleaning followed the event of month 7 but is dated to the first six months. */
    @Test
    void the_dates_of_gleaning_contradict_each_other_once() {
        assertThat(messages("stage-dates")).containsExactly("gleaning follows month 7 but ends in month 6");
    }

    /** Learning from other sites feeds back to engagement: a feedback loop, not a contradiction. */
    @Test
    void the_chain_is_a_feedback_loop_and_not_a_ring() {
        assertThat(messages("feedback-loop"))
                .containsExactly("there is a feedback loop through cmoc-1, cmoc-2, cmoc-3, cmoc-4");
    }

    @Test
    void outcomes_that_lead_nowhere_are_reported() {
        assertThat(subjects("dead-end"))
                .containsExactly(
                        "out-voice", "out-gp-involved", "out-no-measurement", "out-not-delayed", "out-no-proof");
    }

    /** The paper says nothing more about the link on the framework. */
    @Test
    void elements_without_evidence_are_reported() {
        assertThat(subjects("element-without-evidence")).containsExactly("ctx-framework", "mech-legitimise-support");
    }

    /** The paper appraises no fragment, names no wider theory and gives no single response. */
    @Test
    void omissions_of_the_paper_are_reported_once() {
        assertThat(messages("not-appraised")).containsExactly("57 of 57 pieces of evidence are not appraised");
        assertThat(subjects("no-formal-theory")).hasSize(1);
        assertThat(subjects("never-put-to-anybody")).hasSize(1);
    }

    /**
     * The remit was refuted and revised; counts agree (14 + 10 + 3 = 27, 3 + 4 + 3 = 10, 32 + 13 = 45, 20 + 12 = 32); two
     * researchers analysed each phase; the dual role is declared; every change is explained.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "challenge-unanswered",
                "contradiction",
                "counts",
                "one-analyst",
                "undeclared-role",
                "lost-on-the-way",
                "no-origin",
                "change-without-revision",
                "revision-without-reason",
                "version-chain",
                "ripple-ring",
                "no-bridge",
                "ripple-elsewhere",
                "final-outcome-unreached",
                "orphan",
                "list",
                "opposite-outcomes",
                "no-counter-case",
                "final-without-evidence",
                "no-locator",
                "no-because",
                "not-named",
                "same-label",
                "variant",
                "source-without-citation",
                "recommendation-untraced",
                "rameses-item-empty"
            })
    void a_rule_that_peach_satisfies_gives_no_finding(String code) {
        assertThat(messages(code)).isEmpty();
    }

    private static List<String> messages(String code) {
        return FOUND.stream()
                .filter(finding -> finding.code().equals("cmoc." + code))
                .map(Finding::message)
                .toList();
    }

    private static List<String> subjects(String code) {
        return messages(code).stream()
                .map(message -> message.substring(0, message.indexOf(' ')))
                .toList();
    }
}
