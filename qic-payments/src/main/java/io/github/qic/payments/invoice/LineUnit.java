package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.RateUnit;
import java.math.BigInteger;

/**
 * What the price of a line buys. Time is always counted in whole minutes and priced for a number of minutes (the base
 * quantity of EN 16931), so that no rounding of hours comes between the register and the amount.
 */
public enum LineUnit {
    /** The price buys an hour; the quantity is in minutes. */
    HOUR(60, "MIN"),
    /** The price buys a session of 4 hours 10 minutes; the quantity is in minutes. */
    SESSION(250, "MIN"),
    /** The price buys one thing; the quantity counts things. */
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

    /** {@return how many minutes or things the price buys} */
    public int baseQuantity() {
        return baseQuantity;
    }

    /** {@return the code of the unit of the quantity in UN/ECE recommendation 20} */
    public String code() {
        return code;
    }

    /** {@return whether the quantity is in minutes} */
    public boolean isTime() {
        return this != ITEM;
    }

    /**
     * {@return price x quantity / base quantity, rounded once, half up and the same for both signs, to the penny}
     *
     * @param price the price of one unit
     * @param quantity minutes or things; negative where a line is taken back
     */
    public Money net(Money price, int quantity) {
        BigInteger twice = BigInteger.valueOf(price.pence())
                .multiply(BigInteger.valueOf(quantity))
                .shiftLeft(1);
        BigInteger rounded =
                twice.abs().add(BigInteger.valueOf(baseQuantity)).divide(BigInteger.valueOf(2L * baseQuantity));
        return Money.ofPence((twice.signum() < 0 ? rounded.negate() : rounded).longValueExact());
    }
}
