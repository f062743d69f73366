package io.github.qic.core.programme;

/**
 * A call between teams, planned or held.
 *
 * @param month the month of the programme it was planned for, from 1
 * @param held whether it took place
 */
public record ConferenceCall(int month, boolean held) {}
