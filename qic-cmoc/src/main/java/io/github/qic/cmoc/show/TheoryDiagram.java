package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.valid.Id;

/**
 * A picture of a theory, to be drawn by Mermaid or Graphviz. Contexts are boxes, mechanisms hexagons, outcomes rounded
 * boxes with {@code +} or {@code −} for their polarity. An arrow is dashed where the row is not stated by the text the
 * theory was taken from, and heavy from one configuration to the next. The same theory gives the same text.
 */
public final class TheoryDiagram {
    private final Graph graph;

    private TheoryDiagram(Graph graph) {
        this.graph = graph;
    }

    /**
     * {@return the whole theory: a frame for each configuration, with the short names of its elements, and the ripples}
     *
     * @param theory the theory
     */
    public static TheoryDiagram whole(ProgrammeTheory theory) {
        return new TheoryDiagram(TheoryGraph.whole(theory));
    }

    /**
     * {@return one configuration with its full texts}
     *
     * @param theory the theory
     * @param id the configuration
     * @throws IllegalArgumentException if the theory has no such configuration
     */
    public static TheoryDiagram configuration(ProgrammeTheory theory, Id<Configuration> id) {
        return new TheoryDiagram(TheoryGraph.one(theory, theory.index().configuration(id)));
    }

    /**
     * {@return how the configurations follow from one another, each as one box; those in no ripple are left out}
     *
     * @param theory the theory
     */
    public static TheoryDiagram ripples(ProgrammeTheory theory) {
        return new TheoryDiagram(TheoryGraph.ripples(theory));
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
