/** Diagrams as graphs, written in Mermaid, DOT and GraphML. */
@NullMarked
package io.github.qic.core.internal.graph;

import org.jspecify.annotations.NullMarked;
