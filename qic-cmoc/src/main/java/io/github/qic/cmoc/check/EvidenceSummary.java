package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.core.valid.Id;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the evidence for one or more claims has in common. It is made once for each claim and added up for links and
 * configurations, so that evidence for an element costs the same however many links share it.
 */
final class EvidenceSummary {
    /** The supporting pieces. */
    final DistinctValues pieces;

    final DistinctValues sites;
    final DistinctValues participants;
    final DistinctValues roles;
    final DistinctValues sources;
    private boolean bearing;
    private boolean allExpected = true;
    private boolean allGleaned = true;
    private boolean allWeak = true;

    /** @param maximum how many different values are of interest */
    EvidenceSummary(int maximum) {
        pieces = new DistinctValues(maximum);
        sites = new DistinctValues(maximum);
        participants = new DistinctValues(maximum);
        roles = new DistinctValues(maximum);
        sources = new DistinctValues(maximum);
    }

    void addBearing(
            Evidence item, Predicate<Evidence> expected, Predicate<Evidence> gleaned, Predicate<Evidence> weak) {
        bearing = true;
        allExpected = allExpected && expected.test(item);
        allGleaned = allGleaned && gleaned.test(item);
        allWeak = allWeak && weak.test(item);
    }

    void addSupporting(Evidence item, Collection<? extends Id<?>> itsSites) {
        pieces.add(item.id());
        sites.add(itsSites);
        participants.add(item.speaker().flatMap(Speaker::participant));
        roles.add(item.speaker().flatMap(Speaker::role));
        sources.add(item.source());
    }

    void add(EvidenceSummary other) {
        if (!other.bearing) {
            return;
        }
        bearing = true;
        allExpected = allExpected && other.allExpected;
        allGleaned = allGleaned && other.allGleaned;
        allWeak = allWeak && other.allWeak;
        pieces.add(other.pieces);
        sites.add(other.sites);
        participants.add(other.participants);
        roles.add(other.roles);
        sources.add(other.sources);
    }

    /** {@return whether any evidence bears on the claims, for or against} */
    boolean isBearing() {
        return bearing;
    }

    boolean isSupporting() {
        return pieces.size() > 0;
    }

    /** {@return whether there is evidence and all of it is what people expect or imply} */
    boolean isExpected() {
        return bearing && allExpected;
    }

    /** {@return whether there is evidence and all of it is from before the theory was tested} */
    boolean isGleaned() {
        return bearing && allGleaned;
    }

    /** {@return whether there is evidence and all of it is of low quality} */
    boolean isWeak() {
        return bearing && allWeak;
    }

    /** {@return the number of supporting pieces, in words; empty if it is zero or sufficient} */
    Optional<String> few(int minimum) {
        int size = pieces.size();
        return size == 0 || size >= minimum ? Optional.empty() : Optional.of(size == 1 ? "1 piece" : size + " pieces");
    }
}
