package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How strongly a mechanism fires in a context: a dimmer, not a switch (Dalkin et al. 2015). In ascending order. */
public enum Activation {
    /** It does not fire. */
    @JsonProperty("none")
    NONE,
    /** It fires weakly. */
    @JsonProperty("weak")
    WEAK,
    /** It fires in part. */
    @JsonProperty("partial")
    PARTIAL,
    /** It fires strongly. */
    @JsonProperty("strong")
    STRONG,
    /** It fires fully. */
    @JsonProperty("full")
    FULL
}
