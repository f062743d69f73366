/** For the tests of applications: arbitrary valid values. */
package io.github.qic.core.testing;
