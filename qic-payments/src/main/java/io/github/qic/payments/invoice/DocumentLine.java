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
 * One line of a statement, invoice or credit note. Its amount is price x quantity / base quantity of the unit, rounded once,
 * half up; a line that says otherwise, even by a penny, cannot exist.
 */
@Value.Immutable
@JsonDeserialize(builder = DocumentLine.Builder.class)
public interface DocumentLine {
    /** The order of lines in a document: by day, role and claim; what is taken back first, and time before on-costs. */
    Comparator<DocumentLine> ORDER = Comparator.comparing(DocumentLine::date)
            .thenComparing(DocumentLine::role)
            .thenComparing(DocumentLine::claim)
            .thenComparing(line -> line.reverses().isEmpty())
            .thenComparing(DocumentLine::kind)
            .thenComparing(DocumentLine::number);

    /** {@return its number in the document, from 1} */
    int number();

    /** {@return what stands for the attendance} */
    ClaimReference claim();

    /** {@return the day of the attendance} */
    LocalDate date();

    /** {@return the event or meeting that was attended} */
    String event();

    /** {@return the role of the person who attended} */
    Role role();

    /** {@return what the line is for} */
    LineKind kind();

    /** {@return what the price rests on, such as the band and pay point, or the on-cost and its rate} */
    String basis();

    /** {@return what the price buys} */
    LineUnit unit();

    /** {@return whole minutes, or a number of things; against the sign of its document where the line is taken back} */
    int quantity();

    /** {@return the price of one unit, not negative} */
    Money price();

    /** {@return the amount without VAT} */
    Money net();

    /** {@return the line that this one takes back} */
    Optional<LineReference> reverses();

    /** {@return the minutes of the line; 0 if it is not for time} */
    default int minutes() {
        return unit().isTime() ? quantity() : 0;
    }

    private DocumentLine checked() {
        return new Problems()
                .require(number() >= 1, "/number", "must be 1 or more")
                .requireText(event(), "/event")
                .requireText(basis(), "/basis")
                .require(quantity() != 0, "/quantity", "must not be 0")
                .require(!price().isNegative(), "/price", "must not be negative (EN 16931, BR-27)")
                .require(
                        net().equals(unit().net(price(), quantity())),
                        "/net",
                        "must be price x quantity / " + unit().baseQuantity() + ", rounded half up: "
                                + unit().net(price(), quantity()))
                .returnIfNone(this);
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

        /** @throws InvalidValueException for blank text, a negative price, no quantity, or an amount that is a penny off */
        @Override
        public DocumentLine build() {
            return super.build().checked();
        }

        /**
         * Sets unit, quantity and price, and the amount they come to.
         *
         * @param unit what the price buys
         * @param quantity minutes or things
         * @param price the price of one unit
         * @return this
         */
        public Builder priced(LineUnit unit, int quantity, Money price) {
            return unit(unit).quantity(quantity).price(price).net(unit.net(price, quantity));
        }
    }
}
