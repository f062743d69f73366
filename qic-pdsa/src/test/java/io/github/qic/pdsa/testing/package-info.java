/** For the tests of applications: fixed examples and arbitrary valid values of qic-pdsa. */
@NullMarked
package io.github.qic.pdsa.testing;

import org.jspecify.annotations.NullMarked;
