package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.registered;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.EarlierClaim;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.MinimumTime;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.TimeRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Which attendance a line without a reference is for. By hand from the salaries of 2016/17 at entry: manager £16.05, nurse
 * £11.20, worker £9.83 an hour.
 */
class MatchingTest {
    private static final LocalDate DATE = LocalDate.of(2016, 11, 15);
    private static final Id<Organisation> VILLA = Id.of("villa");
    private static final Attendance MANAGER = attended("P-manager", "2016-09-14", "08:00", "09:00");
    private static final Attendance SHORT = attended("P-worker", "2016-09-14", "09:00", "10:00");
    private static final Attendance LONG = attended("P-worker", "2016-09-14", "14:00", "16:30");

    @Test
    void a_line_is_for_the_attendance_whose_minutes_it_claims() {
        IncomingLineResult line = only(
                check(Cases.PRICING, Ledger.empty(), line("24.58").minutes(150).build(), SHORT, LONG));
        assertThat(line.claims()).contains(Cases.reference(LONG.key()));
        assertThat(line.queries()).isEmpty();
    }

    @Test
    void a_line_is_for_the_attendance_whose_amount_it_claims() {
        IncomingLineResult line =
                only(check(Cases.PRICING, Ledger.empty(), line("24.58").build(), SHORT, LONG));
        assertThat(line.claims()).contains(Cases.reference(LONG.key()));
        assertThat(line.payable()).isEqualTo(Money.of("24.58"));
    }

    @Test
    void a_line_is_for_the_attendance_whose_rate_it_claims() {
        IncomingLineResult line = only(check(
                Cases.PRICING,
                Ledger.empty(),
                line("5.00").rate(Money.of("9.83")).build(),
                MANAGER,
                SHORT));
        assertThat(line.claims()).contains(Cases.reference(SHORT.key()));
        assertThat(line.notes())
                .extracting(Answers::text)
                .containsExactly(
                        "LESS_THAN_DUE: What is due comes to £9.83; to claim the rest, credit this line and bill the attendance again.");
    }

    @Test
    void equal_lines_are_for_one_attendance_each() {
        Attendance later = attended("P-worker", "2016-09-14", "11:00", "12:00");
        IncomingLine line = line("9.83").minutes(60).build();
        IncomingResult result = check(Cases.PRICING, Ledger.empty(), List.of(line, line, line), SHORT, later);
        assertThat(result.lines())
                .extracting(IncomingLineResult::claims)
                .startsWith(List.of(Cases.reference(SHORT.key())), List.of(Cases.reference(later.key())));
        assertThat(result.lines())
                .extracting(IncomingLineResult::payable)
                .containsExactly(Money.of("9.83"), Money.of("9.83"), Money.ZERO);
        assertThat(result.lines().get(2).queries())
                .extracting(Answers::text)
                .containsExactly("TOO_MANY_PEOPLE 9.83: You claim 3 attendances on 2016-09-14; 2 are recorded.");
    }

    private static Ledger withFirstBilled(Attendance... attendances) {
        ClaimStatement all = Cases.statement(Cases.PRICING, attendances);
        ClaimStatement first = all.withLines(all.lines().subList(0, 1));
        return Ledger.empty().draft(Id.of("d"), first).issue(Id.of("d"), terms(HOME, "A1", "2016-10-01"));
    }

    @Test
    void a_line_is_for_an_attendance_that_is_not_billed_yet() {
        Attendance later = attended("P-worker", "2016-09-14", "11:00", "12:00");
        Ledger ledger = withFirstBilled(SHORT, later);
        IncomingLine hour = line("9.83").minutes(60).build();
        IncomingInvoice invoice = invoice(Money.of("9.83")).addLines(hour).build();
        IncomingResult result = IncomingCheck.of(registered(SHORT, later), Cases.PRICING)
                .check(invoice, ledger, Set.of(QueryReason.DUPLICATE));
        assertThat(only(result).claims()).contains(Cases.reference(later.key()));
        assertThat(result.payable()).isEqualTo(Money.of("9.83"));
    }

