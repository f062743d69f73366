package io.github.qic.cmoc.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codebooks as NVivo and ATLAS.ti write them: wrappers that are no codes, braces, colours, a prefix, attributes in any order. */
class CodebookTest {
    static final String NVIVO = """
            <?xml version="1.0" encoding="utf-8"?>
            <!-- made by hand -->
            <q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0" origin="NVivo">
              <q:Codes>
                <q:Code guid="{10000000-0000-0000-0000-000000000000}" name="Nodes" isCodable="false">
                  <q:Code guid="{11000000-0000-0000-0000-000000000000}" name="Contexts" isCodable="false">
                    <q:Code color="#FF0000" name="A place to rest" guid="{11000000-0000-0000-0000-00000000000A}" isCodable="true">
                      <q:Description>Night staff have a place to rest &amp; time</q:Description>
                    </q:Code>
                    <q:Code guid="11000000-0000-0000-0000-00000000000b" name="Quiet" isCodable="true"/>
                  </q:Code>
                  <q:Code guid="12000000-0000-0000-0000-000000000000" name="mechanism" isCodable="true">
                    <q:Code guid="12000000-0000-0000-0000-00000000000a" name="They come back calm" isCodable="1"
                      color="rgb(1,2,3)"/>
                  </q:Code>
                  <q:Code guid="13000000-0000-0000-0000-000000000000" name="Outcomes" isCodable="0">
                    <q:Code guid="13000000-0000-0000-0000-00000000000a" name="Quiet" isCodable="true"/>
                  </q:Code>
                  <q:Code guid="14000000-0000-0000-0000-000000000000" name="Weather" isCodable="true"/>
                </q:Code>
              </q:Codes>
              <q:Sets>
                <q:Set guid="15000000-0000-0000-0000-000000000000" name="Nights">
                  <q:Description>Rest makes nights gentle</q:Description>
                  <q:MemberCode guid="11000000-0000-0000-0000-00000000000a"/>
                  <q:MemberCode guid="12000000-0000-0000-0000-00000000000a"/>
                  <q:MemberCode guid="13000000-0000-0000-0000-00000000000a"/>
                  <q:MemberCode guid="14000000-0000-0000-0000-000000000000"/>
                  <q:MemberCode guid="99000000-0000-0000-0000-000000000000"/>
                </q:Set>
              </q:Sets>
            </q:CodeBook>
            """;

