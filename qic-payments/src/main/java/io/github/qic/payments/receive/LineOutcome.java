package io.github.qic.payments.receive;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found about one line so far. */
final class LineOutcome {
    /** An order by what the lines say, so that the order in which a supplier writes them changes nothing. */
    static final Comparator<LineOutcome> ORDER = Comparator.comparing((LineOutcome o) -> text(o.line.date()))
            .thenComparing(o -> text(o.line.role()))
            .thenComparing(o -> text(o.line.claim()))
            .thenComparing(o -> -o.line.minutes().orElse(0))
            .thenComparing(o -> o.line.net())
            .thenComparing(o -> o.line.rate().orElse(Money.ZERO))
            .thenComparing(o -> text(o.line.band()))
            .thenComparing(o -> text(o.line.kind()))
            .thenComparing(o -> text(o.line.description()))
            .thenComparing(o -> o.number);

    final int number;
    final IncomingLine line;
    final @Nullable IncomingLineKind kind;
    final Set<ClaimReference> claims = new LinkedHashSet<>();
    private final List<InvoiceQuery> queries = new ArrayList<>();
    private final List<InvoiceNote> notes = new ArrayList<>();
    private @Nullable Candidate referredTo;
    private boolean unknownReference;
    private Money payable = Money.ZERO;
    /** The part of the amount that is neither payable nor explained by a query. */
    private Money open;

    LineOutcome(int number, IncomingLine line) {
        this.number = number;
        this.line = line;
        this.kind = LineKindFinder.kind(line).orElse(null);
        this.open = line.net();
    }

    private static String text(Optional<?> part) {
        return part.map(Object::toString).orElse("");
    }

    Optional<LocalDate> date() {
        return line.date();
    }

    Optional<Role> role() {
        return line.role();
    }

    Optional<Integer> minutes() {
        return line.minutes();
    }

    Optional<Money> rate() {
        return line.rate();
    }

    Optional<String> quotedReference() {
        return line.claim().filter(text -> !Spaces.isBlank(text));
    }

    /** {@return that no attendance has its reference, which is free text} */
    String unknownReferenceMessage() {
        return quotedReference()
                .flatMap(ClaimReference::asWritten)
                .map(reference -> "No attendance has the reference " + reference)
                .orElse("No attendance has the reference quoted");
    }

    /** {@return the attendance whose reference it quotes} */
    Optional<Candidate> referredTo() {
        return Optional.ofNullable(referredTo);
    }

    void refersTo(Candidate candidate) {
        referredTo = candidate;
    }

    /** {@return whether it quotes a reference that no attendance has} */
    boolean unknownReference() {
        return unknownReference;
    }

    void referenceIsUnknown() {
        unknownReference = true;
    }

    Money payable() {
        return payable;
    }

    Money open() {
        return open;
    }

    boolean isTime() {
        return kind == IncomingLineKind.TIME;
    }

    /** {@return whether it can claim the time of an attendance: a line whose kind is unclear does, if it has the amount of one} */
    boolean mayBeTime() {
        return isTime() || kind == null;
    }

    boolean hasQueries() {
        return !queries.isEmpty();
    }

    /** Makes a part of the open amount payable. */
    void pay(Money amount) {
        payable = payable.plus(amount);
        open = open.minus(amount);
    }

    /** Queries the rest of the amount. */
    void query(QueryReason reason, Optional<DocumentReference> earlier, String message) {
        query(reason, open, earlier, message);
    }

    /** Queries the rest of the amount. */
    void query(QueryReason reason, String message) {
        query(reason, open, Optional.empty(), message);
    }

    /** Queries an amount, but no more than is open; if that is zero, the message becomes a note. */
    void query(QueryReason reason, Money amount, String message) {
        query(reason, amount.min(open), Optional.empty(), message);
    }

    private void query(QueryReason reason, Money amount, Optional<DocumentReference> earlier, String message) {
        if (amount.isZero() || (amount.isNegative() && !open.isNegative())) {
            notes.add(InvoiceNote.builder()
                    .reason(NoteReason.DETAIL_WRONG)
                    .earlier(earlier)
                    .message(message)
                    .build());
            return;
        }
        open = open.minus(amount);
        queries.add(InvoiceQuery.builder()
                .reason(reason)
                .amount(amount)
                .earlier(earlier)
                .message(message)
                .build());
    }

    void note(NoteReason reason, String message) {
        notes.add(InvoiceNote.builder().reason(reason).message(message).build());
    }

    IncomingLineResult result() {
        return IncomingLineResult.builder()
                .line(number)
                .kind(Optional.ofNullable(kind))
                .claims(claims)
                .payable(payable)
                .queried(line.net().minus(payable))
                .queries(queries)
                .notes(notes)
                .build();
    }
}