    /** The other line of the day, which nobody attended, does not make it one. */
    @Test
    void a_line_with_its_reference_is_no_duplicate_of_what_is_billed() {
        Attendance later = attended("P-worker", "2016-09-14", "11:00", "12:00");
        Ledger ledger = withFirstBilled(SHORT, later);
        IncomingLine hour = line("9.83").minutes(60).build();
        IncomingLine quoted =
                hour.toBuilder().claim(Cases.reference(later.key())).build();
        IncomingLine nobody = line("1.00").role(Role.CARE_HOME_NURSE).build();
        assertThat(check(Cases.PRICING, ledger, List.of(hour, nobody), SHORT, later)
                        .queries())
                .extracting(InvoiceQuery::reason)
                .containsExactly(QueryReason.DUPLICATE);
        IncomingResult result = check(Cases.PRICING, ledger, List.of(quoted, nobody), SHORT, later);
        assertThat(result.queries()).isEmpty();
        assertThat(result.payable()).isEqualTo(Money.of("9.83"));
    }

    @Test
    void the_reference_before_a_start_was_corrected_is_understood() {
        Attendance corrected = attended("P-worker", "2016-09-14", "09:05", "10:00");
        IncomingLine quoted = line("9.83")
                .claim(Cases.reference(SHORT.key()).value().toLowerCase(Locale.ROOT))
                .minutes(60)
                .build();
        IncomingLineResult line = only(check(Cases.PRICING, Ledger.empty(), quoted, corrected));
        assertThat(line.claims()).containsExactly(Cases.reference(corrected.key()));
        // 55 minutes at 9.83 are 9.010833
        assertThat(line.payable()).isEqualTo(Money.of("9.01"));
        assertThat(line.queries())
                .extracting(Answers::text)
                .containsExactly("TOO_MANY_MINUTES 0.82: 60 minutes are claimed; 55 are recorded.");
        assertThat(line.notes()).extracting(InvoiceNote::reason).containsExactly(NoteReason.REFERENCE_CORRECTED);
    }

    @Test
    void a_reference_under_which_the_ledger_bills_is_billed_already_whatever_the_register_says_now() {
        ClaimStatement all = Cases.statement(Cases.PRICING, SHORT);
        Ledger ledger = Ledger.empty().draft(Id.of("d"), all).issue(Id.of("d"), terms(HOME, "A1", "2016-10-01"));
        Attendance moved = attended("P-worker", "2016-09-14", "14:00", "15:00");
        IncomingLine quoted =
                line("9.83").claim(Cases.reference(SHORT.key())).minutes(60).build();
        assertThat(only(check(Cases.PRICING, ledger, quoted, moved)).queries())
                .extracting(Answers::text)
                .containsExactly("ALREADY_CLAIMED 9.83: The attendance was billed in A1 of 1 October 2016.");
    }

    @Test
    void a_reference_under_which_the_ledger_bills_is_billed_already_though_the_attendance_was_deleted() {
        ClaimStatement all = Cases.statement(Cases.PRICING, SHORT);
        Ledger ledger = Ledger.empty().draft(Id.of("d"), all).issue(Id.of("d"), terms(HOME, "A1", "2016-10-01"));
        IncomingLineResult line = only(check(
                Cases.PRICING,
                ledger,
                line("9.83").claim(Cases.reference(SHORT.key())).build(),
                MANAGER));
        assertThat(line.claims()).containsExactly(Cases.reference(SHORT.key()));
        assertThat(line.queries())
                .extracting(Answers::text)
                .containsExactly("ALREADY_CLAIMED 9.83: The attendance was billed in A1 of 1 October 2016.");
    }

