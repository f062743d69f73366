package io.github.qic.payments.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.refi.Codebook;
import io.github.qic.cmoc.refi.RefiProject;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.Collaborative;
import io.github.qic.core.json.Document;
import io.github.qic.core.json.JsonProblems;
import io.github.qic.core.merge.Merge;
import io.github.qic.core.merge.MergeResult;
import io.github.qic.core.merge.MergeSide;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.ledger.store.LedgerLines;
import io.github.qic.pdsa.project.ImprovementProjects;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** The readers that read neither a document of their own nor a sheet. */
final class OtherTargets {
    private static final JsonMapper TREES = new JsonMapper();
    private static final JsonMapper PLAIN = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // as documents do, with which it is compared
            .build();
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();
    private static final tools.jackson.databind.json.JsonMapper THREE =
            tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

    private OtherTargets() {}

    static List<Target> all() {
        return List.of(
                new Target("mapper", Form.JSON, input -> mapped(input, PLAIN)),
                new Target("mapper-lenient", Form.JSON, input -> mapped(input, LENIENT)),
                new Target("mapper-3", Form.JSON, OtherTargets::mapped3),
                new Target("theory-check", Form.JSON, OtherTargets::checked),
                new Target("merge", Form.JSON, OtherTargets::merged),
                new Target("ledger-lines", Form.LINES, OtherTargets::lines),
                new Target("codebook", Form.XML, OtherTargets::codebook),
                new Target("project", Form.ARCHIVE, OtherTargets::project));
    }

    private static Document<?> document(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        return DocumentTargets.DOCUMENTS.stream()
                .filter(document -> text.contains("\"" + document.format() + "\""))
                .findFirst()
                .orElse(Collaborative.DOCUMENT);
    }

    /** What a mapper reads is what the document reads. */
    private static Target.Use mapped(byte[] input, JsonMapper mapper) throws IOException {
        Document<?> document = document(input);
        try {
            Object value = mapper.readValue(input, document.type());
            return () -> compare(document, input, value, mapper.writeValueAsString(value));
        } catch (JsonProcessingException | CharConversionException e) {
            throw refusal(e);
        }
    }

    private static Target.Use mapped3(byte[] input) {
        Document<?> document = document(input);
        try {
            Object value = THREE.readValue(input, document.type());
            return () -> compare(document, input, value, THREE.writeValueAsString(value));
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    /** {@return the problems that an application sees} They may be none for JSON without a body, which a mapper reports itself. */
    private static InvalidValueException refusal(Exception e) {
        List<io.github.qic.core.valid.Problem> problems = JsonProblems.of(e);
        return problems.isEmpty()
                ? InvalidValueException.of("", "must have a body")
                : new InvalidValueException(problems);
    }

    private static void compare(Document<?> document, byte[] input, Object value, String written) throws IOException {
        if (value != null) {
            Contract.equal(document.read(new ByteArrayInputStream(input)), value, "read by a mapper");
            Contract.equal(value, document.read(written), "written by a mapper");
        }
    }

    private static Target.Use checked(byte[] input) {
        String json = new String(input, StandardCharsets.UTF_8);
        return () -> Outputs.findings(TheoryCheck.standard().check(json));
    }

    /** An array of two documents that are both made of the first sample of their type. */
    private static Target.Use merged(byte[] input) throws IOException {
        JsonNode all;
        try {
            all = TREES.readTree(input);
        } catch (JsonProcessingException e) {
            throw InvalidValueException.of("", "is not JSON");
        }
        for (Document<?> document :
                List.of(Collaborative.DOCUMENT, ProgrammeTheory.DOCUMENT, ImprovementProjects.DOCUMENT)) {
            if (all != null && all.path(0).path("format").asText().equals(document.format())) {
                return merged(document, all);
            }
        }
        throw InvalidValueException.of("", "is nothing to merge");
    }

    private static <T> Target.Use merged(Document<T> document, JsonNode all) {
        T base = document.read(all.path(0).toString());
        T ours = document.read(all.path(1).toString());
        T theirs = document.read(all.path(2).toString());
        return () -> {
            Merge<T> merge = Merge.of(document);
            result(document, merge.merge(base, ours, theirs));
            result(document, merge.merge(Optional.empty(), ours, theirs));
            for (MergeSide side : MergeSide.values()) {
                result(document, merge.choosing(conflict -> side).merge(base, ours, theirs));
            }
            Contract.equal(
                    Optional.of(theirs), merge.merge(base, base, theirs).value(), "merged with what was not edited");
            Contract.equal(Optional.of(ours), merge.merge(base, ours, base).value(), "merged with what was not edited");
        };
    }

    private static <T> void result(Document<T> document, MergeResult<T> result) throws IOException {
        Contract.text(result.json());
        result.conflicts().forEach(conflict -> Contract.text(conflict.toString()));
        if (result.value().isPresent()) {
            Outputs.again(document, result.value().get());
        } else if (result.conflicts().isEmpty()) {
            Contract.check(result.problems());
        }
    }

    private static Target.Use lines(byte[] input) throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        LedgerLines.read(new ByteArrayInputStream(input), entries::add);
        return () -> LedgerUses.entries(entries);
    }

    private static Target.Use codebook(byte[] input) throws IOException {
        Codebook codebook = Codebook.read(new ByteArrayInputStream(input)).value();
        return () -> RefiUses.read(codebook);
    }

    private static Target.Use project(byte[] input) throws IOException {
        Path file = Files.createTempFile("project", ".qdpx");
        try {
            Files.write(file, input);
            RefiProject project = RefiProject.read(file).value();
            RefiUses.project(project);
            return () -> {};
        } finally {
            Files.delete(file);
        }
    }
}
