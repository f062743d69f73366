/** Reads XML element by element, within bounds and without document types. */
@NullMarked
package io.github.qic.core.internal.xml;

import org.jspecify.annotations.NullMarked;
