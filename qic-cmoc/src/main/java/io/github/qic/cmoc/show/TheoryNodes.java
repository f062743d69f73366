package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.DemiRegularity;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.core.internal.graph.Graph;
import io.github.qic.core.internal.svg.Palette.Tint;
import io.github.qic.core.internal.text.Words;

/** The nodes of claims. */
final class TheoryNodes {
    private static final Graph.Kind CONTEXT = new Graph.Kind("context", Graph.Shape.BOX, Tint.BLUE);
    private static final Graph.Kind MECHANISM = new Graph.Kind("mechanism", Graph.Shape.HEXAGON, Tint.YELLOW);
    private static final Graph.Kind OUTCOME = new Graph.Kind("outcome", Graph.Shape.ROUNDED, Tint.GREEN);
    private static final Graph.Kind INTERVENTION = new Graph.Kind("intervention", Graph.Shape.SLANTED, Tint.GREY);
    private static final Graph.Kind ACTOR = new Graph.Kind("actor", Graph.Shape.DOUBLE, Tint.NONE);
    private static final Graph.Kind CONFIGURATION = new Graph.Kind("configuration", Graph.Shape.DOUBLE, Tint.GREY);
    private static final Graph.Kind DEMI_REGULARITY = new Graph.Kind("demi-regularity", Graph.Shape.NOTE, Tint.NONE);
    private static final Graph.Kind JUNCTION = new Graph.Kind("junction", Graph.Shape.JUNCTION, Tint.GREY);

    private TheoryNodes() {}

    static Graph.Node of(Element element, String text) {
        Graph.Kind kind = switch (element.claimKind()) {
            case CONTEXT -> CONTEXT;
            case MECHANISM -> MECHANISM;
            case OUTCOME -> OUTCOME;
            case INTERVENTION -> INTERVENTION;
            case ACTOR -> ACTOR;
            case CONFIGURATION, LINK, ELEMENT_LINK, RIPPLE, DEMI_REGULARITY, CONDITION ->
                throw new IllegalStateException(element.claimKind() + " is not an element");
        };
        return new Graph.Node(element.id().value(), sign(element) + text, kind, ClaimAttributes.of(element));
    }

    /** A configuration that has rows is named; one that has none is its heading or statement, which would be seen nowhere else. */
    static Graph.Node of(Configuration configuration) {
        String text = configuration.links().isEmpty() ? TheoryCells.heading(configuration) : configuration.label();
        String confidence = configuration
                .confidence()
                .map(found -> "\n(confidence: " + Words.of(found.level()) + ")")
                .orElse("");
        return new Graph.Node(
                configuration.id().value(), text + confidence, CONFIGURATION, ClaimAttributes.of(configuration));
    }

    static Graph.Node of(DemiRegularity pattern) {
        return new Graph.Node(pattern.id().value(), pattern.text(), DEMI_REGULARITY, ClaimAttributes.of(pattern));
    }

    /** A frame of no claim. */
    static Graph.Node frame(String id, String text) {
        return new Graph.Node(id, text, CONFIGURATION);
    }

    /** Ids of claims begin with a letter or digit, so this one is free. */
    static Graph.Node junction(Link link, int step) {
        return new Graph.Node("_" + step + "." + link.id(), link.id().value(), JUNCTION);
    }

    private static String sign(Element element) {
        if (!(element instanceof Outcome outcome) || outcome.polarity().isEmpty()) {
            return "";
        }
        return switch (outcome.polarity().get()) {
            case POSITIVE -> "+ ";
            case NEGATIVE -> "\u2212 ";
            case MIXED -> "\u00b1 ";
            case NEUTRAL -> "";
        };
    }
}
