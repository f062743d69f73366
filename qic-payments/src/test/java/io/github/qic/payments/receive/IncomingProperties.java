package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.Band;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is invoiced, every penny is payable or queried, no more is paid than was claimed or is due, and nothing twice. */
class IncomingProperties {
    private static final Collaborative COLLABORATIVE = Cases.COLLABORATIVE.toBuilder()
            .addParticipants(Cases.COLLABORATIVE.participants().get(0).toBuilder()
                    .id(Id.<Participant>of("P-deputy"))
                    .build())
            .register(register())
            .build();
    private static final Pricing PRICING = Cases.withOnCosts(Cases.PAID_LEAVE);
    private static final IncomingCheck CHECK = IncomingCheck.of(COLLABORATIVE, PRICING);
    private static final ClaimStatement DUE = ClaimStatements.of(
                    COLLABORATIVE, PRICING.claims(COLLABORATIVE), Cases.ALL)
            .get(0);
    private static final Map<ClaimReference, Money> DUE_BY_CLAIM = sums(DUE.lines());

    private static Register register() {
        List<Attendance> attendances = new ArrayList<>();
        for (int day = 10; day < 16; day++) {
            attendances.add(attended("P-manager", "2016-10-" + day, "10:00", "11:" + (20 + day)));
            attendances.add(attended("P-deputy", "2016-10-" + day, "10:00", day % 2 == 0 ? "11:30" : "13:10"));
            attendances.add(attended("P-nurse", "2016-10-" + day, "09:" + day, "11:00"));
            attendances.add(attended("P-gp", "2016-10-" + day, "09:00", "11:00"));
        }
        return Register.of(attendances);
    }

    private static Map<ClaimReference, Money> sums(List<DocumentLine> lines) {
        return lines.stream()
                .collect(groupingBy(
                        DocumentLine::claim,
                        TreeMap::new,
                        Collectors.reducing(Money.ZERO, DocumentLine::net, Money::plus)));
    }

    /** A true line as a supplier may have distorted it: what is left out, and by how much the figures are off. */
    record Distortion(int line, int left, int minutes, int pence, int days, String words) {}

