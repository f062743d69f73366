package io.github.qic.pdsa.chart;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is plotted and how its limits are calculated. In brackets the name in qicharts2. */
public enum ChartKind {
    /** Values in order with their median; no limits (run). */
    @JsonProperty("run")
    RUN("Run chart", Input.VALUES, Range.ANY),
    /** Individual measurements, also called XmR: mean and average moving range (i). */
    @JsonProperty("i")
    I("I chart (XmR)", Input.VALUES, Range.ANY),
    /** Moving ranges of individual measurements (mr). Consecutive ranges are correlated, so only points outside are reported. */
    @JsonProperty("mr")
    MR("MR chart", Input.VALUES, Range.NOT_NEGATIVE),
    /** Individual measurements with different denominators: the smaller the denominator, the wider the limits (ip). */
    @JsonProperty("i-prime")
    I_PRIME("I' chart", Input.VALUES, Range.ANY),
    /** Means of subgroups (xbar). */
    @JsonProperty("xbar")
    XBAR("X-bar chart", Input.SUBGROUPS, Range.ANY),
    /** Standard deviations of subgroups (s). */
    @JsonProperty("s")
    S("S chart", Input.SUBGROUPS, Range.NOT_NEGATIVE),
    /** Proportions: cases out of the number examined (p). */
    @JsonProperty("p")
    P("P chart", Input.RATIOS, Range.UP_TO_ONE),
    /** Proportions with overdispersion: more variation between points than chance explains, after Laney (pp). */
    @JsonProperty("p-prime")
    P_PRIME("P' chart", Input.RATIOS, Range.UP_TO_ONE),
    /** Rates: events per unit of time or activity (u). */
    @JsonProperty("u")
    U("U chart", Input.RATIOS, Range.NOT_NEGATIVE),
    /** Rates with overdispersion: more variation between points than chance explains, after Laney (up). */
    @JsonProperty("u-prime")
    U_PRIME("U' chart", Input.RATIOS, Range.NOT_NEGATIVE),
    /** Counts of events in equal periods (c). */
    @JsonProperty("c")
    C("C chart", Input.COUNTS, Range.NOT_NEGATIVE),
    /** Time between rare events (t). */
    @JsonProperty("t")
    T("T chart", Input.VALUES, Range.NOT_NEGATIVE),
    /** Cases or other units between rare events (g). */
    @JsonProperty("g")
    G("G chart", Input.COUNTS, Range.NOT_NEGATIVE);

    /** The series that a kind of chart needs. */
    enum Input {
        VALUES,
        COUNTS,
        RATIOS,
        SUBGROUPS
    }

    /** The possible values of a centre line or limit. */
    enum Range {
        ANY,
        NOT_NEGATIVE,
        UP_TO_ONE
    }

    private final String title;
    final Input input;
    final Range range;

    ChartKind(String title, Input input, Range range) {
        this.title = title;
        this.input = input;
        this.range = range;
    }

    /** {@return its usual name in English} */
    public String title() {
        return title;
    }
}
