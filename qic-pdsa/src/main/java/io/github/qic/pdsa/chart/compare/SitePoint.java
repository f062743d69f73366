package io.github.qic.pdsa.chart.compare;

import io.github.qic.pdsa.chart.Variation;
import java.util.Objects;

/**
 * One site of a comparison.
 *
 * @param site its label
 * @param value its proportion or rate, as shown, after the multiplier; NaN if missing
 * @param denominator its number of cases or its exposure; NaN if missing
 * @param lines the limits of a site of its size; NaN if missing
 * @param variation special cause if it lies outside its limits, otherwise common cause
 */
public record SitePoint(String site, double value, double denominator, SiteLines lines, Variation variation) {
    public SitePoint {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(variation, "variation");
    }
}
