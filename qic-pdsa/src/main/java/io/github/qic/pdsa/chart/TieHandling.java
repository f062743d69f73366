package io.github.qic.pdsa.chart;

/** What a rule makes of a point that says nothing: on the centre line, equal to its neighbour, or missing. */
public enum TieHandling {
    /** It ends the run or trend, as in NHSRplotthedots. */
    BREAKS,
    /** It neither adds to the run or trend nor ends it, as on the run charts of Perla and IHI. */
    IGNORED
}
