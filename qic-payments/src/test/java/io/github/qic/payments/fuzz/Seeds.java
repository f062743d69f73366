package io.github.qic.payments.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.cmoc.refi.TheoryCodebook;
import io.github.qic.payments.house.schema.Samples;
import io.github.qic.payments.ledger.store.LedgerLines;
import io.github.qic.payments.testing.PaymentsExamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Good inputs of every target: the samples among the sources, the small ones first. */
final class Seeds {
    private static final int MOST = 6;
    private static final int MOST_BYTES = 30_000;
    private static final Map<String, List<ObjectNode>> SAMPLES = Samples.byFormat();

    private static final String PROJECT = """
            <?xml version="1.0" encoding="utf-8"?>
            <Project xmlns="urn:QDA-XML:project:1.0" name="Quiet nights" origin="QIC">
              <Users><User guid="a0000000-0000-0000-0000-000000000001" name="Anna Bell" id="AB"/></Users>
              <CodeBook><Codes>
                <Code guid="c0000000-0000-0000-0000-000000000001" name="Rest" isCodable="true" color="#FF0000">
                  <Description>When they rest</Description>
                  <Code guid="c0000000-0000-0000-0000-000000000002" name="Noise" isCodable="true"/>
                </Code>
              </Codes></CodeBook>
              <Variables><Variable guid="b0000000-0000-0000-0000-000000000001" name="Role" typeOfVariable="Text"/></Variables>
              <Cases><Case guid="d0000000-0000-0000-0000-000000000001" name="P2">
                <VariableValue><VariableRef targetGUID="b0000000-0000-0000-0000-000000000001"/><TextValue>GP</TextValue></VariableValue>
                <SourceRef targetGUID="e0000000-0000-0000-0000-000000000001"/>
              </Case></Cases>
              <Sources><TextSource guid="e0000000-0000-0000-0000-000000000001" name="Talk 1"
                  plainTextPath="internal://f0000000-0000-0000-0000-000000000001.txt">
                <PlainTextSelection guid="90000000-0000-0000-0000-000000000001" name="night" startPosition="3" endPosition="16">
                  <Coding guid="80000000-0000-0000-0000-000000000001" creatingUser="a0000000-0000-0000-0000-000000000001">
                    <CodeRef targetGUID="c0000000-0000-0000-0000-000000000001"/></Coding>
                </PlainTextSelection>
              </TextSource></Sources>
            </Project>
            """;

    private static final String CODEBOOK = """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="QIC">
              <Codes>
                <Code guid="C0000000-0000-0000-0000-000000000001" name="Rest" isCodable="true" color="#FF0000">
                  <Description>When they rest</Description>
                  <Code guid="C0000000-0000-0000-0000-000000000002" name="Noise" isCodable="false"/>
                </Code>
              </Codes>
              <Sets><Set guid="C0000000-0000-0000-0000-000000000003" name="All">
                <MemberCode guid="C0000000-0000-0000-0000-000000000001"/></Set></Sets>
            </CodeBook>
            """;

    private Seeds() {}

    /** {@return the inputs; of a workbook, the sheet as text} */
    static List<byte[]> of(Target target) {
        return switch (target.form()) {
            case JSON -> documents(target.name());
            case LINES -> List.of(lines());
            case SHEET, WORKBOOK -> texts(SheetSeeds.of(target.name().replaceFirst("^[a-z]+-", "")));
            case XML ->
                texts(List.of(
                        CODEBOOK,
                        TheoryCodebook.of(PeachExamples.INQUIRY.theory(), "Study")
                                .codebook()
                                .xml()));
            case ARCHIVE ->
                List.of(archive(
                        "Project.qde",
                        PROJECT,
                        "Sources/f0000000-0000-0000-0000-000000000001.txt",
                        "We rest at night."));
        };
    }

    /** {@return the inputs as they are read} */
    static List<byte[]> raw(Target target) {
        return target.form() == Form.WORKBOOK ? SheetMutator.workbooks(of(target)) : of(target);
    }

    private static List<byte[]> texts(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private static List<byte[]> documents(String name) {
        return switch (name) {
            case "whole-register" -> samples("register");
            case "theory-check" -> samples("inquiry");
            case "merge" ->
                Stream.of("collaborative", "programme-theory", "improvement-projects")
                        .map(format -> small(format).get(0))
                        .map(text -> ("[" + text + "," + text + "," + text + "]").getBytes(StandardCharsets.UTF_8))
                        .toList();
            case "mapper", "mapper-lenient", "mapper-3" ->
                DocumentTargets.DOCUMENTS.stream()
                        .map(document -> small(document.format().replace("qic/", ""))
                                .get(0)
                                .getBytes(StandardCharsets.UTF_8))
                        .toList();
            default -> samples(name);
        };
    }

    private static List<byte[]> samples(String format) {
        return texts(small(format));
    }

    private static List<String> small(String format) {
        List<String> all = new ArrayList<>(Objects.requireNonNull(SAMPLES.get("qic/" + format)).stream()
                .map(ObjectNode::toString)
                .sorted(Comparator.comparing(String::length))
                .limit(MOST)
                .toList());
        while (all.size() > 1 && all.get(all.size() - 1).length() > MOST_BYTES) {
            all.remove(all.size() - 1);
        }
        return all;
    }

    private static byte[] lines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LedgerLines.write(PaymentsExamples.ledger().entries(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Names and contents take turns. */
    private static byte[] archive(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                ZipEntry entry = new ZipEntry(namesAndContents[i]);
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