    static Transfer<Codebook> read(String xml) {
        try {
            return Codebook.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_codebook_comes_back_as_it_was() {
        Codebook codebook = read(NVIVO).value();
        assertThat(codebook.origin()).contains("NVivo");
        assertThat(codebook.allCodes().map(Code::name))
                .containsExactly(
                        "Nodes",
                        "Contexts",
                        "A place to rest",
                        "Quiet",
                        "mechanism",
                        "They come back calm",
                        "Outcomes",
                        "Quiet",
                        "Weather");
        assertThat(codebook.allCodes().filter(code -> !code.codable()).map(Code::name))
                .containsExactly("Nodes", "Contexts", "Outcomes");
        assertThat(read(codebook.xml()).value()).isEqualTo(codebook);
        assertThat(codebook.xml()).contains("guid=\"{11000000-0000-0000-0000-00000000000A}\"");
        TransferReport report = read(NVIVO).report();
        assertThat(report.count(TransferKind.READ, "Code")).isEqualTo(9);
        assertThat(report.count(TransferKind.LEFT_OUT, "Code color")).isEqualTo(1);
        assertThat(report.count(TransferKind.LEFT_OUT, "MemberCode")).isEqualTo(1);
        assertThat(report.table().markdown()).contains("| left out | MemberCode | 1 | is not a code of the codebook |");
    }

    /** Elements that have no place, or that nobody knows, do not end the reading of what comes after them. */
    @Test
    void what_is_unknown_in_a_codebook_is_left_out_with_all_that_is_in_it() {
        Transfer<Codebook> read = read("""
                <CodeBook>
                  <Users><User/><Code guid="19000000-0000-0000-0000-000000000000" name="No"/></Users>
                  <Codes>
                    <Note><Code guid="19000000-0000-0000-0000-000000000001" name="No" isCodable="true"/></Note>
                    <Code guid="11000000-0000-0000-0000-000000000000" isCodable="true">
                      <NoteRef targetGUID="12000000-0000-0000-0000-000000000000"><Code name="No"/></NoteRef>
                      <Mark><Description>No</Description></Mark>
                      <Description>Yes</Description>
                    </Code>
                  </Codes>
                  <Sets>
                    <Extra><Set name="No"/></Extra>
                    <Set guid="15000000-0000-0000-0000-000000000000" name="S">
                      <MemberSource targetGUID="1"><Description>No</Description></MemberSource>
                      <MemberNote targetGUID="2"/>
                      <Mark><Description>No</Description></Mark>
                      <MemberCode targetGUID="11000000-0000-0000-0000-000000000000"/>
                    </Set>
                  </Sets>
                </CodeBook>
                """);
        Guid code = Guid.of("11000000-0000-0000-0000-000000000000");
        assertThat(read.value())
                .isEqualTo(Codebook.builder()
                        .addCodes(Code.builder()
                                .guid(code)
                                .name("unnamed")
                                .description("Yes")
                                .build())
                        .addSets(CodeSet.builder()
                                .guid(Guid.of("15000000-0000-0000-0000-000000000000"))
                                .name("S")
                                .addMembers(code)
                                .build())
                        .build());
        assertThat(read.report().entries())
                .containsExactlyInAnyOrder(
                        new TransferEntry(TransferKind.READ, "Code", 1, ""),
                        new TransferEntry(TransferKind.READ, "Set", 1, ""),
                        new TransferEntry(TransferKind.LEFT_OUT, "Users", 1, "is unknown in a codebook"),
                        new TransferEntry(TransferKind.LEFT_OUT, "Note", 1, "is unknown below codes"),
                        new TransferEntry(TransferKind.LEFT_OUT, "NoteRef", 1, "on a code"),
                        new TransferEntry(TransferKind.LEFT_OUT, "Mark", 1, "is unknown below codes"),
                        new TransferEntry(TransferKind.LEFT_OUT, "Extra", 1, "is unknown among sets"),
                        new TransferEntry(TransferKind.LEFT_OUT, "MemberSource", 1, "in a set"),
                        new TransferEntry(TransferKind.LEFT_OUT, "MemberNote", 1, "in a set"),
                        new TransferEntry(TransferKind.LEFT_OUT, "Mark", 1, "is unknown in a set"));
    }

    /** A code of a configuration names its set; codes below one of their kind are elements of their own. */
    @Test
    void what_a_theory_makes_of_codes_and_sets_is_reported() {
        String xml = """
                <CodeBook><Codes>
                  <Code guid="11000000-0000-0000-0000-000000000000" name="Contexts" isCodable="false">
                    <Code guid="11000000-0000-0000-0000-000000000001" name="Rest" isCodable="true">
                      <Code guid="11000000-0000-0000-0000-000000000002" name="Night rest" isCodable="true"/>
                    </Code>
                    <Code guid="11000000-0000-0000-0000-000000000003" name="Break" isCodable="true"/>
                  </Code>
                  <Code guid="16000000-0000-0000-0000-000000000000" name="Configurations" isCodable="false">
                    <Code guid="16000000-0000-0000-0000-000000000001" name="Nights" isCodable="true">
                      <Description>Rest makes nights gentle</Description>
                    </Code>
                  </Code>
                </Codes><Sets>
                  <Set guid="15000000-0000-0000-0000-000000000000" name="Nights">
                    <MemberCode guid="11000000-0000-0000-0000-000000000001"/>
                    <MemberCode guid="16000000-0000-0000-0000-000000000001"/>
                  </Set>
                  <Set guid="15000000-0000-0000-0000-000000000001" name="Nights">
                    <MemberCode guid="11000000-0000-0000-0000-000000000002"/>
                  </Set>
                  <Set guid="15000000-0000-0000-0000-000000000002" name="None">
                    <MemberCode guid="16000000-0000-0000-0000-000000000001"/>
                  </Set>
                </Sets></CodeBook>
                """;
        CodeClaim rest =
                new CodeClaim(Guid.of("11000000-0000-0000-0000-000000000001"), Id.of("c-rest"), BearingKind.SUPPORTS);
        CodeClaim pause =
                new CodeClaim(Guid.of("11000000-0000-0000-0000-000000000003"), Id.of("c-rest"), BearingKind.SUPPORTS);
        TheoryCodebook coded = TheoryCodebook.of(read(xml).value(), Map.of(), List.of(rest, pause));
        assertThat(coded.theory().contexts()).extracting(Element::text).containsExactly("Rest", "Night rest");
        Configuration nights = coded.theory().configurations().get(0);
        assertThat(coded.theory().configurations()).hasSize(1);
        assertThat(nights.heading()).contains("Rest makes nights gentle");
        assertThat(nights.links().get(0).elements().map(Id::value)).containsExactly("c-rest");
        assertThat(coded.claims())
                .contains(rest, pause)
                .contains(new CodeClaim(
                        Guid.of("15000000-0000-0000-0000-000000000000"), nights.id(), BearingKind.SUPPORTS));
        assertThat(coded.report().entries())
                .containsExactlyInAnyOrder(
                        new TransferEntry(TransferKind.READ, "folder of codes", 2, ""),
                        new TransferEntry(TransferKind.READ, "Code", 4, ""),
                        new TransferEntry(TransferKind.READ, "Set", 1, ""),
                        new TransferEntry(
                                TransferKind.CHANGED, "Code", 1, "the codes below it are elements of their own"),
                        new TransferEntry(TransferKind.CHANGED, "Code", 1, "is another code of its claim"),
                        new TransferEntry(TransferKind.LEFT_OUT, "Set", 1, "has the name of another"),
                        new TransferEntry(TransferKind.LEFT_OUT, "Set", 1, "has no code of an element"),
                        new TransferEntry(TransferKind.LEFT_OUT, "MemberCode", 1, "is not an element"));
    }

    /** U+007F and U+202E are legal in XML, but in no text of the library. */
    @Test
    void characters_that_no_text_may_have_are_spaces_in_a_codebook() {
        String xml = """
                <CodeBook origin="A&#x7f;B"><Codes>
                  <Code guid="11000000-0000-0000-0000-000000000000" name="Contexts" isCodable="false">
                    <Code guid="11000000-0000-0000-0000-000000000001" name="Rest&#x7f;room" isCodable="true">
                      <Description>A&#x202e;place</Description>
                    </Code>
                    <Code guid="11000000-0000-0000-0000-000000000002" name="&#x7f;" isCodable="true">
                      <Description>&#x7f;</Description>
                    </Code>
                  </Code>
                </Codes><Sets>
                  <Set guid="15000000-0000-0000-0000-000000000000" name="Night&#x7f;s">
                    <Description>Rest&#x7f;makes nights gentle</Description>
                    <MemberCode guid="11000000-0000-0000-0000-000000000001"/>
                  </Set>
                </Sets></CodeBook>
                """;
        Codebook codebook = read(xml).value();
        assertThat(codebook.origin()).contains("A B");
        ProgrammeTheory theory = TheoryCodebook.of(codebook).theory();
        assertThat(theory.contexts()).extracting(Element::text).containsExactly("A place", "unnamed");
        assertThat(theory.contexts().get(0).shortName()).contains("Rest room");
        assertThat(theory.configurations().get(0).shortName()).contains("Night s");
        assertThat(theory.configurations().get(0).heading()).contains("Rest makes nights gentle");
    }

    @Test
    void a_codebook_is_a_theory_whose_ids_follow_from_the_names() {
        TheoryCodebook coded = TheoryCodebook.of(read(NVIVO).value());
        ProgrammeTheory theory = coded.theory();
        assertThat(theory.contexts())
                .containsExactly(
                        Context.builder()
                                .id(Id.of("a-place-to-rest"))
                                .shortName("A place to rest")
                                .text("Night staff have a place to rest & time")
                                .build(),
                        Context.builder().id(Id.of("quiet")).text("Quiet").build());
        assertThat(theory.mechanisms()).extracting(Element::text).containsExactly("They come back calm");
        assertThat(theory.outcomes())
                .extracting(outcome -> outcome.id().value())
                .containsExactly("quiet-2");
        Configuration nights = theory.configurations().get(0);
        assertThat(nights.label()).isEqualTo("Nights");
        assertThat(nights.links().get(0).elements().map(Id::value))
                .containsExactly("a-place-to-rest", "they-come-back-calm", "quiet-2");
        assertThat(coded.report().count(TransferKind.LEFT_OUT, "Code"))
                .as("weather")
                .isEqualTo(1);
        assertThat(coded.claims())
                .contains(new CodeClaim(
                        Guid.of("11000000-0000-0000-0000-00000000000B"), Id.of("quiet"), BearingKind.SUPPORTS));
    }

    @Test
    void what_does_not_change_in_the_theory_does_not_change_in_the_codebook() {
        TheoryCodebook coded = TheoryCodebook.of(read(NVIVO).value());
        assertThat(coded.with(coded.theory()).codebook()).isEqualTo(coded.codebook());

        Context quiet = Context.builder().id(Id.of("quiet")).text("Silence").build();
        Context new1 = Context.builder().id(Id.of("tea")).text("Tea is made").build();
        ProgrammeTheory later = coded.theory().toBuilder()
                .contexts(List.of(coded.theory().contexts().get(0), quiet, new1))
                .build();
        TheoryCodebook next = coded.with(later);
        String before = coded.codebook().xml();
        assertThat(next.codebook().xml().lines())
                .as("one line is changed, one added")
                .hasSize((int) before.lines().count() + 1);
        assertThat(next.codebook().xml().lines().filter(line -> before.lines().noneMatch(line::equals)))
                .hasSize(2)
                .anySatisfy(line ->
                        assertThat(line).contains("guid=\"11000000-0000-0000-0000-00000000000b\" name=\"Silence\""))
                .anySatisfy(line -> assertThat(line).contains("name=\"Tea is made\""));
        assertThat(next.with(later).codebook()).isEqualTo(next.codebook());
        assertThat(next.claims()).containsAll(coded.claims());
        assertThat(next.with(coded.theory()).report().entries())
                .contains(new TransferEntry(
                        TransferKind.CHANGED, "Code", 1, "stays, though its claim is no longer in the theory"));
    }

    @Test
    void a_set_follows_its_configuration_and_keeps_what_the_theory_does_not_know() {
        TheoryCodebook coded = TheoryCodebook.of(read(NVIVO).value());
        Configuration nights = coded.theory().configurations().get(0);
        Link before = nights.links().get(0);
        Configuration other = Configuration.builder()
                .id(Id.of("days"))
                .shortName("Days")
                .heading("Rest makes days gentle")
                .addLinks(Link.builder()
                        .id(Id.of("days-1"))
                        .addContexts(Id.of("quiet"))
                        .addOutcomes(Id.of("quiet-2"))
                        .build())
                .build();
        TheoryCodebook next = coded.with(coded.theory().toBuilder()
                .configurations(List.of(
                        nights.toBuilder()
                                .shortName("Gentle nights")
                                .heading("Rest helps")
                                .links(List.of(before.toBuilder()
                                        .contexts(List.of(Id.of("quiet")))
                                        .build()))
                                .build(),
                        other))
                .build());
        CodeSet was = coded.codebook().sets().get(0);
        assertThat(next.codebook().sets())
                .hasSize(2)
                .startsWith(was.toBuilder()
                        .name("Gentle nights")
                        .description("Rest helps")
                        .members(List.of(
                                Guid.of("12000000-0000-0000-0000-00000000000a"),
                                Guid.of("13000000-0000-0000-0000-00000000000a"),
                                Guid.of("14000000-0000-0000-0000-000000000000"),
                                Guid.of("11000000-0000-0000-0000-00000000000b")))
                        .build());
        CodeSet days = next.codebook().sets().get(1);
        assertThat(days.name()).isEqualTo("Days");
        assertThat(days.description()).contains("Rest makes days gentle");
        assertThat(days.members())
                .containsExactly(
                        Guid.of("11000000-0000-0000-0000-00000000000b"),
                        Guid.of("13000000-0000-0000-0000-00000000000a"));
        assertThat(next.claims()).contains(new CodeClaim(days.guid(), other.id(), BearingKind.SUPPORTS));
        assertThat(next.report().count(TransferKind.WRITTEN, "Set")).isEqualTo(2);
        assertThat(next.report().count(TransferKind.WRITTEN, "Code"))
                .isEqualTo((int) next.codebook().allCodes().count());
        assertThat(next.with(coded.theory()).codebook().sets().get(1))
                .as("stays")
                .isEqualTo(days);
    }

    private static Guid guid(int number) {
        return Guid.of("11000000-0000-0000-0000-%012d".formatted(number));
    }

    @Test
    void codes_of_one_name_are_told_apart_however_many_they_are() {
        Code.Builder folder = Code.builder().guid(guid(0)).name("Contexts").codable(false);
        for (int i = 1; i <= 50_000; i++) {
            folder.addChildren(Code.builder().guid(guid(i)).name("Rest").build());
        }
        ProgrammeTheory theory = TheoryCodebook.of(
                        Codebook.builder().addCodes(folder.build()).build())
                .theory();
        assertThat(theory.contexts()).hasSize(50_000);
        assertThat(theory.contexts().get(0).id()).isEqualTo(Id.of("rest"));
        assertThat(theory.contexts().get(1).id()).isEqualTo(Id.of("rest-2"));
        assertThat(theory.contexts().get(49_999).id()).isEqualTo(Id.of("rest-50000"));
    }

    @Test
    void a_set_follows_its_configuration_however_many_members_it_has() {
        List<Context> contexts = IntStream.range(0, 50_001)
                .mapToObj(i -> Context.builder()
                        .id(Id.of("c" + i))
                        .text("Context " + i)
                        .build())
                .toList();
        TheoryCodebook coded = TheoryCodebook.of(ofOneConfiguration(contexts.subList(0, 50_000)), "study");
        CodeSet was = coded.codebook().sets().get(0);
        assertThat(was.members()).hasSize(50_000);
        CodeSet is = coded.with(ofOneConfiguration(contexts)).codebook().sets().get(0);
        assertThat(is.members()).hasSize(50_001).startsWith(was.members().toArray(Guid[]::new));
    }

    private static ProgrammeTheory ofOneConfiguration(List<Context> contexts) {
        return ProgrammeTheory.builder()
                .contexts(contexts)
                .addConfigurations(Configuration.builder()
                        .id(Id.of("all"))
                        .shortName("All")
                        .addLinks(Link.builder()
                                .id(Id.of("all-1"))
                                .contexts(contexts.stream().map(Context::id).toList())
                                .build())
                        .build())
                .build();
    }

    private static Code code(int number, String name) {
        return Code.builder().guid(guid(number)).name(name).build();
    }

    private static Code folder(int number, String name, Code... codes) {
        return Code.builder()
                .guid(guid(number))
                .name(name)
                .codable(false)
                .addChildren(codes)
                .build();
    }

    private static CodeSet set(int number, String name, int... members) {
        return CodeSet.builder()
                .guid(guid(number))
                .name(name)
                .members(IntStream.of(members).mapToObj(CodebookTest::guid).toList())
                .build();
    }

    private static List<String> elements(ProgrammeTheory theory, int configuration) {
        return theory.configurations().get(configuration).links().stream()
                .flatMap(Link::elements)
                .map(Id::value)
                .toList();
    }

    /** As below two sites: the second was lost, though codes and evidence stood for it. */
    @Test
    void configurations_of_one_name_are_two_each_with_its_set() {
        Codebook codebook = Codebook.builder()
                .addCodes(
                        folder(0, "Contexts", code(1, "Rest"), code(2, "Quiet")),
                        folder(3, "Configurations", code(4, "Nights"), code(5, "Nights")))
                .addSets(set(6, "Nights", 1), set(7, "Nights", 2))
                .build();
        TheoryCodebook coded = TheoryCodebook.of(codebook);
        assertThat(coded.theory().configurations())
                .extracting(configuration -> configuration.id().value())
                .containsExactly("nights", "nights-2");
        assertThat(elements(coded.theory(), 0)).containsExactly("rest");
        assertThat(elements(coded.theory(), 1)).containsExactly("quiet");
        TheoryCodebook back = TheoryCodebook.of(codebook, Map.of(), coded.claims());
        assertThat(back.theory()).isEqualTo(coded.theory());
        assertThat(back.claims()).isEqualTo(coded.claims());
    }

    /** A code renamed in the other program: its set was read, but its elements were lost. */
    @Test
    void a_known_set_belongs_to_its_configuration_whatever_its_name() {
        List<CodeClaim> known = Stream.of(4, 6)
                .map(code -> new CodeClaim(guid(code), Id.of("nights"), BearingKind.SUPPORTS))
                .toList();
        Codebook codebook = Codebook.builder()
                .addCodes(folder(0, "Contexts", code(1, "Rest")), folder(3, "Configurations", code(4, "Gentle nights")))
                .addSets(set(6, "Nights", 1))
                .build();
        TheoryCodebook coded = TheoryCodebook.of(codebook, Map.of(), known);
        assertThat(coded.theory().configurations())
                .extracting(Configuration::label)
                .containsExactly("Gentle nights");
        assertThat(elements(coded.theory(), 0)).containsExactly("rest");
        Configuration calm = coded.theory().configurations().get(0).toBuilder()
                .shortName("Calm nights")
                .build();
        Codebook next = coded.with(
                        coded.theory().toBuilder().configurations(List.of(calm)).build())
                .codebook();
        assertThat(next.allCodes().map(Code::name)).contains("Calm nights");
        assertThat(next.sets().get(0).name()).as("a name of its own").isEqualTo("Nights");
    }

    /** The code that refutes gave the claim its text, and was renamed with it. */
    @Test
    void a_code_that_refutes_a_claim_does_not_say_it_and_keeps_its_name() {
        Codebook codebook = Codebook.builder()
                .addCodes(
                        folder(0, "Contexts", code(1, "No place to rest"), code(2, "A place to rest")),
                        folder(3, "Moods", code(4, "Angry")))
                .addSets(set(5, "Nights", 1, 2))
                .build();
        Id<Context> rest = Id.of("rest");
        List<CodeClaim> known = List.of(
                new CodeClaim(guid(1), rest, BearingKind.REFUTES),
                new CodeClaim(guid(2), rest, BearingKind.SUPPORTS),
                new CodeClaim(guid(4), rest, BearingKind.REFUTES));
        TheoryCodebook coded = TheoryCodebook.of(codebook, Map.of(), known);
        assertThat(coded.theory().contexts()).extracting(Element::text).containsExactly("A place to rest");
        assertThat(coded.claims())
                .as("all that is known of a code that stands for several claims, or is in no folder of claims")
                .containsAll(known);
        assertThat(coded.with(coded.theory()).codebook()).isEqualTo(codebook);
        ProgrammeTheory later = coded.theory().toBuilder()
                .contexts(List.of(
                        Context.builder().id(rest).text("A quiet place to rest").build()))
                .build();
        assertThat(coded.with(later).codebook().allCodes().map(Code::name))
                .containsExactly("Contexts", "No place to rest", "A quiet place to rest", "Moods", "Angry");
    }

    /** It was refused as a duplicate id of the theory. */
    @Test
    void codes_of_one_claim_may_be_below_folders_of_two_kinds() {
        Codebook codebook = Codebook.builder()
                .addCodes(
                        folder(0, "Contexts", code(1, "Rest")),
                        folder(2, "Outcomes", code(3, "Rested")),
                        folder(4, "Configurations", code(5, "Resting")))
                .addSets(set(6, "Resting", 1, 3))
                .build();
        List<CodeClaim> known = Stream.of(1, 3, 5)
                .map(code -> new CodeClaim(guid(code), Id.of("rest"), BearingKind.SUPPORTS))
                .toList();
        TheoryCodebook coded = TheoryCodebook.of(codebook, Map.of(), known);
        assertThat(coded.theory().contexts()).extracting(Element::text).containsExactly("Rest");
        assertThat(coded.theory().outcomes()).isEmpty();
        assertThat(coded.theory().configurations())
                .extracting(Configuration::label)
                .as("of the set: the code is of the context")
                .containsExactly("Resting");
        assertThat(coded.report().count(TransferKind.CHANGED, "Code")).isEqualTo(2);
    }

    @Test
    void a_claim_that_comes_back_is_said_by_its_code_as_it_is_now() {
        TheoryCodebook coded = TheoryCodebook.of(read(NVIVO).value());
        TheoryCodebook without = coded.with(ProgrammeTheory.builder().build());
        assertThat(without.report().entries())
                .contains(new TransferEntry(
                        TransferKind.CHANGED, "Set", 1, "stays, though its claim is no longer in the theory"));
        ProgrammeTheory again = coded.theory().toBuilder()
                .contexts(List.of(
                        coded.theory().contexts().get(0),
                        Context.builder().id(Id.of("quiet")).text("Silence").build()))
                .configurations(List.of(coded.theory().configurations().get(0).toBuilder()
                        .shortName("Silent nights")
                        .build()))
                .build();
        TheoryCodebook next = without.with(again);
        assertThat(next.codebook().allCodes().map(Code::name)).contains("Silence");
        assertThat(TheoryCodebook.of(next.codebook(), Map.of(), next.claims())
                        .theory()
                        .contexts())
                .extracting(Element::text)
                .contains("Silence");
        assertThat(next.codebook().sets()).extracting(CodeSet::name).containsExactly("Silent nights");
    }

    /** What was made of the GUIDs of the study met them again in what was moved or renamed, and was refused as a duplicate. */
    @Test
    void what_was_made_for_the_theory_may_be_moved_and_renamed_in_the_other_program() {
        TheoryCodebook coded = TheoryCodebook.of(Codebook.builder()
                .addCodes(folder(0, "Contexts", code(1, "Rest")))
                .build());
        ProgrammeTheory later = coded.theory().toBuilder()
                .addOutcomes(
                        Outcome.builder().id(Id.of("gentle")).text("Gentle").build())
                .addConfigurations(Configuration.builder()
                        .id(Id.of("nights"))
                        .shortName("Nights")
                        .build())
                .build();
        TheoryCodebook next = coded.with(later);
        List<Code> renamed = next.codebook().codes().stream()
                .map(code -> code.name().equals("Outcomes")
                        ? code.toBuilder().name("Parked").build()
                        : code)
                .toList();
        TheoryCodebook parked =
                TheoryCodebook.of(next.codebook().toBuilder().codes(renamed).build(), Map.of(), next.claims());
        assertThat(parked.theory().outcomes()).isEmpty();
        TheoryCodebook again = parked.with(later);
        assertThat(again.codebook().codes()).extracting(Code::name).contains("Parked", "Outcomes");
        assertThat(TheoryCodebook.of(again.codebook(), Map.of(), again.claims())
                        .theory()
                        .outcomes())
                .extracting(Element::text)
                .containsExactly("Gentle");
        assertThat(next.codebook().sets()).as("no set of nothing").isEmpty();
    }

    /** ATLAS.ti has groups of codes rather than folders; a group of contexts was a configuration. */
    @Test
    void codes_in_sets_that_are_named_as_folders_are_of_that_kind() {
        TheoryCodebook coded = TheoryCodebook.of(Codebook.builder()
                .addCodes(code(1, "Rest"), code(2, "Calm"), code(3, "Weather"))
                .addSets(set(4, "Contexts", 1), set(5, "Outcomes", 2), set(6, "Nights", 1, 2))
                .build());
        assertThat(coded.theory().contexts()).extracting(Element::text).containsExactly("Rest");
        assertThat(coded.theory().outcomes()).extracting(Element::text).containsExactly("Calm");
        assertThat(coded.theory().configurations())
                .extracting(Configuration::label)
                .containsExactly("Nights");
        assertThat(coded.with(coded.theory()).codebook()).isEqualTo(coded.codebook());
    }

    /** A set that another program added before the others came last, and first once it was known. */
    @Test
    void configurations_of_sets_have_the_order_of_the_sets_whichever_are_known() {
        Codebook codebook = Codebook.builder()
                .addCodes(folder(0, "Contexts", code(1, "Rest")))
                .addSets(set(2, "Days", 1), set(3, "Nights", 1))
                .build();
        TheoryCodebook coded = TheoryCodebook.of(
                codebook, Map.of(), List.of(new CodeClaim(guid(3), Id.of("nights"), BearingKind.SUPPORTS)));
        assertThat(coded.theory().configurations())
                .extracting(Configuration::label)
                .containsExactly("Days", "Nights");
        assertThat(TheoryCodebook.of(codebook, Map.of(), coded.claims()).theory())
                .isEqualTo(coded.theory());
    }

    @Test
    void a_known_set_is_no_folder_whatever_its_name() {
        Codebook codebook = Codebook.builder()
                .addCodes(folder(0, "Contexts", code(1, "Rest")), code(2, "Weather"))
                .addSets(set(3, "Outcomes", 1, 2))
                .build();
        TheoryCodebook coded = TheoryCodebook.of(
                codebook, Map.of(), List.of(new CodeClaim(guid(3), Id.of("nights"), BearingKind.SUPPORTS)));
        assertThat(coded.theory().outcomes()).isEmpty();
        assertThat(elements(coded.theory(), 0)).containsExactly("rest");
    }

    @Test
    void texts_that_are_too_long_for_a_theory_are_refused_with_their_codes() {
        String tooLong = "a".repeat(10_001);
        Codebook codebook = Codebook.builder()
                .addCodes(folder(
                        0,
                        "Contexts",
                        code(1, "Rest").toBuilder().description(tooLong).build(),
                        code(2, tooLong)))
                .build();
        assertThatThrownBy(() -> TheoryCodebook.of(codebook))
                .hasMessageContaining("/codes/" + guid(1) + "/text: must have at most 10,000 characters")
                .hasMessageContaining("/codes/" + guid(2) + "/text: must have at most 10,000 characters");
    }

    /** A code that is no folder may have the name of one. */
    @Test
    void new_codes_go_below_the_first_folder_of_their_kind() {
        TheoryCodebook coded = TheoryCodebook.of(read("""
                <CodeBook><Codes>
                  <Code guid="11000000-0000-0000-0000-000000000000" name="Contexts" isCodable="true"/>
                  <Code guid="12000000-0000-0000-0000-000000000000" name="Contexts" isCodable="false"/>
                  <Code guid="13000000-0000-0000-0000-000000000000" name="Contexts" isCodable="false"/>
                </Codes></CodeBook>
                """).value());
        TheoryCodebook next = coded.with(coded.theory().toBuilder()
                .addContexts(Context.builder().id(Id.of("tea")).text("Tea").build())
                .build());
        assertThat(next.codebook().codes())
                .extracting(code -> code.children().size())
                .containsExactly(0, 1, 0);
    }

    @Test
    void the_theory_of_peach_becomes_a_codebook_and_back() throws IOException {
        ProgrammeTheory peach = PeachInquiry.inquiry().theory();
        TheoryCodebook out = TheoryCodebook.of(peach, "peach");
        assertThat(TheoryCodebook.of(peach, "peach").codebook().xml())
                .as("always the same")
                .isEqualTo(out.codebook().xml());
        TheoryCodebook back = TheoryCodebook.of(read(out.codebook().xml()).value(), Map.of(), out.claims());
        assertThat(Coded.all(back.theory()).toList()).isEqualTo(Coded.all(peach).toList());
        assertThat(back.theory().configurations())
                .allSatisfy(configuration -> assertThat(Coded.elements(configuration))
                        .containsExactlyInAnyOrderElementsOf(
                                Coded.elements(peach.index().configuration(configuration.id()))));
        assertThat(out.report().count(TransferKind.LEFT_OUT, "programme")).isEqualTo(1);
        assertThat(out.report().count(TransferKind.LEFT_OUT, "variant")).isEqualTo(1);
        assertThat(out.report().count(TransferKind.LEFT_OUT, "ripple"))
                .isEqualTo(peach.ripples().size());
    }

    @Test
    void an_empty_theory_is_a_codebook_of_folders_since_one_code_is_demanded() {
        TheoryCodebook empty = TheoryCodebook.of(ProgrammeTheory.builder().build(), "new");
        assertThat(empty.codebook().codes())
                .extracting(Code::name)
                .containsExactly("Contexts", "Mechanisms", "Outcomes");
        assertThat(read("<CodeBook><Codes/></CodeBook>").value().codes()).isEmpty();
        assertThatThrownBy(() -> Codebook.builder().build().xml()).hasMessage("/codes: must not be empty");
    }

    @Test
    void kinds_and_claims_may_be_given() {
        Guid weather = Guid.of("14000000-0000-0000-0000-000000000000");
        CodeClaim rain = new CodeClaim(weather, Id.of("rain"), BearingKind.REFUTES);
        TheoryCodebook coded =
                TheoryCodebook.of(read(NVIVO).value(), Map.of(weather, ClaimKind.CONTEXT), List.of(rain));
        assertThat(coded.theory().contexts()).extracting(Element::text).contains("Weather");
        assertThat(coded.claims()).contains(rain);
        assertThatThrownBy(() -> TheoryCodebook.of(read(NVIVO).value(), Map.of(weather, ClaimKind.RIPPLE), List.of()))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_codebook_is_written_as_the_schema_demands(@TempDir Path folder) throws IOException {
        Codebook codebook = Codebook.builder()
                .addCodes(Code.builder()
                        .guid(Guid.of("11000000-0000-0000-0000-00000000000a"))
                        .name("\"Rushed\" <&>\n'day'")
                        .description("a\r\nb ]]> <c>")
                        .build())
                .build();
        Path file = folder.resolve("book.qdc");
        codebook.write(file);
        assertThat(Codebook.read(file).value())
                .isEqualTo(codebook.toBuilder().origin("QIC for Java").build());
        assertThat(codebook.xml()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="QIC for Java">
                  <Codes>
                    <Code guid="11000000-0000-0000-0000-00000000000a" name="&quot;Rushed&quot; &lt;&amp;&gt;&#10;&#39;day&#39;" isCodable="true">
                      <Description>a&#13;
                b ]]&gt; &lt;c&gt;</Description>
                    </Code>
                  </Codes>
                </CodeBook>
                """);
    }

    @Test
    void a_set_has_only_codes_of_its_codebook() {
        CodeSet set = CodeSet.builder()
                .guid(Guid.of("15000000-0000-0000-0000-000000000000"))
                .name("Nights")
                .addMembers(Guid.of("11000000-0000-0000-0000-00000000000a"))
                .build();
        assertThatThrownBy(() -> Codebook.builder().addSets(set).build())
                .hasMessage("/sets/0/members/0: unknown code: 11000000-0000-0000-0000-00000000000a");
    }

    private static final String FORBIDDEN =
            ": must not contain control characters, bidirectional controls or unpaired surrogates, but has U+";

    /** They could not be written, or would come back as another text. */
    @Test
    void texts_of_codes_and_sets_are_texts() {
        assertThatThrownBy(() -> Code.builder()
                        .guid(guid(1))
                        .name("a\u0001b")
                        .description("a\ud800b")
                        .color("red")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/name" + FORBIDDEN + "0001")
                .hasMessageContaining("/description" + FORBIDDEN + "D800")
                .hasMessageContaining("/color: must be #RRGGBB or #RGB");
        assertThatThrownBy(() -> Code.builder().guid(guid(1)).name("").build()).hasMessage("/name: must not be blank");
        assertThatThrownBy(() -> CodeSet.builder()
                        .guid(guid(1))
                        .name(" ")
                        .description("a\u202eb")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/name: must not be blank")
                .hasMessageContaining("/description" + FORBIDDEN + "202E");
        assertThatThrownBy(() -> Codebook.builder().origin("a\u0007b").build())
                .hasMessage("/origin" + FORBIDDEN + "0007");
        assertThatThrownBy(() -> new TransferEntry(TransferKind.READ, "Code", 1, "\u0000"))
                .hasMessage("/detail" + FORBIDDEN + "0000");
        assertThatThrownBy(() -> Codebook.builder().origin("a\uffffb").build())
                .hasMessage("/origin: must not contain U+FFFE or U+FFFF, but has U+FFFF");
    }

    private static Code chain(int levels) {
        Code code = Code.builder().guid(guid(levels)).name("Level " + levels).build();
        for (int level = levels - 1; level > 0; level--) {
            code = Code.builder()
                    .guid(guid(level))
                    .name("Level " + level)
                    .addChildren(code)
                    .build();
        }
        return code;
    }

    @Test
    void a_code_has_as_many_levels_as_can_be_read() {
        Code deepest = chain(100);
        assertThat(deepest.levels()).isEqualTo(100);
        Codebook codebook = Codebook.builder().origin("QIC").addCodes(deepest).build();
        assertThat(read(codebook.xml()).value()).isEqualTo(codebook).hasSameHashCodeAs(codebook);
        assertThatThrownBy(() -> chain(101))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/children: must have at most 99 levels");
    }

    /** Each has the last one twice below it: 1, 3, 7, 15, … codes. */
    @Test
    void a_code_is_at_most_a_million_codes_each_counted_wherever_it_is_used() {
        Code code = Code.builder().guid(guid(1)).name("Context").build();
        for (int i = 2; i <= 19; i++) {
            code = Code.builder()
                    .guid(guid(i))
                    .name("Context")
                    .addChildren(code, code)
                    .build();
        }
        Code largest = code;
        assertThat(largest.size()).isEqualTo(524_287);
        assertThatThrownBy(() -> Code.builder()
                        .guid(guid(20))
                        .name("Context")
                        .addChildren(largest, largest)
                        .build())
                .hasMessage(
                        "/children: must be fewer than 1,000,000 codes at all levels, each counted wherever it is used");
    }

    @Test
    void the_levels_of_a_code_are_those_of_its_deepest_child() {
        Code code = Code.builder()
                .guid(guid(100))
                .name("Contexts")
                .addChildren(chain(3))
                .addChildren(Code.builder().guid(guid(101)).name("Rest").build())
                .build();
        assertThat(code.levels()).isEqualTo(4);
        assertThat(code.toBuilder().children(List.of()).build().levels()).isEqualTo(1);
        assertThat(code.toString()).doesNotContain("levels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE CodeBook [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><CodeBook><Codes>&x;</Codes></CodeBook>",
                "<!DOCTYPE CodeBook><CodeBook/>",
                "<CodeBook><Codes>&x;</Codes></CodeBook>",
                "<Project/>",
                "",
                "PK",
                "<CodeBook><Codes><Code name='a' isCodable='true'/></Codes></CodeBook>",
                "<CodeBook><Codes><Code guid='1' name='a' isCodable='true'/></Codes></CodeBook>",
                "<CodeBook><Codes>"
            })
    void what_is_no_codebook_is_refused(String xml) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void codes_that_are_nested_without_end_are_refused() {
        String open = "<Code guid='11000000-0000-0000-0000-00000000000a' name='a' isCodable='true'>";
        assertThatThrownBy(() -> read("<CodeBook><Codes>" + open.repeat(100_000)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("below more than 100 others");
        assertThatThrownBy(() -> read("<CodeBook><Codes>" + open + "</Code>" + open + "</Code></Codes></CodeBook>"))
                .hasMessageContaining("is a duplicate");
        assertThatThrownBy(() -> read("<CodeBook a='" + "a".repeat(5_000_000) + "'/>"))
                .isInstanceOf(InvalidValueException.class);
    }
}
