package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.terms;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;

/** A manager and a deputy with the same role at one event in 2026, and lines and invoices for their time. */
final class TwoManagers {
    static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    static final Attendance TWO_HOURS = attended("P-manager", "2026-05-06", "10:00", "12:00");
    static final Attendance SHORTER = attended("P-deputy", "2026-05-06", "10:00", "11:40");
    static final Collaborative TWO_MANAGERS = with(TWO_HOURS, SHORTER);

    private TwoManagers() {}

    static Collaborative with(Attendance... attendances) {
        Participant manager = Cases.COLLABORATIVE.participants().get(0);
        return Cases.COLLABORATIVE.toBuilder()
                .addParticipants(manager.toBuilder().id(Id.of("P-deputy")).build())
                .register(Register.of(List.of(attendances)))
                .build();
    }

    static IncomingLine time(int minutes, String net) {
        return line(net).role(Role.CARE_HOME_MANAGER).minutes(minutes).build();
    }

    static IncomingLine.Builder line(String net) {
        return IncomingLine.builder().date(DAY).net(Money.of(net));
    }

    static IncomingResult check(Ledger ledger, IncomingLine... lines) {
        return IncomingCheck.of(TWO_MANAGERS, Cases.PRICING).check(invoice("A9", lines), ledger);
    }

    static IncomingInvoice invoice(String number, IncomingLine... lines) {
        return Invoices.of(number, LocalDate.of(2026, 5, 31), lines);
    }

    static Ledger recorded(IncomingResult result, String number) {
        return recorded(Ledger.empty(), result, number);
    }

    static Ledger recorded(Ledger ledger, IncomingResult result, String number) {
        return ledger.draft(Id.of(number), result.accepted().orElseThrow())
                .issue(Id.of(number), terms(HOME, number, "2026-05-31"));
    }
}
