package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.pay.RateUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The unit that the price of a line is for. Time is counted in whole minutes and priced for a number of minutes (the base
 * quantity of EN 16931), so that hours are never rounded between the register and the amount.
 */
public enum LineUnit {
    /** An hour; the quantity is in minutes. */
    @JsonProperty("hour")
    HOUR(60, "MIN"),
    /** A session of 4 hours 10 minutes; the quantity is in minutes. */
    @JsonProperty("session")
    SESSION(250, "MIN"),
    /** One item; the quantity is a number of items. */
    @JsonProperty("item")
    ITEM(1, "C62");

    private final int baseQuantity;
    private final String code;

    LineUnit(int baseQuantity, String code) {
        this.baseQuantity = baseQuantity;
        this.code = code;
    }

    /** {@return the unit of time that a rate {@code per} hour or session is for} */
    public static LineUnit of(RateUnit per) {
        return switch (per) {
            case HOUR -> HOUR;
            case SESSION -> SESSION;
        };
    }

    /** {@return the number of minutes or items that the price is for} */
    public int baseQuantity() {
        return baseQuantity;
    }

    /** {@return the code of the quantity's unit in UN/ECE recommendation 20} */
    public String code() {
        return code;
    }

    /** {@return whether the quantity is in minutes} */
    public boolean isTime() {
        return code.equals("MIN");
    }

    /**
     * {@return price x quantity / base quantity, rounded once to the penny, half away from zero}
     *
     * @throws InvalidValueException if the amount is out of range
     */
    public Money net(Money price, int quantity) {
        return Money.of(price.pounds()
                .multiply(BigDecimal.valueOf(quantity))
                .divide(BigDecimal.valueOf(baseQuantity), 2, RoundingMode.HALF_UP));
    }
}
