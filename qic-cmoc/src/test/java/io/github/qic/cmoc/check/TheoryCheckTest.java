package io.github.qic.cmoc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.Response;
import io.github.qic.cmoc.inquiry.ResponseKind;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.show.AuditTrail;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.finding.Severity;
import io.github.qic.core.json.Json;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sound inquiry without findings; each rule is shown by the one change that violates it. */
class TheoryCheckTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SOUND = resource("/sound-inquiry.json");

    @Test
    void a_sound_inquiry_has_no_finding() {
        assertThat(TheoryCheck.standard().check(SOUND)).isEmpty();
    }

    /**
     * Each line: a JSON Pointer, what to put there ({@code -} to take it away, {@code +} to add to a list), and the findings
     * that follow, as codes with their places; {@code -} for a change that no rule minds. Worked out by hand from the rules.
     */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/rules.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true)
    void a_violated_rule_is_reported_with_its_path(String edits, String findings) {
        String json = edited(edits);
        assertThat(TheoryCheck.standard().check(json).stream()
                        .map(finding -> (finding.code().substring(5) + " " + finding.path()).strip())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(findings.equals("-") ? "" : findings);
    }

    @Test
    void every_rule_but_the_hints_is_shown_by_a_line() {
        String shown = resource("/rules.csv");
        assertThat(TheoryCheck.rules())
                .filteredOn(rule -> rule.kind() != RuleKind.WORDING)
                .extracting(rule -> rule.code().substring(5))
                .filteredOn(code -> !code.startsWith("quote-"))
                .allSatisfy(code -> assertThat(shown).containsPattern("[|;] *" + code + "( |\\R|$)"));
    }

    @Test
    void codes_are_unique_and_hints_are_advice_at_most() {
        assertThat(TheoryCheck.rules()).extracting(Rule::code).doesNotHaveDuplicates();
        assertThat(TheoryCheck.rules())
                .filteredOn(rule -> rule.kind() == RuleKind.WORDING)
                .hasSize(7)
                .extracting(Rule::severity)
                .containsOnly(Severity.ADVICE);
    }

    @Test
    void thresholds_are_values() {
        Inquiry sound = Inquiry.DOCUMENT.read(SOUND);
        TheoryThresholds three = TheoryThresholds.builder().minimumVariety(3).build();
        assertThat(TheoryCheck.standard().with(three).check(sound))
                .extracting(Finding::message)
                .containsExactly(
                        "sleep-1 rests on 2 pieces of evidence",
                        "mood-1 rests on 2 pieces of evidence",
                        "noisy-1 rests on 2 pieces of evidence");
        TheoryThresholds short2 =
                TheoryThresholds.builder().maximumQuoteWords(2).build();
        assertThat(TheoryCheck.standard().with(short2).check(sound))
                .extracting(finding -> finding.code() + " " + finding.path())
                .as("two of the six quotes have two words")
                .containsExactlyElementsOf(Stream.of(0, 2, 4, 5)
                        .map(i -> "cmoc.quote-too-long /evidence/items/" + i + "/locator/quote")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"minimumVariety\": 0}",
                "{\"maximumQuoteWords\": 0}",
                "{\"namingWords\": 0}",
                "{\"maximumRepetitions\": 0}",
                "{\"nearIdenticalPercent\": 0}",
                "{\"nearIdenticalPercent\": 101}"
            })
    void an_invalid_threshold_is_refused(String thresholds) {
        assertThatThrownBy(() -> Json.newMapper().readValue(thresholds, TheoryThresholds.class))
                .hasMessageContaining("must be ");
        assertThatCode(() -> Json.newMapper()
                        .readValue(thresholds.replace("101", "100").replace(": 0", ": 1"), TheoryThresholds.class))
                .doesNotThrowAnyException();
    }

    @Test
    void an_unknown_field_with_characters_that_no_text_may_contain_is_a_finding() {
        String json = SOUND.replaceFirst("\"title\"", "\"ti\\\\u0000\u202Etle\"");
        assertThat(TheoryCheck.standard().check(json)).extracting(Finding::path).contains("/ti\uFFFD\uFFFDtle");
    }

    @Test
    void counts_are_added_however_large_they_are() {
        String json = edited("/evidence/participation/others = 2147483647");
        assertThat(TheoryCheck.standard().check(json))
                .extracting(Finding::message)
                .containsExactly("participants: the total is 12, but the parts add up to 2147483657");
    }

    @Test
    void thresholds_have_the_documented_defaults() {
        TheoryThresholds defaults = TheoryThresholds.builder().build();
        assertThat(defaults.minimumVariety()).isEqualTo(2);
        assertThat(defaults.maximumQuoteWords()).isEqualTo(100);
        assertThat(defaults.namingWords()).isEqualTo(2);
        assertThat(defaults.nearIdenticalPercent()).isEqualTo(60);
        assertThat(defaults.maximumRepetitions()).isEqualTo(5);
        assertThat(defaults.toBuilder().namingWords(3).build().nearIdenticalPercent())
                .isEqualTo(60);
    }

    /** Each fillable item has the path that would fill it. */
    @Test
    void every_fillable_item_of_a_bare_inquiry_is_reported_empty() {
        Inquiry bare = Inquiry.builder()
                .title("Bare")
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v1"))
                        .label("First")
                        .theory(ProgrammeTheory.builder().build())
                        .build())
                .build();
        String theory = "/versions/0/theory";
        TheoryThresholds each =
                TheoryThresholds.builder().maximumRepetitions(20).build();
        assertThat(TheoryCheck.standard().with(each).check(bare).stream()
                        .filter(finding -> finding.code().equals("cmoc.rameses-item-empty"))
                        .map(finding -> finding.path() + " "
                                + StringUtils.substringBetween(finding.message(), "RAMESES II item ", " is empty")))
                .containsExactlyInAnyOrder(
                        theory + "/programme 9",
                        theory + "/programme/setting 8",
                        "/evidence/stages 10",
                        "/evidence/sources 11",
                        "/evidence/stages/0/analysts 13",
                        "/evidence/participation 14",
                        theory + "/configurations 15",
                        theory + "/conditions 16",
                        theory + "/limitations 17",
                        theory + "/recommendations 19");
        TheoryThresholds ten = TheoryThresholds.builder().maximumRepetitions(10).build();
        assertThat(messages(
                        "cmoc.rameses-item-empty",
                        TheoryCheck.standard().with(ten).check(bare)))
                .hasSize(10);
        assertThat(messages("cmoc.rameses-item-empty", TheoryCheck.standard().check(bare)))
                .containsExactly(
                        "10 items of RAMESES II are empty: 8 Environment of the evaluation, 9 What is evaluated,"
                                + " 10 Design, 11 Data collection, 13 Data analysis, 14 Participants, 15 Main findings,"
                                + " 16 Summary of findings, 17 Strengths and limitations, 19 Conclusion and recommendations");
    }

    /** Six links of one kind of evidence gap are one sentence; five are five, as a person can read and accept each. */
    @Test
    void what_many_have_in_common_is_one_finding_with_their_number_and_the_first_of_them() {
        String found = "rests on 1 piece of evidence";
        assertThat(messages("cmoc.little-evidence", TheoryCheck.standard().check(links(5))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> "l" + i + " " + found)
                        .toList());
        List<Finding> six = TheoryCheck.standard().check(links(6));
        assertThat(messages("cmoc.little-evidence", six))
                .containsExactly("each of 6 links " + found + ": l1, l2, l3, l4, l5 and 1 more");
        assertThat(six)
                .filteredOn(finding -> finding.code().equals("cmoc.little-evidence"))
                .extracting(Finding::path)
                .containsExactly("/versions/2/theory/configurations");
    }

    @Test
    void a_configuration_without_links_is_named_for_what_it_is() {
        String last = "/versions/2/theory/configurations = +";
        String json =
                edited(last + "{\"id\": \"dark\", \"statement\": {\"if\": \"it is dark\", \"then\": \"they sleep\"}}; "
                        + last + "{\"id\": \"bare\", \"heading\": \"Nights\"}");
        assertThat(messages("cmoc.missing-slot", TheoryCheck.standard().check(json)))
                .containsExactly("dark is a statement without context, mechanism and outcome", "bare has no link");
    }

    @Test
    void elements_of_one_label_name_each_other() {
        String named = "/versions/2/theory/contexts/0/shortName = \"Quiet!\"; "
                + "/versions/2/theory/contexts/2/shortName = \"QUIET\"";
        assertThat(messages("cmoc.same-label", TheoryCheck.standard().check(edited(named))))
                .containsExactly("soft-shoes has the same label as loud-trolleys: duplicate or ambiguous");
    }

    @Test
    void opposite_outcomes_name_the_other_link_and_what_both_share() {
        String last = "/versions/2/theory/configurations/2/links = +{\"contexts\": [\"soft-shoes\"], ";
        String json = edited(last + "\"id\": \"x-2\", \"mechanisms\": [\"no-steps\"], \"outcomes\": [\"waking\"]}");
        assertThat(messages("cmoc.opposite-outcomes", TheoryCheck.standard().check(json)))
                .containsExactly("x-2 has the opposite outcome to sleep-1, which has the same mechanism, no-steps,"
                        + " and everything else in common");
    }

    @Test
    void five_are_named_without_a_rest() {
        TheoryThresholds four = TheoryThresholds.builder().maximumRepetitions(4).build();
        assertThat(messages(
                        "cmoc.little-evidence",
                        TheoryCheck.standard().with(four).check(links(5))))
                .containsExactly("each of 5 links rests on 1 piece of evidence: l1, l2, l3, l4, l5");
    }

    /** Both are faults of one rule in one list; accepting one must not accept the other. */
    @Test
    void two_faults_that_many_share_can_be_accepted_separately() {
        String rows = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> "/versions/2/theory/configurations/1/links = +{\"id\": \"c" + i
                        + "\", \"contexts\": [\"rested\"], \"outcomes\": [\"less-pain-relief\"]};"
                        + " /versions/2/theory/configurations/1/links = +{\"id\": \"m" + i
                        + "\", \"mechanisms\": [\"patience\"], \"outcomes\": [\"less-pain-relief\"]}")
                .collect(Collectors.joining("; "));
        assertThat(TheoryCheck.standard().check(edited(rows)))
                .filteredOn(finding -> finding.code().equals("cmoc.missing-slot"))
                .extracting(finding -> finding.path() + " " + finding.message())
                .containsExactly(
                        "/versions/2/theory/configurations each of 6 links has no mechanism: c1, c2, c3, c4, c5 and 1 more",
                        "/versions/2/theory/configurations each of 6 links has no context: m1, m2, m3, m4, m5 and 1 more");
    }

    private static String links(int count) {
        return edited(IntStream.rangeClosed(1, count)
                .mapToObj(i -> "/versions/2/theory/configurations/1/links = +{\"id\": \"l" + i
                        + "\", \"contexts\": [\"rested\"], \"mechanisms\": [\"patience\"], \"outcomes\":"
                        + " [\"less-pain-relief\"]}; /evidence/items/0/bearings = +{\"subject\": \"l" + i
                        + "\", \"kind\": \"supports\"}")
                .collect(Collectors.joining("; ")));
    }

    private static List<String> messages(String code, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::message)
                .toList();
    }

    /** Otherwise two findings would be accepted together. */
    @Test
    void each_finding_can_be_accepted_separately() {
        String last = "/versions/2/theory";
        String json = edited(String.join(
                "; ",
                last + "/limitations = -",
                last + "/recommendations = -",
                last + "/conditions = -",
                last + "/programme = -",
                last + "/formalTheories = -",
                last + "/actors = +{\"id\": \"kin\", \"text\": \"Relatives\", \"roles\": [\"relative\"]}",
                last + "/actors = +{\"id\": \"gps\", \"text\": \"Doctors\", \"roles\": [\"gp\"]}",
                last + "/configurations/1/about = [\"kin\", \"gps\"]",
                last + "/configurations/1/aboutSites = [\"home-c\", \"home-d\"]",
                last + "/configurations/0/links/0/mechanisms = [\"no-steps\", \"alarm\"]",
                last + "/configurations/2/links/0/mechanisms = [\"no-steps\", \"alarm\"]",
                last + "/configurations/2/links/0/contexts = [\"soft-shoes\"]",
                last + "/ripples = +" + own("sleep"),
                last + "/ripples = +" + own("noisy"),
                "/evidence/participation = -"));
        List<Finding> found = TheoryCheck.standard().check(json);
        assertThat(found)
                .extracting(Finding::code)
                .containsAll(List.of("cmoc.rameses-item-empty", "cmoc.not-heard", "cmoc.opposite-outcomes"))
                .contains("cmoc.ripple-cycle");
        assertThat(found)
                .extracting(finding -> finding.code() + finding.subject() + finding.fingerprint())
                .doesNotHaveDuplicates();
    }

    private static String own(String configuration) {
        return "{\"id\": \"own-" + configuration + "\", \"upstream\": \"" + configuration + "\", \"downstream\": \""
                + configuration + "\", \"kind\": \"produces\", \"bridge\": \"So it goes on.\"}";
    }

    @Test
    void a_quote_is_compared_with_its_source_by_code_points_and_marks() {
        String at = "/evidence/items/0/locator";
        assertThat(quoted(at + " = {\"quote\": \"very quiet\", \"start\": 8, \"end\": 18}"))
                .isEmpty();
        assertThat(quoted(at + " = {\"quote\": \"very quiet\", \"start\": 7, \"end\": 17}"))
                .containsExactly("cmoc.quote-not-found");
        assertThat(quoted(at + " = {\"quote\": \"very quiet\", \"start\": 8, \"end\": 99}"))
                .containsExactly("cmoc.quote-not-found");
        assertThat(quoted(at + " = {\"quote\": \"It was ... quiet [all] night\"}"))
                .isEmpty();
        assertThat(quoted(at + " = {\"quote\": \"It was quiet night\"}")).containsExactly("cmoc.quote-altered");
        assertThat(quoted(at + " = {\"quote\": \"very quiet \", \"start\": 8, \"end\": 18}"))
                .as("white space around a quote")
                .isEmpty();
        assertThat(quoted(at + " = {\"quote\": \"very quiet\", \"start\": 7, \"end\": 18}"))
                .as("a range that begins with the space before it")
                .isEmpty();
        assertThat(quoted(at + " = {\"quote\": \"very quiet\", \"start\": 9, \"end\": 19}"))
                .as("UTF-16 units")
                .containsExactly("cmoc.quote-positions");
        assertThat(quoted(at + " = {\"quote\": \"very\\nquiet\", \"start\": 8, \"end\": 18}"))
                .as("a line end for a space")
                .isEmpty();
    }

    @Test
    void a_finding_on_a_quote_says_where_it_is_or_how_its_positions_are_counted() {
        String at = "/evidence/items/0/locator = ";
        assertThat(quoteMessage(at + "{\"quote\": \"very quiet\", \"start\": 7, \"end\": 17}"))
                .isEqualTo("e1 is elsewhere in the source: at 8 to 18");
        assertThat(quoteMessage(at + "{\"quote\": \"very quiet\", \"start\": 9, \"end\": 19}"))
                .isEqualTo("e1 does not count code points, but UTF-16 units");
        assertThat(quoteMessage(at + "{\"quote\": \"very loud\", \"start\": 8, \"end\": 17}"))
                .isEqualTo("e1 is not in the source");
        assertThat(quoteMessage(at + "{\"quote\": \"very loud\"}"))
                .isEqualTo("e1 differs from its source without an editorial mark");
    }

    private static String quoteMessage(String edits) {
        return checkedQuotes(edits).stream().map(Finding::message).collect(Collectors.joining("; "));
    }

    @Test
    void only_texts_of_sources_that_are_quoted_are_asked_for() {
        List<String> asked = new ArrayList<>();
        String quotes = Stream.of(1, 3, 5)
                .map(i -> "/evidence/items/" + i + "/locator/quote = -; /evidence/items/" + i + "/summary = \"Calm\"")
                .collect(Collectors.joining("; "));
        TheoryCheck.standard()
                .withSourceTexts(id -> {
                    asked.add(id.value());
                    return Optional.empty();
                })
                .check(edited(quotes));
        assertThat(asked).containsExactly("talks");
    }

    private static List<String> quoted(String edits) {
        return codes(checkedQuotes(edits));
    }

    /** The first character lies beyond the basic plane: one code point, two UTF-16 units. */
    private static List<Finding> checkedQuotes(String edits) {
        String text = "\uD834\uDD1EIt was very quiet, a night. It was loud.";
        return TheoryCheck.standard()
                .withSourceTexts(id -> id.value().equals("talks") ? Optional.of(text) : Optional.empty())
                .check(edited(edits + "; /evidence/items/2/locator/quote = \"It was\""));
    }

    private static List<String> codes(List<Finding> findings) {
        return List.copyOf(findings.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    static String edited(String edits) {
        try {
            JsonNode root = MAPPER.readTree(SOUND);
            for (String edit : edits.split("; ", -1)) {
                int equals = edit.indexOf(" = ");
                edit(root, edit.substring(0, equals), edit.substring(equals + 3));
            }
            return root.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void edit(JsonNode root, String pointer, String value) throws IOException {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (value.startsWith("+")) {
            ((ArrayNode) root.at(pointer)).add(MAPPER.readTree(value.substring(1)));
        } else if (parent instanceof ArrayNode list) {
            if (value.equals("-")) {
                list.remove(Integer.parseInt(last));
            } else {
                list.set(Integer.parseInt(last), MAPPER.readTree(value));
            }
        } else if (value.equals("-")) {
            ((ObjectNode) parent).remove(last);
        } else {
            ((ObjectNode) parent).set(last, MAPPER.readTree(value));
        }
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(TheoryCheckTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Inquiry inquiry(List<Evidence> items, ProgrammeTheory... versions) {
        Inquiry.Builder inquiry = Inquiry.builder()
                .title("Large")
                .evidence(EvidenceBase.builder()
                        .addSources(
                                Source.builder().id(Id.of("talk")).label("Talk").build())
                        .items(items)
                        .build());
        for (ProgrammeTheory theory : versions) {
            String id = "v" + theory.contexts().size();
            inquiry.addVersions(TheoryVersion.builder()
                    .id(Id.of(id))
                    .label(id)
                    .theory(theory)
                    .build());
        }
        return inquiry.build();
    }

    /** 5,000 pieces from the elm on one context of 5,000 configurations, each about the elm and, said twice, the oak. */
    @Test
    void evidence_on_what_all_configurations_use_is_read_once() {
        int many = 5_000;
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addContexts(Context.builder().id(Id.of("c")).text("Quiet").build())
                .configurations(IntStream.range(0, many)
                        .mapToObj(i -> Configuration.builder()
                                .id(Id.of("k" + i))
                                .addAboutSites(Id.of("elm"), Id.of("oak"), Id.of("oak"))
                                .addLinks(Link.builder()
                                        .id(Id.of("l" + i))
                                        .addContexts(Id.<Context>of("c"))
                                        .build())
                                .build())
                        .toList())
                .build();
        List<Evidence> items = IntStream.range(0, many)
                .mapToObj(i -> Evidence.builder()
                        .id(Id.of("e" + i))
                        .source(Id.of("talk"))
                        .summary("Said")
                        .addSites(Id.of("elm"))
                        .addBearings(Bearing.of(Id.of("c"), BearingKind.SUPPORTS))
                        .build())
                .toList();
        assertThat(TheoryCheck.standard().check(inquiry(items, theory)))
                .filteredOn(finding -> finding.code().equals("cmoc.not-heard"))
                .hasSize(many)
                .allMatch(finding -> finding.message().endsWith(" is about oak, but has no evidence from there"));
    }

    /** 40,000 contexts come with the second version; one piece of evidence gave rise to all but the eighth. */
    @Test
    void one_piece_of_evidence_may_give_rise_to_many_claims() {
        List<Context> contexts = IntStream.range(0, 40_000)
                .mapToObj(i ->
                        Context.builder().id(Id.of("c" + i)).text("Quiet " + i).build())
                .toList();
        Evidence item = Evidence.builder()
                .id(Id.of("e"))
                .source(Id.of("talk"))
                .summary("Said")
                .bearings(contexts.stream()
                        .map(context -> Bearing.of(
                                context.id(),
                                context.id().value().equals("c7") ? BearingKind.SUPPORTS : BearingKind.ORIGINATES))
                        .toList())
                .build();
        ProgrammeTheory theory = ProgrammeTheory.builder().contexts(contexts).build();
        Inquiry inquiry = inquiry(List.of(item), ProgrammeTheory.builder().build(), theory);
        assertThat(TheoryCheck.standard().check(inquiry))
                .filteredOn(finding -> finding.code().equals("cmoc.no-origin"))
                .extracting(Finding::message)
                .containsExactly("c7 does not originate from a revision or from evidence");
    }

    /** Each version was compared with all before it, to find out why it differs. */
    @Test
    void a_theory_may_have_many_versions() {
        int many = 40_000;
        Configuration nights = Configuration.builder()
                .id(Id.of("nights"))
                .heading("Rest makes nights gentle")
                .build();
        Configuration quiet =
                nights.toBuilder().heading("Quiet makes nights gentle").build();
        Inquiry.Builder inquiry = Inquiry.builder().title("T");
        for (int i = 0; i < many; i++) {
            inquiry.addVersions(TheoryVersion.builder()
                    .id(Id.of("v" + i))
                    .label("V")
                    .basedOn(i == 0 ? List.of() : List.of(Id.of("v" + (i - 1))))
                    .theory(ProgrammeTheory.builder()
                            .addConfigurations(i < many - 1 ? nights : quiet)
                            .build())
                    .build());
            inquiry.addResponses(Response.builder()
                    .id(Id.of("r" + i))
                    .theoryVersion(Id.of("v" + i))
                    .configuration(nights.id())
                    .answer(ResponseKind.CONFIRM)
                    .build());
        }
        Inquiry all = inquiry.build();
        assertThat(TheoryCheck.standard().check(all))
                .filteredOn(finding -> finding.code().equals("cmoc.change-without-revision"))
                .extracting(Finding::message)
                .containsExactly("nights changed since v39998, but no revision records it");
        assertThat(AuditTrail.table(all, nights.id()).rows()).hasSize(2 * many);
    }
}
