/** The rules of this module for the catalogue of all rules, and what its packages share. */
@NullMarked
package io.github.qic.cmoc.internal;

import org.jspecify.annotations.NullMarked;
