package io.github.qic.payments.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.AssessmentAnswers;
import io.github.qic.cmoc.assess.PeachAssessment;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.refi.Codebook;
import io.github.qic.cmoc.sheet.BlankCells;
import io.github.qic.cmoc.sheet.EvidenceSheet;
import io.github.qic.cmoc.sheet.ResponseSheet;
import io.github.qic.cmoc.sheet.TheorySheet;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.house.Growth;
import io.github.qic.core.json.Document;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.TidierDescription;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.store.LedgerLines;
import io.github.qic.payments.pay.PaySheet;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.TableId;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.testing.PaymentsExamples;
import io.github.qic.pdsa.chart.CalendarUnit;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.tidy.TidySheet;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.ObservationSheet;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.PeachProjects;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * CPU seconds of every reader for inputs of one megabyte in shapes that cost most: read or refused. Prints the slowest of each reader.
 * Arguments: words of the readers wanted, all without.
 */
public final class MegabyteInputs {
    private static final int SIZE = 1 << 20;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Collaborative PEACH = PeachCollaborative.collaborative();

    private MegabyteInputs() {}

    @FunctionalInterface
    private interface Reader {
        Object read(byte[] input) throws IOException;
    }

    public static void main(String... args) throws Exception {
        System.out.println("| reader | slowest of | CPU s | shape |");
        System.out.println("| --- | --- | --- | --- |");
        Map<String, Reader> readers = new LinkedHashMap<>();
        Map<String, Map<String, Supplier<byte[]>>> inputs = new LinkedHashMap<>();
        documents().forEach((name, json) -> inputs.put(name, jsonShapes(json)));
        readers.putAll(documentReaders());
        sheetReaders().forEach((name, reader) -> {
            readers.put(name, reader);
            inputs.put(name, sheetShapes(headings().get(name)));
        });
        readers.put("REFI-QDA codebook", input -> Codebook.read(new ByteArrayInputStream(input)));
        inputs.put("REFI-QDA codebook", xmlShapes());
        for (Map.Entry<String, Reader> reader : readers.entrySet()) {
            if (args.length == 0 || List.of(args).stream().anyMatch(reader.getKey()::contains)) {
                measure(reader.getKey(), reader.getValue(), inputs.get(reader.getKey()));
            }
        }
    }

    private static void measure(String name, Reader reader, Map<String, Supplier<byte[]>> shapes) throws Exception {
        double slowest = 0;
        String worst = "";
        for (Map.Entry<String, Supplier<byte[]>> shape : shapes.entrySet()) {
            byte[] input = shape.getValue().get();
            double least = Growth.seconds(() -> outcome(reader, input));
            for (int i = 0; i < 3 && least > 0.5; i++) {
                least = Math.min(least, Growth.seconds(() -> outcome(reader, input)));
            }
            if (least >= 1) {
                System.out.printf(Locale.ROOT, "| %s | | **%.2f** | %s |%n", name, least, shape.getKey());
            }
            if (least > slowest) {
                slowest = least;
                worst = shape.getKey();
            }
        }
        System.out.printf(Locale.ROOT, "| %s | %d | %.2f | %s |%n", name, shapes.size(), slowest, worst);
    }

    private static Object outcome(Reader reader, byte[] input) {
        try {
            Object read = reader.read(input);
            return read == null ? "" : read;
        } catch (InvalidValueException | IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Map<String, String> documents() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("collaborative", Collaborative.DOCUMENT.write(PEACH));
        all.put(
                "register",
                "{\"format\":\"qic/register\",\"version\":1,\"attendances\":[{\"participant\":\"P01\",\"gathering\":\"event-1\","
                        + "\"date\":\"2016-09-14\",\"start\":\"09:00\",\"end\":\"12:00\",\"mode\":\"in-person\"}]}");
        all.put(
                "facts",
                "{\"format\":\"qic/facts\",\"version\":1,\"facts\":[{\"name\":\"a.b\",\"value\":1,\"unit\":\"1\",\"definition\":\"d\",\"source\":\"s\"}]}");
        all.put(
                "findings",
                "{\"format\":\"qic/findings\",\"version\":1,\"findings\":[{\"rule\":{\"code\":\"a.b\",\"severity\":\"warning\",\"source\":\"s\"},\"path\":\"/a\",\"message\":\"m\"}]}");
        all.put("tidier", TidierDescription.DOCUMENT.write(TidierDescription.of(PEACH)));
        all.put("inquiry", Inquiry.DOCUMENT.write(PeachInquiry.inquiry()));
        all.put("programme theory", ProgrammeTheory.DOCUMENT.write(PeachInquiry.theory()));
        all.put("indicators", IndicatorSet.DOCUMENT.write(PeachAssessment.indicators()));
        all.put("answers", AssessmentAnswers.DOCUMENT.write(PeachAssessment.answers()));
        all.put(
                "assessment",
                Assessment.DOCUMENT.write(PeachAssessment.on(
                        PeachAssessment.answers().answers().get(0).date())));
        all.put("projects", ImprovementProjects.DOCUMENT.write(PeachProjects.all()));
        all.put("chart options", ChartOptions.DOCUMENT.write(ChartOptions.nhs(Direction.INCREASE)));
        all.put("scheme", Scheme.DOCUMENT.write(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM)));
        all.put("claims", Claims.DOCUMENT.write(PaymentsExamples.claims()));
        all.put(
                "claim statement",
                ClaimStatement.DOCUMENT.write(PaymentsExamples.statements().get(0)));
        all.put("invoice", Invoice.DOCUMENT.write(PaymentsExamples.invoice()));
        all.put(
                "incoming invoice",
                "{\"format\":\"qic/incoming-invoice\",\"version\":1,\"supplier\":\"home\",\"number\":\"1\",\"lines\":[{\"net\":\"1.00\"}],\"total\":\"1.00\"}");
        all.put("ledger", Ledger.DOCUMENT.write(PaymentsExamples.ledger()));
        return all;
    }

