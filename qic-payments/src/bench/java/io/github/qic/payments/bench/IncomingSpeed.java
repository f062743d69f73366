package io.github.qic.payments.bench;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Address;
import io.github.qic.payments.invoice.Buyer;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.receive.IncomingCheck;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingLine;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.TimeRules;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Seconds of CPU time to check, draft and issue all invoices of a programme, one for each home and event, with 20 lines each. Half of the homes
 * quote references; the other half give role, day, minutes and amount.
 */
public final class IncomingSpeed {
    private static final int PEOPLE = 20;
    private static final int EVENTS = 16;
    private static final LocalDate FIRST = LocalDate.of(2016, 9, 14);

    private IncomingSpeed() {}

    /** Prints the seconds for more and more homes, without and with a limit of the scheme. */
    public static void main(String[] args) {
        run(5, false); // warms up
        for (int homes : new int[] {25, 50, 100}) {
            System.out.printf(
                    "%,d invoices of %,d attendances: %.1f s; with a daily cap %.1f s%n",
                    homes * EVENTS, homes * EVENTS * PEOPLE, run(homes, false), run(homes, true));
        }
    }

    private static double run(int homes, boolean capped) {
        Collaborative collaborative = collaborative(homes);
        Pricing plain = Pricing.of(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM), PayTables.standard());
        Pricing pricing = capped ? capped(plain) : plain;
        List<IncomingInvoice> invoices = invoices(collaborative, pricing);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        IncomingCheck check = IncomingCheck.of(collaborative, pricing);
        Ledger ledger = Ledger.empty();
        Money paid = Money.ZERO;
        for (IncomingInvoice invoice : invoices) {
            IncomingResult result = check.check(invoice, ledger);
            Id<InvoiceDraft> draft = Id.of("draft-" + invoice.number());
            ledger = ledger.draft(draft, result.accepted().orElseThrow()).issue(draft, terms(result));
            paid = paid.plus(result.payable());
        }
        double seconds = (thread.getCurrentThreadCpuTime() - start) / 1e9;
        if (!paid.equals(Money.sum(invoices.stream().map(IncomingInvoice::total)))) {
            throw new IllegalStateException("not all is paid: " + paid);
        }
        return seconds;
    }

    /** {@return the pricing with a cap of 8 hours a day} */
    static Pricing capped(Pricing plain) {
        return plain.toBuilder()
                .scheme(plain.scheme().toBuilder()
                        .time(TimeRules.builder().dailyCapMinutes(480).build())
                        .build())
                .build();
    }

    /** {@return so many homes with 20 people and 16 events each} */
    static Collaborative collaborative(int homes) {
        List<Organisation> organisations = new ArrayList<>();
        List<Participant> people = new ArrayList<>();
        List<Attendance> attendances = new ArrayList<>();
        List<Role> roles = List.of(Role.CARE_HOME_MANAGER, Role.CARE_HOME_NURSE, Role.CARE_HOME_WORKER);
        for (int home = 0; home < homes; home++) {
            Id<Organisation> id = Id.of("home-" + home);
            organisations.add(Organisation.builder()
                    .id(id)
                    .name("Home " + home)
                    .kind(OrganisationKind.CARE_HOME_WITH_NURSING)
                    .build());
            for (int i = 0; i < PEOPLE; i++) {
                Id<Participant> person = Id.of("P" + home + "-" + i);
                people.add(Participant.builder()
                        .id(person)
                        .role(roles.get(i % roles.size()))
                        .employer(id)
                        .build());
                for (int event = 0; event < EVENTS; event++) {
                    attendances.add(new Attendance(
                            person,
                            Id.<Gathering>of("event-1"),
                            FIRST.plusDays(7L * event),
                            LocalTime.of(9, i),
                            LocalTime.of(10 + i % 4, 30 + i),
                            DeliveryMode.IN_PERSON));
                }
            }
        }
        return Collaborative.builder()
                .id(Id.of("speed"))
                .name("Speed")
                .topic("Speed")
                .organisations(organisations)
                .participants(people)
                .programme(Programme.builder()
                        .start(YearMonth.of(2016, 9))
                        .months(18)
                        .addEvents(LearningEvent.builder()
                                .id(Id.of("event-1"))
                                .name("Learning event 1")
                                .month(1)
                                .venue(Venue.of(VenueKind.UNIVERSITY))
                                .build())
                        .build())
                .register(Register.of(attendances))
                .build();
    }

    private static List<IncomingInvoice> invoices(Collaborative collaborative, Pricing pricing) {
        List<IncomingInvoice> invoices = new ArrayList<>();
        Claims claims = pricing.claims(collaborative);
        for (int event = 0; event < EVENTS; event++) {
            LocalDate day = FIRST.plusDays(7L * event);
            for (ClaimStatement statement : ClaimStatements.of(collaborative, claims, new DateRange(day, day))) {
                boolean referred = invoices.size() % 2 == 0;
                invoices.add(IncomingInvoice.builder()
                        .supplier(statement.organisation())
                        .number("E" + event + statement.organisation())
                        .date(day.plusDays(5))
                        .lines(statement.lines().stream()
                                .map(line -> line(line, referred))
                                .toList())
                        .total(statement.total())
                        .build());
            }
        }
        return invoices;
    }

    private static IncomingLine line(DocumentLine due, boolean referred) {
        IncomingLine.Builder line = IncomingLine.builder().net(due.net());
        return referred
                ? line.claim(due.claim()).build()
                : line.date(due.date()).role(due.role()).minutes(due.minutes()).build();
    }

    private static InvoiceTerms terms(IncomingResult result) {
        ClaimStatement accepted = result.accepted().orElseThrow();
        Address address = Address.builder()
                .addLines("1 Road")
                .town("Town")
                .postcode("NG1 1AA")
                .build();
        LocalDate day = result.invoice().date().orElseThrow();
        return InvoiceTerms.builder()
                .number(result.recordAs().orElseThrow())
                .issueDate(day)
                .dueDate(day.plusDays(30))
                .supplier(Supplier.builder()
                        .id(accepted.organisation())
                        .name(accepted.name())
                        .address(address)
                        .vat(VatTreatment.outsideScope("reimbursement"))
                        .account(PaymentAccount.builder()
                                .name(accepted.name())
                                .sortCode("00-00-00")
                                .accountNumber("00000000")
                                .build())
                        .build())
                .buyer(Buyer.builder().name("Payer").address(address).build())
                .buyerReference("BACKFILL")
                .build();
    }
}
