package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a statement, invoice or credit note. Its amount is always exactly price x quantity / base quantity of the unit,
 * rounded once, half up.
 */
@Value.Immutable
@JsonDeserialize(builder = DocumentLine.Builder.class)
public sealed interface DocumentLine permits ImmutableDocumentLine {
    /** The order of lines in a document: by day, role and claim; reversing lines first, and time before on-costs. */
    Comparator<DocumentLine> ORDER = Comparator.comparing(DocumentLine::date)
            .thenComparing(DocumentLine::role)
            .thenComparing(DocumentLine::claim)
            .thenComparing(line -> line.reverses().isEmpty())
            .thenComparing(DocumentLine::kind)
            .thenComparing(DocumentLine::number);

    /** {@return its number in the document, from 1} */
    int number();

    /** {@return the reference of the attendance} */
    ClaimReference claim();

    /** {@return the day of the attendance} */
    LocalDate date();

    /** {@return the event or meeting attended} */
    String event();

    /** {@return the role of the person who attended} */
    Role role();

    /** {@return what the line is for} */
    LineKind kind();

    /** {@return the basis of the price, such as the band and pay point, or the on-cost and its rate} */
    String basis();

    /** {@return the unit that the price is for} */
    LineUnit unit();

    /** {@return whole minutes or a number of items; negative for a reversing line of an invoice or a charge of a credit note} */
    int quantity();

    /** {@return the price of one unit, not negative} */
    Money price();

    /** {@return the amount excluding VAT} */
    Money net();

    /** {@return the line that this one reverses} */
    Optional<LineReference> reverses();

    /** {@return the minutes of the line; 0 if it is not for time} */
    default int minutes() {
        return unit().isTime() ? quantity() : 0;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this line} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds lines. */
    final class Builder extends ImmutableDocumentLine.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if an amount is more than {@link Money#MAX}, the date is not in the years 1900 to 2200, text
         *     is blank, the event longer than 1,000 characters, the price negative, the quantity 0 or below -2147483647, or the amount a penny off
         */
        @Override
        public DocumentLine build() {
            DocumentLine line = super.build();
            Problems problems = new Problems()
                    .require(line.number() >= 1, "/number", "must be 1 or more")
                    .requireDate(line.date(), "/date")
                    .requireName(line.event(), "/event")
                    .requireText(line.basis(), "/basis")
                    .require(line.quantity() != 0, "/quantity", "must not be 0")
                    // No int is its opposite, which reverses the line.
                    .require(line.quantity() != Integer.MIN_VALUE, "/quantity", "must be -2147483647 or more")
                    .require(!line.price().isNegative(), "/price", "must not be negative (EN 16931, BR-27)");
            line.price().requireBounded(problems, "/price");
            if (line.price().isBounded()) {
                requireNet(problems, line);
            }
            return problems.returnIfNone(line);
        }

        /** Sets unit, quantity, price and the amount that follows from these. */
        public Builder priced(LineUnit unit, int quantity, Money price) {
            return unit(unit).quantity(quantity).price(price).net(unit.net(price, quantity));
        }

        private static void requireNet(Problems problems, DocumentLine line) {
            try {
                Money net = line.unit().net(line.price(), line.quantity());
                if (!line.net().equals(net)) {
                    problems.refuse(
                            "/net",
                            "must be price x quantity / " + line.unit().baseQuantity() + ", rounded half up: " + net);
                }
            } catch (InvalidValueException e) {
                problems.addAll("/net", e.problems());
            }
        }
    }
}
