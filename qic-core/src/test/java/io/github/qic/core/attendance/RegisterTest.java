package io.github.qic.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {
    private static final String JSON = """
            {"format":"qic/register","version":1,"attendances":[
            {"participant":"P01","gathering":"e1","date":"2016-09-21","start":"10:00","end":"16:00","mode":"in-person"},
            {"participant":"P02","gathering":"e1","date":"2016-09-21","start":"10:00","end":"16:00","mode":"remote"}
            ]}
            """;

    private static Register read(String json) throws IOException {
        return Register.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Attendance at(String who, String start) {
        return new Attendance(
                Id.of(who),
                Id.of("e1"),
                LocalDate.of(2016, 9, 21),
                LocalTime.parse(start),
                LocalTime.of(16, 0),
                DeliveryMode.IN_PERSON);
    }

    @Test
    void a_register_by_itself_is_written_a_line_an_attendance_and_read_back() throws IOException {
        Register register = read(JSON);
        assertThat(register.attendances()).hasSize(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        register.write(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(JSON);
        assertThat(read(out.toString(StandardCharsets.UTF_8))).isEqualTo(register);
    }

    @Test
    void a_register_of_nothing_is_read_back() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Register.empty().write(out);
        assertThat(read(out.toString(StandardCharsets.UTF_8))).isEqualTo(Register.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qic/register         | qic/other             | /format: must be "qic/register"
            "version":1          | "version":2           | /version: must be 1, the version this library reads
            "version":1,         |                       | /version: must be 1, the version this library reads
            attendances          | items                 | /items: is an unknown field
            "mode":"remote"      | "mode":"remote","x":1 | /attendances/1/x: is an unknown field
            ,"mode":"remote"     |                       | /attendances/1/mode: is missing
            "start":"10:00"      | "start":"17:00"       | /attendances/0/end: must be after /start
            {"participant":"P02" | 7,{"participant":"P02"| /attendances/1: must be an object
            {"participant":"P02" | null,{"participant":"P02"| /attendances/1: must be an object
            P02                  | P01                   | /attendances/1/participant: is a duplicate: P01/e1/2016-09-21T10:00
            """)
    void a_wrong_register_is_refused_with_path_and_rule(String from, String to, String message) {
        assertThatThrownBy(() -> read(JSON.replace(from, to == null ? "" : to))).hasMessageStartingWith(message);
    }

    @Test
    void nothing_in_place_of_an_attendance_is_refused_inside_a_collaborative_too() {
        String json = Collaborative.DOCUMENT.write(PeachCollaborative.collaborative());
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(json.replace("\"register\": [", "\"register\": [ null,")))
                .hasMessageStartingWith("/register/0: must not be null");
    }

    /** The register puts them in order; who looks for the mistake has the document. */
    @Test
    void somebody_unknown_is_told_where_the_document_has_them() {
        String json = Collaborative.DOCUMENT.write(PeachCollaborative.collaborative());
        // The first attendance of event 1 becomes the last of that event, by the id.
        String wrong = json.replaceFirst(
                "\"participant\": \"P01\",(\\s+)\"gathering\"", "\"participant\": \"P99\",$1\"gathering\"");
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(wrong))
                .hasMessage("/register/0/participant: unknown participant: P99");
    }

    @Test
    void who_and_what_is_unknown_in_a_register_kept_apart_is_told_in_the_order_given() {
        Register register = Register.of(List.of(at("P02", "11:00"), at("P01", "10:00")));
        assertThat(register.unknown(Set.of(Id.of("P01")), Set.of(Id.of("e1"))))
                .containsExactly(new Problem("/0/participant", "unknown participant: P02"));
        assertThat(register.unknown(Set.of(Id.of("P01"), Id.of("P02")), Set.of()))
                .extracting(Problem::path)
                .containsExactly("/0/gathering", "/1/gathering");
        assertThat(register.unknown(Set.of(Id.of("P01"), Id.of("P02")), Set.of(Id.of("e1"))))
                .isEmpty();
    }

    @Test
    void nothing_is_no_attendance() {
        assertThatThrownBy(() -> Register.of(Collections.singletonList(null))).isInstanceOf(NullPointerException.class);
    }

    @Test
    void what_breaks_off_while_it_is_written_is_no_document() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<Attendance> broken =
                Stream.of("10:00", "never").map(start -> at("P01", start)).iterator();
        assertThatThrownBy(() -> Register.DOCUMENT.write(broken, out)).isInstanceOf(DateTimeException.class);
        assertThat(out.size()).isPositive();
        assertThatThrownBy(() -> read(out.toString(StandardCharsets.UTF_8))).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ]} | ],"more":1}
            ]} | ]} 7
            ]} | ]
            """)
    void anything_behind_the_list_is_refused(String from, String to) {
        assertThatThrownBy(() -> read(JSON.replace(from, to))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void attendances_stand_in_order_of_day_start_gathering_and_person() {
        List<Attendance> mixed = List.of(at("P02", "11:00"), at("P02", "10:00"), at("P01", "11:00"));
        assertThat(Register.of(mixed).attendances())
                .containsExactly(at("P02", "10:00"), at("P01", "11:00"), at("P02", "11:00"));
    }

    @Test
    void the_same_start_twice_is_refused_with_its_place_in_the_order_given() {
        assertThatThrownBy(() -> Register.of(List.of(at("P02", "11:00"), at("P01", "10:00"), at("P02", "11:00"))))
                .hasMessage("/2/participant: is a duplicate: P02/e1/2016-09-21T11:00");
    }

    @Test
    void what_attendances_have_in_common_is_one_object() throws IOException {
        List<Attendance> attendances = new ArrayList<>(read(JSON).attendances());
        assertThat(attendances.get(0).date()).isSameAs(attendances.get(1).date());
        assertThat(attendances.get(0).gathering()).isSameAs(attendances.get(1).gathering());
        List<Attendance> inside = Collaborative.DOCUMENT
                .read(Collaborative.DOCUMENT.write(PeachCollaborative.collaborative()))
                .register()
                .attendances();
        assertThat(inside.get(0).date()).isSameAs(inside.get(1).date());
    }
}
