/** Worksheets and summaries for print. */
@NullMarked
package io.github.qic.pdsa.show.form;

import org.jspecify.annotations.NullMarked;
