package io.github.qic.core.bench;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.house.Pairs;
import io.github.qic.core.json.Json;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A register of 100,000 attendances read and written, as JSON, as a sheet and through the mapper of an application. */
public final class RegisterRatio {
    private static final int SIZE = 50_000;
    private static final int PEOPLE = 2_000;
    private static final int DAYS = 250;

    private RegisterRatio() {}

    /** An attendance as an application writes it down. */
    private record Row(
            String participant, String gathering, LocalDate date, LocalTime start, String end, String mode) {}

    private record Rows(String format, int version, List<Row> attendances) {}

    /**
     * Measures.
     *
     * @param arguments none
     * @throws Exception never
     */
    public static void main(String[] arguments) throws Exception {
        Register register = Register.of(attendances());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        register.write(out);
        byte[] json = out.toByteArray();
        reading(json);
        writing(register, json.length);
        sheet(register);
        mapper(register);
    }

    private static void reading(byte[] json) throws Exception {
        ObjectReader rows = plain().readerFor(Rows.class);
        Pairs.print(
                "register read",
                "plain records",
                SIZE,
                () -> Register.read(new ByteArrayInputStream(json)),
                () -> rows.readValue(new ByteArrayInputStream(json)));
    }

    private static void writing(Register register, int size) throws Exception {
        Path file = Files.createTempFile("register", ".json");
        Pairs.print(
                "register written to a buffered file",
                "to memory",
                SIZE,
                () -> {
                    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
                        register.write(to);
                    }
                    return file;
                },
                () -> {
                    ByteArrayOutputStream to = new ByteArrayOutputStream(size);
                    register.write(to);
                    return to;
                });
        Files.delete(file);
    }

    private static void sheet(Register register) throws Exception {
        StringWriter csv = new StringWriter();
        AttendanceSheet.writeLong(register.attendances(), csv);
        String text = csv.toString();
        AttendanceSheet sheet = AttendanceSheet.of(programme(), label -> Optional.of(Id.of(label)));
        Pairs.print(
                "attendance sheet read",
                "a bare split",
                SIZE,
                () -> sheet.readLong(SheetSource.of(new StringReader(text))).orThrow(),
                () -> text.lines().map(line -> line.split(",", -1)).toList());
    }

    private static void mapper(Register register) throws Exception {
        JsonMapper application = Json.newMapper();
        String json = application.writeValueAsString(register);
        byte[] document = json.getBytes(StandardCharsets.UTF_8);
        Pairs.print(
                "register read by the mapper of an application",
                "by its document",
                SIZE,
                () -> application.readValue(document, Register.class),
                () -> Register.read(new ByteArrayInputStream(document)));
    }

    private static JsonMapper plain() {
        return JsonMapper.builder().addModule(new JavaTimeModule()).build();
    }

    private static List<Attendance> attendances() {
        SplittableRandom random = new SplittableRandom(36);
        List<Attendance> attendances = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            int day = i % DAYS;
            LocalTime start = LocalTime.of(8 + random.nextInt(8), 15 * random.nextInt(4));
            attendances.add(new Attendance(
                    Id.of("P%04d".formatted(i / DAYS % PEOPLE)),
                    Id.of("event-" + day),
                    LocalDate.of(2024, 1, 1).plusDays(day),
                    start,
                    start.plusMinutes(30L + 15 * random.nextInt(12)),
                    random.nextInt(4) == 0 ? DeliveryMode.REMOTE : DeliveryMode.IN_PERSON));
        }
        return attendances;
    }

    private static Programme programme() {
        Programme.Builder programme =
                Programme.builder().start(YearMonth.of(2024, 1)).months(1);
        for (int day = 0; day < DAYS; day++) {
            programme.addEvents(LearningEvent.builder()
                    .id(Id.of("event-" + day))
                    .name("Event " + day)
                    .month(1)
                    .venue(Venue.of(VenueKind.COMMUNITY))
                    .build());
        }
        return programme.build();
    }
}