    private static Map<String, Reader> documentReaders() {
        Map<String, Reader> all = new LinkedHashMap<>();
        all.put("collaborative", of(Collaborative.DOCUMENT));
        all.put("register", input -> Register.read(new ByteArrayInputStream(input)));
        all.put("facts", input -> {
            List<Fact> read = new ArrayList<>();
            Fact.DOCUMENT.read(new ByteArrayInputStream(input), read::add);
            return read;
        });
        all.put("findings", input -> {
            List<Finding> read = new ArrayList<>();
            Finding.DOCUMENT.read(new ByteArrayInputStream(input), read::add);
            return read;
        });
        all.put("tidier", of(TidierDescription.DOCUMENT));
        all.put("inquiry", of(Inquiry.DOCUMENT));
        all.put("programme theory", of(ProgrammeTheory.DOCUMENT));
        all.put("indicators", of(IndicatorSet.DOCUMENT));
        all.put("answers", of(AssessmentAnswers.DOCUMENT));
        all.put("assessment", of(Assessment.DOCUMENT));
        all.put("projects", of(ImprovementProjects.DOCUMENT));
        all.put("chart options", of(ChartOptions.DOCUMENT));
        all.put("scheme", of(Scheme.DOCUMENT));
        all.put("claims", of(Claims.DOCUMENT));
        all.put("claim statement", of(ClaimStatement.DOCUMENT));
        all.put("invoice", of(Invoice.DOCUMENT));
        all.put("incoming invoice", of(IncomingInvoice.DOCUMENT));
        all.put("ledger", of(Ledger.DOCUMENT));
        return all;
    }

    /** As text, which is read again for all its problems. */
    private static Reader of(Document<?> document) {
        return input -> document.read(new String(input, StandardCharsets.UTF_8));
    }

    /** Of a valid document: every list with its first entry repeated, with new ids and with the same; every text long; and shapes of JSON itself. */
    private static Map<String, Supplier<byte[]>> jsonShapes(String json) {
        Map<String, Supplier<byte[]>> shapes = new LinkedHashMap<>();
        String head = json.substring(0, json.indexOf(',', json.indexOf("\"version\"")));
        put(shapes, "a text of 1 MB", () -> head + ",\"name\":\"" + "a".repeat(SIZE) + "\"}");
        put(shapes, "a figure of 1 MB", () -> head + ",\"name\":" + "9".repeat(SIZE) + "}");
        put(shapes, "deep arrays", () -> head + ",\"name\":" + "[".repeat(SIZE));
        put(shapes, "deep objects", () -> head + ",\"name\":" + "{\"a\":".repeat(SIZE / 5));
        put(shapes, "white space", () -> " ".repeat(SIZE) + json);
        put(shapes, "many unknown fields", () -> head + many(i -> ",\"u" + i + "\":1") + "}");
        put(shapes, "one field again and again", () -> head + many(i -> ",\"name\":\"a\"") + "}");
        try {
            JsonNode root = MAPPER.readTree(json);
            lists(root, "", shapes, json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return shapes;
    }

    private static void lists(JsonNode node, String path, Map<String, Supplier<byte[]>> shapes, String json)
            throws JsonProcessingException {
        if (node instanceof ArrayNode list && !list.isEmpty()) {
            put(shapes, path + " of equal entries", () -> repeated(json, path, i -> list.get(0)));
            put(
                    shapes,
                    path + " of entries with ids of their own",
                    () -> repeated(json, path, i -> renamed(list.get(0), i)));
            put(shapes, path + " of {}", () -> repeated(json, path, i -> MAPPER.createObjectNode()));
            put(
                    shapes,
                    path + " of 0",
                    () -> repeated(json, path, i -> MAPPER.getNodeFactory().numberNode(0)));
            lists(list.get(0), path + "/0", shapes, json);
        } else if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                lists(field.getValue(), path + "/" + field.getKey(), shapes, json);
            }
        } else if (node.isTextual() && path.chars().filter(c -> c == '/').count() <= 3) {
            put(
                    shapes,
                    path + " of 1 MB",
                    () -> replaced(json, path, MAPPER.getNodeFactory().textNode("a".repeat(SIZE))));
            put(
                    shapes,
                    path + " of 1 MB of words",
                    () -> replaced(json, path, MAPPER.getNodeFactory().textNode("a b. ".repeat(SIZE / 5))));
        }
    }

