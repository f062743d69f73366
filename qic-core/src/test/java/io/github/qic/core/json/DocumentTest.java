package io.github.qic.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static final Document<Fact> FACT = Document.of("qic/fact", 1, Fact.class);
    private static final Fact VALUE = Fact.builder()
            .name("events.held")
            .about(Id.of("site-1"))
            .value(new BigDecimal("1E+2"))
            .unit("events")
            .asOf(LocalDate.of(2018, 2, 28))
            .definition("events with a date")
            .source("calculated")
            .build();
    private static final String JSON = """
            {
              "format": "qic/fact",
              "version": 1,
              "name": "events.held",
              "about": "site-1",
              "value": "100",
              "unit": "events",
              "asOf": "2018-02-28",
              "definition": "events with a date",
              "source": "calculated"
            }
            """;

    @Test
    void a_value_is_written_behind_its_header_in_the_order_of_its_type() {
        assertThat(FACT.write(VALUE)).isEqualTo(JSON);
    }

    @Test
    void the_longest_decimals_that_are_read_can_be_written_and_read_again() {
        for (String longest : List.of("1E+39", "9".repeat(40), "1E-40", "-0." + "9".repeat(40))) {
            Fact read = FACT.read(JSON.replace("\"100\"", longest));
            assertThat(FACT.read(FACT.write(read)).value()).isEqualByComparingTo(longest);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2", "1E+39", "-12e3", "1.50", "-0.00"})
    void a_figure_is_the_same_when_it_is_written_and_read_again(String figure) {
        Fact read = FACT.read(JSON.replace("\"100\"", figure));
        assertThat(FACT.read(FACT.write(read))).isEqualTo(read);
    }

    @Test
    void what_is_written_is_read_back() {
        assertThat(FACT.read(JSON).toBuilder().value(VALUE.value()).build()).isEqualTo(VALUE);
    }

    @Test
    void the_name_of_a_file_in_place_of_its_text_is_named_as_that() {
        assertThatThrownBy(() -> FACT.read("my facts/2026.json"))
                .hasMessage(
                        "is not JSON but the name of a file: text is read as the document itself, files by their Path");
    }

    @Test
    void the_header_is_found_in_any_place() {
        String reordered = JSON.replace("\"format\": \"qic/fact\",\n  \"version\": 1,\n", "")
                .replace("\"calculated\"", "\"calculated\", \"version\": 1, \"format\": \"qic/fact\"");
        assertThat(FACT.read(reordered)).isEqualTo(FACT.read(JSON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "name": "events.held"     | "name": 5                  | /name: must be text
            "name": "events.held"     | "name" : null               | /name: must not be null
            "name": "events.held",    | ''                          | /name: is missing
            "name": "events.held"     | "name": "A b"              | /name: must look like
            "unit": "events"          | "unit": " "                | /unit: must not be blank
            "unit": "events"          | "unit": "e", "colour": 1  | /colour: is an unknown field
            "definition": "events with a date" | "definition": " " | /definition: must not be blank
            "source": "calculated"    | "source": " "              | /source: must not be blank
            "value": "100"            | "value": "1E+400000000"    | /value: must be a decimal number
            "value": "100"            | "value": 1E+400000000      | /value: must be a decimal number
            "value": "100"            | "value": "+1"              | /value: must be a decimal number
            "value": "100"            | "value": "1e2"             | /value: must be a decimal number
            "value": "100"            | "value": "١"               | /value: must be a decimal number
            "value": "100"            | "value": "Jane Doe"        | /value: must be a decimal number
            "value": "100"            | "value": "1E+40"           | /value: must be a decimal number
            "about": "site-1"         | "about": "Jane Doe"        | /about: is not an id
            "about": "site-1"         | "about": 5                 | /about: must be text
            "about": "site-1"         | "about": {}                | /about: must be text
            "asOf": "2018-02-28"      | "asOf": "2018-02-30"       | /asOf: must be an ISO 8601 date
            "asOf": "2018-02-28"      | "asOf": 17590              | /asOf: must be an ISO 8601 date
            "asOf": "2018-02-28"      | "asOf": ""                 | /asOf: must be an ISO 8601 date
            "asOf": "2018-02-28"      | "asOf": [2018, 2, 28]      | /asOf: must be an ISO 8601 date
            "asOf": "2018-02-28"      | "asOf": "2018-02-28T10:00:00" | /asOf: must be an ISO 8601 date
            "format": "qic/fact"      | "format": "qic/x"          | /format: must be "qic/fact"
            "version": 1              | "version": 2               | /version: must be 1
            "version": 1              | "version": 99999999999     | /version: must be 1
            """)
    void a_wrong_document_is_refused_with_path_and_rule_and_without_its_text(String from, String to, String message) {
        assertThat(JSON).contains(from);
        assertThatThrownBy(() -> FACT.read(JSON.replace(from, to)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("Doe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "date":"2016-09-21","start":[10, 0],"end":"12:00"     | /start: must be a time such as 09:30
            "date":"2016-09-21","start":"10:00:00","end":"12:00"  | /start: must be a time such as 09:30
            "date":"2016-09-21","start":"24:00","end":"12:00"     | /start: must be a time such as 09:30
            "date":"2016-9-21","start":"10:00","end":"12:00"      | /date: must be an ISO 8601 date such as 2016-09-21
            "date":"2016-09-2١","start":"10:00","end":"12:00"     | /date: must be an ISO 8601 date such as 2016-09-21
            "date":"2016-13-01","start":"10:00","end":"12:00"     | /date: must be an ISO 8601 date such as 2016-09-21
            "date":"+123-01-01","start":"10:00","end":"12:00"     | /date: must be an ISO 8601 date such as 2016-09-21
            "date":[2016, 9, 21],"start":"10:00","end":"12:00"    | /date: must be an ISO 8601 date such as 2016-09-21
            """)
    void days_and_times_have_one_form(String fields, String message) {
        Document<TimeSlot> slot = Document.of("qic/slot", 1, TimeSlot.class);
        assertThatThrownBy(() -> slot.read("{\"format\":\"qic/slot\",\"version\":1," + fields + "}"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2016, 9]", "\"2016-9\"", "\"2016-13\"", "201609"})
    void months_have_one_form(String month) {
        assertThatThrownBy(() -> Document.of("qic/programme", 1, Programme.class)
                        .read("{\"format\":\"qic/programme\",\"version\":1,\"start\":" + month + ",\"months\":12}"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/start: must be an ISO 8601 month such as 2016-09");
    }

    enum Size {
        SMALL("S"),
        VERY_LARGE("XL");

        private final String code;

        Size(String code) {
            this.code = code;
        }

        @JsonCreator
        static Size of(String code) {
            return Arrays.stream(values())
                    .filter(size -> size.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        @JsonValue
        String code() {
            return code;
        }
    }

    @Test
    void constants_are_named_as_they_are_written() {
        assertThatThrownBy(() -> Document.of("qic/size", 1, Sized.class)
                        .read("{\"format\":\"qic/size\",\"version\":1,\"size\":[],\"mode\":\"remote\"}"))
                .hasMessageStartingWith("/size: must be one of S, XL (");
        assertThatThrownBy(() -> Document.of("qic/size", 1, Sized.class)
                        .read("{\"format\":\"qic/size\",\"version\":1,\"size\":\"XL\",\"mode\":\"REMOTE\"}"))
                .hasMessageStartingWith("/mode: must be one of in-person, remote (");
    }

    record Sized(Size size, DeliveryMode mode) {}

    @Test
    void every_problem_of_a_value_is_told_at_once() {
        assertThatThrownBy(() -> FACT.read(JSON.replace("events.held", "A").replace("calculated", "")))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems()).extracting(p -> p.path()).containsExactly("/name", "/source"));
    }

    /** Reading ends at the first of these; a value that cannot be must not hide what is wrong beside it. */
    @Test
    void what_is_wrong_in_every_part_of_a_document_is_told_at_once(@TempDir Path folder) throws IOException {
        String json = """
                {"format": "qic/collaborative", "version": 1, "id": "c", "name": " ",
                 "topic": "care", "sites": [{"id": "s1", "name": "", "commissioner": "x"},
                   {"id": "s2", "name": "North", "commissioner": "x"}, {"id": "s 3", "name": "S", "extra": 1}],
                 "participants": [{"id": "p", "role": "gp", "site": 4, "joined": "2017-02-30"}],
                 "programme": {"start": "2016-09", "months": 0}}
                """;
        String[] paths = {
            "/name",
            "/sites/0/name",
            "/sites/0/commissioner",
            "/sites/1/commissioner",
            "/sites/2/id",
            "/sites/2/commissioner",
            "/sites/2/extra",
            "/participants/0/site",
            "/participants/0/joined",
            "/programme/months"
        };
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(json))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems()).extracting(p -> p.path()).containsExactlyInAnyOrder(paths));
        Path file = Files.writeString(folder.resolve("c.json"), json);
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(file))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems()).hasSize(paths.length));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "[]", "{", "{}", "nonsense", "{} {}", "null"})
    void what_is_no_document_is_refused(String json) {
        assertThatThrownBy(() -> FACT.read(json)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void anything_behind_the_document_is_refused() {
        assertThatThrownBy(() -> FACT.read(JSON + "{}"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("must end where its object ends (line 12");
    }

    @Test
    void a_repeated_field_is_refused() {
        assertThatThrownBy(() -> FACT.read(JSON.replace("\"unit\": \"events\"", "\"unit\": \"a\", \"unit\": \"b\"")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/unit: is a duplicate field (line 7");
    }

    @Test
    void a_document_with_thousands_of_problems_is_refused_with_the_first_thousand() {
        String head = "{\"format\": \"qic/collaborative\", \"version\": 1, \"participants\": [";
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(head + "1,".repeat(4_999) + "1]}"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .hasSize(1_001)
                                .contains(new Problem("/participants/998", "must be an object"))
                                .endsWith(new Problem("", "has more problems than these 1,000")));
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(head + "1,".repeat(900) + "1]}"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .filteredOn(problem -> problem.path().startsWith("/participants/"))
                                .hasSize(901));
    }

    @Test
    void each_null_in_a_list_is_a_problem() {
        assertThatThrownBy(
                        () -> Collaborative.DOCUMENT.read(
                                "{\"format\": \"qic/collaborative\", \"version\": 1, \"participants\": [null, {}, null, null]}"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .filteredOn(problem -> problem.message().startsWith("must not be null"))
                                .extracting(Problem::path)
                                .containsExactly("/participants/0", "/participants/2", "/participants/3"));
    }

    @Test
    void a_repeated_field_of_any_object_is_refused() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/golden/collaborative-1.json"));
        Pattern field = Pattern.compile(" +\"(\\w+)\": [^\\[{]+,");
        int tried = 0;
        for (int i = 3; i < lines.size(); i++) {
            Matcher line = field.matcher(lines.get(i));
            if (line.matches()) {
                List<String> repeated = new ArrayList<>(lines);
                repeated.add(i, lines.get(i));
                byte[] json = String.join("\n", repeated).getBytes(StandardCharsets.UTF_8);
                assertThatThrownBy(() -> Collaborative.DOCUMENT.read(new ByteArrayInputStream(json)))
                        .as(line.group())
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageMatching(
                                "[\\w/]*/" + line.group(1) + ": is a duplicate field \\(line " + (i + 2) + ",.+");
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "months": 3, "months": 4       | /programme/months: is a duplicate field
            "months": 99999999999          | /programme/months: is out of range
            "months": NaN                  | /programme/months: is not JSON
            "months": 3, "events": [7]     | /programme/events/0: must be an object
            "months": 3, "events": [null]  | /programme/events/0: must not be null
            "months": 3, "events": {}      | /programme/events: must be a list
            """)
    void a_wrong_field_deep_in_a_document_is_named(String fields, String message) {
        String json =
                "{\"format\": \"qic/collaborative\", \"version\": 1, \"id\": \"c\", \"name\": \"C\", \"topic\": \"T\","
                        + "\"programme\": {\"start\": \"2016-09\", " + fields + "}}";
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(json))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
        // With the header at the end the document is read by another way.
        String header = "\"format\": \"qic/collaborative\", \"version\": 1";
        String reordered = json.replace(header + ", ", "").replaceFirst("}$", ", " + header + "}");
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(reordered))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void streams_are_utf_8_and_stay_open() throws IOException {
        Fact value = VALUE.toBuilder().unit("café 𝄞").build();
        AtomicInteger closed = new AtomicInteger();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        FACT.write(value, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("café 𝄞").isEqualTo(FACT.write(value));
        assertThat(FACT.read(open(out.toByteArray(), closed)).unit()).isEqualTo("café 𝄞");
        out.reset();
        Fact.DOCUMENT.write(List.of(value).iterator(), out);
        List<String> units = new ArrayList<>();
        Fact.DOCUMENT.read(open(out.toByteArray(), closed), fact -> units.add(fact.unit()));
        assertThat(units).containsExactly("café 𝄞");
        assertThat(closed).hasValue(0);
    }

    private static InputStream open(byte[] bytes, AtomicInteger closed) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    @Test
    void a_file_saved_in_another_charset_is_told_with_its_field() {
        byte[] ansi = JSON.replace("\"events\"", "\"café\"").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> FACT.read(new ByteArrayInputStream(ansi)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/unit: is not valid UTF-8 (line 7");
    }
}
