/** For the tests of applications: fixed examples and arbitrary valid values of qic-cmoc. */
@NullMarked
package io.github.qic.cmoc.testing;

import org.jspecify.annotations.NullMarked;