    /** The nurse comes first in the register, at 11.20 for the hour, the worker at 9.83. */
    private static IncomingLineResult ofNurseOrWorker(IncomingLine.Builder line) {
        Attendance nurse = attended("P-nurse", "2016-09-14", "09:00", "10:00");
        return only(check(Cases.PRICING, Ledger.empty(), line.build(), nurse, SHORT));
    }

    @Test
    void minutes_and_amount_tell_more_than_minutes() {
        assertThat(ofNurseOrWorker(line("9.83").minutes(60)).claims()).containsExactly(Cases.reference(SHORT.key()));
    }

    @Test
    void minutes_and_rate_tell_more_than_minutes() {
        assertThat(ofNurseOrWorker(line("9.00").minutes(60).rate(Money.of("9.83")))
                        .claims())
                .containsExactly(Cases.reference(SHORT.key()));
    }

    @Test
    void an_amount_finds_the_attendance_whose_minutes_are_wrong() {
        IncomingLineResult line = ofNurseOrWorker(line("9.83").minutes(70));
        assertThat(line.claims()).containsExactly(Cases.reference(SHORT.key()));
        assertThat(line.payable()).isEqualTo(Money.of("9.83"));
    }

    /** 120 of 150 minutes at 9.83 are 19.66; 19.68 is at another rate. */
    @Test
    void a_part_may_be_off_by_a_penny_of_rounding() {
        assertThat(only(check(
                                Cases.PRICING,
                                Ledger.empty(),
                                line("19.66").minutes(120).build(),
                                LONG))
                        .payable())
                .isEqualTo(Money.of("19.66"));
        assertThat(only(check(
                                Cases.PRICING,
                                Ledger.empty(),
                                line("19.67").minutes(120).build(),
                                LONG))
                        .payable())
                .isEqualTo(Money.of("19.66"));
        IncomingLineResult more = only(
                check(Cases.PRICING, Ledger.empty(), line("19.68").minutes(120).build(), LONG));
        assertThat(more.queries()).extracting(InvoiceQuery::reason).containsExactly(QueryReason.NO_MATCH);
    }

    /** At 9.83, 89 minutes are 14.58 (14.581167), 61 are 9.99 (9.993833), and all 150 are 24.58 (24.575). */
    @Test
    void parts_into_which_the_amount_due_was_divided_are_paid_to_the_penny() {
        for (String reference : List.of("", Cases.reference(LONG.key()).value())) {
            IncomingResult result = check(
                    Cases.PRICING,
                    Ledger.empty(),
                    List.of(
                            line("14.59").claim(reference).minutes(89).build(),
                            line("9.99").claim(reference).minutes(61).build()),
                    LONG);
            assertThat(result.allQueries()).isEmpty();
            assertThat(result.payable()).isEqualTo(Money.of("24.58"));
        }
    }

    /** At 9.83, 90 minutes are 14.745, 30 are 4.915, 16 are 2.621 and 14 are 2.294; their sum is what is due for 150. */
    @Test
    void parts_that_are_rounded_one_by_one_are_paid_if_their_sum_is_due() {
        IncomingResult result = check(
                Cases.PRICING,
                Ledger.empty(),
                List.of(
                        line("14.75").minutes(90).build(),
                        line("4.92").minutes(30).build(),
                        line("2.62").minutes(16).build(),
                        line("2.29").minutes(14).build()),
                LONG);
        assertThat(result.allQueries()).isEmpty();
        assertThat(result.payable()).isEqualTo(Money.of("24.58"));
    }

    /** Five minutes at 10.12 are 0.84 (0.843333), at 10.00 a penny less (0.833333). */
    @Test
    void a_part_at_the_exact_rate_comes_before_one_that_is_off_by_a_penny() {
        Pricing pricing = Pricing.of(
                Cases.PRICING.scheme().toBuilder()
                        .rules(List.of(fixed(Role.CARE_HOME_MANAGER, "10.00"), fixed(Role.CARE_HOME_WORKER, "10.12")))
                        .build(),
                PayTables.standard());
        Attendance manager = attended("P-manager", "2016-09-14", "14:00", "16:30");
        IncomingLineResult line =
                only(check(pricing, Ledger.empty(), line("0.84").minutes(5).build(), manager, LONG));
        assertThat(line.claims()).containsExactly(Cases.reference(LONG.key()));
    }

