package io.github.qic.pdsa.chart;

/** What is plotted and how its limits are calculated. In brackets the name in qicharts2. */
public enum ChartKind {
    /** Values in order with their median; no limits (run). */
    RUN("Run chart"),
    /** Individual measurements, also called XmR: mean and average moving range (i). */
    I("I chart (XmR)"),
    /** Moving ranges of individual measurements (mr). Only points outside are told: the order of ranges says nothing. */
    MR("MR chart"),
    /** Individual measurements whose denominators differ, limits as wide as each denominator asks for (ip). */
    I_PRIME("I' chart"),
    /** Means of subgroups (xbar). */
    XBAR("X-bar chart"),
    /** Standard deviations of subgroups (s). */
    S("S chart"),
    /** Proportions: cases among so many looked at (p). */
    P("P chart"),
    /** Proportions with more variation between points than chance within them, after Laney (pp). */
    P_PRIME("P' chart"),
    /** Rates: events in so much time or activity (u). */
    U("U chart"),
    /** Rates with more variation between points than chance within them, after Laney (up). */
    U_PRIME("U' chart"),
    /** Counts of events in equal stretches (c). */
    C("C chart"),
    /** Time between rare events (t). */
    T("T chart"),
    /** Cases or other units between rare events (g). */
    G("G chart");

    private final String title;

    ChartKind(String title) {
        this.title = title;
    }

    /** {@return what people call it, in English} */
    public String title() {
        return title;
    }

    boolean isProportion() {
        return this == P || this == P_PRIME;
    }

    boolean needsRatio() {
        return isProportion() || this == U || this == U_PRIME;
    }

    boolean needsSubgroups() {
        return this == XBAR || this == S;
    }

    boolean countsEvents() {
        return needsRatio() || this == C || this == G;
    }

    boolean isNeverNegative() {
        return countsEvents() || this == T || this == MR || this == S;
    }
}
