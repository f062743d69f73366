/** The rules of this module for the catalogue of all rules. */
@NullMarked
package io.github.qic.core.internal.catalogue;

import org.jspecify.annotations.NullMarked;
