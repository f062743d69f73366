/** Rules for texts. */
@NullMarked
package io.github.qic.pdsa.internal.text;

import org.jspecify.annotations.NullMarked;
