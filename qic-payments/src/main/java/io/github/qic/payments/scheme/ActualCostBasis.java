package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.valid.Problems;

/**
 * What the cover really cost, as the employer states it for each attendance, up to what another basis would pay, a high cost
 * area supplement included. Other on-costs come on top: leave them out where the stated cost holds them.
 *
 * @param upTo the basis that sets the limit
 */
@JsonTypeName("actual-cost")
public record ActualCostBasis(PayBasis upTo) implements PayBasis {
    public ActualCostBasis {
        new Problems()
                .require(!(upTo instanceof ActualCostBasis), "/upTo", "must set a rate of its own")
                .throwIfAny();
    }
}
