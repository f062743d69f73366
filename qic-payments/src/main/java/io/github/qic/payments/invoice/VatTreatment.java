package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the documents of one supplier stand to VAT. It is a setting that somebody decides for the supplier and gives a reason
 * for, never something the library infers: whether backfill is the reimbursement of a cost or a supply of staff depends on
 * who directs the person. This is no tax advice. A document has one treatment, so that categories never mix.
 *
 * @param category the category
 * @param percent the rate in percent: more than 0 and at most 100 for {@link VatCategory#STANDARD}, otherwise 0
 * @param reason why this treatment applies, for the reader of a document
 */
public record VatTreatment(VatCategory category, BigDecimal percent, String reason) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses a rate that does not fit the category, and a blank reason. */
    public VatTreatment {
        boolean standard = category == VatCategory.STANDARD;
        new Problems()
                .require(
                        standard
                                ? percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0 && percent.scale() <= 4
                                : percent.signum() == 0,
                        "/percent",
                        standard
                                ? "must be more than 0 and at most 100, with at most 4 decimals"
                                : "must be 0 unless the category is standard")
                .requireText(reason, "/reason")
                .throwIfAny();
    }

    /**
     * {@return the treatment of what is outside the scope of VAT}
     *
     * @param reason why, such as "reimbursement of the cost of staff time"
     */
    public static VatTreatment outsideScope(String reason) {
        return new VatTreatment(VatCategory.OUTSIDE_SCOPE, BigDecimal.ZERO, reason);
    }

    /**
     * {@return the treatment of exempt supplies; the supplier must have a VAT number}
     *
     * @param reason why
     */
    public static VatTreatment exempt(String reason) {
        return new VatTreatment(VatCategory.EXEMPT, BigDecimal.ZERO, reason);
    }

    /**
     * {@return the treatment of taxed supplies; the supplier must have a VAT number}
     *
     * @param percent the rate in percent, such as 20
     * @param reason why
     */
    public static VatTreatment standard(BigDecimal percent, String reason) {
        return new VatTreatment(VatCategory.STANDARD, percent, reason);
    }

    /**
     * {@return the VAT on a net amount, rounded half up to the penny; negative for a negative amount}
     *
     * @param net the sum of the lines: VAT is found once a document, never line by line
     */
    public Money on(Money net) {
        return Money.of(net.pounds().multiply(percent).movePointLeft(2), RoundingMode.HALF_UP);
    }

    /** {@return whether category and rate are the same} */
    public boolean sameTaxAs(VatTreatment other) {
        return category == other.category && percent.compareTo(other.percent) == 0;
    }

    /** {@return whether documents must show the supplier's VAT number; outside the scope they must not} */
    public boolean needsVatNumber() {
        return category != VatCategory.OUTSIDE_SCOPE;
    }
}
