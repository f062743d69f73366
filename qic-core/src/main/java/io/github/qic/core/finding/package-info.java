/** What is doubtful in a valid value: rules, findings, and their acceptance by a person. */
@NullMarked
package io.github.qic.core.finding;

import org.jspecify.annotations.NullMarked;
