package io.github.qic.pdsa.chart.compare;

/**
 * How far sites may differ from the centre before chance is no longer the likely reason. The limits of a smaller site are wider.
 */
public enum SiteLimits {
    /** Three sigma of a binomial or Poisson count, with inner limits at two: the P or U chart of sites in qicharts2. */
    SIGMA("3 sigma"),

    /**
     * Three sigma times the standard deviation of the sites' z-scores, with inner limits at two: the P' or U' chart of sites in
     * qicharts2. Sites have no order, so there are no moving ranges.
     */
    LANEY("3 sigma, widened by the variation between sites"),

    /** The middle 99.8 % and 95 % of a binomial or Poisson count, interpolated (Spiegelhalter 2005). */
    EXACT("99.8 %"),

    /**
     * The middle 99.8 % and 95 % with a variance between sites beyond chance (additive overdispersion; Spiegelhalter et al. 2012, Journal
     * of the Royal Statistical Society A 175, 1-47): on arcsine roots of proportions, as in the R package FunnelPlotR, or square roots of
     * observed by expected counts, with a tenth of the z-scores at each end winsorised.
     */
    OVERDISPERSED("99.8 %, widened by the variation between sites");

    private final String title;

    SiteLimits(String title) {
        this.title = title;
    }

    /** {@return what the outer limits are, in English} */
    public String title() {
        return title;
    }
}
