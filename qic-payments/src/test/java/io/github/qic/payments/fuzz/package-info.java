/** What no input may do to any reader: mutations of good inputs, found cases, and the targets of the fuzzer. */
@NullMarked
package io.github.qic.payments.fuzz;

import org.jspecify.annotations.NullMarked;
