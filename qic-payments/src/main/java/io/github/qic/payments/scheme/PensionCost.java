package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which employer pension contribution is paid. */
public enum PensionCost {
    /** The minimum under automatic enrolment, applied to all of the pay: normal pay uses up the lower limit. */
    @JsonProperty("workplace-minimum")
    WORKPLACE_MINIMUM,
    /** The NHS Pension Scheme, the part collected from the employer. */
    @JsonProperty("nhs-collected")
    NHS_COLLECTED,
    /** The NHS Pension Scheme at its full cost, including the part paid centrally. */
    @JsonProperty("nhs-full")
    NHS_FULL,
    /**
     * The NHS Pension Scheme for a GP locum: the part collected from the employer, on 90% of the fee, since 10% of it counts as
     * expenses (BMA guide on locum pensions for practices in England and Wales, 30 June 2023). Not for locums through an agency or
     * a company of their own.
     */
    @JsonProperty("nhs-locum")
    NHS_LOCUM
}
