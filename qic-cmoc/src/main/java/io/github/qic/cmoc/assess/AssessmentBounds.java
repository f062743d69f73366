package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.indicator.IndicatorRule;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.cmoc.indicator.RuleCombination;
import io.github.qic.core.Collaborative;
import io.github.qic.core.internal.collect.CharacterLimit;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.InvalidValueException;

/** Bounds what an assessment would repeat: rules at each site, links with each claim they explain, and their texts. */
final class AssessmentBounds {
    /** A rule reads at most all records at each site. */
    private static final long MOST_STEPS = 1_000_000_000;

    private final long placesAndTeams;
    private final long places;
    private final long records;
    private final long longest;
    private final long teamNames;
    private long rules;
    private long explained;
    private long characters;

    /** @param longest the characters of the longest answer or figure, which any rule may repeat */
    AssessmentBounds(Collaborative collaborative, long longest) {
        Programme programme = collaborative.programme();
        this.longest = longest;
        places = 1L + collaborative.sites().size();
        placesAndTeams = places + collaborative.teams().size();
        long periods = programme.actionPeriods().size();
        records = 1L
                + collaborative.participants().size()
                + programme.events().size()
                + programme.meetings().size()
                + programme.support().size()
                + periods
                        * (collaborative.teams().size()
                                + programme.coachingContacts().size());
        teamNames = collaborative.teams().stream()
                .mapToLong(team -> team.name().length())
                .sum();
    }

    /** Counts a rule before it is evaluated. */
    void add(IndicatorRule rule) {
        long size = rule instanceof RuleCombination combination ? combination.size() : 1;
        rules += size;
        PairLimit.require(rules * placesAndTeams, "/indicators", "rules x sites and teams");
        if (rules * places * records > MOST_STEPS) {
            throw InvalidValueException.of(
                    "/indicators", "must be at most 1,000,000,000 rules x sites x records of the collaborative");
        }
        requireFew(characters + size * (teamNames + longest));
    }

    IndicatorResult counted(IndicatorResult result) {
        for (PresenceReason reason : result.reasons()) {
            characters += reason.text().length() + reason.source().length();
        }
        requireFew(characters);
        return result;
    }

    Explanation counted(Explanation explanation) {
        explained += 1L
                + explanation.mechanisms().size()
                + explanation.outcomes().size()
                + explanation.evidence().size();
        PairLimit.require(explained, "/configurations", "claims x links, with their mechanisms, outcomes and evidence");
        characters += explanation.title().length();
        explanation.mechanisms().forEach(label -> characters += label.length());
        explanation.outcomes().forEach(label -> characters += label.length());
        requireFew(characters);
        return explanation;
    }

    private static void requireFew(long characters) {
        CharacterLimit.require(
                characters, CharacterLimit.TABLE, "", "all, counted with each site and claim that repeats them");
    }
}
