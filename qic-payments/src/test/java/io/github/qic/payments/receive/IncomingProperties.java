package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.Band;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is invoiced, no more is paid than was claimed or is due, and nothing is paid twice. */
class IncomingProperties {
    private static final Collaborative COLLABORATIVE =
            Cases.COLLABORATIVE.toBuilder().register(register()).build();
    private static final ClaimStatement DUE = ClaimStatements.of(
                    COLLABORATIVE, Cases.PRICING.claims(COLLABORATIVE), Cases.ALL)
            .get(0);

    private static Register register() {
        List<Attendance> attendances = new ArrayList<>();
        for (int day = 10; day < 20; day++) {
            attendances.add(attended("P-manager", "2016-10-" + day, "10:00", "11:" + (20 + day)));
            attendances.add(attended("P-nurse", "2016-10-" + day, "09:" + day, "11:00"));
        }
        return Register.of(attendances);
    }

    /** A line of the statement as the supplier may have distorted it. */
    record Distortion(int line, boolean reference, boolean role, int minutes, int pence, int days, boolean band) {}

    @Provide
    Arbitrary<List<Distortion>> distortions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DUE.lines().size() - 1),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 0, 0, -20, 15),
                        Arbitraries.of(0, 0, 0, -100, 1, 250),
                        Arbitraries.of(0, 0, 0, 1),
                        Arbitraries.of(false, false, true))
                .as(Distortion::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static IncomingLine line(Distortion distortion) {
        DocumentLine due = DUE.lines().get(distortion.line());
        IncomingLine.Builder line = IncomingLine.builder()
                .date(due.date().plusDays(distortion.days()))
                .minutes(due.quantity() + distortion.minutes())
                .rate(due.price())
                .net(Money.ofPence(Math.max(0, due.net().pence() + distortion.pence())));
        if (distortion.reference()) {
            line.claim(due.claim());
        }
        if (distortion.role()) {
            line.role(due.role());
        }
        return distortion.band() ? line.band(Band.BAND_6).build() : line.build();
    }

    private static IncomingInvoice invoice(List<IncomingLine> lines, int off) {
        long sum = lines.stream().mapToLong(line -> line.net().pence()).sum();
        return IncomingInvoice.builder()
                .supplier(HOME)
                .number("BH7")
                .date(LocalDate.of(2016, 11, 1))
                .lines(lines)
                .total(Money.ofPence(Math.max(0, sum + off)))
                .build();
    }

    @Property(tries = 300)
    void payable_and_queried_add_up_to_the_claim_and_payable_never_exceeds_what_is_due(
            @ForAll("distortions") List<Distortion> distortions, @ForAll @IntRange(min = -500, max = 500) int off) {
        IncomingInvoice invoice =
                invoice(distortions.stream().map(IncomingProperties::line).toList(), off);
        IncomingResult result =
                IncomingCheck.of(COLLABORATIVE, Cases.PRICING, Ledger.empty()).check(invoice);
        assertThat(result.payable().plus(result.queried())).isEqualTo(invoice.total());
        assertThat(result.payable()).isBetween(Money.ZERO, invoice.total());
        assertThat(result.payable()).isLessThanOrEqualTo(DUE.total());
        assertThat(result.lines()).allSatisfy(line -> {
            assertThat(line.payable().plus(line.queried()))
                    .isEqualTo(invoice.lines().get(line.line() - 1).net());
            assertThat(line.queried().isZero() || !line.queries().isEmpty())
                    .as("what is queried has a reason")
                    .isTrue();
        });
        assertThat(result.lines().stream()
                        .filter(line -> !line.payable().isZero())
                        .map(IncomingLineResult::claim))
                .as("each attendance is paid once")
                .doesNotHaveDuplicates();
        assertThat(result.accepted().map(ClaimStatement::total).orElse(Money.ZERO))
                .as("what is paid is recorded")
                .isEqualTo(result.payable());
        result.accepted().ifPresent(accepted -> accepted(invoice, accepted));
    }

    private static void accepted(IncomingInvoice invoice, ClaimStatement accepted) {
        Ledger recorded = Ledger.empty().draft(Id.of("d1"), accepted);
        IncomingResult again =
                IncomingCheck.of(COLLABORATIVE, Cases.PRICING, recorded).check(invoice);
        assertThat(again.lines().stream().filter(line -> !line.payable().isZero()))
                .as("what was accepted is not paid again")
                .noneMatch(line -> accepted.lines().stream()
                        .anyMatch(taken ->
                                line.claim().filter(taken.claim()::equals).isPresent()));
    }
}
