package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The VAT treatment of a supplier's documents. It is decided for the supplier, with a reason, and never inferred by the
 * library: whether backfill is the reimbursement of a cost or a supply of staff depends on who directs the person. This is not
 * tax advice. A document has one treatment, so that categories never mix.
 *
 * @param category the VAT category
 * @param percent the rate in percent: more than 0 and at most 100 for {@link VatCategory#STANDARD}, otherwise 0
 * @param reason why this treatment applies, shown on documents
 */
public record VatTreatment(VatCategory category, BigDecimal percent, String reason) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws InvalidValueException if the rate does not fit the category, or the reason is blank or has more than 1,000 characters */
    public VatTreatment {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(reason, "reason");
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
                .requireName(reason, "/reason")
                .throwIfAny();
    }

    /**
     * {@return the treatment outside the scope of VAT, for a reason such as "reimbursement of the cost of staff time"}
     *
     * @throws InvalidValueException if the reason is blank or has more than 1,000 characters
     */
    public static VatTreatment outsideScope(String reason) {
        return new VatTreatment(VatCategory.OUTSIDE_SCOPE, BigDecimal.ZERO, reason);
    }

    /**
     * {@return the treatment of exempt supplies; the supplier must have a VAT number}
     *
     * @throws InvalidValueException if the reason is blank or has more than 1,000 characters
     */
    public static VatTreatment exempt(String reason) {
        return new VatTreatment(VatCategory.EXEMPT, BigDecimal.ZERO, reason);
    }

    /**
     * {@return the treatment of supplies taxed at a rate in percent, such as 20; the supplier must have a VAT number}
     *
     * @throws InvalidValueException if the rate is not above 0 and at most 100 with at most 4 decimals, or the reason is blank or
     *     has more than 1,000 characters
     */
    public static VatTreatment standard(BigDecimal percent, String reason) {
        return new VatTreatment(VatCategory.STANDARD, percent, reason);
    }

    /** {@return the VAT on the net total of a document, rounded half up to the penny; negative for a negative total} */
    public Money on(Money net) {
        return net.percent(percent, RoundingMode.HALF_UP);
    }

    /** {@return whether category and rate are the same} */
    public boolean sameTaxAs(VatTreatment other) {
        return category == other.category && percent.compareTo(other.percent) == 0;
    }

    /** {@return whether documents must show the supplier's VAT number; if not, they must not show it} */
    public boolean needsVatNumber() {
        return category != VatCategory.OUTSIDE_SCOPE;
    }
}
