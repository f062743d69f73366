package io.github.qic.pdsa.show;

import io.github.qic.pdsa.project.Project;

/**
 * The driver diagram of a project: aim, primary and secondary drivers, and the change ideas with how far each has come, its
 * cycles, and the measures it should move. The same project gives the same text.
 */
public final class DriverDiagram {
    private final String title;
    private final DriverTree tree;

    private DriverDiagram(String title, DriverTree tree) {
        this.title = title;
        this.tree = tree;
    }

    /**
     * {@return the diagram}
     *
     * @param project the project
     */
    public static DriverDiagram of(Project project) {
        return new DriverDiagram(project.title(), DriverTree.of(project));
    }

    /** {@return the diagram in Mermaid} */
    public String mermaid() {
        return DriverText.mermaid(tree);
    }

    /** {@return the diagram in DOT, for Graphviz} */
    public String dot() {
        return DriverText.dot(tree);
    }

    /** {@return the diagram as an SVG picture} */
    public String svg() {
        return DriverSvg.draw(title, tree);
    }
}
