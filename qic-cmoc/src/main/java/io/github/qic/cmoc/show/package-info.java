/** The theory shown: tables, diagrams, matrices and checklists. */
@NullMarked
package io.github.qic.cmoc.show;

import org.jspecify.annotations.NullMarked;
