package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.ledger.Ledger;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A comparison of every line with every attendance would take 64 times as long for 8 times as many. */
class IncomingShapesTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 14);
    private static final IncomingCheck FEW = crowd(500);
    private static final IncomingCheck MANY = crowd(4_000);

    /** {@code many} managers of one home on one day, for 60 to 539 minutes each. */
    private static IncomingCheck crowd(int many) {
        List<Participant> people = new ArrayList<>();
        List<Attendance> attendances = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Id<Participant> person = Id.of("M" + i);
            people.add(Participant.builder()
                    .id(person)
                    .role(Role.CARE_HOME_MANAGER)
                    .employer(HOME)
                    .build());
            attendances.add(new Attendance(
                    person,
                    Id.of("event-1"),
                    DAY,
                    LocalTime.of(9, 0),
                    LocalTime.of(10 + i % 8, i % 60),
                    DeliveryMode.IN_PERSON));
        }
        return IncomingCheck.of(
                Cases.COLLABORATIVE.toBuilder()
                        .participants(people)
                        .register(Register.of(attendances))
                        .build(),
                Cases.PRICING);
    }

    private static IncomingInvoice invoice(IncomingLine line, int many) {
        return Invoices.of("1", DAY, Collections.nCopies(many, line));
    }

    static Stream<IncomingLine> lines() {
        return Stream.of(
                line("16.32").minutes(61).build(),
                line("1.00").rate(Money.of("7.77")).build(),
                line("0.27").minutes(1).build(),
                line("40.00").rate(Money.of("16.05")).minutes(1440).build(),
                IncomingLine.builder()
                        .kind(IncomingLineKind.ON_COST)
                        .net(Money.of("1.00"))
                        .build());
    }

    private static IncomingLine.Builder line(String net) {
        return IncomingLine.builder().date(DAY).role(Role.CARE_HOME_MANAGER).net(Money.of(net));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eight_times_as_many_equal_lines_and_attendances_take_far_less_than_64_times_as_long(IncomingLine line) {
        seconds(FEW, 500, line);
        double few = Math.max(seconds(FEW, 500, line), 0.005);
        assertThat(seconds(MANY, 4_000, line)).isLessThan(25 * few);
    }

    private static double seconds(IncomingCheck check, int many, IncomingLine line) {
        IncomingInvoice invoice = invoice(line, many);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        IncomingResult result = check.check(invoice, Ledger.empty());
        long end = threads.getCurrentThreadCpuTime();
        assertThat(result.lines()).hasSize(many);
        return (end - start) / 1e9;
    }
}
