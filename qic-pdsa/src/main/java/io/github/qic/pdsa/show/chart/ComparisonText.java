package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Variation;
import io.github.qic.pdsa.chart.compare.SiteComparison;
import io.github.qic.pdsa.chart.compare.SiteLimits;
import io.github.qic.pdsa.chart.compare.SitePoint;
import io.github.qic.pdsa.measure.ValueKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/** The words and the legend of a comparison of sites. */
final class ComparisonText {
    private static final int MOST_NAMES = 20;

    private final SiteComparison comparison;
    private final List<SitePoint> sites;
    private final PictureOptions options;
    private final PictureWords words;

    ComparisonText(SiteComparison comparison, PictureOptions options) {
        this.comparison = comparison;
        this.options = options;
        sites = comparison.points();
        words = options.words();
    }

    static boolean isOutside(SitePoint site) {
        return site.variation() != Variation.COMMON_CAUSE;
    }

    boolean isPercent() {
        boolean proportion = comparison.options().values() == ValueKind.PROPORTION;
        return options.percent().orElse(proportion && comparison.options().multiplier() == 1);
    }

    /** What the axis of values must have room for: the sites with a value and their limits, and the centre. */
    DoubleStream drawn() {
        return DoubleStream.concat(
                DoubleStream.of(comparison.centre()),
                sites.stream()
                        .flatMapToDouble(site -> DoubleStream.of(
                                site.value(), site.lines().lower(), site.lines().upper())));
    }

    Set<PointMarker> markers() {
        Set<PointMarker> markers = EnumSet.noneOf(PointMarker.class);
        sites.stream().filter(ComparisonText::isOutside).forEach(site -> markers.add(PointMarker.of(site.variation())));
        if (!markers.isEmpty()) {
            markers.add(PointMarker.COMMON_CAUSE);
        }
        return markers;
    }

    List<String> captions() {
        List<String> captions = new ArrayList<>();
        SiteLimits limits = comparison.options().limits();
        captions.add(words.say(
                "Limits {0}; inner limits {1}.",
                words.say(limits.title()),
                switch (limits) {
                    case SIGMA, LANEY -> "2 sigma";
                    case EXACT, OVERDISPERSED -> "95 %";
                }));
        List<String> missing = sites.stream()
                .filter(site -> Double.isNaN(site.value()))
                .map(SitePoint::site)
                .toList();
        if (!missing.isEmpty()) {
            captions.add(words.say("No data") + ": " + names(missing) + ".");
        }
        return captions;
    }

    String description(FigureFormat figures) {
        long known = sites.stream().filter(site -> !Double.isNaN(site.value())).count();
        List<String> outside = sites.stream()
                .filter(ComparisonText::isOutside)
                .map(site -> site.site() + " " + figures.text(site.value()))
                .toList();
        String text = words.say("{0} sites, centre {1}.", known, figures.text(comparison.centre()));
        String list = outside.isEmpty()
                ? words.say("No site is outside its limits.")
                : words.say("Outside their limits: {0}.", names(outside));
        return text + " " + list + " " + String.join(" ", captions());
    }

    private String names(List<String> names) {
        return words.list(names, MOST_NAMES, name -> name);
    }
}
