package io.github.qic.cmoc.shapes;

import static io.github.qic.cmoc.shapes.Parts.actor;
import static io.github.qic.cmoc.shapes.Parts.configuration;
import static io.github.qic.cmoc.shapes.Parts.context;
import static io.github.qic.cmoc.shapes.Parts.intervention;
import static io.github.qic.cmoc.shapes.Parts.link;
import static io.github.qic.cmoc.shapes.Parts.mechanism;
import static io.github.qic.cmoc.shapes.Parts.outcome;
import static io.github.qic.cmoc.shapes.Parts.statement;

import io.github.qic.cmoc.confidence.Concern;
import io.github.qic.cmoc.confidence.ConcernLevel;
import io.github.qic.cmoc.confidence.Confidence;
import io.github.qic.cmoc.confidence.ConfidenceLevel;
import io.github.qic.cmoc.theory.Activation;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ConfigurationVariant;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.DemiRegularity;
import io.github.qic.cmoc.theory.ElementLevel;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.cmoc.theory.StudyCount;
import io.github.qic.core.valid.Id;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes in which realist theories are published, each with the publication it is modelled on; the content is made up. */
public final class PublishedShapes {
    private PublishedShapes() {}

    /** {@return the theories by what is particular about them} */
    public static Map<String, ProgrammeTheory> all() {
        Map<String, ProgrammeTheory> all = new LinkedHashMap<>();
        all.put("one context, several mechanisms", oneContextManyMechanisms());
        all.put("a sentence with a title", titledSentence());
        all.put("intervention, context, actor, mechanism, outcome", matrixOfActors());
        all.put("outcomes near to far", outcomesNearToFar());
        all.put("three levels in each column", threeLevels());
        all.put("strategies with studies behind outcomes", strategiesWithStudies());
        all.put("nested if-then statements", ifThen());
        all.put("blocking mechanisms", blockingMechanisms());
        all.put("structure, culture, agency", structureAndAgency());
        all.put("resource and reasoning", resourceAndReasoning());
        all.put("theory areas", theoryAreas());
        all.put("ripple effects with feedback", ripples());
        all.put("negative cases", negativeCases());
        all.put("demi-regularity with moderators", demiRegularity());
        all.put("graph of concepts", graph());
        return all;
    }

