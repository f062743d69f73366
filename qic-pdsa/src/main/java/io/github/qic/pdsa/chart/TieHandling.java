package io.github.qic.pdsa.chart;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The effect of an uninformative point: on the centre line, equal to the previous one, or missing. */
public enum TieHandling {
    /** It ends the run or trend, as in NHSRplotthedots. */
    @JsonProperty("breaks")
    BREAKS,
    /** It neither adds to the run or trend nor ends it, as in the run chart rules of Perla and IHI. */
    @JsonProperty("ignored")
    IGNORED
}