    private static SchemeRule fixed(Role role, String rate) {
        return SchemeRule.builder()
                .name(role.label())
                .addRoles(role)
                .terms(PayTerms.plain(new FixedRateBasis(Money.of(rate), "agreed")))
                .build();
    }

    /** At 9.83 an hour, 30 minutes are 4.915 and 90 are 14.745; the longer attendance comes first in the register. */
    @Test
    void a_part_is_of_the_shortest_attendance_that_is_long_enough() {
        Attendance morning = attended("P-worker", "2016-09-14", "06:00", "08:30");
        assertThat(only(check(
                                Cases.PRICING,
                                Ledger.empty(),
                                line("4.92").minutes(30).build(),
                                morning,
                                SHORT))
                        .claims())
                .containsExactly(Cases.reference(SHORT.key()));
        assertThat(only(check(
                                Cases.PRICING,
                                Ledger.empty(),
                                line("14.75").minutes(90).build(),
                                morning,
                                SHORT))
                        .claims())
                .containsExactly(Cases.reference(morning.key()));
    }

    /** 130 minutes at 9.83 are 21.298333; of two hours, the second is billed. */
    @Test
    void more_minutes_than_anybody_attended_are_for_an_attendance_that_can_be_paid() {
        Attendance later = attended("P-worker", "2016-09-14", "11:00", "12:00");
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d"), Cases.statement(Cases.PRICING, later))
                .issue(Id.of("d"), terms(HOME, "A1", "2016-10-01"));
        IncomingLineResult line =
                only(check(Cases.PRICING, ledger, line("21.30").minutes(130).build(), SHORT, later));
        assertThat(line.claims()).containsExactly(Cases.reference(SHORT.key()));
    }

    @Test
    void a_line_with_a_role_has_the_first_choice() {
        Attendance nurse = attended("P-nurse", "2016-09-14", "09:00", "10:00");
        IncomingLine anybody = line("5.00").minutes(60).build();
        IncomingLine ofNurse = anybody.toBuilder().role(Role.CARE_HOME_NURSE).build();
        IncomingResult result = check(Cases.PRICING, Ledger.empty(), List.of(anybody, ofNurse), nurse, SHORT);
        assertThat(result.lines())
                .extracting(IncomingLineResult::claims)
                .containsExactly(List.of(Cases.reference(SHORT.key())), List.of(Cases.reference(nurse.key())));
    }

    /** Of two equal hours, one was paid before the ledger began, and the other is billed in A1. */
    @Test
    void of_attendances_that_cannot_be_paid_the_one_that_is_billed_is_named() {
        Attendance later = attended("P-worker", "2016-09-14", "11:00", "12:00");
        Pricing earlier = Cases.PRICING.toBuilder()
                .addEarlierClaims(EarlierClaim.of(
                        Cases.PRICING.claims(registered(SHORT)).claims().get(0)))
                .build();
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d"), Cases.statement(Cases.PRICING, later))
                .issue(Id.of("d"), terms(HOME, "A1", "2016-10-01"));
        assertThat(only(check(earlier, ledger, line("5.00").minutes(60).build(), SHORT, later))
                        .queries())
                .extracting(Answers::text)
                .containsExactly("ALREADY_CLAIMED 5.00: The attendance was billed in A1 of 1 October 2016.");
    }

