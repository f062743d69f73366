/** The statistics behind the charts. */
@NullMarked
package io.github.qic.pdsa.internal.statistics;

import org.jspecify.annotations.NullMarked;
