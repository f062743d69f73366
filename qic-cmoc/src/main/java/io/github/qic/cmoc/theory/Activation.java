package io.github.qic.cmoc.theory;

/** How strongly a mechanism fires in a context: a dimmer, not a switch (Dalkin et al. 2015). In ascending order. */
public enum Activation {
    /** It does not fire. */
    NONE,
    /** It fires weakly. */
    WEAK,
    /** It fires in part. */
    PARTIAL,
    /** It fires strongly. */
    STRONG,
    /** It fires fully. */
    FULL
}
