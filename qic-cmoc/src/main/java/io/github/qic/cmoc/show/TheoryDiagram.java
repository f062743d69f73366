package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.graph.Graph;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A diagram of a theory, to be drawn by Mermaid, Graphviz or a graph editor. Contexts are boxes, mechanisms hexagons, outcomes
 * rounded boxes with {@code +} or {@code −} for their polarity, interventions slanted boxes and actors double boxes.
 *
 * <p>Interventions, contexts and actors point to the mechanisms of their row, and mechanisms to its outcomes; if the outcomes of a row
 * differ in reach, each points to the next further one. If several causes have several effects, their arrows meet in a dot, since a
 * row does not say which of them belong together. An arrow is dashed if the source of the theory does not state the row, and bold from
 * one configuration to the next; its text says how far the mechanisms are activated, and its end is a cross or bar if they are not.
 * Links from element to element say their kind, and a demi-regularity is a note between its contexts and outcomes.
 *
 * <p>A frame surrounds the elements of a configuration that no other configuration uses, and the parts of a theory area. The same
 * theory gives the same text.
 */
public final class TheoryDiagram {
    private static final String ALTERNATIVE =
            "draw the overview, the ripples, a theory area, some configurations or a single one, or use DOT or GraphML";

    private final Function<List<ElementDetail>, Graph> drawing;
    private final List<ElementDetail> details;

    private TheoryDiagram(Function<List<ElementDetail>, Graph> drawing, List<ElementDetail> details) {
        this.drawing = drawing;
        this.details = details;
    }

    private static TheoryDiagram drawn(Function<List<ElementDetail>, Graph> drawing) {
        return new TheoryDiagram(drawing, List.of());
    }

    private Graph graph() {
        return drawing.apply(details);
    }

    /**
     * {@return the whole theory: its elements by their labels, including those outside all rows, its ripples and its
     * demi-regularities}
     */
    public static TheoryDiagram of(ProgrammeTheory theory) {
        Objects.requireNonNull(theory, "theory");
        return drawn(details -> TheoryGraph.whole(theory, details));
    }

    /**
     * {@return one configuration, or a theory area with all its parts, with the full texts of its elements}
     *
     * @throws IllegalArgumentException if the theory has no such configuration
     */
    public static TheoryDiagram of(ProgrammeTheory theory, Id<Configuration> id) {
        Objects.requireNonNull(theory, "theory");
        Configuration configuration = theory.index().configuration(id);
        return drawn(details -> TheoryGraph.one(theory, configuration, details));
    }

    /**
     * {@return some configurations with the labels of their elements, and the ripples between them}
     *
     * @throws IllegalArgumentException if the theory has no such configuration
     */
    public static TheoryDiagram of(ProgrammeTheory theory, List<Id<Configuration>> ids) {
        Objects.requireNonNull(theory, "theory");
        List<Configuration> chosen =
                ids.stream().map(theory.index()::configuration).toList();
        return drawn(details -> TheoryGraph.some(theory, chosen, details));
    }

    /** {@return the configurations and the ripples between them; configurations without a ripple are left out} */
    public static TheoryDiagram ofRipples(ProgrammeTheory theory) {
        Objects.requireNonNull(theory, "theory");
        return drawn(details -> TheoryOverview.ripples(theory));
    }

    /** {@return every configuration in the frame of its theory area, without elements, with ripples and counter-cases} */
    public static TheoryDiagram overview(ProgrammeTheory theory) {
        return overview(theory, id -> "");
    }

    /**
     * {@return the overview, in which a configuration is a link to its own picture}
     *
     * @param link the address of the picture of a configuration, relative or absolute; empty for none
     */
    public static TheoryDiagram overview(ProgrammeTheory theory, Function<Id<Configuration>, String> link) {
        Objects.requireNonNull(theory, "theory");
        Objects.requireNonNull(link, "link");
        return drawn(details -> TheoryOverview.all(theory, link));
    }

    /** {@return this diagram with details in brackets below the text of each element, in this order} */
    public TheoryDiagram withDetails(ElementDetail... chosen) {
        return new TheoryDiagram(drawing, Stream.of(chosen).distinct().toList());
    }

    /**
     * {@return whether Mermaid draws it: it has at most 500 arrows and 50,000 characters, the limits of Mermaid by default}
     */
    public boolean fitsMermaid() {
        return graph().fitsMermaid();
    }

    /**
     * {@return the diagram in Mermaid}
     *
     * @throws InvalidValueException if it does not fit: see {@link #fitsMermaid}
     */
    public String mermaid() {
        return graph().mermaid(ALTERNATIVE);
    }

    /** {@return the diagram in DOT, for Graphviz} */
    public String dot() {
        return graph().dot();
    }

    /**
     * {@return the diagram as GraphML, without a layout, for yEd, PRSM and Gephi} The ids of nodes are those of the theory;
     * levels, polarity and other attributes are data.
     */
    public String graphMl() {
        return graph().graphMl();
    }
}
