package io.github.qic.payments.example;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.ledger.AllocatedAmount;
import io.github.qic.payments.ledger.HoldKind;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.Payment;
import io.github.qic.payments.ledger.PaymentHold;
import io.github.qic.payments.ledger.RateCorrection;
import io.github.qic.payments.reconcile.Reconciliation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The year of the README: a home that bills before an award, registers late, has a role corrected, a line disputed, is overpaid and
 * merges. Every figure is worked out by hand: minutes x rate / 60 at the entry of bands 7 and 5 and of band 4, before and after 22 May
 * 2025: £23.60 and £24.45, £15.33 and £15.88, £13.57 and £14.06.
 */
class YearExampleTest {
    private static final Attendance MANAGER = attended("P-manager", "2025-04-29", "10:00", "11:30");
    private static final Attendance NURSE = attended("P-nurse", "2025-04-29", "10:00", "11:40");
    private static final Attendance WORKER = attended("P-worker", "2025-04-29", "10:00", "12:30");

    private final Pricing award = Cases.PRICING;
    private final Pricing before =
            award.toBuilder().knownOn(LocalDate.parse("2025-05-15")).build();
    private final List<String> story = new ArrayList<>();
    private Ledger ledger = Ledger.empty();

    @Test
    void a_year_of_corrections_ends_with_nothing_different_and_nothing_outstanding() throws IOException {
        Collaborative register = Cases.registered(MANAGER, NURSE);
        bill("2025-05-15", "April's learning event is billed at the rates known then", "A1", register, before);
        pay("2025-05-30", "A1 is paid", "60.95", new AllocatedAmount(DocumentNumber.of("A1"), Money.of("60.95")));

        register = Cases.registered(MANAGER, NURSE, WORKER);
        supplement("2025-06-10", "the award of 22 May is paid in arrears", "A2", register);
        bill("2025-06-11", "a late register has a third person", "A3", register, award);
        step(
                "2025-06-12",
                "the payer disputes A3, whose role is not confirmed",
                one -> one.hold(PaymentHold.builder()
                        .id(Id.of("h1"))
                        .supplier(HOME)
                        .document(DocumentNumber.of("A3"))
                        .kind(HoldKind.DISPUTED)
                        .date(LocalDate.parse("2025-06-12"))
                        .reason("role not confirmed")
                        .build()));

        register = with(
                register,
                person -> person.id().equals(WORKER.participant())
                        ? person.toBuilder().role(Role.CARE_HOME_NURSE).build()
                        : person);
        step("2025-07-01", "the role is corrected to nurse, and the dispute ends", one -> one.release(Id.of("h1")));
        supplement("2025-07-02", "the difference of the role is billed", "A4", register);
        pay(
                "2025-08-01",
                "£50.00 is paid for A2, A3 and A4; £8.10 too much is on account",
                "50.00",
                new AllocatedAmount(DocumentNumber.of("A2"), Money.of("2.20")),
                new AllocatedAmount(DocumentNumber.of("A3"), Money.of("35.15")),
                new AllocatedAmount(DocumentNumber.of("A4"), Money.of("4.55")));
        pay("2025-08-15", "the home repays it", "-8.10");

        Id<Organisation> group = Id.of("group");
        register = with(
                register.toBuilder()
                        .addOrganisations(Organisation.builder()
                                .id(group)
                                .name("Trent Care Homes")
                                .kind(OrganisationKind.CARE_HOME_WITH_NURSING)
                                .build())
                        .build(),
                person -> person.toBuilder().employer(group).build());
        step(
                "2025-10-01",
                "the home becomes part of a group, its successor",
                one -> one.recordSupplier(Cases.supplier(HOME).toBuilder()
                        .id(group)
                        .name("Trent Care Homes")
                        .vatNumber(Optional.empty())
                        .addPredecessors(HOME)
                        .build()));

        Reconciliation end = Reconciliation.of(ledger, register, award);
        assertThat(end.differences()).isEmpty();
        // 90 minutes at 24.45, 100 and 150 at 15.88 an hour: 36.68 + 26.47 + 39.70
        assertThat(ledger.view().position(HOME).billed()).isEqualTo(Money.of("102.85"));
        assertThat(ledger.view().outstanding(HOME)).isEqualTo(Money.ZERO);
        assertThat(ledger.view().onAccount(HOME)).isEqualTo(Money.ZERO);
        assertThat(Ledger.DOCUMENT.read(Ledger.DOCUMENT.write(ledger)).head()).isEqualTo(ledger.head());
        assertThat(Files.readString(Path.of("README.md"))).contains(String.join("\n", story));
    }

    private static Collaborative with(Collaborative register, UnaryOperator<Participant> corrected) {
        return register.toBuilder()
                .participants(register.participants().stream().map(corrected).toList())
                .build();
    }

    private void bill(String day, String what, String number, Collaborative register, Pricing pricing) {
        ClaimStatement statement =
                Reconciliation.of(ledger, register, pricing).billable().get(0);
        step(day, what + " (" + number + ")", one -> issued(one.draft(Id.of(number), statement), number, day));
    }

    private void supplement(String day, String what, String number, Collaborative register) {
        RateCorrection rise =
                Reconciliation.of(ledger, register, award).toSupplement().get(0);
        step(day, what + " (" + number + ")", one -> issued(one.draft(Id.of(number), rise), number, day));
    }

    private static Ledger issued(Ledger drafted, String number, String day) {
        return drafted.issue(Id.<InvoiceDraft>of(number), Cases.terms(HOME, number, day));
    }

    private void pay(String day, String what, String amount, AllocatedAmount... allocated) {
        step(
                day,
                what,
                one -> one.pay(Payment.builder()
                        .reference(Id.of("bacs-" + day))
                        .supplier(HOME)
                        .date(LocalDate.parse(day))
                        .amount(Money.of(amount))
                        .addAllocated(allocated)
                        .build()));
    }

    /** Takes a step and tells it in a row of the story, with what is billed, outstanding and on account afterwards. */
    private void step(String day, String what, UnaryOperator<Ledger> step) {
        Id<Organisation> home = HOME;
        ledger = step.apply(ledger);
        story.add("| " + day + " | " + what + " | "
                + ledger.view().position(home).billed().display() + " | "
                + ledger.view().outstanding(home).display() + " | "
                + ledger.view().onAccount(home).display() + " |");
    }
}
