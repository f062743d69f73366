package io.github.qic.core.bench;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.house.Growth;
import io.github.qic.core.house.LargeCollaborative;
import io.github.qic.core.merge.Merge;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.AttendanceTables;
import io.github.qic.core.show.FindingTables;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.TidierDescription;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Growth of the calculations of this module; arguments: words of those wanted, all without. */
public final class CoreGrowth {
    private static final int EVENTS = 8;

    private CoreGrowth() {}

    public static void main(String... args) throws Exception {
        new Growth()
                .add("collaborative of n people with 8 attendances each, built", 500, n -> () -> collaborative(n))
                .add("the same, read", 500, n -> {
                    String json = Collaborative.DOCUMENT.write(collaborative(n));
                    return () -> Collaborative.DOCUMENT.read(json);
                })
                .add("the same, written", 500, n -> of(n, Collaborative.DOCUMENT::write))
                .add("the same, each person, organisation and gathering found by id", 2_000, n -> () -> {
                    Collaborative c = collaborative(n).toBuilder()
                            .register(Register.empty())
                            .build();
                    c.participants()
                            .forEach(p -> c.participant(p.id())
                                    .flatMap(Participant::employer)
                                    .flatMap(c::organisation));
                    c.programme().gatherings().forEach(g -> c.gathering(g.id()).orElseThrow());
                    return c;
                })
                .add("collaborative with n problems, refused", 250, n -> {
                    String json = Collaborative.DOCUMENT
                            .write(collaborative(n))
                            .replace("\"role\" : \"", "\"role\" : \" ")
                            .replace("\"2024-01-10\"", "\"2024-13-10\"");
                    return () -> refused(() -> Collaborative.DOCUMENT.read(json));
                })
                .add("register of n attendances, read", 5_000, n -> {
                    byte[] json = json(attendances(n));
                    return () -> Register.read(new ByteArrayInputStream(json));
                })
                .add("register of n attendances, written", 5_000, n -> {
                    List<Attendance> all = attendances(n);
                    return () -> json(all);
                })
                .add(
                        "CollaborativeCheck of n people",
                        250,
                        n -> of(n, c -> CollaborativeCheck.standard().check(c)))
                .add("review of n findings with n acceptances", 500, n -> {
                    List<Finding> findings = findings(n);
                    List<Acceptance> acceptances = findings.stream()
                            .map(f -> f.accept("as intended", "lead", LocalDate.of(2024, 9, 1)))
                            .toList();
                    return () -> Review.of(findings, acceptances, path -> true);
                })
                .add("FindingTables of n findings", 500, n -> {
                    List<Finding> findings = findings(n);
                    return () -> FindingTables.of(findings).html();
                })
                .add("retention of n people", 2_000, n -> of(n, c -> Retention.of(c, RetentionDefinition.toTheEnd())))
                .add(
                        "AttendanceTables of n people",
                        500,
                        n -> of(
                                n,
                                c -> List.of(
                                        AttendanceTables.people(c).csv(),
                                        AttendanceTables.gatherings(c).csv(),
                                        AttendanceTables.bySite(c, RetentionDefinition.allEvents())
                                                .csv(),
                                        AttendanceTables.byRole(c, RetentionDefinition.allEvents())
                                                .csv())))
                .add(
                        "TIDieR description and facts of n people",
                        500,
                        n -> of(n, c -> List.of(TidierDescription.of(c), c.facts(), c.components())))
                .add("attendance sheet of 8n rows, read", 250, n -> {
                    Collaborative c = collaborative(n);
                    String csv = AttendanceSheet.longTable(c.register().attendances())
                            .csv();
                    return () -> sheet(c).readLong(SheetSource.of(csv)).orThrow();
                })
                .add("the same as a workbook, read", 50, n -> {
                    Collaborative c = collaborative(n);
                    byte[] xlsx = xlsx(AttendanceSheet.longTable(c.register().attendances()));
                    return () -> sheet(c).readLong(SheetSource.of(new ByteArrayInputStream(xlsx)))
                            .orThrow();
                })
                .add("attendance matrix of n people, written and read", 250, n -> {
                    Collaborative c = collaborative(n);
                    return () -> sheet(c).readMatrix(SheetSource.of(
                            sheet(c).matrixTable(c.register()).csv()));
                })
                .add("attendance sheet of 8n rows, merged into its register", 100, n -> {
                    Collaborative c = collaborative(n);
                    String csv = AttendanceSheet.longTable(c.register().attendances())
                            .csv();
                    return () -> sheet(c).readLongOver(SheetSource.of(csv), c.register());
                })
                .add("attendance sheet with n faults, refused", 500, n -> {
                    Collaborative c = collaborative(8);
                    String csv = "person,event,date,start,end\n" + "P1,nowhere,2024-13-01,25:00,x\n".repeat(n);
                    return () -> sheet(c).readLong(SheetSource.of(csv)).problems();
                })
                .add("merge of collaboratives of n people, all changed", 250, n -> {
                    Collaborative base = collaborative(n);
                    Collaborative ours = base.toBuilder()
                            .participants(base.participants().stream()
                                    .map(p -> p.toBuilder().role(Role.GP).build())
                                    .toList())
                            .build();
                    Collaborative theirs = base.toBuilder()
                            .participants(base.participants().stream()
                                    .map(p -> p.toBuilder()
                                            .joined(LocalDate.of(2024, 1, 1))
                                            .build())
                                    .toList())
                            .build();
                    return () -> Merge.of(Collaborative.DOCUMENT).merge(base, ours, theirs);
                })
                .add("merge of collaboratives with n people added on each side", 250, n -> {
                    Collaborative base = collaborative(8);
                    Collaborative ours = added(base, "a", n);
                    Collaborative theirs = added(base, "b", n);
                    return () -> Merge.of(Collaborative.DOCUMENT).merge(base, ours, theirs);
                })
                .add("n facts, written and read", 1_000, n -> {
                    List<Fact> facts = IntStream.range(0, n)
                            .mapToObj(i -> collaborative(8).facts().get(0))
                            .toList();
                    return () -> {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        Fact.DOCUMENT.write(facts.iterator(), out);
                        List<Fact> read = new ArrayList<>();
                        Fact.DOCUMENT.read(new ByteArrayInputStream(out.toByteArray()), read::add);
                        return read;
                    };
                })
                .add("table of n rows as HTML, Markdown, text and CSV", 1_000, n -> {
                    Table table = table(n);
                    return () -> List.of(table.html(), table.markdown(), table.text(), table.csv());
                })
                .add("workbook of n rows", 1_000, n -> {
                    Table table = table(n);
                    return () -> xlsx(table);
                })
                .add("workbook of n sheets", 50, n -> {
                    Table table = table(10);
                    return () -> {
                        Workbook workbook = Workbook.of("Sheet 0", table);
                        for (int i = 1; i < n; i++) {
                            workbook = workbook.with("Sheet " + i, table);
                        }
                        workbook.write(OutputStream.nullOutputStream());
                        return workbook;
                    };
                })
                .run(args);
    }

