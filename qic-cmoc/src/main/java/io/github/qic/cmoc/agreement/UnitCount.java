package io.github.qic.cmoc.agreement;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the units with the same judgements. Evidence on an element that all configurations use is a unit with each of them. */
final class UnitCount {
    private final ProgrammeTheory theory;
    private final Map<Id<?>, Integer> places = new HashMap<>();
    private final Map<Id<?>, int[]> placesOfClaims = new HashMap<>();
    private final List<Map<Integer, Long>> counts = new ArrayList<>();

    /** The pieces with the same judgements on the same claims. */
    private final Map<String, Pieces> pieces = new LinkedHashMap<>();

    /** The judgements of such pieces on each configuration; all 0 between two of them. */
    private final int[] judged;

    UnitCount(ProgrammeTheory theory) {
        this.theory = theory;
        for (Configuration configuration : theory.configurations()) {
            places.put(configuration.id(), places.size());
            counts.add(new HashMap<>());
        }
        judged = new int[counts.size()];
    }

    private static final class Pieces {
        private final Map<Id<? extends TheoryClaim>, Judgements> claims;
        private long count;

        Pieces(Map<Id<? extends TheoryClaim>, Judgements> claims) {
            this.claims = claims;
        }
    }

    /** Takes the judgements of units. */
    interface Units {
        void accept(Id<Configuration> configuration, Judgements judgements, long units);
    }

    /** Adds one piece, with the judgements on claims. */
    void add(Map<Id<? extends TheoryClaim>, Judgements> claims) {
        // Texts compare with each other, unlike maps, of which many could have one hash code.
        String key = claims.entrySet().stream()
                .map(claim -> claim.getKey() + " " + claim.getValue().bits())
                .sorted()
                .collect(Collectors.joining(" "));
        pieces.computeIfAbsent(key, k -> new Pieces(claims)).count++;
    }

    private void count(Pieces same) {
        same.claims.forEach((claim, judgements) -> {
            for (int place : places(claim)) {
                judged[place] |= judgements.bits();
            }
        });
        for (Id<? extends TheoryClaim> claim : same.claims.keySet()) {
            for (int place : places(claim)) {
                if (judged[place] != 0) {
                    counts.get(place).merge(judged[place], same.count, Long::sum);
                    judged[place] = 0;
                }
            }
        }
    }

    /** Pieces with the same judgements are one, since many bear on nothing but what all configurations use. */
    private void requireFew() {
        long pairs = 0;
        for (Pieces same : pieces.values()) {
            for (Id<? extends TheoryClaim> claim : same.claims.keySet()) {
                pairs += places(claim).length;
            }
        }
        PairLimit.require(pairs, "/evidence/items", "different judgements x configurations");
    }

    /** The claim itself, if it is a configuration, and those that use it. */
    private int[] places(Id<? extends TheoryClaim> claim) {
        return placesOfClaims.computeIfAbsent(
                claim,
                id -> Stream.concat(
                                Stream.of(claim),
                                theory.index().configurationsWith(claim).stream()
                                        .map(Configuration::id))
                        .flatMap(configuration -> Stream.ofNullable(places.get(configuration)))
                        .mapToInt(place -> place)
                        .toArray());
    }

    /** @throws InvalidValueException if there are too many */
    void each(Units units) {
        requireFew();
        pieces.values().forEach(this::count);
        for (int i = 0; i < judged.length; i++) {
            Id<Configuration> id = theory.configurations().get(i).id();
            counts.get(i).forEach((bits, count) -> units.accept(id, new Judgements(bits), count));
        }
    }
}
