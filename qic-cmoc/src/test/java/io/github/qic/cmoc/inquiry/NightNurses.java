package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.evidence.StageKind;
import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ConfigurationVariant;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.TheoryStatus;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invented inquiry that differs in shape from PEACH and follows a published table (Scand J Trauma Resusc Emerg Med
 * 2013;21:46, Table 5): one context, four mechanisms under it, one to five outcomes under each. It also has interventions and
 * actors, and four versions.
 */
public final class NightNurses {
    private NightNurses() {}

    /** {@return one context, four mechanisms, and 1, 2, 3 and 5 outcomes under them} */
    public static ProgrammeTheory theory() {
        return theory("A nurse can be called at night", TheoryStatus.FINAL, 4);
    }

    private static ProgrammeTheory theory(String context, TheoryStatus status, int links) {
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder()
                .variant(ConfigurationVariant.ICAMO)
                .status(status)
                .addContexts(Context.builder().id(Id.of("c")).text(context).build())
                .addInterventions(Intervention.builder()
                        .id(Id.of("i"))
                        .text("A night service of nurses")
                        .build())
                .addActors(Actor.builder()
                        .id(Id.of("a"))
                        .text("Care workers on night duty")
                        .addRoles(Role.CARE_HOME_WORKER)
                        .build());
        Configuration.Builder configuration =
                Configuration.builder().id(Id.of("night")).shortName("Nights");
        int[] outcomes = {1, 2, 3, 5};
        for (int m = 1; m <= links; m++) {
            theory.addMechanisms(Mechanism.builder()
                    .id(Id.of("m" + m))
                    .text("Reaction " + m)
                    .reasoning("Care workers feel safe, in way " + m)
                    .actor(Id.<Actor>of("a"))
                    .build());
            Link.Builder link = Link.builder()
                    .id(Id.of("row-" + m))
                    .addContexts(Id.of("c"))
                    .addInterventions(Id.of("i"))
                    .addActors(Id.of("a"))
                    .addMechanisms(Id.of("m" + m));
            for (int o = 1; o <= outcomes[m - 1]; o++) {
                String id = "o" + m + "." + o;
                theory.addOutcomes(Outcome.builder()
                        .id(Id.of(id))
                        .text("Result " + o + " of reaction " + m)
                        .polarity(Polarity.POSITIVE)
                        .build());
                link.addOutcomes(Id.of(id));
            }
            configuration.addLinks(link.build());
        }
        return theory.addConfigurations(configuration.build()).build();
    }

    /** {@return four versions: two links, three links, three links with a new wording, four links} */
    public static Inquiry inquiry() {
        return Inquiry.builder()
                .title("Nurses at night")
                .addVersions(
                        version("v1", null, theory("There is a nurse at night", TheoryStatus.INITIAL, 2)),
                        version("v2", "v1", theory("There is a nurse at night", TheoryStatus.TESTING, 3)),
                        version("v3", "v2", theory("A nurse can be called at night", TheoryStatus.TESTING, 3)),
                        version("v4", "v3", theory()))
                .evidence(evidence())
                .addResponses(
                        response("r1", "v1", ResponseKind.AUGMENT),
                        response("r2", "v2", ResponseKind.MODIFY),
                        response("r3", "v3", ResponseKind.CONFIRM),
                        response("r4", "v3", ResponseKind.REFUTE))
                .addRevisions(
                        revision("n1", "v1", "v2", RevisionKind.ADDED, "", "row-3 m3 o3.1 o3.2 o3.3", "r1"),
                        revision("n2", "v2", "v3", RevisionKind.REWORDED, "c night", "c night", "r2"),
                        revision("n3", "v3", "v4", RevisionKind.KEPT, "night", "night", "r4"))
                .build();
    }

    private static EvidenceBase evidence() {
        return EvidenceBase.builder()
                .addStages(Stage.builder()
                        .id(Id.of("test"))
                        .kind(StageKind.TESTING)
                        .label("Testing")
                        .build())
                .addSources(Source.builder()
                        .id(Id.of("talks"))
                        .kind(SourceKind.INTERVIEW)
                        .label("Talks")
                        .stage(Id.<Stage>of("test"))
                        .build())
                .addItems(item("e1", "a", "row-1", BearingKind.SUPPORTS), item("e2", "b", "night", BearingKind.REFUTES))
                .build();
    }

    static Evidence item(String id, String site, String subject, BearingKind kind) {
        return Evidence.builder()
                .id(Id.of(id))
                .source(Id.of("talks"))
                .summary("It was so")
                .speaker(Speaker.builder().role(Role.CARE_HOME_WORKER).build())
                .addSites(Id.of(site))
                .addBearings(Bearing.of(Id.of(subject), kind))
                .build();
    }

    private static TheoryVersion version(String id, @Nullable String base, ProgrammeTheory theory) {
        TheoryVersion.Builder version =
                TheoryVersion.builder().id(Id.of(id)).label(id).theory(theory);
        return base == null
                ? version.build()
                : version.addBasedOn(Id.<TheoryVersion>of(base)).build();
    }

    private static Response response(String id, String version, ResponseKind answer) {
        return Response.builder()
                .id(Id.of(id))
                .theoryVersion(Id.of(version))
                .configuration(Id.of("night"))
                .answer(answer)
                .build();
    }

    private static Revision revision(
            String id, String from, String to, RevisionKind kind, String before, String after, String response) {
        return Revision.builder()
                .id(Id.of(id))
                .fromVersion(Id.of(from))
                .toVersion(Id.of(to))
                .kind(kind)
                .before(ids(before))
                .after(ids(after))
                .reason("Because of " + response)
                .addEvidence(Id.of("e1"))
                .addResponses(Id.of(response))
                .build();
    }

    private static List<Id<? extends TheoryClaim>> ids(String ids) {
        return Stream.of(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .<Id<? extends TheoryClaim>>map(Id::of)
                .toList();
    }
}
