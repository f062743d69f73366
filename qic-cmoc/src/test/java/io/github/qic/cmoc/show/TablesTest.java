package io.github.qic.cmoc.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.NightNurses;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.inquiry.TheoryDiff;
import io.github.qic.cmoc.theory.Golden;
import io.github.qic.core.show.FindingTables;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class TablesTest {
    private static final String FOLDER = "src/test/resources/golden/";

    @Test
    void the_theory_table_merges_the_shared_outcome() {
        TheoryTable table = TheoryTable.of(PeachInquiry.theory());
        Golden.assertSame(table.markdown(), "docs/peach-table.md");
        String html = table.html();
        assertThat(html).contains("<td rowspan=\"5\">Members stay with the collaborative");
        assertThat(html.split("Members stay with the collaborative", -1)).hasSize(2);
        assertThat(html).contains("<td></td><td></td><td rowspan=\"5\">Projects grow with time");
    }

    @Test
    void the_theory_table_is_shown_as_text_and_as_a_page_too() {
        TheoryTable table = TheoryTable.of(PeachInquiry.theory());
        assertThat(table.text().lines().filter(line -> !line.isEmpty()))
                .hasSameSizeAs(table.markdown()
                        .lines()
                        .filter(line -> !line.isEmpty() && !line.startsWith("| ---"))
                        .toList())
                .noneMatch(line -> line.contains("<br>"));
        assertThat(table.htmlPage("Theory")).contains("<h1>Theory</h1>\n" + table.html());
    }

    /** One context, four mechanisms, several outcomes each: the context is the merged cell here. */
    @Test
    void a_table_of_another_shape_is_merged_likewise() {
        String html = TheoryTable.of(NightNurses.theory())
                .withColumns(
                        TheoryColumn.INTERVENTION,
                        TheoryColumn.CONTEXT,
                        TheoryColumn.ACTOR,
                        TheoryColumn.RESOURCE,
                        TheoryColumn.REASONING,
                        TheoryColumn.OUTCOME)
                .html();
        assertThat(html)
                .contains("<td rowspan=\"4\">A nurse can be called at night</td>")
                .contains("<td rowspan=\"4\">Care workers on night duty</td>")
                .contains("<td>Result 1 of reaction 3<br>Result 2 of reaction 3<br>Result 3 of reaction 3</td>")
                .contains("<th scope=\"col\">Mechanism: reasoning</th>");
        assertThat(TheoryTable.of(NightNurses.theory()).markdown())
                .contains("| \u3003 | \u3003 | \u3003 | Reaction 2 |");
    }

    /** Counted by hand from the evidence on each configuration, its rows and elements. */
    @Test
    void the_evidence_matrix_counts_by_site_and_separates_evidence_without_one() {
        String csv = EvidenceMatrix.bySite(PeachInquiry.inquiry()).csv();
        assertThat(csv.lines())
                .contains(
                        "configuration,site-1,site-2,site-3,site-4,not stated",
                        "Improvement that hangs on GPs,,,,1,3",
                        "Measurement for change not taken up,3,3,2,2,4",
                        "A framework laid on top,,,,,3");
        Golden.assertSame(EvidenceMatrix.bySite(PeachInquiry.inquiry()).markdown(), FOLDER + "peach-sites.md");
        Golden.assertSame(EvidenceMatrix.byRole(PeachInquiry.inquiry()).markdown(), FOLDER + "peach-roles.md");
    }

    /** As a cell of a sheet may name them. */
    @Test
    void a_piece_that_names_a_site_twice_counts_once() {
        Inquiry peach = PeachInquiry.inquiry();
        Inquiry twice = peach.toBuilder()
                .evidence(peach.evidence().toBuilder()
                        .items(peach.evidence().items().stream()
                                .map(item -> item.toBuilder()
                                        .addAllSites(item.sites())
                                        .build())
                                .toList())
                        .build())
                .build();
        assertThat(EvidenceMatrix.bySite(twice)).isEqualTo(EvidenceMatrix.bySite(peach));
        assertThat(twice).isNotEqualTo(peach);
    }

    @Test
    void refuting_evidence_is_counted_separately_and_stages_are_in_their_order() {
        assertThat(EvidenceMatrix.byStage(NightNurses.inquiry()).csv())
                .isEqualTo("configuration,test,not stated\r\nNights,\"2, 1 against\",\r\n");
        assertThat(EvidenceMatrix.byStage(PeachInquiry.inquiry()).csv())
                .startsWith("configuration,initial,gleaning,testing,validation,not stated\r\n");
    }

    @Test
    void the_appendix_tells_what_changed_why_and_on_what_evidence() {
        TheoryDiff diff = TheoryDiff.between(PeachInquiry.inquiry(), Id.of("initial"), Id.of("final"));
        Golden.assertSame(InquiryTables.changes(diff).markdown(), FOLDER + "peach-changes.md");
        Golden.assertSame(InquiryTables.challenges(PeachInquiry.inquiry()).markdown(), FOLDER + "peach-challenges.md");
    }

    /** The second revision, of the wording of the context, follows from response r2 and evidence e1. */
    @Test
    void the_appendix_tells_the_responses_that_a_change_rests_on() {
        TheoryDiff diff = TheoryDiff.between(NightNurses.inquiry(), Id.of("v2"), Id.of("v3"));
        assertThat(InquiryTables.changes(diff).csv().lines())
                .contains("c,context,reworded,There is a nurse at night,A nurse can be called at night,"
                        + "v3,Because of r2,\"e1; r2\"");
    }

    /** Counts from the paper: 27 interviews, 10 focus groups, 45 participants of whom 32 members, 20 more than once. */
    @Test
    void the_checklist_is_filled_as_far_as_the_data_go() {
        String csv = InquiryTables.checklist(PeachInquiry.inquiry()).csv();
        assertThat(csv.lines()).hasSize(21);
        assertThat(csv)
                .contains("11,Data collection,,,\"27 interviews; 10 focus groups; observation\"")
                .contains("14,Participants,,,\"45 participants; 32 members; 20 members in more than one stage\"")
                .contains("6,Ethical approval,,,\r\n");
        Golden.assertSame(InquiryTables.checklist(PeachInquiry.inquiry()).markdown(), FOLDER + "peach-checklist.md");
    }

    @Test
    void findings_are_shown_with_the_source_of_their_rule() {
        Table findings = FindingTables.of(TheoryCheck.standard().check(PeachInquiry.inquiry()));
        assertThat(findings.html())
                .contains("<td>cmoc.stage-dates</td>", "<td>warning</td>", "<td>Dalkin et al. 2015</td>");
        Golden.assertSame(findings.markdown(), "docs/peach-findings.md");
    }

    /** A parser of another make reads it; every edge joins two nodes that are there. */
    @Test
    void graphml_is_well_formed_and_whole() throws Exception {
        String xml = TheoryDiagram.of(PeachInquiry.theory()).graphMl();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        var nodes = document.getElementsByTagNameNS("*", "node");
        var edges = document.getElementsByTagNameNS("*", "edge");
        var ids = new java.util.HashSet<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            assertThat(ids.add(((Element) nodes.item(i)).getAttribute("id"))).isTrue();
        }
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            assertThat(ids).contains(edge.getAttribute("source"), edge.getAttribute("target"));
        }
        assertThat(edges.getLength()).isGreaterThan(50);
    }
}