    private static JsonNode renamed(JsonNode entry, int i) {
        if (entry.isTextual()) {
            return MAPPER.getNodeFactory().textNode(entry.asText() + i);
        }
        JsonNode copy = entry.deepCopy();
        if (copy instanceof ObjectNode object && object.has("id")) {
            object.put("id", object.get("id").asText() + "-" + i);
        }
        return copy;
    }

    private static String repeated(String json, String path, IntFunction<JsonNode> entry)
            throws JsonProcessingException {
        ArrayNode list = MAPPER.createArrayNode();
        for (int i = 0, size = 0; size < SIZE && i < 400_000; i++) {
            JsonNode next = entry.apply(i);
            size += MAPPER.writeValueAsString(next).length() + 1;
            list.add(next);
        }
        return replaced(json, path, list);
    }

    private static String replaced(String json, String path, JsonNode value) throws JsonProcessingException {
        JsonNode root = MAPPER.readTree(json);
        JsonNode parent = root.at(path.substring(0, path.lastIndexOf('/')));
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
        return MAPPER.writeValueAsString(root);
    }

    private static Map<String, Reader> sheetReaders() {
        Map<String, Reader> all = new LinkedHashMap<>();
        AttendanceSheet attendance = AttendanceSheet.of(PEACH.programme(), PEACH.participants());
        all.put(
                "attendance sheet, long",
                input -> attendance.readLong(sheet(input)).problems());
        all.put(
                "attendance sheet, matrix",
                input -> attendance.readMatrix(sheet(input)).problems());
        all.put(
                "theory sheet",
                input -> TheorySheet.of(BlankCells.EMPTY).read(sheet(input)).problems());
        all.put("evidence sheet", input -> EvidenceSheet.read(sheet(input)).problems());
        all.put(
                "response sheet",
                input -> ResponseSheet.read(sheet(input), PeachInquiry.inquiry().current(), "a")
                        .problems());
        all.put(
                "observation sheet",
                input -> ObservationSheet.read(
                                sheet(input),
                                PeachProjects.all().projects().get(0).measures())
                        .problems());
        all.put("tidy sheet", input -> TidySheet.read("a", sheet(input)).problems());
        all.put(
                "tidy sheet of subgroups",
                input -> TidySheet.readSubgroups("a", sheet(input), CalendarUnit.MONTH)
                        .problems());
        all.put(
                "pay table",
                input -> PaySheet.AGENDA_FOR_CHANGE
                        .read(new TableId("a", "1"), sheet(input))
                        .problems());
        all.put("ledger lines", input -> {
            List<Object> read = new ArrayList<>();
            LedgerLines.read(new ByteArrayInputStream(input), read::add);
            return read;
        });
        return all;
    }

