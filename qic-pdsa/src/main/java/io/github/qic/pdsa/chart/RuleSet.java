package io.github.qic.pdsa.chart;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * Rules in order of priority: if a point carries several signals, the first determines its colour and the icon.
 *
 * <p>The named sets differ deliberately, because their authors do. Use one, or combine them with {@link #and}.
 */
@Value.Immutable
@JsonDeserialize(builder = RuleSet.Builder.class)
public sealed interface RuleSet permits ImmutableRuleSet {
    /** The maximum number of rules in a set. */
    int MOST = 16;

    /** {@return the name of the set, such as {@code anhoej}} */
    String name();

    /** {@return the rules, most important first} */
    List<SignalRule> rules();

    /** {@return points outside 3 sigma, and the runs test for shifts: the rules of qicharts2 (Anhoej and Olesen 2014)} */
    static RuleSet anhoej() {
        return of("anhoej", new SignalRule.Outside(), new SignalRule.LongRun(), new SignalRule.FewCrossings());
    }

    /**
     * {@return the run chart rules of Perla, Provost and Murray (2011) and of IHI: shift of 6, trend of 5, unusual number of runs}
     * Their fourth rule, the astronomical point, is a judgement without a formula and is left to the reader.
     */
    static RuleSet ihi() {
        return of(
                "ihi",
                new SignalRule.Shift(6, TieHandling.IGNORED),
                new SignalRule.Trend(5, TieHandling.IGNORED),
                new SignalRule.UnusualRuns(0.05));
    }

    /** {@return the four rules of NHSRplotthedots: outside, trend of 7, two in three, shift of 7} */
    static RuleSet nhs() {
        return nhs(7);
    }

    /**
     * {@return the four rules of NHSRplotthedots with another number of points}
     *
     * @param points the number of points of a shift and of a trend: 6 or 7 in Making Data Count
     * @throws InvalidValueException if there are fewer than 3 points
     */
    static RuleSet nhs(int points) {
        return nhs("nhs-" + points, points, false);
    }

    /**
     * {@return the rules of Making Data Count as revised in November 2023: a point outside counts for two in three as well}
     *
     * @param points the number of points of a shift and of a trend: 6 or 7 in Making Data Count
     * @throws InvalidValueException if there are fewer than 3 points
     */
    static RuleSet nhs2023(int points) {
        return nhs("nhs-2023-" + points, points, true);
    }

    /**
     * {@return the four rules of the Western Electric Company (Statistical Quality Control Handbook, 1956)}
     * Outside 3 sigma; 2 of 3 beyond 2 sigma on one side; 4 of 5 beyond 1 sigma on one side; 8 on one side of the centre line.
     */
    static RuleSet westernElectric() {
        return of(
                "western-electric",
                new SignalRule.Outside(),
                beyond(2, 3, 2, true),
                beyond(4, 5, 1, true),
                new SignalRule.Shift(8, TieHandling.BREAKS));
    }

    /**
     * {@return the eight tests of Nelson (Journal of Quality Technology 16, 1984), in his order}
     * Outside 3 sigma; 9 on one side; 6 rising or falling; 14 alternating; 2 of 3 beyond 2 sigma on one side; 4 of 5 beyond 1 sigma on
     * one side; 15 within 1 sigma; 8 beyond 1 sigma on either side. With all of them, false signals are frequent.
     */
    static RuleSet nelson() {
        return of(
                "nelson",
                new SignalRule.Outside(),
                new SignalRule.Shift(9, TieHandling.BREAKS),
                new SignalRule.Trend(6, TieHandling.BREAKS),
                new SignalRule.Alternating(14),
                beyond(2, 3, 2, true),
                beyond(4, 5, 1, true),
                new SignalRule.Within(15, 1, "15 points in a row within 1 sigma of the centre line"),
                beyond(8, 8, 1, false));
    }

    private static SignalRule beyond(int points, int of, int sigmas, boolean oneSide) {
        String side = oneSide ? " on one side" : " on either side";
        return new SignalRule.Beyond(
                points,
                of,
                sigmas,
                oneSide,
                points + " of " + of + " consecutive points beyond " + sigmas + " sigma" + side);
    }

    private static RuleSet nhs(String name, int points, boolean beyondCounts) {
        return of(
                name,
                new SignalRule.Outside(),
                new SignalRule.Trend(points, TieHandling.BREAKS),
                new SignalRule.TwoInThree(beyondCounts),
                new SignalRule.Shift(points, TieHandling.BREAKS));
    }

    /**
     * {@return a custom set of rules, most important first}
     *
     * @throws InvalidValueException if the name is blank or has more than 1,000 characters, or if there are more than {@value #MOST} rules
     */
    static RuleSet of(String name, SignalRule... rules) {
        return builder().name(name).addRules(rules).build();
    }

    /**
     * {@return this set followed by the rules of another, without duplicates}
     *
     * @throws InvalidValueException if there are more than {@value #MOST} rules
     */
    default RuleSet and(RuleSet other) {
        List<SignalRule> all = new ArrayList<>(rules());
        other.rules().stream().filter(rule -> !all.contains(rule)).forEach(all::add);
        return builder().name(name() + "+" + other.name()).rules(all).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds rule sets. */
    final class Builder extends ImmutableRuleSet.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if the name is blank or has more than 1,000 characters, or if there are more than {@value
         *     RuleSet#MOST} rules
         */
        @Override
        public RuleSet build() {
            RuleSet ruleSet = super.build();
            return new Problems()
                    .requireName(ruleSet.name(), "/name")
                    .require(ruleSet.rules().size() <= MOST, "/rules", "must be at most " + MOST)
                    .returnIfNone(ruleSet);
        }
    }
}
