package io.github.qic.pdsa.measure;

import io.github.qic.core.valid.Id;

/**
 * What collecting one measure takes.
 *
 * @param measure the measure
 * @param minutesAMonth the minutes a month, rounded half up
 * @param reused whether the data are collected for something else anyway, so that the minutes are no new burden
 */
public record BurdenLine(Id<Measure> measure, long minutesAMonth, boolean reused) {}
