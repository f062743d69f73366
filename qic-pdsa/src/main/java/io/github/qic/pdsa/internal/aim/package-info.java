/** The aim of a project in the figures of its observations. */
@NullMarked
package io.github.qic.pdsa.internal.aim;

import org.jspecify.annotations.NullMarked;