    /** Nothing of these lines fits, so they are not matched; nothing on the day can be paid. */
    @Test
    void what_fits_nothing_on_a_day_that_is_billed_or_not_paid_is_refused_for_that_reason() {
        IncomingLine other = line("30.00").minutes(130).build();
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d"), Cases.statement(Cases.PRICING, SHORT))
                .issue(Id.of("d"), terms(HOME, "A1", "2016-10-01"));
        assertThat(only(check(Cases.PRICING, ledger, other, SHORT)).queries())
                .extracting(Answers::text)
                .containsExactly("ALREADY_CLAIMED 30.00: The attendance was billed in A1 of 1 October 2016.");
        Pricing earlier = Cases.PRICING.toBuilder()
                .addEarlierClaims(EarlierClaim.of(
                        Cases.PRICING.claims(registered(SHORT)).claims().get(0)))
                .build();
        assertThat(only(check(earlier, Ledger.empty(), other, SHORT)).queries())
                .extracting(Answers::text)
                .containsExactly("ALREADY_CLAIMED 30.00: The attendance has already been claimed.");
    }

    @Test
    void the_reference_of_a_billed_attendance_is_compared_with_the_date_first() {
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d"), Cases.statement(Cases.PRICING, SHORT))
                .issue(Id.of("d"), terms(HOME, "A1", "2016-10-01"));
        IncomingLine wrongDay = line("9.83")
                .date(LocalDate.of(2016, 9, 15))
                .claim(Cases.reference(SHORT.key()))
                .minutes(60)
                .build();
        assertThat(only(check(Cases.PRICING, ledger, wrongDay, SHORT)).queries())
                .extracting(Answers::text)
                .containsExactly("WRONG_DATE 9.83: The attendance was on 2016-09-14, not on 2016-09-15.");
    }

    @Test
    void a_reference_that_another_supplier_billed_and_that_was_deleted_is_unknown() {
        Attendance gp = attended("P-gp", "2016-09-14", "09:00", "10:00");
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d"), Cases.statement(Cases.PRICING, gp))
                .issue(Id.of("d"), terms(Cases.PRACTICE, "P1", "2016-10-01"));
        IncomingLine quoted = line("9.83").claim(Cases.reference(gp.key())).build();
        assertThat(only(check(Cases.PRICING, ledger, quoted, MANAGER)).queries())
                .extracting(Answers::text)
                .containsExactly(
                        "NOT_ATTENDED 9.83: No attendance has the reference " + Cases.reference(gp.key()) + ".");
    }

    /** The worker has gone to the villa since the home billed the hour. */
    @Test
    void what_a_former_employer_billed_is_billed_already() {
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d"), Cases.statement(Cases.PRICING, SHORT))
                .issue(Id.of("d"), terms(HOME, "A1", "2016-10-01"));
        IncomingLine quoted = line("9.83").claim(Cases.reference(SHORT.key())).build();
        IncomingInvoice invoice = invoice(Money.of("9.83")).addLines(quoted).build();
        assertThat(only(IncomingCheck.of(moved(), Cases.PRICING).check(invoice, ledger))
                        .queries())
                .extracting(Answers::text)
                .containsExactly("ALREADY_CLAIMED 9.83: The attendance was billed in A1 of 1 October 2016.");
    }

    @Test
    void a_new_employer_does_not_learn_which_document_of_the_former_one_billed_an_attendance() {
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d"), Cases.statement(Cases.PRICING, SHORT))
                .issue(Id.of("d"), terms(HOME, "A1", "2016-10-01"));
        IncomingLine.Builder line = line("9.83").minutes(60);
        IncomingInvoice total = invoice(Money.of("9.83")).supplier(VILLA).build();
        IncomingCheck check = IncomingCheck.of(moved(), Cases.PRICING);
        for (IncomingLine each :
                List.of(line.build(), line.claim(Cases.reference(SHORT.key())).build())) {
            IncomingInvoice invoice = total.toBuilder().addLines(each).build();
            assertThat(only(check.check(invoice, ledger)).queries())
                    .extracting(query -> Answers.text(query) + query.earlier())
                    .containsExactly("ALREADY_CLAIMED 9.83: The attendance has already been claimed.Optional.empty");
        }
        assertThat(check.check(total, ledger).queries())
                .extracting(query -> Answers.text(query) + query.earlier())
                .containsExactly("MORE_THAN_DUE 9.83: Attendances not yet billed add up to £0.00.Optional.empty");
    }

