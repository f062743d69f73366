/** Reading of spreadsheets, for this module only. */
@NullMarked
package io.github.qic.cmoc.internal;

import org.jspecify.annotations.NullMarked;
