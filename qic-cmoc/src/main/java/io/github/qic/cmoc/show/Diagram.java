package io.github.qic.cmoc.show;

import io.github.qic.cmoc.Configuration;
import io.github.qic.cmoc.ProgrammeTheory;
import io.github.qic.core.valid.Id;

/**
 * A picture of a theory, to be drawn by Mermaid or Graphviz. Contexts are boxes, mechanisms hexagons, outcomes rounded
 * boxes with {@code +} or {@code −} for their polarity. An arrow is dashed where the row is not stated by the text the
 * theory was taken from, and heavy from one configuration to the next. The same theory gives the same text.
 */
public final class Diagram {
    private final Graph graph;

    private Diagram(Graph graph) {
        this.graph = graph;
    }

    /**
     * {@return the whole theory: a frame for each configuration, with the short names of its elements, and the ripples}
     *
     * @param theory the theory
     */
    public static Diagram whole(ProgrammeTheory theory) {
        return new Diagram(TheoryGraph.whole(theory));
    }

    /**
     * {@return one configuration with its full texts}
     *
     * @param theory the theory
     * @param id the configuration
     * @throws IllegalArgumentException if the theory has no such configuration
     */
    public static Diagram configuration(ProgrammeTheory theory, Id<Configuration> id) {
        return new Diagram(TheoryGraph.one(theory, theory.index().configuration(id)));
    }

    /**
     * {@return how the configurations follow from one another, each as one box; those in no ripple are left out}
     *
     * @param theory the theory
     */
    public static Diagram ripples(ProgrammeTheory theory) {
        return new Diagram(TheoryGraph.ripples(theory));
    }

    /** {@return the diagram in Mermaid} */
    public String mermaid() {
        return Mermaid.write(graph);
    }

    /** {@return the diagram in DOT, for Graphviz} */
    public String dot() {
        return Dot.write(graph);
    }

    /** {@return the diagram as GraphML, without a layout, for graph editors} */
    public String graphml() {
        return GraphMl.write(graph);
    }
}