    @Provide
    Arbitrary<List<Distortion>> distortions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DUE.lines().size() - 1),
                        Arbitraries.integers().between(0, 63),
                        Arbitraries.of(0, 0, 0, 0, -20, 15, -60, 2000, -5000),
                        Arbitraries.of(0, 0, 0, 0, -100, 1, 250, -10_000, 2_000_000_000),
                        Arbitraries.of(0, 0, 0, 0, 1, 40),
                        Arbitraries.of("", "", "", "", "Taxi", "Employer's pension", "Room hire", "Various"))
                .as(Distortion::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static IncomingLine line(Distortion distortion) {
        DocumentLine due = DUE.lines().get(distortion.line());
        int left = distortion.left();
        IncomingLine.Builder line =
                IncomingLine.builder().net(Money.ofPence(due.net().pence() + distortion.pence()));
        if (due.minutes() > 0 && (left & 1) == 0) {
            line.minutes(due.minutes() + distortion.minutes());
        }
        if (due.minutes() > 0 && (left & 2) == 0) {
            line.rate(due.price());
        }
        if (due.minutes() == 0) {
            line.kind(IncomingLineKind.ON_COST);
        }
        if ((left & 12) != 0) {
            line.date(due.date().plusDays(distortion.days()));
        }
        if ((left & 16) == 0) {
            line.role(due.role());
        }
        if ((left & 36) == 32) {
            line.claim(due.claim());
        }
        if (!distortion.words().isEmpty()) {
            line.description(distortion.words());
        }
        return left == 63 ? line.band(Band.BAND_6).build() : line.build();
    }

    private static IncomingInvoice invoice(List<IncomingLine> lines, long total) {
        return IncomingInvoice.builder()
                .supplier(HOME)
                .number("BH7")
                .date(LocalDate.of(2016, 11, 1))
                .lines(lines)
                .total(Money.ofPence(total))
                .build();
    }

    private static IncomingInvoice invoice(List<Distortion> distortions, int off) {
        List<IncomingLine> lines =
                distortions.stream().map(IncomingProperties::line).toList();
        return invoice(
                lines, lines.stream().mapToLong(line -> line.net().pence()).sum() + off);
    }

    @Property(tries = 400)
    void every_penny_is_payable_or_queried_with_its_reason(
            @ForAll("distortions") List<Distortion> distortions, @ForAll @IntRange(min = -500, max = 500) int off) {
        IncomingInvoice invoice = invoice(distortions, off);
        IncomingResult result = CHECK.check(invoice, Ledger.empty());
        long queried = 0;
        for (IncomingLineResult line : result.lines()) {
            long open = invoice.lines()
                    .get(line.line() - 1)
                    .net()
                    .minus(line.payable())
                    .pence();
            assertThat(line.queries().stream()
                            .mapToLong(query -> query.amount().pence())
                            .sum())
                    .isEqualTo(open);
            queried += open;
        }
        queried += result.queries().stream()
                .mapToLong(query -> query.amount().pence())
                .sum();
        assertThat(result.payable().pence() + queried).isEqualTo(invoice.total().pence());
        assertThat(result.allQueries()).noneMatch(query -> query.amount().isZero());
    }

    @Property(tries = 400)
    void no_more_is_paid_than_was_claimed_or_is_due(
            @ForAll("distortions") List<Distortion> distortions, @ForAll @IntRange(min = -500, max = 500) int off) {
        IncomingInvoice invoice = invoice(distortions, off);
        IncomingResult result = CHECK.check(invoice, Ledger.empty());
        assertThat(result.payable()).isGreaterThanOrEqualTo(Money.ZERO);
        assertThat(result.payable().pence())
                .isLessThanOrEqualTo(Math.max(0, invoice.total().pence()));
        List<DocumentLine> accepted =
                result.accepted().map(ClaimStatement::lines).orElse(List.of());
        assertThat(Money.sum(accepted.stream().map(DocumentLine::net))).isEqualTo(result.payable());
        sums(accepted).forEach((claim, net) -> assertThat(net).isLessThanOrEqualTo(DUE_BY_CLAIM.get(claim)));
    }

    @Property(tries = 400)
    void the_order_of_lines_changes_nothing(
            @ForAll("distortions") List<Distortion> distortions, @ForAll long seed, @ForAll boolean billed) {
        Ledger ledger = billed ? someBilled() : Ledger.empty();
        IncomingInvoice invoice = invoice(distortions, 0);
        List<IncomingLine> shuffled = new ArrayList<>(invoice.lines());
        Collections.shuffle(shuffled, new Random(seed));
        IncomingResult one = CHECK.check(invoice, ledger);
        IncomingResult other = CHECK.check(invoice.toBuilder().lines(shuffled).build(), ledger);
        assertThat(other.payable()).isEqualTo(one.payable());
        assertThat(other.accepted()).isEqualTo(one.accepted());
        assertThat(answers(other)).isEqualTo(answers(one));
    }

    /** What each line got, whatever its number; identical lines are one. */
    private static Map<String, Money> answers(IncomingResult result) {
        Map<String, Money> answers = new TreeMap<>();
        result.lines()
                .forEach(line -> answers.merge(
                        result.invoice().lines().get(line.line() - 1).toString(), line.payable(), Money::plus));
        return answers;
    }

    private static Ledger someBilled() {
        return record(
                Ledger.empty(),
                DUE.withLines(DUE.lines().stream()
                        .filter(line -> line.date().getDayOfMonth() % 2 == 0)
                        .toList()),
                "OLD1");
    }

    private static Ledger record(Ledger ledger, ClaimStatement accepted, String number) {
        Id<InvoiceDraft> draft = Id.of("draft-" + number);
        InvoiceTerms terms = Cases.terms(HOME, number, "2016-11-01");
        return ledger.draft(draft, accepted).issue(draft, terms);
    }

    @Property(tries = 400)
    void an_accepted_invoice_is_not_paid_again(
            @ForAll("distortions") List<Distortion> distortions, @ForAll boolean billed) {
        Ledger ledger = billed ? someBilled() : Ledger.empty();
        IncomingInvoice invoice = invoice(distortions, 0);
        IncomingResult result = CHECK.check(invoice, ledger);
        if (result.accepted().isPresent()) {
            Ledger recorded = record(ledger, result.accepted().get(), "BH7");
            assertThat(CHECK.check(invoice, recorded).payable()).isEqualTo(Money.ZERO);
            IncomingResult accepted =
                    CHECK.check(invoice.toBuilder().number("BH8").build(), recorded, EnumSet.of(QueryReason.DUPLICATE));
            assertThat(accepted.accepted().stream().flatMap(claim -> claim.lines().stream()))
                    .as("even under another number, no attendance is paid twice")
                    .noneMatch(line -> result.accepted().get().lines().stream()
                            .anyMatch(taken -> taken.claim().equals(line.claim())));
        }
    }

    /** Nothing is left out but references, roles or rates; each attendance at most once. */
    @Property(tries = 200)
    void a_right_invoice_is_paid_in_full_once_and_found_again_under_any_number(
            @ForAll List<Boolean> chosen, @ForAll int how) {
        List<IncomingLine> lines = new ArrayList<>();
        List<DocumentLine> time =
                DUE.lines().stream().filter(line -> line.minutes() > 0).toList();
        for (int i = 0; i < Math.min(time.size(), chosen.size()); i++) {
            if (chosen.get(i)) {
                DocumentLine due = time.get(i);
                IncomingLine.Builder line = IncomingLine.builder().net(due.net());
                int leave = Math.floorMod(how + i, 4);
                if (leave == 0) {
                    line.claim(due.claim());
                } else {
                    line.date(due.date()).role(due.role()).minutes(due.minutes());
                }
                lines.add(leave == 1 ? line.rate(due.price()).build() : line.build());
            }
        }
        long total = lines.stream().mapToLong(line -> line.net().pence()).sum();
        IncomingInvoice invoice = invoice(lines, total);
        if (total > 0) {
            IncomingResult result = CHECK.check(invoice, Ledger.empty());
            assertThat(result.allQueries()).isEmpty();
            assertThat(result.payable().pence()).isEqualTo(total);
            Ledger recorded = record(Ledger.empty(), result.accepted().orElseThrow(), "BH7");
            assertThat(CHECK.check(invoice.toBuilder().number("X9").build(), recorded)
                            .payable())
                    .isEqualTo(Money.ZERO);
        }
    }
}