    /** Scand J Trauma Resusc Emerg Med 2013;21:46, table 5. */
    public static ProgrammeTheory oneContextManyMechanisms() {
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.CMO)
                .addContexts(context("c1", "A team meets for the first time at the bedside"))
                .addMechanisms(
                        mechanism("m1", "A named leader gives people an order to rely on"),
                        mechanism("m2", "Repeating aloud makes people sure they were heard"),
                        mechanism("m3", "Roles on labels spare people asking"),
                        mechanism("m4", "A short pause lets people speak up"))
                .addOutcomes(
                        outcome("o1", "Tasks are begun sooner"),
                        outcome("o2", "Fewer orders are repeated"),
                        outcome("o3", "Errors are noticed by juniors"))
                .addConfigurations(configuration(
                        "bedside",
                        link("bedside-1", "c1", "m1", "o1"),
                        link("bedside-2", "c1", "m2", "o1", "o2"),
                        link("bedside-3", "c1", "m3", "o1"),
                        link("bedside-4", "c1", "m4", "o1", "o2", "o3")))
                .build();
    }

    /** Res Involv Engagem 2020;6, article 215, table 2: one sentence a row, with a title column. */
    public static ProgrammeTheory titledSentence() {
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.CMO)
                .addConfigurations(Configuration.builder()
                        .id(Id.of("welcome"))
                        .shortName("A warm welcome")
                        .heading(
                                "Where the chair greets people by name (C), newcomers feel expected (M) and come again (O)")
                        .build())
                .build();
    }

    /** BMC Med Res Methodol 2020, s12874-020-01164-y, table 2: contexts under group headings. */
    public static ProgrammeTheory matrixOfActors() {
        Context phone = context("c1", "Women share a phone with their family").toBuilder()
                .level(new ElementLevel("household"))
                .build();
        Context clinic = context("c2", "Clinics hand out the number").toBuilder()
                .level(new ElementLevel("health-facility"))
                .build();
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.ICAMO)
                .addInterventions(
                        intervention("i1", "Weekly text messages"), intervention("i2", "A number to send questions to"))
                .addContexts(phone, clinic)
                .addActors(actor("a1", "Pregnant women"), actor("a2", "Nurses"))
                .addMechanisms(mechanism("m1", "They feel looked after"), mechanism("m2", "They feel entitled to ask"))
                .addOutcomes(outcome("o1", "Visits are kept"), outcome("o2", "Complaints are answered"))
                .addConfigurations(configuration(
                        "messages", link("messages-1", "i1", "i2", "c1", "c2", "a1", "a2", "m1", "m2", "o1", "o2")))
                .build();
    }

    /** Health Res Policy Syst 2024, s12961-024-01115-9, table 2: short, medium and long term. */
    public static ProgrammeTheory outcomesNearToFar() {
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.ICAMO)
                .addInterventions(intervention("i1", "A course for district managers"))
                .addContexts(context("c1", "Budgets are delegated"))
                .addActors(actor("a1", "District managers"))
                .addMechanisms(mechanism("m1", "Managers feel trusted"))
                .addOutcomes(
                        reach("o1", "Managers hold staff meetings", OutcomeReach.PROXIMAL),
                        reach("o2", "Rosters are kept", OutcomeReach.INTERMEDIATE),
                        reach("o3", "Clinics open every day", OutcomeReach.FINAL))
                .addConfigurations(configuration("trust", link("trust-1", "i1", "c1", "a1", "m1", "o1", "o2", "o3")))
                .addElementLinks(link("o1", LinkKind.LEADS_TO, "o2"), link("o2", LinkKind.ENABLES, "o3"))
                .build();
    }

    private static Outcome reach(String id, String text, OutcomeReach reach) {
        return outcome(id, text).toBuilder().reach(reach).build();
    }

    /** BMC Med Res Methodol 2018, s12874-018-0503-0, table 1. */
    public static ProgrammeTheory threeLevels() {
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.CMO)
                .addContexts(
                        context("c1", "Law allows nurses to prescribe").toBuilder()
                                .level(ElementLevel.MACRO)
                                .build(),
                        context("c2", "The clinic has a room for the club").toBuilder()
                                .level(ElementLevel.MESO)
                                .build())
                .addMechanisms(mechanism("m1", "Patients feel among equals").toBuilder()
                        .level(ElementLevel.MICRO)
                        .build())
                .addOutcomes(
                        outcome("o1", "Patients take their medicine").toBuilder()
                                .level(ElementLevel.MICRO)
                                .build(),
                        outcome("o2", "Queues are shorter").toBuilder()
                                .level(ElementLevel.MESO)
                                .build())
                .addConfigurations(configuration("clubs", link("clubs-1", "c1", "c2", "m1", "o1", "o2")))
                .build();
    }

    /** Health Res Policy Syst 2018, s12961-018-0277-1, table 4: each outcome with the studies that report it. */
    public static ProgrammeTheory strategiesWithStudies() {
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.SCMO)
                .addInterventions(intervention("i1", "Researchers visit policy teams"))
                .addContexts(context("c1", "Teams have a question of their own"))
                .addMechanisms(mechanism("m1", "Teams see that findings answer it"))
                .addOutcomes(outcome("o1", "Teams ask for more"), outcome("o2", "A policy cites the findings"))
                .addConfigurations(configuration(
                        "visits",
                        link("visits-1", "i1", "c1", "m1", "o1", "o2").toBuilder()
                                .addStudies(studies("o1", 3).total(4).build())
                                .addStudies(studies("o2", 1).build())
                                .build()))
                .build();
    }

    private static StudyCount.Builder studies(String outcome, int reporting) {
        return StudyCount.builder().outcome(Id.of(outcome)).reporting(reporting);
    }

    /** Implement Sci 2018, s13012-018-0811-0, table 2: bullets under bullets, without a reason. */
    public static ProgrammeTheory ifThen() {
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.IF_THEN)
                .addConfigurations(
                        statement("1", "a facilitator visits the home", "staff set their own aims"),
                        statement("1a", "the manager comes to the visits", "the aims are kept").toBuilder()
                                .partOf(Id.of("1"))
                                .build(),
                        statement("1b", "visits are by phone only", "the aims are forgotten").toBuilder()
                                .partOf(Id.of("1"))
                                .build())
                .build();
    }

    /** BMC Health Serv Res 2017, s12913-017-2131-5, table 3: mechanisms that block, outcomes not achieved, blank cells. */
    public static ProgrammeTheory blockingMechanisms() {
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.CMO)
                .addContexts(context("c1", "Feedback comes once a year"), context("c2", "Feedback names people"))
                .addMechanisms(mechanism("m1", "Staff recognise their own work"), mechanism("m2", "Staff fear blame"))
                .addOutcomes(outcome("o1", "Practice changes"))
                .addConfigurations(configuration(
                        "feedback",
                        link("feedback-1", "c1", "m1", "o1").toBuilder()
                                .activation(Activation.NONE)
                                .build(),
                        link("feedback-2", "c2", "m2", "o1").toBuilder()
                                .kind(LinkKind.BLOCKS)
                                .build(),
                        link("feedback-3", "m1")))
                .addElementLinks(link("m2", LinkKind.INHIBITS, "m1"))
                .build();
    }

    /** Int J Integr Care, article 5422, table 1: transformation, invariance and reproduction of structure, culture and agency. */
    public static ProgrammeTheory structureAndAgency() {
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.CMO)
                .addContexts(
                        context("c1", "Contracts reward single visits").toBuilder()
                                .level(new ElementLevel("structure"))
                                .build(),
                        context("c2", "Asking for help is a weakness").toBuilder()
                                .level(new ElementLevel("culture"))
                                .build())
                .addMechanisms(mechanism("m1", "Nurses decide to meet all the same").toBuilder()
                        .level(new ElementLevel("agency"))
                        .build())
                .addOutcomes(
                        outcome("o1", "Contracts pay for meetings").toBuilder()
                                .level(new ElementLevel("structure"))
                                .addTags("transformation")
                                .polarity(Polarity.POSITIVE)
                                .build(),
                        outcome("o2", "Help is still not asked for").toBuilder()
                                .level(new ElementLevel("culture"))
                                .addTags("reproduction")
                                .build())
                .addConfigurations(configuration("meeting", link("meeting-1", "c1", "c2", "m1", "o1", "o2")))
                .build();
    }

    /** Implement Sci 2015;10:49: M (resource) enters C and changes M (reasoning). */
    public static ProgrammeTheory resourceAndReasoning() {
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.CMO)
                .addContexts(context("c1", "Families live far away"))
                .addMechanisms(mechanism("m1", "A record that families can read gives them a part").toBuilder()
                        .resource("A record that families can read")
                        .reasoning("Families feel they have a part")
                        .build())
                .addOutcomes(outcome("o1", "Wishes are written down"))
                .addConfigurations(configuration("record", link("record-1", "c1", "m1", "o1")))
                .build();
    }

    /** Two levels of nesting under headings without rows, as in Jagosh et al. 2015 (BMC Public Health 15:725). */
    public static ProgrammeTheory theoryAreas() {
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.CMO)
                .addContexts(context("c1", "Partners have met before"), context("c2", "Money is shared"))
                .addMechanisms(mechanism("m1", "They trust each other"), mechanism("m2", "They feel jointly bound"))
                .addOutcomes(outcome("o1", "Plans are agreed"), outcome("o2", "Work outlasts the grant"))
                .addConfigurations(
                        area("pt1", "Trust between partners"),
                        configuration("1a", link("1a-1", "c1", "m1", "o1")).toBuilder()
                                .partOf(Id.of("pt1"))
                                .build(),
                        area("pt1-1", "Trust and money").toBuilder()
                                .partOf(Id.of("pt1"))
                                .build(),
                        configuration("1b", link("1b-1", "c2", "m2", "o2")).toBuilder()
                                .partOf(Id.of("pt1-1"))
                                .build())
                .build();
    }

    private static Configuration area(String id, String heading) {
        return Configuration.builder().id(Id.of(id)).heading(heading).build();
    }

    /** The same paper: an outcome becomes a context, and feeds back. */
    public static ProgrammeTheory ripples() {
        return theoryAreas().toBuilder()
                .addRipples(ripple("r1", "1a", "o1", "1b", "c2", RippleKind.LATER))
                .addRipples(ripple("r2", "1b", "o2", "1a", "c1", RippleKind.FEEDBACK))
                .build();
    }

    private static Ripple ripple(String id, String from, String outcome, String to, String context, RippleKind kind) {
        return Ripple.builder()
                .id(Id.of(id))
                .upstream(Id.of(from))
                .outcome(Id.<Outcome>of(outcome))
                .downstream(Id.of(to))
                .context(Id.<Context>of(context))
                .kind(kind)
                .build();
    }

    /** Counter-cases beside the cases. */
    public static ProgrammeTheory negativeCases() {
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.CMO)
                .addContexts(context("c1", "The ward has a quiet room"), context("c2", "The ward has no quiet room"))
                .addMechanisms(mechanism("m1", "Staff collect themselves"), mechanism("m2", "Staff stay on edge"))
                .addOutcomes(outcome("o1", "Voices stay low"), outcome("o2", "Voices rise"))
                .addConfigurations(
                        configuration("quiet", link("quiet-1", "c1", "m1", "o1")),
                        configuration("loud", link("loud-1", "c2", "m2", "o2")).toBuilder()
                                .contrasts(Id.of("quiet"))
                                .build())
                .build();
    }

    /** A review that records moderators, boundary conditions, counter-examples and confidence for each regularity. */
    public static ProgrammeTheory demiRegularity() {
        return ProgrammeTheory.builder()
                .addContexts(context("c1", "The buyer can walk away"))
                .addOutcomes(outcome("o1", "The supplier invests locally"))
                .addDemiRegularities(DemiRegularity.builder()
                        .id(Id.of("d1"))
                        .text("Where the buyer can walk away, suppliers tend to invest locally")
                        .addContexts(Id.<Context>of("c1"))
                        .addOutcomes(Id.<Outcome>of("o1"))
                        .addBoundaryConditions("Contracts of ten years or more")
                        .addModerators("How many suppliers there are", "Whether the state owns the buyer")
                        .addCounterExamples("One buyer walked away and nothing was invested")
                        .confidence(Confidence.builder()
                                .level(ConfidenceLevel.LOW)
                                .adequacy(Concern.builder()
                                        .level(ConcernLevel.SERIOUS)
                                        .reason("Three thin studies")
                                        .build())
                                .explanation("Three studies, one against")
                                .build())
                        .addTags("offsets", "country: any")
                        .build())
                .build();
    }

    /** A knowledge graph of a synthesis: concepts and typed relations, without configurations. */
    public static ProgrammeTheory graph() {
        return ProgrammeTheory.builder()
                .variant(ConfigurationVariant.OTHER)
                .addContexts(context("c1", "Rounds are rushed"), context("c2", "Seniors are close by"))
                .addMechanisms(mechanism("m1", "Fear of asking"), mechanism("m2", "Load on memory"))
                .addMechanisms(mechanism("m3", "Thin scripts of illness"))
                .addOutcomes(outcome("o1", "Faulty reasoning"), outcome("o2", "Late diagnosis"))
                .addElementLinks(
                        link("c1", LinkKind.ENABLES, "m1"),
                        link("c2", LinkKind.MODERATES, "m1"),
                        link("c1", LinkKind.INHIBITS, "c2"),
                        link("m1", LinkKind.TRIGGERS, "m2"),
                        link("m2", LinkKind.BLOCKS, "m3"),
                        link("m3", LinkKind.LEADS_TO, "o1"),
                        link("o1", LinkKind.LEADS_TO, "o2"))
                .build();
    }
}