    /** A heading and a row of each sheet. */
    private static Map<String, String> headings() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("attendance sheet, long", "person,event,date,start,end\nP01,event-1,2016-09-14,09:00,12:00\n");
        all.put("attendance sheet, matrix", "person,event-1,event-2\nP01,1,0\n");
        all.put("theory sheet", "configuration,context,mechanism,outcome\nc,a context,a mechanism,an outcome\n");
        all.put("evidence sheet", "id,source,claim,kind,summary,quote\ne1,talks,c1,supports,a summary,a quote\n");
        all.put("response sheet", "configuration,answer,comment\ncmoc-1,confirm,yes\n");
        all.put("observation sheet", "measure,date,value\na,2024-01-01,3\n");
        all.put("tidy sheet", "series,date,value\na,2024-01-01,3\n");
        all.put("tidy sheet of subgroups", "series,date,value\na,2024-01-01,3\n");
        all.put("pay table", "band,step,from,to,annual,source\n5,entry,2024-04-01,2025-03-31,30000,s\n");
        all.put("ledger lines", "{\"format\":\"qic/ledger-entry\",\"version\":1,\"revision\":1}\n{}\n");
        return all;
    }

    private static Map<String, Supplier<byte[]>> sheetShapes(String sheet) {
        String heading = sheet.substring(0, sheet.indexOf('\n') + 1);
        String row = sheet.substring(heading.length());
        Map<String, Supplier<byte[]>> shapes = new LinkedHashMap<>();
        put(shapes, "rows again and again", () -> heading + row.repeat(SIZE / row.length()));
        put(shapes, "rows with an id of their own", () -> heading + many(i -> i + row));
        put(shapes, "rows with wrong cells", () -> heading + many(i -> "?" + row.replace(',', ';') + "," + i));
        put(shapes, "headings again and again", () -> heading.repeat(SIZE / heading.length()));
        put(shapes, "a row of a million cells", () -> heading + ",".repeat(SIZE));
        put(shapes, "a heading of a million cells", () -> ",".repeat(SIZE) + "\n" + row);
        put(shapes, "a heading of many columns", () -> many(i -> "c" + i + ",") + "\n" + row);
        put(
                shapes,
                "many columns after those known",
                () -> heading.strip() + many(i -> ",c" + i) + "\n" + row.repeat(20));
        put(shapes, "a cell of 1 MB", () -> heading + "a".repeat(SIZE));
        put(shapes, "a cell of 1 MB of spaces", () -> heading + " ".repeat(SIZE));
        put(shapes, "a heading of 1 MB", () -> "a".repeat(SIZE) + "\n" + row);
        put(shapes, "a quoted cell of 1 MB", () -> heading + "\"" + "a\n".repeat(SIZE / 2) + "\"");
        put(shapes, "a quote that does not end", () -> heading + "\"" + "a,".repeat(SIZE / 2));
        put(shapes, "quotes", () -> "\"".repeat(SIZE));
        put(shapes, "empty lines", () -> heading + "\n".repeat(SIZE));
        put(shapes, "lines of one letter", () -> heading + "a\n".repeat(SIZE / 2));
        put(shapes, "titles before the heading", () -> "a title\n".repeat(SIZE / 8) + heading + row);
        put(shapes, "digits", () -> heading + row.strip().replaceAll("[^,]+$", "") + "9".repeat(SIZE));
        put(shapes, "separators of all kinds", () -> heading + ",;\t|".repeat(SIZE / 4));
        put(shapes, "no-break spaces", () -> heading + "\u00a0\u200b".repeat(SIZE / 5));
        put(shapes, "zero bytes", () -> "\0".repeat(SIZE));
        return shapes;
    }

    private static Map<String, Supplier<byte[]>> xmlShapes() {
        String head = "<?xml version=\"1.0\" encoding=\"utf-8\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>";
        String tail = "</Codes></CodeBook>";
        Map<String, Supplier<byte[]>> shapes = new LinkedHashMap<>();
        String code = "<Code guid=\"11111111-1111-4111-8111-%012d\" name=\"a\" isCodable=\"true\"";
        put(shapes, "codes", () -> head + many(i -> String.format(code, i) + "/>") + tail);
        put(shapes, "codes of one GUID", () -> head + many(i -> String.format(code, 1) + "/>") + tail);
        put(shapes, "codes in codes", () -> head + many(i -> String.format(code, i) + ">"));
        put(
                shapes,
                "a long name",
                () -> head + "<Code guid=\"11111111-1111-4111-8111-111111111111\" name=\"" + "a".repeat(SIZE) + "\"/>"
                        + tail);
        put(shapes, "unknown elements", () -> head + "<x/>".repeat(SIZE / 4) + tail);
        put(shapes, "unknown attributes", () -> head + "<Code" + many(i -> " a" + i + "=\"\"") + "/>" + tail);
        put(shapes, "text", () -> head + "a ".repeat(SIZE / 2) + tail);
        put(shapes, "comments", () -> head + "<!---->".repeat(SIZE / 7) + tail);
        return shapes;
    }

    private static SheetSource sheet(byte[] input) {
        InputStream in = new ByteArrayInputStream(input);
        return SheetSource.of(in);
    }

    private static String many(IntFunction<String> part) {
        StringBuilder all = new StringBuilder(SIZE + 100);
        for (int i = 0; all.length() < SIZE; i++) {
            all.append(part.apply(i));
        }
        return all.toString();
    }

    private static void put(Map<String, Supplier<byte[]>> shapes, String name, Callable<String> text) {
        shapes.put(name, () -> {
            try {
                return text.call().getBytes(StandardCharsets.UTF_8);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
