package io.github.qic.cmoc.indicator;

import java.util.List;

/** Combines the results of several rules. */
final class RuleCombination {
    private RuleCombination() {}

    /** All of several readings. */
    static IndicatorResult all(List<IndicatorResult> readings) {
        return IndicatorResult.of(Presence.all(presences(readings)), grounds(readings));
    }

    /** Any of several readings. */
    static IndicatorResult any(List<IndicatorResult> readings) {
        return IndicatorResult.of(Presence.any(presences(readings)), grounds(readings));
    }

    private static List<Presence> presences(List<IndicatorResult> readings) {
        return readings.stream().map(IndicatorResult::presence).toList();
    }

    private static List<PresenceReason> grounds(List<IndicatorResult> readings) {
        return readings.stream().flatMap(reading -> reading.grounds().stream()).toList();
    }
}
