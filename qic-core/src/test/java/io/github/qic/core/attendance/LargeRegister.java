package io.github.qic.core.attendance;

import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Writes and reads a large register, in a virtual machine of its own whose memory is bounded. */
final class LargeRegister {
    private static final int PEOPLE = 2000;
    private static final int DAYS = 500;

    private LargeRegister() {}

    /** Arguments: what to do, the file, how many attendances. Prints a figure. */
    public static void main(String[] args) throws IOException {
        int size = Integer.parseInt(args[2]);
        switch (args[0]) {
            case "write-json" -> {
                try (var out = new BufferedOutputStream(new FileOutputStream(args[1]))) {
                    Register.DOCUMENT.write(attendances(size), out);
                }
            }
            case "stream-json" -> {
                AtomicLong minutes = new AtomicLong();
                try (InputStream in = new BufferedInputStream(new FileInputStream(args[1]))) {
                    Register.DOCUMENT.read(in, a -> minutes.addAndGet(a.minutes()));
                }
                System.out.println(minutes);
            }
            case "write-csv" -> {
                try (Writer out = new OutputStreamWriter(
                        new BufferedOutputStream(new FileOutputStream(args[1])), StandardCharsets.UTF_8)) {
                    AttendanceSheet.writeLong(() -> attendances(size), out);
                }
            }
            case "hold-json" -> hold(args[1], Register::read);
            case "hold-csv" -> {
                AttendanceSheet csv = AttendanceSheet.of(programme(), label -> Optional.of(Id.of(label)));
                hold(args[1], in -> csv.readLong(SheetSource.of(in)).orThrow());
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private interface Reading {
        Register read(InputStream in) throws IOException;
    }

    /** Prints the bytes an attendance takes. */
    private static void hold(String file, Reading reading) throws IOException {
        long before = used();
        try (InputStream in = new BufferedInputStream(new FileInputStream(file))) {
            Register register = reading.read(in);
            long held = used() - before;
            // The register is asked once more, so that it is still held when the memory is measured.
            System.out.println(held / register.attendances().size());
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Programme programme() {
        Programme.Builder programme =
                Programme.builder().start(YearMonth.of(2020, 1)).months(1);
        IntStream.range(0, DAYS)
                .forEach(i -> programme.addEvents(LearningEvent.builder()
                        .id(event(i))
                        .name("Event " + i)
                        .month(1)
                        .venue(Venue.of(VenueKind.COMMUNITY))
                        .build()));
        return programme.build();
    }

    private static Id<Gathering> event(int i) {
        return Id.of("event-" + i);
    }

    private static Iterator<Attendance> attendances(int size) {
        LocalDate first = LocalDate.of(2020, 1, 1);
        return IntStream.range(0, size)
                .mapToObj(i -> new Attendance(
                        Id.of("P" + i % PEOPLE),
                        event(i / PEOPLE % DAYS),
                        first.plusDays(i / PEOPLE % DAYS),
                        LocalTime.of(9 + i / (PEOPLE * DAYS), i % 60),
                        LocalTime.of(16, i % 60),
                        DeliveryMode.IN_PERSON))
                .iterator();
    }
}
