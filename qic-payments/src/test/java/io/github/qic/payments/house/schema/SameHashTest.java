package io.github.qic.payments.house.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.show.EvidenceMatrix;
import io.github.qic.cmoc.show.InquiryTables;
import io.github.qic.cmoc.show.TheoryDiagram;
import io.github.qic.cmoc.show.TheoryTable;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.json.Document;
import io.github.qic.core.merge.Merge;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.show.AttendanceTables;
import io.github.qic.pdsa.check.MethodCheck;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.ProjectFacts;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever fills in a document chooses its ids. Java's hash of a text is the same for "Aa" and "BB", and so for every row of them; a map
 * or set that compared ids of one hash with one another would take hours for a large document.
 */
class SameHashTest {
    private static final int MANY = 2_000;
    /** Thousands of theories are compared for a long time, whatever their ids. */
    private static final int LARGE = 1_000;

    private static final RetentionDefinition ALL = RetentionDefinition.allEvents();

    @EnabledIfSystemProperty(named = "qic.hash", matches = "true", disabledReason = "takes a minute")
    @ParameterizedTest
    @ValueSource(strings = {"collaborative", "inquiry", "programme-theory", "improvement-projects"})
    void ids_of_one_hash_cost_hardly_more_than_others(String format) {
        DocumentType type = DocumentType.all().stream()
                .filter(each -> each.format().equals("qic/" + format))
                .findFirst()
                .orElseThrow();
        ObjectNode sample = Samples.fullest(Samples.byFormat().getOrDefault(type.format(), List.of()));
        List<String> lists = lists(sample, "").keySet().stream()
                .filter(list -> type.refusal(
                                with(sample, List.of(list), 2, "x%d"::formatted).toString())
                        .isEmpty())
                .toList();
        assertThat(lists).isNotEmpty();
        Map<String, Runnable> ordinary =
                uses((Document<?>) type.reader(), sample, with(sample, lists, MANY, SameHashTest::ordinary));
        Map<String, Runnable> sameHash =
                uses((Document<?>) type.reader(), sample, with(sample, lists, MANY, SameHashTest::sameHash));
        assertThat(ordinary).allSatisfy((use, of) -> {
            double most = 0.3 + 4 * seconds(of);
            Runnable same = sameHash.getOrDefault(use, of);
            double once = seconds(same);
            assertThat(once < most ? once : seconds(same)).as(use).isLessThan(most);
        });
    }

    private static String ordinary(int i) {
        return "x" + i * 7_919L + "-0123456789-0123456789-01";
    }

    private static String sameHash(int i) {
        StringBuilder id = new StringBuilder();
        for (int bit = 0; bit < 18; bit++) {
            id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return id.toString();
    }

    /** {@return the lists of small things with ids, by JSON Pointer; of lists in a list only those in its first entry} */
    private static Map<String, ArrayNode> lists(JsonNode node, String path) {
        Map<String, ArrayNode> found = new TreeMap<>();
        if (node instanceof ArrayNode list
                && list.path(0).path("id").isTextual()
                && list.path(list.size() - 1).toString().length() < LARGE) {
            found.put(path, list);
        }
        if (node.isArray() && node.path(0).isObject()) {
            found.putAll(lists(node.get(0), path + "/0"));
        }
        node.properties().forEach(field -> found.putAll(lists(field.getValue(), path + "/" + field.getKey())));
        return found;
    }

    /** {@return a document with copies of the last thing of each list under other ids} */
    private static ObjectNode with(ObjectNode sample, List<String> lists, int many, IntFunction<String> ids) {
        ObjectNode copy = sample.deepCopy();
        int next = 0;
        for (String path : lists) {
            ArrayNode list = (ArrayNode) copy.at(path);
            JsonNode last = list.get(list.size() - 1);
            for (int i = 0; i < many; i++) {
                list.add(((ObjectNode) last.deepCopy()).put("id", ids.apply(next++)));
            }
        }
        return copy;
    }

    private static <T> Map<String, Runnable> uses(Document<T> document, ObjectNode sample, ObjectNode tree) {
        String json = tree.toString();
        T base = document.read(sample.toString());
        T value = document.read(json);
        Map<String, Runnable> uses = new LinkedHashMap<>();
        uses.put("read", () -> document.read(json));
        uses.put("write", () -> document.write(value));
        uses.put("merge", () -> Merge.of(document).merge(base, value, base));
        if (value instanceof Collaborative all) {
            uses.put("check", () -> CollaborativeCheck.standard().review(all));
            uses.put("retention", () -> Retention.of(all, ALL).by(person -> person.role()));
            uses.put(
                    "tables",
                    () -> new ArrayList<>(List.of(
                            AttendanceTables.people(all),
                            AttendanceTables.gatherings(all),
                            AttendanceTables.bySite(all, ALL))));
        } else if (value instanceof Inquiry inquiry) {
            uses.put("check", () -> TheoryCheck.standard().review(inquiry));
            uses.put(
                    "tables",
                    () -> new ArrayList<>(List.of(
                            EvidenceMatrix.bySite(inquiry),
                            EvidenceMatrix.byRole(inquiry, 2),
                            InquiryTables.challenges(inquiry))));
        } else if (value instanceof ProgrammeTheory theory) {
            uses.put("table", () -> TheoryTable.of(theory).text());
            uses.put("diagram", () -> TheoryDiagram.overview(theory).dot());
        } else if (value instanceof ImprovementProjects projects) {
            Collaborative peach = PeachCollaborative.collaborative();
            uses.put("check", () -> MethodCheck.standard().review(projects, peach, LocalDate.of(2018, 1, 1)));
            uses.put("facts", () -> ProjectFacts.of(projects));
        }
        return uses;
    }

    private static double seconds(Runnable use) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        use.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
