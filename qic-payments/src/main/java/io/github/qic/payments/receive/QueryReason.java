package io.github.qic.payments.receive;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** Why an amount is queried. */
public enum QueryReason {
    /** The register has no such attendance by a person the supplier employs. */
    @JsonProperty("not-attended")
    NOT_ATTENDED,
    /** More lines claim the time of a role on a day than people of the role attended. */
    @JsonProperty("too-many-people")
    TOO_MANY_PEOPLE,
    /** The scheme does not pay the attendance, or not for what the line claims. */
    @JsonProperty("not-payable")
    NOT_PAYABLE,
    /** By the register, which holds present employers only, the person is neither the supplier nor employed by it. */
    @JsonProperty("other-supplier")
    OTHER_SUPPLIER,
    /** The attendance was on another day. */
    @JsonProperty("wrong-date")
    WRONG_DATE,
    /** The person who attended has another role. */
    @JsonProperty("wrong-role")
    WRONG_ROLE,
    /** More minutes are claimed than are paid for the attendance. */
    @JsonProperty("too-many-minutes")
    TOO_MANY_MINUTES,
    /** The band is not the one the scheme pays. */
    @JsonProperty("wrong-band")
    WRONG_BAND,
    /** The rate is that of another year. */
    @JsonProperty("wrong-year")
    WRONG_YEAR,
    /** The rate is not the one the scheme pays. */
    @JsonProperty("wrong-rate")
    WRONG_RATE,
    /** The attendance is already billed or reserved, or claimed by another line. */
    @JsonProperty("already-claimed")
    ALREADY_CLAIMED,
    /** The attendance may be one that was billed or reserved before the register was corrected; that must be credited first. */
    @JsonProperty("billed-before-correction")
    BILLED_BEFORE_CORRECTION,
    /** Neither minutes nor rate nor amount of the line fit an attendance. */
    @JsonProperty("no-match")
    NO_MATCH,
    /** The line does not say what it is for, or on which day. */
    @JsonProperty("unclear")
    UNCLEAR,
    /** The line cannot be right, such as 1441 minutes on a day. */
    @JsonProperty("impossible")
    IMPOSSIBLE,
    /** On-costs or expenses without time on the same invoice that can be paid; an attendance is billed once. */
    @JsonProperty("without-time")
    WITHOUT_TIME,
    /** The figures of the invoice do not add up. */
    @JsonProperty("arithmetic")
    ARITHMETIC,
    /** The amount exceeds what is due, and no other reason was found. */
    @JsonProperty("more-than-due")
    MORE_THAN_DUE,
    /** A total alone is less than what is due, so it does not say which attendances it covers. */
    @JsonProperty("less-than-due")
    LESS_THAN_DUE,
    /** A discount or credit exceeds what it could reduce; or the invoice is a credit note. */
    @JsonProperty("credit")
    CREDIT,
    /** The attendance is after the date of the invoice. */
    @JsonProperty("after-invoice")
    AFTER_INVOICE,
    /** The attendance is outside the period of the invoice. */
    @JsonProperty("outside-period")
    OUTSIDE_PERIOD,
    /** The supplier has used the number before, in the same year. */
    @JsonProperty("number-used")
    NUMBER_USED,
    /** The number is missing or too long, or was used before with the same date. */
    @JsonProperty("number-unusable")
    NUMBER_UNUSABLE,
    /** The invoice has no date, or one that is more than 14 days after it was received. */
    @JsonProperty("invoice-date")
    INVOICE_DATE,
    /** Another organisation is billed. */
    @JsonProperty("wrong-buyer")
    WRONG_BUYER,
    /** The purchase order is missing or not one of this supplier. */
    @JsonProperty("purchase-order")
    PURCHASE_ORDER,
    /** The VAT is not what the supplier's treatment gives. */
    @JsonProperty("wrong-vat")
    WRONG_VAT,
    /** The account to pay into is not the known one of the supplier. */
    @JsonProperty("account-changed")
    ACCOUNT_CHANGED,
    /** An earlier document of the supplier bills the same total for the same time. */
    @JsonProperty("duplicate")
    DUPLICATE;

    private static final Set<QueryReason> ACCEPTABLE = EnumSet.of(
            AFTER_INVOICE,
            OUTSIDE_PERIOD,
            NUMBER_USED,
            INVOICE_DATE,
            WRONG_BUYER,
            PURCHASE_ORDER,
            ACCOUNT_CHANGED,
            DUPLICATE);

    /**
     * {@return whether a person may accept it, so that the amount is paid: a doubt about the document, rather than an amount that is
     * not due}
     */
    public boolean acceptable() {
        return ACCEPTABLE.contains(this);
    }
}
