package io.github.qic.cmoc.sharing;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.Response;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The role and the site that are left of each piece of evidence and each response. */
final class Blurring {
    /** Apart from the responses, as a piece of evidence and a response may have the same id. */
    private final Map<Id<Evidence>, Cells.Said> pieces = new HashMap<>();

    private final Map<Id<Response>, Cells.Said> responses = new HashMap<>();

    /**
     * @param items the evidence that is shared
     * @param fewest how many people must share what is left
     */
    Blurring(Inquiry inquiry, List<Evidence> items, int fewest) {
        Speakers speakers = new Speakers(inquiry);
        EvidenceIndex index = inquiry.evidence().index();
        for (Evidence item : items) {
            pieces.put(item.id(), said(item.speaker(), speakers.of(item), index.sites(item)));
        }
        for (Response response : inquiry.responses()) {
            List<Id<Site>> sites = response.site().stream().toList();
            responses.put(response.id(), said(response.speaker(), speakers.of(response), sites));
        }
        new Cells(fewest)
                .blur(Stream.concat(pieces.values().stream(), responses.values().stream())
                        .filter(each -> !each.isBlurred())
                        .toList());
    }

    private static Cells.Said said(Optional<Speaker> speaker, String person, List<Id<Site>> sites) {
        String role = speaker.flatMap(who -> who.role().map(Object::toString).or(who::roleAsSaid))
                .orElse("");
        return new Cells.Said(
                person, role, sites.stream().map(Id::value).sorted().collect(Collectors.joining(" ")));
    }

    Cells.Said of(Evidence item) {
        return Objects.requireNonNull(pieces.get(item.id()));
    }

    Cells.Said of(Response response) {
        return Objects.requireNonNull(responses.get(response.id()));
    }
}
