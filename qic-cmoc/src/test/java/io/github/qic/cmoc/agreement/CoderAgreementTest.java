package io.github.qic.cmoc.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.show.AgreementTables;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoderAgreementTest {
    private static final Id<Configuration> ONE = Id.of("one");
    private static final Id<Configuration> TWO = Id.of("two");

    private final List<Evidence> items = new ArrayList<>();

    /** Adds pieces that both coded, on which each of the two finds something or nothing. */
    private void add(int count, List<Bearing> bearings) {
        for (int i = 0; i < count; i++) {
            items.add(Evidence.builder()
                    .id(Id.of("e" + items.size()))
                    .source(Id.of("talk"))
                    .summary("Said")
                    .bearings(bearings)
                    .addCodedBy("A", "B")
                    .build());
        }
    }

    private static Bearing bearing(String claim, BearingKind kind, String coder) {
        return Bearing.of(Id.of(claim), kind).by(coder);
    }

    private Inquiry inquiry() {
        Context quiet = Context.builder().id(Id.of("quiet")).text("Quiet").build();
        return inquiry(ProgrammeTheory.builder()
                .addContexts(quiet)
                .addConfigurations(
                        Configuration.builder()
                                .id(ONE)
                                .addLinks(Link.builder()
                                        .id(Id.of("one-1"))
                                        .addContexts(quiet.id())
                                        .build())
                                .build(),
                        Configuration.builder().id(TWO).build())
                .build());
    }

    /** The pieces so far, beside a theory. */
    private Inquiry inquiry(ProgrammeTheory theory) {
        return Inquiry.builder()
                .title("Nights")
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v1"))
                        .label("First")
                        .theory(theory)
                        .build())
                .evidence(EvidenceBase.builder()
                        .addSources(
                                Source.builder().id(Id.of("talk")).label("Talk").build())
                        .items(items)
                        .build())
                .build();
    }

    /** 20 both, 5 the first alone, 10 the second alone, 15 neither: 0.7 observed, 0.5 by chance, so kappa is 0.2 / 0.5. */
    @Test
    void agreement_is_in_per_cent_and_beyond_chance() {
        Bearing byA = bearing("quiet", BearingKind.SUPPORTS, "A");
        Bearing byB = bearing("one-1", BearingKind.SUPPORTS, "B");
        add(20, List.of(byA, byB));
        add(5, List.of(byA));
        add(10, List.of(byB));
        add(15, List.of());
        CoderAgreement agreement = CoderAgreement.between(inquiry(), "A", "B");
        Agreement one = Objects.requireNonNull(agreement.byConfiguration().get(ONE));
        assertThat(one.units()).isEqualTo(50);
        assertThat(one.agreed()).isEqualTo(35);
        assertThat(one.share()).contains(new BigDecimal("0.700"));
        assertThat(one.kappa()).contains(new BigDecimal("0.400"));
        assertThat(agreement.byConfiguration().get(TWO))
                .as("both find nothing throughout")
                .isEqualTo(new Agreement(50, 50, Optional.empty()));
        assertThat(agreement.disagreements())
                .as("on claims, of which the two name different ones")
                .hasSize(20 * 2 + 5 + 10);
    }

    /**
     * Three judgements of eight pieces, supports, refutes and nothing, worked by hand: alike 5 of 8; the first gives 4, 2, 2, the second 3,
     * 3, 2; by chance (12 + 6 + 4) / 64; kappa (40 - 22) / (64 - 22) = 0.4286.
     */
    @Test
    void kinds_are_judgements_of_their_own() {
        Bearing supports = bearing("one", BearingKind.SUPPORTS, "A");
        Bearing refutes = bearing("one", BearingKind.REFUTES, "A");
        Bearing alsoSupports = bearing("one", BearingKind.SUPPORTS, "B");
        Bearing alsoRefutes = bearing("one", BearingKind.REFUTES, "B");
        add(2, List.of(supports, alsoSupports));
        add(1, List.of(supports, alsoRefutes));
        add(1, List.of(supports));
        add(2, List.of(refutes, alsoRefutes));
        add(1, List.of(alsoSupports));
        add(1, List.of());
        CoderAgreement agreement = CoderAgreement.between(inquiry(), "A", "B");
        assertThat(Objects.requireNonNull(agreement.byConfiguration().get(ONE)).kappa())
                .contains(new BigDecimal("0.429"));
        Agreement onSupport = Objects.requireNonNull(agreement.byKind().get(BearingKind.SUPPORTS));
        assertThat(onSupport.units()).as("of two configurations").isEqualTo(16);
        assertThat(onSupport.agreed()).isEqualTo(13);
        assertThat(agreement.disagreements())
                .containsExactly(
                        new Disagreement(Id.of("e2"), ONE, Set.of(BearingKind.SUPPORTS), Set.of(BearingKind.REFUTES)),
                        new Disagreement(Id.of("e3"), ONE, Set.of(BearingKind.SUPPORTS), Set.of()),
                        new Disagreement(Id.of("e6"), ONE, Set.of(), Set.of(BearingKind.SUPPORTS)));
        assertThat(AgreementTables.agreement(inquiry(), agreement).markdown())
                .contains(
                        "| one | 8 | 5 | 62.5% | 0.429 |", "| two | 8 | 8 | 100.0% |  |", "| all | 16 | 13 | 81.3% |");
        assertThat(AgreementTables.disagreements(inquiry(), agreement).markdown())
                .contains("| e2 | one | supports | refutes | Said |", "| e3 | one | supports | no bearing | Said |");
    }

    @Test
    void only_pieces_that_both_coded_are_compared() {
        add(1, List.of(bearing("one", BearingKind.SUPPORTS, "A")));
        assertThat(CoderAgreement.between(inquiry(), "A", "C").overall())
                .isEqualTo(new Agreement(0, 0, Optional.empty()));
        assertThat(CoderAgreement.coders(inquiry().evidence())).containsExactly("A", "B");
        assertThat(CoderAgreement.between(PeachInquiry.inquiry(), "A", "B")
                        .overall()
                        .share())
                .isEmpty();
    }

    /** Each of 1,000 pieces bears on the one context of 1,000 configurations and on a configuration of its own. */
    @Test
    void too_many_different_judgements_are_refused() {
        int many = 1_000;
        for (int i = 0; i < many; i++) {
            add(1, List.of(bearing("quiet", BearingKind.SUPPORTS, "A"), bearing("k" + i, BearingKind.SUPPORTS, "B")));
        }
        Inquiry large = using("quiet", many);
        assertThatThrownBy(() -> CoderAgreement.between(large, "A", "B"))
                .hasMessage("/evidence/items: must be at most 1,000,000 different judgements x configurations,"
                        + " but are 1,001,000");
    }

    /** 5,000 pieces on one context of 5,000 configurations; both see support in each piece, and one sees more in every other. */
    @Test
    void evidence_on_what_all_configurations_use_is_counted_with_each() {
        int many = 5_000;
        List<Bearing> both =
                List.of(bearing("quiet", BearingKind.SUPPORTS, "A"), bearing("quiet", BearingKind.SUPPORTS, "B"));
        add(many / 2, both);
        add(
                many / 2,
                Stream.concat(both.stream(), Stream.of(bearing("quiet", BearingKind.REFUTES, "B")))
                        .toList());
        CoderAgreement agreement = CoderAgreement.between(using("quiet", many), "A", "B");
        assertThat(agreement.overall().units()).isEqualTo(25_000_000);
        assertThat(agreement.overall().agreed()).isEqualTo(12_500_000);
        assertThat(Objects.requireNonNull(agreement.byConfiguration().get(Id.of("k4999")))
                        .agreed())
                .isEqualTo(2_500);
        assertThat(Objects.requireNonNull(agreement.byKind().get(BearingKind.SUPPORTS))
                        .agreed())
                .isEqualTo(25_000_000);
        assertThat(agreement.disagreements()).hasSize(2_500);
    }

    /** The pieces so far, and configurations that all use one context. */
    private Inquiry using(String context, int configurations) {
        List<Configuration> all = IntStream.range(0, configurations)
                .mapToObj(i -> Configuration.builder()
                        .id(Id.of("k" + i))
                        .addLinks(Link.builder()
                                .id(Id.of("l" + i))
                                .addContexts(Id.<Context>of(context))
                                .build())
                        .build())
                .toList();
        return inquiry(ProgrammeTheory.builder()
                .addContexts(Context.builder().id(Id.of(context)).text("Quiet").build())
                .configurations(all)
                .build());
    }

    @Test
    void a_retired_claim_has_the_label_of_its_last_version() {
        add(1, List.of(bearing("quiet", BearingKind.SUPPORTS, "A")));
        Inquiry later = inquiry().toBuilder()
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v2"))
                        .label("Second")
                        .theory(ProgrammeTheory.builder()
                                .addConfigurations(
                                        Configuration.builder().id(ONE).build())
                                .build())
                        .build())
                .build();
        assertThat(AgreementTables.disagreements(later, CoderAgreement.between(later, "A", "B"))
                        .csv())
                .contains("e0,Quiet,supports,no bearing,Said");
    }
}
