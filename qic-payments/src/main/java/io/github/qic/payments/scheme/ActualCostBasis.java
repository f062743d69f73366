package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * The actual cost of the cover, as stated by the employer for each attendance, up to what another basis would pay including a
 * high cost area supplement. Other on-costs are added: leave them out if the stated cost includes them.
 *
 * @param upTo the basis that sets the limit
 */
@JsonTypeName("actual-cost")
public record ActualCostBasis(PayBasis upTo) implements PayBasis {
    /** @throws InvalidValueException if the limit has no rate: an actual cost or a flat amount */
    public ActualCostBasis {
        Objects.requireNonNull(upTo, "upTo");
        boolean rated = !(upTo instanceof ActualCostBasis) && !(upTo instanceof FlatAmountBasis);
        new Problems().require(rated, "/upTo", "must be a basis with a rate").throwIfAny();
    }

    @Override
    public SalarySource salarySource() {
        return upTo.salarySource();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.actualCost(this);
    }
}
