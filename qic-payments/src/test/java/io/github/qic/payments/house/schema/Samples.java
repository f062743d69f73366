package io.github.qic.payments.house.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.refi.CodeClaim;
import io.github.qic.cmoc.refi.Guid;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.json.ListDocument;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.show.TidierDescription;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Valid documents: every JSON document among the sources, and some made of PEACH for the types without one. */
public final class Samples {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Samples() {}

    /** {@return the documents by format} */
    public static Map<String, List<ObjectNode>> byFormat() {
        try {
            return find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<ObjectNode>> find() throws IOException {
        Map<String, List<ObjectNode>> samples = new TreeMap<>();
        for (String module : List.of("qic-core", "qic-cmoc", "qic-pdsa", "qic-payments")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
                for (Path file : files.filter(Samples::isSample).toList()) {
                    add(samples, MAPPER.readTree(file.toFile()));
                }
            }
        }
        Collaborative peach = PeachCollaborative.collaborative();
        add(samples, tree(TidierDescription.DOCUMENT.write(TidierDescription.of(peach))));
        add(samples, list(Register.DOCUMENT, peach.register().attendances()));
        add(samples, list(Finding.DOCUMENT, CollaborativeCheck.standard().check(peach)));
        add(
                samples,
                list(
                        Fact.DOCUMENT,
                        Retention.of(peach, RetentionDefinition.allEvents()).facts()));
        Guid code = Guid.of("6f8c2d1e-3b4a-4c5d-8e9f-0a1b2c3d4e5f");
        add(samples, list(CodeClaim.DOCUMENT, List.of(new CodeClaim(code, Id.of("breaks"), BearingKind.SUPPORTS))));
        Ledger ledger = Ledger.DOCUMENT.read(Objects.requireNonNull(samples.get(Ledger.DOCUMENT.format()))
                .get(0)
                .toString());
        for (LedgerEntry entry : ledger.entries()) {
            add(samples, tree(LedgerEntry.DOCUMENT.write(entry)));
        }
        return samples;
    }

    /** What the fuzz targets found may be invalid. */
    private static boolean isSample(Path file) {
        return file.toString().endsWith(".json") && !file.startsWith("../qic-payments/src/test/resources/fuzz");
    }

    /** {@return the sample with the most fields, but not much longer than it must be for that} */
    public static ObjectNode fullest(List<ObjectNode> samples) {
        return Collections.max(
                samples,
                Comparator.comparing((ObjectNode sample) -> names(sample).size())
                        .thenComparing(sample -> -sample.toString().length()));
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.properties().forEach(field -> {
            names.add(field.getKey());
            names.addAll(names(field.getValue()));
        });
        if (node.isArray()) {
            node.forEach(item -> names.addAll(names(item)));
        }
        return names;
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> JsonNode list(ListDocument<T> document, List<T> items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(items.iterator(), out);
        return tree(out.toString(StandardCharsets.UTF_8));
    }

    private static void add(Map<String, List<ObjectNode>> samples, JsonNode document) {
        if (document instanceof ObjectNode object
                && object.path("format").asText().startsWith("qic/")) {
            samples.computeIfAbsent(object.get("format").asText(), format -> new ArrayList<>())
                    .add(object);
        }
    }
}