    @Test
    void a_supplier_learns_which_document_of_its_predecessor_billed_an_attendance() {
        Supplier villa = Cases.supplier(VILLA).toBuilder().addPredecessors(HOME).build();
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d"), Cases.statement(Cases.PRICING, SHORT))
                .issue(Id.of("d"), terms(HOME, "A1", "2016-10-01"))
                .recordSupplier(villa);
        IncomingInvoice invoice = invoice(Money.of("9.83"))
                .supplier(VILLA)
                .addLines(line("9.83").minutes(60).build())
                .build();
        assertThat(only(IncomingCheck.of(moved(), Cases.PRICING).check(invoice, ledger))
                        .queries())
                .extracting(Answers::text)
                .containsExactly("ALREADY_CLAIMED 9.83: The attendance was billed in A1 of 1 October 2016.");
    }

    /** The worker is employed by the villa by now. */
    private static Collaborative moved() {
        Organisation villa = Organisation.builder()
                .id(VILLA)
                .name("Villa")
                .kind(OrganisationKind.CARE_HOME_WITHOUT_NURSING)
                .build();
        return registered(SHORT).toBuilder()
                .addOrganisations(villa)
                .participants(Cases.COLLABORATIVE.participants().stream()
                        .map(person -> person.toBuilder().employer(VILLA).build())
                        .toList())
                .build();
    }

    /** The register was corrected from 09:00 to 09:05 after the hour had been billed. */
    @Test
    void time_billed_under_another_start_is_not_paid_again() {
        ClaimStatement all = Cases.statement(Cases.PRICING, SHORT);
        Ledger ledger = Ledger.empty().draft(Id.of("d"), all).issue(Id.of("d"), terms(HOME, "A1", "2016-10-01"));
        Attendance corrected = attended("P-worker", "2016-09-14", "09:05", "10:00");
        IncomingResult result =
                check(Cases.PRICING, ledger, line("9.01").minutes(55).build(), corrected);
        assertThat(result.payable()).isEqualTo(Money.ZERO);
        assertThat(only(result).queries())
                .extracting(Answers::text)
                .containsExactly("ALREADY_CLAIMED 9.01: The attendance was billed in A1 of 1 October 2016.");
    }

    @Test
    void a_line_is_matched_to_a_paid_attendance_before_a_rejected_one() {
        Attendance tooShort = attended("P-worker", "2016-09-14", "07:00", "07:20");
        Pricing halfHours = Cases.PRICING.toBuilder()
                .scheme(Cases.PRICING.scheme().toBuilder()
                        .time(TimeRules.builder()
                                .minimum(new MinimumTime(30, MinimumTime.Below.REFUSED))
                                .build())
                        .build())
                .build();
        assertThat(only(check(halfHours, Ledger.empty(), line("9.83").build(), tooShort, SHORT))
                        .payable())
                .isEqualTo(Money.of("9.83"));
        assertThat(check(halfHours, Ledger.empty(), line("3.28").minutes(20).build(), tooShort, SHORT)
                        .reasons())
                .containsExactly(QueryReason.NOT_PAYABLE);
        IncomingLine about = line("3.28").claim(Cases.reference(tooShort.key())).build();
        assertThat(only(check(halfHours, Ledger.empty(), about, tooShort, SHORT))
                        .queries())
                .extracting(Answers::text)
                .containsExactly(
                        "NOT_PAYABLE 3.28: The scheme does not pay this attendance: it is shorter than the minimum time that is paid.");
    }

