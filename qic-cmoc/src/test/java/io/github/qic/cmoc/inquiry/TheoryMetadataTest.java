package io.github.qic.cmoc.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.cmoc.show.InquiryTables;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ConfigurationVariant;
import io.github.qic.cmoc.theory.FormalTheory;
import io.github.qic.cmoc.theory.FormalTheoryKind;
import io.github.qic.cmoc.theory.Limitation;
import io.github.qic.cmoc.theory.LimitationKind;
import io.github.qic.cmoc.theory.ProgrammeDescription;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Recommendation;
import io.github.qic.cmoc.theory.TheoryStatus;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TheoryMetadataTest {
    private static final Limitation SITES =
            Limitation.builder().id(Id.of("l1")).text("Two sites only").build();
    private static final FormalTheory HABIT = FormalTheory.builder()
            .id(Id.of("f1"))
            .kind(FormalTheoryKind.SUBSTANTIVE)
            .name("Habit")
            .build();
    private static final ProgrammeTheory EARLIER = ProgrammeTheory.builder()
            .programme(ProgrammeDescription.builder().name("Night nurses").build())
            .addFormalTheories(HABIT)
            .addLimitations(SITES)
            .addRecommendations(Recommendation.builder()
                    .id(Id.of("a1"))
                    .text("Ask at night")
                    .build())
            .build();

    private static TheoryDiff diff(ProgrammeTheory later) {
        Inquiry inquiry = Inquiry.builder()
                .title("Nights")
                .addVersions(version("v1", EARLIER), version("v2", later))
                .build();
        return TheoryDiff.between(inquiry, Id.of("v1"), Id.of("v2"));
    }

    private static TheoryVersion version(String id, ProgrammeTheory theory) {
        return TheoryVersion.builder().id(Id.of(id)).label(id).theory(theory).build();
    }

    @Test
    void the_parts_outside_the_claims_are_compared_too() {
        TheoryDiff diff = diff(ProgrammeTheory.builder()
                .programme(ProgrammeDescription.builder()
                        .name("Night nurses")
                        .setting("Two towns")
                        .build())
                .variant(ConfigurationVariant.ICAMO)
                .status(TheoryStatus.FINAL)
                .addFormalTheories(
                        HABIT.toBuilder().text("People repeat themselves").build())
                .addLimitations(SITES.toBuilder()
                        .kind(LimitationKind.EVALUATORS_IMPLEMENT)
                        .build())
                .addLimitations(Limitation.builder()
                        .id(Id.of("l2"))
                        .text("No doctors were heard")
                        .build())
                .build());
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.metadata())
                .extracting(
                        TheoryMetadataChange::kind,
                        TheoryMetadataChange::part,
                        TheoryMetadataChange::before,
                        TheoryMetadataChange::after)
                .containsExactly(
                        tuple(ChangeKind.REMOVED, TheoryMetadataPart.RECOMMENDATION, "Ask at night", ""),
                        tuple(
                                ChangeKind.CHANGED,
                                TheoryMetadataPart.PROGRAMME,
                                "Night nurses [setting: none]",
                                "Night nurses [setting: Two towns]"),
                        tuple(ChangeKind.ADDED, TheoryMetadataPart.VARIANT, "", "icamo"),
                        tuple(ChangeKind.CHANGED, TheoryMetadataPart.STATUS, "initial", "final"),
                        tuple(
                                ChangeKind.REWORDED,
                                TheoryMetadataPart.FORMAL_THEORY,
                                "Habit",
                                "Habit: People repeat themselves"),
                        tuple(
                                ChangeKind.CHANGED,
                                TheoryMetadataPart.LIMITATION,
                                "Two sites only [kind: other]",
                                "Two sites only [kind: evaluators-implement]"),
                        tuple(ChangeKind.ADDED, TheoryMetadataPart.LIMITATION, "", "No doctors were heard"));
        assertThat(InquiryTables.changes(diff).csv().lines())
                .contains("l2,limitation,added,,No doctors were heard,,,")
                .contains(",status,changed,initial,final,,,");
    }

    @Test
    void a_theory_does_not_differ_from_itself() {
        assertThat(diff(EARLIER).metadata()).isEmpty();
    }

    /** From configurations without links and nothing else to the golden theory, which uses every field. */
    @Test
    void every_kind_of_claim_and_every_other_part_is_compared() throws IOException {
        ProgrammeTheory full = Inquiry.DOCUMENT
                .read(Files.readString(Path.of("src/test/resources/golden/inquiry-1.json")))
                .theory();
        ProgrammeTheory bare = ProgrammeTheory.builder()
                .configurations(full.configurations().stream()
                        .map(configuration ->
                                Configuration.builder().id(configuration.id()).build())
                        .toList())
                .build();
        Inquiry inquiry = Inquiry.builder()
                .title("Every kind")
                .addVersions(version("v1", bare), version("v2", full))
                .build();
        TheoryDiff diff = TheoryDiff.between(inquiry, Id.of("v1"), Id.of("v2"));
        assertThat(diff.changes()).extracting(ClaimChange::claimKind).contains(ClaimKind.values());
        assertThat(diff.metadata()).extracting(TheoryMetadataChange::part).contains(TheoryMetadataPart.values());
    }
}
