package io.github.qic.payments.scheme;

/** Which employer pension contribution is paid. */
public enum PensionCost {
    /** The minimum under automatic enrolment, applied to all of the pay: normal pay uses up the lower limit. */
    WORKPLACE_MINIMUM,
    /** The NHS Pension Scheme, the part collected from the employer. */
    NHS_COLLECTED,
    /** The NHS Pension Scheme at its full cost, including the part paid centrally. */
    NHS_FULL
}
