/** How far two coders agree on what evidence says. */
@NullMarked
package io.github.qic.cmoc.agreement;

import org.jspecify.annotations.NullMarked;
