package io.github.qic.cmoc.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.NightNurses;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.inquiry.Revision;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvidenceAppendixTest {
    /** One quote on the configuration by two coders, one summary on a context. */
    private static Inquiry inquiry() {
        Bearing bearing = Bearing.of(Id.of("night"), BearingKind.SUPPORTS);
        Evidence quote = Evidence.builder()
                .id(Id.of("e1"))
                .source(Id.of("talk"))
                .locator(Locator.builder().quote("She | came").place("page 3").build())
                .speaker(Speaker.builder()
                        .participant(Id.of("P7"))
                        .role(Role.CARE_HOME_WORKER)
                        .build())
                .addSites(Id.of("oak"))
                .addBearings(
                        bearing.by("AB"),
                        bearing.toBuilder()
                                .kind(BearingKind.REFUTES)
                                .coder("CD")
                                .build())
                .build();
        Evidence summary = Evidence.builder()
                .id(Id.of("e2"))
                .source(Id.of("talk"))
                .summary("Nobody can be called")
                .addBearings(Bearing.of(Id.of("c"), BearingKind.MODIFIES))
                .build();
        return Inquiry.builder()
                .title("Night nurses")
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v1"))
                        .label("First")
                        .theory(NightNurses.theory())
                        .build())
                .evidence(EvidenceBase.builder()
                        .addSources(Source.builder()
                                .id(Id.of("talk"))
                                .label("Talk 1")
                                .build())
                        .addItems(quote, summary)
                        .build())
                .build();
    }

    @Test
    void each_configuration_has_its_supporting_and_refuting_quotes_with_their_origin() {
        String markdown = EvidenceAppendix.of(inquiry()).markdown();
        assertThat(markdown).contains("""
                **Supporting**

                | Quote or summary | Source | Role | Site | Stage | Bears on |
                | --- | --- | --- | --- | --- | --- |
                | \u201CShe \\| came\u201D | Talk 1, page 3 | Care home worker | oak |  | the configuration |
                | Nobody can be called | Talk 1 |  |  |  | context: A nurse can be called at night (modifies) |
                """).contains("""
                **Refuting**

                | Quote or summary | Source | Role | Site | Stage | Bears on |
                | --- | --- | --- | --- | --- | --- |
                | \u201CShe \\| came\u201D | Talk 1, page 3 | Care home worker | oak |  | the configuration |
                """).doesNotContain("P7");
        assertThat(EvidenceAppendix.of(inquiry()).htmlPage()).contains("<h3>Supporting</h3>");
    }

    @Test
    void the_table_has_a_row_for_each_bearing_with_its_coder() {
        Table table = EvidenceAppendix.table(inquiry());
        assertThat(table.csv().replace("\r\n", "\n")).isEqualTo("""
                Configuration,Claim,Bearing,Quote or summary,Source,Role,Site,Stage,Coder,Evidence
                Nights,the configuration,supports,"\u201CShe | came\u201D","Talk 1, page 3",Care home worker,oak,,AB,e1
                Nights,the configuration,refutes,"\u201CShe | came\u201D","Talk 1, page 3",Care home worker,oak,,CD,e1
                Nights,context: A nurse can be called at night,modifies,Nobody can be called,Talk 1,,,,,e2
                """);
    }

    @Test
    void every_piece_of_peach_that_bears_on_a_configuration_is_in_its_appendix() {
        Inquiry peach = PeachInquiry.inquiry();
        Table table = EvidenceAppendix.table(peach);
        for (Configuration configuration : peach.theory().configurations()) {
            assertThat(table.rows().stream()
                            .filter(row -> row.get(0).text().equals(configuration.label()))
                            .map(row -> row.get(9).text())
                            .distinct())
                    .containsExactlyElementsOf(peach.evidence().index().bearingOn(configuration).stream()
                            .map(item -> item.id().value())
                            .toList());
        }
    }

    /** The golden inquiry: two answers to "mood" and "noisy", and a revision that keeps both. */
    @Test
    void an_audit_trail_has_each_wording_revision_and_answer() throws IOException {
        Inquiry inquiry = Inquiry.DOCUMENT.read(Path.of("src/test/resources/golden/inquiry-1.json"));
        String trail = AuditTrail.of(inquiry, Id.of("mood")).markdown();
        assertThat(trail.lines().filter(line -> line.startsWith("## ")))
                .containsExactly("## First idea", "## Second", "## Last, 2021-02-16");
        assertThat(trail)
                .contains("## First idea\n\nIt is not in this version.")
                .contains("- mood: If residents have slept well, then fewer")
                .contains("| Answer r3 | augment (mood) |")
                .contains("| Kept | mood; noisy \u2192 mood; noisy | Others saw it happen. |")
                .contains("Its wording is that of the version before.")
                .doesNotContain("Answer r4", "- noisy:");
        assertThat(AuditTrail.table(inquiry, Id.of("mood")).rows().stream().map(row -> row.get(0) + " / " + row.get(1)))
                .containsExactly(
                        "Second / Added", "Second / Wording", "Second / Answer r3", "Last / Kept", "Last / Wording");
        assertThatThrownBy(() -> AuditTrail.of(inquiry, Id.of("x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_row_of_an_audit_trail_has_who_changed_what_when_why_and_on_what_evidence() throws IOException {
        Inquiry inquiry = Inquiry.DOCUMENT.read(Path.of("src/test/resources/golden/inquiry-1.json"));
        assertThat(rows(inquiry, "sleep", "Reworded"))
                .containsExactly(List.of(
                        "Second",
                        "Reworded",
                        "Night staff are quiet; sleep \u2192 Night staff wear soft shoes; sleep",
                        "Shoes are what people named.",
                        "Lead researcher",
                        "2020-07-01",
                        "e1: \u201CIt was quiet\u201D\nA quiet night\nanswer r2"));
        assertThat(rows(inquiry, "sleep", "Answer r1"))
                .containsExactly(List.of(
                        "First idea",
                        "Answer r1",
                        "confirm (sleep)",
                        "So it is",
                        "Resident, home-a",
                        "2020-04-01",
                        "e1: \u201CIt was quiet\u201D\nA quiet night"));
        List<Revision> unexplained = inquiry.revisions().stream()
                .map(revision -> revision.toBuilder()
                        .provenance(Origin.INFERRED)
                        .reason(Optional.empty())
                        .build())
                .toList();
        assertThat(rows(inquiry.toBuilder().revisions(unexplained).build(), "sleep", "Reworded"))
                .extracting(row -> row.get(3))
                .containsExactly("[inferred]");
    }

    private static List<List<String>> rows(Inquiry inquiry, String configuration, String what) {
        return AuditTrail.table(inquiry, Id.of(configuration)).rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .filter(row -> row.get(1).equals(what))
                .toList();
    }

    /** The first intention of PEACH was split in two. */
    @Test
    void what_a_configuration_was_derived_from_is_in_its_trail() {
        assertThat(AuditTrail.of(PeachInquiry.inquiry(), Id.of("cmoc-1")).markdown())
                .contains("- Assessment draws people in: If")
                .contains("| Split | Assessment draws people in \u2192 Joining and staying; A framework laid on top |");
    }

    /** Pieces from a site each, on the one context of some configurations. */
    private static Inquiry crossed(int pieces, int configurations, String summary) {
        return Inquiry.builder()
                .title("Crossed")
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v"))
                        .label("v")
                        .theory(ProgrammeTheory.builder()
                                .addContexts(Context.builder()
                                        .id(Id.of("c"))
                                        .text("Quiet")
                                        .build())
                                .configurations(IntStream.range(0, configurations)
                                        .mapToObj(i -> Configuration.builder()
                                                .id(Id.of("k" + i))
                                                .addLinks(Link.builder()
                                                        .id(Id.of("l" + i))
                                                        .addContexts(Id.<Context>of("c"))
                                                        .build())
                                                .build())
                                        .toList())
                                .build())
                        .build())
                .evidence(EvidenceBase.builder()
                        .addSources(
                                Source.builder().id(Id.of("talk")).label("Talk").build())
                        .items(IntStream.range(0, pieces)
                                .mapToObj(i -> Evidence.builder()
                                        .id(Id.of("e" + i))
                                        .source(Id.of("talk"))
                                        .summary(summary)
                                        .addSites(Id.of("s" + i))
                                        .addBearings(Bearing.of(Id.of("c"), BearingKind.SUPPORTS))
                                        .build())
                                .toList())
                        .build())
                .build();
    }

    @Test
    void evidence_that_bears_on_too_many_configurations_is_refused() {
        Inquiry many = crossed(1_001, 1_000, "Said");
        String pieces = "/evidence/items: must be at most 1,000,000 bearings x configurations, but are 1,001,000";
        assertThatThrownBy(() -> EvidenceAppendix.of(many)).hasMessage(pieces);
        assertThatThrownBy(() -> EvidenceAppendix.table(many)).hasMessage(pieces);
        assertThatThrownBy(() -> EvidenceMatrix.bySite(many))
                .hasMessage("must be at most 1,000,000 configurations x columns, but are 1,003,000");
        assertThatThrownBy(() -> EvidenceMatrix.byStage(many)).hasMessage(pieces);
        Inquiry wordy = crossed(1, 1_000, "x".repeat(50_001));
        assertThatThrownBy(() -> EvidenceAppendix.of(wordy))
                .hasMessage("/evidence/items: must have at most 50,000,000 characters in all, counted with each"
                        + " configuration they bear on");
        assertThat(EvidenceAppendix.table(crossed(10, 100, "Said")).rows()).hasSize(1_000);
    }

    /** 1,000 pieces from the same 21 sites on 50 configurations are 1,050,000 entries of cells. */
    @Test
    void pieces_that_are_in_too_many_cells_are_refused() {
        Inquiry one = crossed(1_000, 50, "Said");
        Inquiry many = one.toBuilder()
                .evidence(one.evidence().toBuilder()
                        .items(one.evidence().items().stream()
                                .map(item -> item.toBuilder()
                                        .sites(IntStream.range(0, 21)
                                                .mapToObj(i -> Id.<Site>of("s" + i))
                                                .toList())
                                        .build())
                                .toList())
                        .build())
                .build();
        assertThatThrownBy(() -> EvidenceMatrix.bySite(many))
                .hasMessage("/evidence/items: must be at most 1,000,000 pieces x configurations x columns,"
                        + " but are 1,008,000");
    }

    /** The label of the source is 100,000 characters, and in each of 501 rows. */
    @Test
    void labels_count_towards_the_characters_of_all_rows() {
        Inquiry few = crossed(1, 501, "Said");
        Inquiry wordy = few.toBuilder()
                .evidence(few.evidence().toBuilder()
                        .sources(List.of(Source.builder()
                                .id(Id.of("talk"))
                                .label("x".repeat(100_000))
                                .build()))
                        .build())
                .build();
        assertThatThrownBy(() -> EvidenceAppendix.table(wordy)).hasMessageContaining("50,000,000 characters in all");
    }

    /** One piece with a bearing on each of 50,000 configurations. */
    @Test
    void a_piece_that_bears_on_many_claims_is_read_once() {
        int many = 50_000;
        Inquiry none = crossed(0, many, "Said");
        Evidence.Builder item =
                Evidence.builder().id(Id.of("e")).source(Id.of("talk")).summary("Said");
        for (int i = many - 1; i >= 0; i--) {
            item.addBearings(Bearing.of(Id.of("k" + i), i == 7 ? BearingKind.SUPPORTS : BearingKind.REFUTES));
        }
        Inquiry wide = none.toBuilder()
                .evidence(none.evidence().toBuilder().addItems(item.build()).build())
                .build();
        assertThat(EvidenceAppendix.table(wide).rows()).hasSize(many);
        assertThat(EvidenceMatrix.byStage(wide).rows())
                .hasSize(many)
                .filteredOn(row -> row.get(1).equals(Cell.of("1, 1 against")))
                .hasSize(many - 1);
        assertThat(wide.evidence().index().supporting(Id.<Configuration>of("k7")))
                .hasSize(1);
        assertThat(wide.evidence().index().supporting(Id.<Configuration>of("k8")))
                .isEmpty();
    }
}
