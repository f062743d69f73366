package io.github.qic.cmoc.assess;

import java.util.List;
import java.util.stream.Stream;

/** Ways through rules made of rules. */
final class Rules {
    private Rules() {}

    /** The rules a rule is made of in the end, in order. */
    static Stream<IndicatorRule> leaves(IndicatorRule rule) {
        if (rule instanceof AllOf all) {
            return leaves(all.rules());
        }
        return rule instanceof AnyOf any ? leaves(any.rules()) : Stream.of(rule);
    }

    private static Stream<IndicatorRule> leaves(List<IndicatorRule> rules) {
        return rules.stream().flatMap(Rules::leaves);
    }

    /** All of several readings. */
    static Reading all(List<Reading> readings) {
        return Reading.of(Presence.all(presences(readings)), grounds(readings));
    }

    /** Any of several readings. */
    static Reading any(List<Reading> readings) {
        return Reading.of(Presence.any(presences(readings)), grounds(readings));
    }

    static List<Presence> presences(List<Reading> readings) {
        return readings.stream().map(Reading::presence).toList();
    }

    private static List<Ground> grounds(List<Reading> readings) {
        return readings.stream().flatMap(reading -> reading.grounds().stream()).toList();
    }
}
