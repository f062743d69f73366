/** What sheets of figures over time have in common. */
@NullMarked
package io.github.qic.pdsa.internal.sheet;

import org.jspecify.annotations.NullMarked;
