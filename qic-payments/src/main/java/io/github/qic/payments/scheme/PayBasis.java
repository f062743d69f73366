package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What somebody's time is paid by. On the wire {@code type} tells which basis it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(BandBasis.class),
    @JsonSubTypes.Type(SalariedGpBasis.class),
    @JsonSubTypes.Type(OwnSalaryBasis.class),
    @JsonSubTypes.Type(FixedRateBasis.class),
    @JsonSubTypes.Type(ActualCostBasis.class)
})
public sealed interface PayBasis permits BandBasis, SalariedGpBasis, OwnSalaryBasis, FixedRateBasis, ActualCostBasis {}
