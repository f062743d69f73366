/** Helpers of the build's own tests in all modules. */
package io.github.qic.core.house;
