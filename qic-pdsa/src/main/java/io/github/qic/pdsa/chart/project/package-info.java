/** The charts of a project: its measures with its aim, its cycles and its changes. */
@NullMarked
package io.github.qic.pdsa.chart.project;

import org.jspecify.annotations.NullMarked;
