package io.github.qic.payments.invoice;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.ledger.CreditTerms;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;

/** A care home and a practice whose people attend; small enough to work out by hand. */
public final class Cases {
    public static final Id<Organisation> HOME = Id.of("home");
    public static final Id<Organisation> PRACTICE = Id.of("practice");
    public static final DateRange ALL = new DateRange(LocalDate.parse("2016-04-01"), LocalDate.parse("2026-03-31"));
    public static final Pricing PRICING =
            Pricing.of(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM), PayTables.standard());
    /** Paid leave of 5.6 of 46.4 weeks. */
    public static final OnCosts PAID_LEAVE =
            OnCosts.builder().paidLeavePercent(new BigDecimal("12.07")).build();

    public static final Collaborative COLLABORATIVE = Collaborative.builder()
            .id(Id.of("small"))
            .name("A small collaborative")
            .topic("Falls")
            .addOrganisations(
                    organisation("home", "Beech House", OrganisationKind.CARE_HOME_WITH_NURSING),
                    organisation("practice", "Trent Surgery", OrganisationKind.GP_PRACTICE))
            .addParticipants(
                    person("P-manager", Role.CARE_HOME_MANAGER, "home"),
                    person("P-nurse", Role.CARE_HOME_NURSE, "home"),
                    person("P-worker", Role.CARE_HOME_WORKER, "home"),
                    person("P-gp", Role.GP, "practice"))
            .programme(Programme.builder()
                    .start(YearMonth.of(2016, 9))
                    .months(115)
                    .addEvents(LearningEvent.builder()
                            .id(Id.of("event-1"))
                            .name("Learning event 1")
                            .month(1)
                            .venue(Venue.of(VenueKind.UNIVERSITY))
                            .build())
                    .build())
            .build();

    public static final Buyer BUYER = Buyer.builder()
            .name("Nottingham Commissioning Group")
            .address(Address.builder()
                    .addLines("ABC PAYABLES Z123", "PO Box 312")
                    .town("Leeds")
                    .postcode("LS11 1HP")
                    .build())
            .odsCode("ABC")
            .payablesCode("Z123")
            .build();

    private Cases() {}

    public static Supplier supplier(Id<Organisation> id) {
        return supplier(id, VatTreatment.outsideScope("reimbursement of the cost of staff time"));
    }

    public static Supplier supplier(Id<Organisation> id, VatTreatment vat) {
        return Supplier.builder()
                .id(id)
                .name(id.equals(HOME) ? "Beech House" : "Trent Surgery")
                .address(Address.builder()
                        .addLines("1 Park Road")
                        .town("Nottingham")
                        .postcode("NG7 2UH")
                        .build())
                .odsCode("VLAXL")
                .vat(vat)
                .vatNumber("GB123456789")
                .account(PaymentAccount.builder()
                        .name("Beech House")
                        .sortCode("20-00-00")
                        .accountNumber("12345678")
                        .build())
                .build();
    }

    public static InvoiceTerms terms(Id<Organisation> supplier, String number, String day) {
        LocalDate issue = LocalDate.parse(day);
        return InvoiceTerms.builder()
                .number(DocumentNumber.of(number))
                .issueDate(issue)
                .dueDate(issue.plusDays(30))
                .supplier(supplier(supplier))
                .buyer(BUYER)
                .purchaseOrder("PO4711")
                .build();
    }

    public static CreditTerms credit(String number, String day) {
        return new CreditTerms(DocumentNumber.of(number), LocalDate.parse(day), CreditReason.NOT_ATTENDED);
    }

    public static List<ClaimStatement> peachLike() {
        return statements(
                PRICING,
                attended("P-manager", "2016-09-14", "10:00", "11:30"),
                attended("P-nurse", "2016-09-15", "09:20", "11:00"),
                attended("P-gp", "2016-09-14", "13:00", "17:10"));
    }

    public static List<ClaimStatement> statements(Pricing pricing, Attendance... attendances) {
        Claims claims = pricing.claims(COLLABORATIVE, Register.of(List.of(attendances)));
        return ClaimStatements.of(COLLABORATIVE, claims, ALL);
    }

    public static ClaimStatement statement(Pricing pricing, Attendance... attendances) {
        return statements(pricing, attendances).get(0);
    }

    /** {@return the small collaborative with a register} */
    public static Collaborative registered(Attendance... attendances) {
        return COLLABORATIVE.toBuilder()
                .register(Register.of(List.of(attendances)))
                .build();
    }

    /** {@return the pricing of a scheme that pays on other terms} */
    public static Pricing pricing(UnaryOperator<PayTerms.Builder> terms) {
        Scheme scheme = PRICING.scheme();
        List<SchemeRule> rules = scheme.rules().stream()
                .map(rule -> rule.toBuilder()
                        .terms(rule.terms()
                                .map(paid -> terms.apply(paid.toBuilder()).build()))
                        .build())
                .toList();
        return PRICING.toBuilder()
                .scheme(scheme.toBuilder().rules(rules).build())
                .build();
    }

    /** {@return the pricing of a scheme that pays on-costs} */
    public static Pricing withOnCosts(OnCosts costs) {
        return pricing(terms -> terms.onCosts(costs));
    }

    /** {@return the reference of an attendance of the small collaborative} */
    public static ClaimReference reference(AttendanceKey attendance) {
        return ClaimReference.of(COLLABORATIVE.id(), attendance);
    }

    /** {@return an attendance of the small collaborative of some minutes, all of them paid} */
    public static ClaimedAttendance claimed(AttendanceKey attendance, int minutes) {
        return ClaimedAttendance.builder()
                .claim(reference(attendance))
                .collaborative(COLLABORATIVE.id())
                .scheme(PRICING.scheme().id())
                .person(PersonReference.of(COLLABORATIVE.id(), attendance.participant()))
                .gathering(attendance.gathering())
                .slot(new TimeSlot(
                        attendance.date(),
                        attendance.start(),
                        new EndTime(attendance.start().toSecondOfDay() / 60 + minutes)))
                .minutes(minutes)
                .build();
    }

    public static Attendance attended(String person, String day, String start, String end) {
        return new Attendance(
                Id.of(person),
                Id.of("event-1"),
                LocalDate.parse(day),
                LocalTime.parse(start),
                LocalTime.parse(end),
                DeliveryMode.IN_PERSON);
    }

    private static Organisation organisation(String id, String name, OrganisationKind kind) {
        return Organisation.builder().id(Id.of(id)).name(name).kind(kind).build();
    }

    private static Participant person(String id, Role role, String employer) {
        return Participant.builder()
                .id(Id.of(id))
                .role(role)
                .employer(Id.<Organisation>of(employer))
                .build();
    }
}
