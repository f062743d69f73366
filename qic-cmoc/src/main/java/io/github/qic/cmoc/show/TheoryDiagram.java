package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.graph.Graph;
import io.github.qic.core.valid.Id;

/**
 * A diagram of a theory, to be drawn by Mermaid, Graphviz or a graph editor. Contexts are boxes, mechanisms hexagons, outcomes
 * rounded boxes with {@code +} or {@code −} for their polarity. An arrow is dashed if the source of the theory does not state
 * the link, and bold from one configuration to the next. The same theory gives the same text.
 */
public final class TheoryDiagram {
    private final Graph graph;

    private TheoryDiagram(Graph graph) {
        this.graph = graph;
    }

    /** {@return the whole theory: a frame for each configuration with the labels of its elements, and the ripples} */
    public static TheoryDiagram of(ProgrammeTheory theory) {
        return new TheoryDiagram(TheoryGraph.whole(theory));
    }

    /**
     * {@return one configuration with the full texts of its elements}
     *
     * @throws IllegalArgumentException if the theory has no such configuration
     */
    public static TheoryDiagram of(ProgrammeTheory theory, Id<Configuration> id) {
        return new TheoryDiagram(TheoryGraph.one(theory, theory.index().configuration(id)));
    }

    /** {@return the configurations and the ripples between them; configurations without a ripple are left out} */
    public static TheoryDiagram ofRipples(ProgrammeTheory theory) {
        return new TheoryDiagram(TheoryGraph.ripples(theory));
    }

    /** {@return the diagram in Mermaid} */
    public String mermaid() {
        return graph.mermaid();
    }

    /** {@return the diagram in DOT, for Graphviz} */
    public String dot() {
        return graph.dot();
    }

    /** {@return the diagram as GraphML, without a layout, for graph editors} */
    public String graphMl() {
        return graph.graphMl();
    }
}
