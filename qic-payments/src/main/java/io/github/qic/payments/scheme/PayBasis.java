package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The basis on which a person's time is paid. On the wire {@code type} says which one it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(BandBasis.class),
    @JsonSubTypes.Type(SalariedGpBasis.class),
    @JsonSubTypes.Type(OwnSalaryBasis.class),
    @JsonSubTypes.Type(FixedRateBasis.class),
    @JsonSubTypes.Type(FlatAmountBasis.class),
    @JsonSubTypes.Type(ActualCostBasis.class)
})
public sealed interface PayBasis
        permits BandBasis, SalariedGpBasis, OwnSalaryBasis, FixedRateBasis, FlatAmountBasis, ActualCostBasis {
    /** {@return the source of the annual salary that the rate is derived from} */
    SalarySource salarySource();

    /** {@return the result of the visitor's method for this basis} */
    <R> R accept(Visitor<R> visitor);

    /** Where an annual salary comes from. */
    enum SalarySource {
        /** A pay table. */
        TABLE,
        /** The person, whose salary the caller supplies. */
        PERSON,
        /** There is no annual salary. */
        NONE
    }

    /**
     * Handles every basis.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R> {
        /** {@return the result for a band of Agenda for Change} */
        R band(BandBasis basis);

        /** {@return the result for the range for salaried general practitioners} */
        R salariedGp(SalariedGpBasis basis);

        /** {@return the result for the person's own salary} */
        R ownSalary(OwnSalaryBasis basis);

        /** {@return the result for a fixed rate} */
        R fixedRate(FixedRateBasis basis);

        /** {@return the result for a flat amount} */
        R flatAmount(FlatAmountBasis basis);

        /** {@return the result for the actual cost} */
        R actualCost(ActualCostBasis basis);
    }
}
