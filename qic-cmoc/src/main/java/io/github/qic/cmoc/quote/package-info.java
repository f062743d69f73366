/** Quotes in the texts of their sources: positions in every way of counting, and quotes found however they are typed. */
@NullMarked
package io.github.qic.cmoc.quote;

import org.jspecify.annotations.NullMarked;
