/** Excel workbooks (Office Open XML, ECMA-376) on what the JDK holds, read within bounds and written with the same bytes each time. */
@NullMarked
package io.github.qic.core.internal.xlsx;

import org.jspecify.annotations.NullMarked;
