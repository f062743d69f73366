package io.github.qic.cmoc.show;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The evidence for each configuration of the latest version: that for itself, its links and their elements. */
final class ConfigurationEvidence {
    private final Map<Id<?>, List<Hit>> hits = new HashMap<>();

    /** @param place the place of the bearing in the piece of evidence */
    private record Hit(Evidence item, int place, Bearing bearing) {}

    /** A piece of evidence, with those of its bearings that are on the configuration, in their order. */
    record Piece(Evidence item, List<Bearing> bearings) {}

    /** @throws InvalidValueException if there are more than 1,000,000 bearings on configurations, each counted with every one */
    ConfigurationEvidence(Inquiry inquiry) {
        for (Evidence item : inquiry.evidence().items()) {
            int place = 0;
            for (Bearing bearing : item.bearings()) {
                hits.computeIfAbsent(bearing.subject(), id -> new ArrayList<>(1))
                        .add(new Hit(item, place++, bearing));
            }
        }
        long bearings = 0;
        for (Configuration configuration : inquiry.theory().configurations()) {
            for (Id<? extends TheoryClaim> claim : claims(configuration)) {
                bearings += hits.getOrDefault(claim, List.of()).size();
            }
        }
        PairLimit.require(bearings, "/evidence/items", "bearings x configurations");
    }

    /** {@return each piece once, in the order of the claims of the configuration} */
    List<Piece> of(Configuration configuration) {
        Map<Id<Evidence>, List<Hit>> found = new LinkedHashMap<>();
        for (Id<? extends TheoryClaim> claim : claims(configuration)) {
            for (Hit hit : hits.getOrDefault(claim, List.of())) {
                found.computeIfAbsent(hit.item().id(), id -> new ArrayList<>(1)).add(hit);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (List<Hit> ofPiece : found.values()) {
            ofPiece.sort(Comparator.comparingInt(Hit::place));
            pieces.add(new Piece(
                    ofPiece.get(0).item(), ofPiece.stream().map(Hit::bearing).toList()));
        }
        return pieces;
    }

    private static Set<Id<? extends TheoryClaim>> claims(Configuration configuration) {
        Set<Id<? extends TheoryClaim>> claims = new LinkedHashSet<>(Set.of(configuration.id()));
        for (Link link : configuration.links()) {
            claims.add(link.id());
            link.elements().forEach(claims::add);
        }
        return claims;
    }
}