    @Test
    void a_line_without_a_role_is_never_for_people_of_another_supplier() {
        Attendance gp = attended("P-gp", "2016-09-14", "08:00", "09:00");
        IncomingLineResult line =
                only(check(Cases.PRICING, Ledger.empty(), line("9.83").build(), gp));
        assertThat(line.claims()).isEmpty();
        assertThat(line.queries())
                .extracting(Answers::text)
                .containsExactly(
                        "NOT_ATTENDED 9.83: The register has no attendance on 2016-09-14 of anybody now employed by you.");
    }

    @Test
    void an_unknown_reference_is_queried() {
        ClaimReference unknown = Cases.reference(MANAGER.key());
        assertThat(only(check(
                                Cases.PRICING,
                                Ledger.empty(),
                                line("9.83").claim(unknown).build(),
                                SHORT))
                        .queries())
                .extracting(Answers::text)
                .containsExactly("NOT_ATTENDED 9.83: No attendance has the reference " + unknown + ".");
    }

    @Test
    void what_was_claimed_before_the_ledger_began_is_not_paid_again() {
        Pricing earlier = Cases.PRICING.toBuilder()
                .addEarlierClaims(EarlierClaim.of(
                        Cases.PRICING.claims(registered(SHORT)).claims().get(0)))
                .build();
        assertThat(only(check(earlier, Ledger.empty(), line("9.83").minutes(60).build(), SHORT))
                        .queries())
                .extracting(Answers::text)
                .containsExactly("ALREADY_CLAIMED 9.83: The attendance has already been claimed.");
    }

    @Test
    void more_than_is_due_without_another_reason_is_queried_for_the_rest() {
        IncomingLineResult line = only(
                check(Cases.PRICING, Ledger.empty(), line("12.00").minutes(60).build(), SHORT));
        assertThat(line.payable()).isEqualTo(Money.of("9.83"));
        assertThat(line.queried()).isEqualTo(Money.of("2.17"));
        assertThat(line.queries())
                .extracting(Answers::text)
                .containsExactly("WRONG_RATE 2.17: The line comes to £12.00 an hour; on 2016-09-14 it is £9.83.");
    }

    @Test
    void a_total_alone_of_what_is_already_billed_is_queried_as_claimed() {
        ClaimStatement all = Cases.statement(Cases.PRICING, SHORT);
        Ledger ledger = Ledger.empty().draft(Id.of("d"), all).issue(Id.of("d"), terms(HOME, "A1", "2016-10-01"));
        Attendance gp = attended("P-gp", "2016-09-14", "08:00", "09:00");
        assertThat(checkTotal(ledger, "9.83", SHORT, gp).reasons()).containsExactly(QueryReason.ALREADY_CLAIMED);
        assertThat(checkTotal(Ledger.empty(), "9.84", SHORT, gp).reasons()).containsExactly(QueryReason.MORE_THAN_DUE);
        assertThat(checkTotal(Ledger.empty(), "9.83", SHORT, gp).reasons()).isEmpty();
    }

    private static IncomingResult checkTotal(Ledger ledger, String total, Attendance... attendances) {
        return IncomingCheck.of(registered(attendances), Cases.PRICING)
                .check(invoice(Money.of(total)).build(), ledger);
    }

    private static IncomingResult check(Pricing pricing, Ledger ledger, IncomingLine line, Attendance... attendances) {
        return check(pricing, ledger, List.of(line), attendances);
    }

    private static IncomingResult check(
            Pricing pricing, Ledger ledger, List<IncomingLine> lines, Attendance... attendances) {
        return IncomingCheck.of(registered(attendances), pricing).check(Invoices.of("BH9", DATE, lines), ledger);
    }

    private static IncomingInvoice.Builder invoice(Money total) {
        return IncomingInvoice.builder().supplier(HOME).number("BH9").date(DATE).total(total);
    }

    private static IncomingLine.Builder line(String net) {
        return IncomingLine.builder().date(LocalDate.of(2016, 9, 14)).net(Money.of(net));
    }

    private static IncomingLineResult only(IncomingResult result) {
        assertThat(result.lines()).hasSize(1);
        return result.lines().get(0);
    }
}
