package io.github.qic.payments.scheme;

/** Which employer pension contribution is paid. */
public enum PensionCost {
    /** The minimum under automatic enrolment, taken on all of the pay: normal pay uses the lower limit. */
    WORKPLACE_MINIMUM,
    /** The NHS Pension Scheme, what is collected from the employer. */
    NHS_COLLECTED,
    /** The NHS Pension Scheme at its full cost, the part paid centrally included. */
    NHS_FULL
}
