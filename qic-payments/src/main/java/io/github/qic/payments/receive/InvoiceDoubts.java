package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.DocumentReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The queries about an invoice as a whole: those that withhold all of it, unless a person accepts them, and those of an amount. */
final class InvoiceDoubts {
    private record Doubt(QueryReason reason, Optional<DocumentReference> earlier, String message) {}

    private final Set<QueryReason> accepted;
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<InvoiceQuery> queries = new ArrayList<>();
    private final List<InvoiceNote> notes = new ArrayList<>();

    InvoiceDoubts(Set<QueryReason> accepted) {
        this.accepted = accepted;
    }

    void add(QueryReason reason, String message) {
        add(reason, Optional.empty(), message);
    }

    void add(QueryReason reason, Optional<DocumentReference> earlier, String message) {
        if (isAccepted(reason)) {
            note(NoteReason.ACCEPTED, earlier, "Accepted: " + message);
        } else {
            doubts.add(new Doubt(reason, earlier, message));
        }
    }

    boolean isAccepted(QueryReason reason) {
        return accepted.contains(reason);
    }

    void note(NoteReason reason, Optional<DocumentReference> earlier, String message) {
        notes.add(InvoiceNote.builder()
                .reason(reason)
                .earlier(earlier)
                .message(message)
                .build());
    }

    /** Queries an amount of the invoice, unless it is zero. */
    void query(QueryReason reason, Money amount, String message) {
        query(reason, amount, Optional.empty(), message);
    }

    void query(QueryReason reason, Money amount, Optional<DocumentReference> earlier, String message) {
        if (!amount.isZero()) {
            queries.add(InvoiceQuery.builder()
                    .reason(reason)
                    .amount(amount)
                    .earlier(earlier)
                    .message(message)
                    .build());
        }
    }

    /** {@return what can still be paid of an amount: nothing of it if there is a doubt, the first of which then withholds it} */
    Money withhold(Money amount) {
        Money withheld = amount;
        for (Doubt doubt : doubts) {
            if (withheld.isZero()) {
                note(NoteReason.ALSO_WRONG, doubt.earlier(), doubt.message());
            } else {
                query(doubt.reason(), withheld, doubt.earlier(), doubt.message());
                withheld = Money.ZERO;
            }
        }
        return withheld;
    }

    List<InvoiceQuery> queries() {
        return queries;
    }

    List<InvoiceNote> notes() {
        return notes;
    }
}
