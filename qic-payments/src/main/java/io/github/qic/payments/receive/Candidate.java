package io.github.qic.payments.receive;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.PricingDecision;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentReference;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.LedgerView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attendance that lines of one invoice may be for, and what they claim of it so far. */
final class Candidate {
    final RegisterIndex.Entry entry;
    final @Nullable Claim claim;
    final @Nullable Rejection rejection;
    /** Whether some of its time is reserved or billed, or may be. */
    final boolean occupied;

    /** Whether it only may be what is reserved or billed, before a correction. */
    final boolean mayReplace;

    /**
     * The documents that bill it, in order, if its supplier or a predecessor of the supplier issued them; never those of anybody
     * else, such as a former employer.
     */
    final List<BillingDocument> documents;
    /** Its billing, or that which must be credited first. */
    final Optional<ClaimPosition> position;
    /** The lines that bill it. */
    final List<DocumentLine> billed;
    /** Its place among the candidates of the invoice. */
    final int order;
    /** The lines that claim its time, in the order of {@link LineOutcome#ORDER}. */
    final List<LineOutcome> lines = new ArrayList<>();

    private final @Nullable PartsDue due;
    private final Map<IncomingLineKind, Money> payable = new EnumMap<>(IncomingLineKind.class);
    private int minutesLeft;

    /** Takes the reference of billing that must be credited first, because the attendance may replace it after a correction. */
    Candidate(
            RegisterIndex.Entry entry,
            PricingDecision decision,
            LedgerView ledger,
            Optional<ClaimReference> replaced,
            int order) {
        this.entry = entry;
        this.claim = decision.match(priced -> priced.claim(), rejected -> null);
        this.due = claim == null ? null : new PartsDue(claim);
        this.rejection = decision.match(priced -> null, rejected -> rejected);
        Optional<ClaimReference> itself = claim == null
                ? Optional.empty()
                : ledger.occupiedBy(ClaimedAttendance.of(entry.collaborative(), claim));
        Optional<ClaimReference> occupant = claim == null ? Optional.empty() : itself.or(() -> replaced);
        this.mayReplace = itself.isEmpty() && occupant.isPresent();
        this.position = occupant.flatMap(ledger::position);
        this.occupied = occupant.isPresent();
        this.documents = position.filter(billing -> isOfOrBefore(entry.supplier(), billing.supplier(), ledger))
                .map(ClaimPosition::documents)
                .orElse(List.of());
        this.billed = position.map(ClaimPosition::lines).orElse(List.of());
        this.order = order;
        this.minutesLeft = minutesRecorded();
    }

    /** {@return whether a document is of a supplier or of its predecessor} */
    static boolean isOfOrBefore(Id<Organisation> supplier, Id<Organisation> issuer, LedgerView ledger) {
        return supplier.equals(issuer) || ledger.succeeds(supplier, issuer);
    }

    ClaimReference reference() {
        return entry.reference();
    }

    Attendance attendance() {
        return entry.attendance();
    }

    LocalDate date() {
        return entry.attendance().date();
    }

    Role role() {
        return entry.person().role();
    }

    /** {@return the last of its documents} */
    Optional<DocumentReference> billedIn() {
        return documents.stream().reduce((one, next) -> next).map(DocumentReference::of);
    }

    /** {@return whether it can be paid: the scheme pays it, and no document or draft bills it} */
    boolean isPayable() {
        return claim != null && !occupied;
    }

    /** {@return whether the scheme pays it and nothing is due for its time, as where it pays expenses only} */
    boolean isWithoutTime() {
        return claim != null && due().of(IncomingLineKind.TIME).isZero();
    }

    /** {@return the minutes that are paid, or those attended if it is not paid} */
    int minutes() {
        return claim == null ? attendance().minutes() : claim.minutes();
    }

    /** Lines may claim what was attended, though a cap pays less of it. */
    private int minutesRecorded() {
        return Math.max(minutes(), attendance().minutes());
    }

    /** {@return the minutes that lines claim, at most those that are paid} */
    int minutesClaimed() {
        return Math.min(minutes(), minutesRecorded() - minutesLeft);
    }

    /** {@return the minutes that no line claims yet} */
    int minutesLeft() {
        return minutesLeft;
    }

    Optional<LineUnit> unit() {
        return Optional.ofNullable(claim).flatMap(Claim::unit).map(LineUnit::of);
    }

    Optional<Money> rate() {
        return Optional.ofNullable(claim).flatMap(Claim::rate);
    }

    /** Adds a line that claims its time; one without minutes claims what is left. */
    void add(LineOutcome line) {
        lines.add(line);
        line.claims.add(reference());
        minutesLeft = Math.max(0, minutesLeft - line.line.minutes().orElse(minutesLeft));
    }

    /** {@return whether the minutes that a line claims beyond those attended are enough for another attendance} */
    boolean exceededBy(LineOutcome line, int minutesOfAnother) {
        return line.referredTo().isEmpty()
                && line.minutes()
                        .filter(minutes -> minutes - minutesRecorded() >= minutesOfAnother)
                        .isPresent();
    }

    /** {@return whether every line that claims its time quotes its reference} */
    boolean isReferredTo() {
        return lines.stream().allMatch(line -> line.referredTo().isPresent());
    }

    /** {@return what is due for it, which the scheme must pay} */
    PartsDue due() {
        return Objects.requireNonNull(due, "the scheme does not pay it");
    }

    /** {@return the part of the amount due that no line has claimed yet} */
    Money left(IncomingLineKind kind) {
        return due().of(kind).minus(payable(kind));
    }

    Money payable(IncomingLineKind kind) {
        return payable.getOrDefault(kind, Money.ZERO);
    }

    Money payable() {
        return Money.sum(payable.values().stream());
    }

    void pay(IncomingLineKind kind, Money amount) {
        payable.merge(kind, amount, Money::plus);
    }
}
