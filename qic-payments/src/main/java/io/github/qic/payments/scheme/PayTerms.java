package io.github.qic.payments.scheme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.pay.HighCostArea;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The terms on which people's time is paid. */
@Value.Immutable
@JsonDeserialize(builder = PayTerms.Builder.class)
public sealed interface PayTerms permits ImmutablePayTerms {
    /** {@return the basis of the rate} */
    PayBasis basis();

    /** {@return the on-costs that are paid, {@link OnCosts#none()} if there are none} */
    OnCosts onCosts();

    /** {@return an enhancement of the rate} */
    Optional<Enhancement> enhancement();

    /** {@return the zone whose high cost area supplement is paid; it is derived from the annual salary of the basis} */
    Optional<HighCostArea> highCostArea();

    /** {@return the kinds of expense that are paid; none by default} */
    List<ExpenseRule> expenses();

    /** {@return terms without on-costs, enhancement, supplement or expenses} */
    static PayTerms plain(PayBasis basis) {
        return builder().basis(basis).onCosts(OnCosts.none()).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutablePayTerms.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if there is a supplement but no annual salary to derive it from, a flat amount is enhanced,
         *     or a kind of expense has two rules
         */
        @Override
        public PayTerms build() {
            PayTerms terms = super.build();
            boolean salaried = terms.basis().salarySource() != PayBasis.SalarySource.NONE;
            boolean derived = salaried || terms.highCostArea().isEmpty();
            return new Problems()
                    .require(derived, "/highCostArea", "needs a basis with an annual salary")
                    .require(
                            terms.enhancement().isEmpty() || !(terms.basis() instanceof FlatAmountBasis),
                            "/enhancement",
                            "needs a basis with a rate")
                    .requireUnique(terms.expenses(), ExpenseRule::kind, "/expenses", "kind")
                    .returnIfNone(terms);
        }
    }
}
