package io.github.qic.cmoc.agreement;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How far two coders agree on the pieces of evidence that both have coded: those that name both coders in {@link Evidence#codedBy} or
 * in their bearings. A unit is one piece of evidence and one configuration of the latest version. A coder's judgement of a unit is the
 * set of the kinds of the coder's bearings on the configuration, its links and their elements; it may be empty.
 */
public final class CoderAgreement {
    private final String first;
    private final String second;
    private final Map<Id<Configuration>, Tally<Set<BearingKind>>> configurations = new LinkedHashMap<>();
    private final UnitCount count;
    private final Map<BearingKind, Tally<Boolean>> kinds = new EnumMap<>(BearingKind.class);
    private final Tally<Set<BearingKind>> all = new Tally<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    private CoderAgreement(Inquiry inquiry, String first, String second) {
        this.first = Objects.requireNonNull(first, "first");
        this.second = Objects.requireNonNull(second, "second");
        this.count = new UnitCount(inquiry.theory());
        inquiry.theory().configurations().forEach(each -> configurations.put(each.id(), new Tally<>()));
        for (BearingKind kind : BearingKind.values()) {
            kinds.put(kind, new Tally<>());
        }
        long pieces = 0;
        for (Evidence item : inquiry.evidence().items()) {
            if (coders(item).anyMatch(first::equals) && coders(item).anyMatch(second::equals)) {
                pieces++;
                compare(item);
            }
        }
        count.each((id, judgements, units) ->
                add(Objects.requireNonNull(configurations.get(id)), judgements.first(), judgements.second(), units));
        for (Tally<Set<BearingKind>> each : configurations.values()) {
            add(each, EnumSet.noneOf(BearingKind.class), EnumSet.noneOf(BearingKind.class), pieces - each.units());
        }
    }

    /**
     * {@return the agreement of two coders}
     *
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a judgement on a claim and a configuration that uses it,
     *     counting pieces of evidence with the same judgements of the same claims only once
     */
    public static CoderAgreement between(Inquiry inquiry, String first, String second) {
        return new CoderAgreement(inquiry, first, second);
    }

    /** {@return everybody who coded, in alphabetical order} */
    public static NavigableSet<String> coders(EvidenceBase evidence) {
        NavigableSet<String> coders = new TreeSet<>();
        evidence.items().forEach(item -> coders(item).forEach(coders::add));
        return Collections.unmodifiableNavigableSet(coders);
    }

    private static Stream<String> coders(Evidence item) {
        return Stream.concat(
                item.codedBy().stream(), item.bearings().stream().flatMap(bearing -> bearing.coder().stream()));
    }

    private void compare(Evidence item) {
        Map<Id<? extends TheoryClaim>, Judgements> claims = new LinkedHashMap<>();
        for (Bearing bearing : item.bearings()) {
            boolean byFirst = bearing.coder().filter(first::equals).isPresent();
            if (byFirst || bearing.coder().filter(second::equals).isPresent()) {
                claims.computeIfAbsent(bearing.subject(), id -> new Judgements())
                        .add(bearing.kind(), byFirst);
            }
        }
        claims.forEach((claim, judgements) -> {
            if (!judgements.first().equals(judgements.second())) {
                disagreements.add(new Disagreement(item.id(), claim, judgements.first(), judgements.second()));
            }
        });
        count.add(claims);
    }

    private void add(Tally<Set<BearingKind>> tally, Set<BearingKind> one, Set<BearingKind> other, long count) {
        if (count > 0) {
            tally.add(one, other, count);
            all.add(one, other, count);
            kinds.forEach((kind, each) -> each.add(one.contains(kind), other.contains(kind), count));
        }
    }

    /** {@return the first coder} */
    public String first() {
        return first;
    }

    /** {@return the second coder} */
    public String second() {
        return second;
    }

    /**
     * {@return the agreement on all units; the coders agree on a unit only if their judgements have the same kinds of bearings}
     */
    public Agreement overall() {
        return all.agreement();
    }

    /** {@return the agreement on whether a unit has a bearing of a kind, for each kind} */
    public Map<BearingKind, Agreement> byKind() {
        Map<BearingKind, Agreement> byKind = new EnumMap<>(BearingKind.class);
        kinds.forEach((kind, tally) -> byKind.put(kind, tally.agreement()));
        return Collections.unmodifiableMap(byKind);
    }

    /** {@return the agreement on each configuration, in the order of the theory} */
    public Map<Id<Configuration>, Agreement> byConfiguration() {
        Map<Id<Configuration>, Agreement> byConfiguration = new LinkedHashMap<>();
        configurations.forEach((id, tally) -> byConfiguration.put(id, tally.agreement()));
        return Collections.unmodifiableMap(byConfiguration);
    }

    /**
     * {@return every piece of evidence and claim, of any version, that the two coders judge differently, in the order of the evidence}
     */
    public List<Disagreement> disagreements() {
        return List.copyOf(disagreements);
    }
}