    private static Callable<?> of(int n, Function<Collaborative, ?> calculation) {
        Collaborative collaborative = collaborative(n);
        return () -> calculation.apply(collaborative);
    }

    private static Object refused(Callable<?> reader) throws Exception {
        try {
            return reader.call();
        } catch (InvalidValueException e) {
            return e.problems();
        }
    }

    private static AttendanceSheet sheet(Collaborative c) {
        return AttendanceSheet.of(c.programme(), c.participants());
    }

    private static Table table(int rows) {
        return Table.ofText(
                List.of("a", "b"),
                IntStream.range(0, rows)
                        .mapToObj(i -> List.of("row " + i, "some <text> & more"))
                        .toList());
    }

    private static byte[] xlsx(Table table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Workbook.of("Sheet", table).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] json(List<Attendance> attendances) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Register.of(attendances).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Finding> findings(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> CollaborativeCheck.rules().get(0).at("/participants/" + i, "is missing " + i))
                .toList();
    }

    private static Collaborative added(Collaborative base, String prefix, int n) {
        return base.toBuilder()
                .addAllParticipants(IntStream.range(0, n)
                        .mapToObj(i -> Participant.builder()
                                .id(Id.of(prefix + i))
                                .role(Role.GP)
                                .build())
                        .toList())
                .build();
    }

    private static List<Attendance> attendances(int n) {
        return collaborative(n / EVENTS).register().attendances();
    }

    /** 8 people at each site; each person came to 8 events. */
    private static Collaborative collaborative(int people) {
        return LargeCollaborative.of(people, 8, EVENTS);
    }
}
