package io.github.qic.pdsa.show;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.project.Project;

/**
 * The driver diagram of a project: aim, primary and secondary drivers, and the change ideas with their stages, numbers of cycles
 * and the measures they should improve. The same project gives the same text.
 */
public final class DriverDiagram {
    private final DriverTree tree;

    private DriverDiagram(DriverTree tree) {
        this.tree = tree;
    }

    /**
     * {@return the driver diagram of a project}
     *
     * @throws InvalidValueException if its ideas have more than 10,000,000 characters in the names of measures and further drivers,
     *     counted for each idea
     */
    public static DriverDiagram of(Project project) {
        return new DriverDiagram(DriverTree.of(project));
    }

    /**
     * {@return the diagram in Mermaid}
     *
     * @throws InvalidValueException if it has more than 500 lines or 50,000 characters, which Mermaid does not draw by default
     */
    public String mermaid() {
        return tree.graph().mermaid("use SVG, DOT or GraphML");
    }

    /** {@return the diagram in DOT, for Graphviz} */
    public String dot() {
        return tree.graph().dot();
    }

    /** {@return the diagram as GraphML, without a layout, for graph editors} */
    public String graphMl() {
        return tree.graph().graphMl();
    }

    /** {@return the diagram as an SVG picture} */
    public String svg() {
        return DriverSvg.draw(tree);
    }
}
