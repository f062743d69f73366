/** Projects and cycles as lists, worksheets and pictures. */
@NullMarked
package io.github.qic.pdsa.show;

import org.jspecify.annotations.NullMarked;
