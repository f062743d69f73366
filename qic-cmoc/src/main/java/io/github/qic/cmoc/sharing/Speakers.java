package io.github.qic.cmoc.sharing;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.Response;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who said each piece of evidence and gave each response. Whoever gave a response also said the piece that records it and, for want of
 * a participant, everything else in its source. All responses with neither participant nor evidence may be of one person.
 */
final class Speakers {
    private final Map<Id<Evidence>, Evidence> items;
    private final Map<Id<Evidence>, String> byItem = new HashMap<>();
    private final Map<Id<Source>, String> bySource = new HashMap<>();

    Speakers(Inquiry inquiry) {
        items = Maps.byKey(inquiry.evidence().items(), Evidence::id);
        for (Response response : inquiry.responses()) {
            Optional<Evidence> unnamed =
                    recorded(response).filter(item -> named(item.speaker()).isEmpty());
            Optional<String> person = named(response.speaker());
            if (unnamed.isPresent() && person.isPresent()) {
                byItem.putIfAbsent(unnamed.get().id(), person.get());
                bySource.putIfAbsent(unnamed.get().source(), person.get());
            }
        }
    }

    String of(Evidence item) {
        return named(item.speaker())
                .or(() -> Optional.ofNullable(byItem.get(item.id())))
                .orElseGet(() -> bySource.getOrDefault(item.source(), "source " + item.source()));
    }

    String of(Response response) {
        return named(response.speaker())
                .or(() -> recorded(response).map(this::of))
                .orElse("unknown");
    }

    private Optional<Evidence> recorded(Response response) {
        return response.evidence().map(items::get);
    }

    private static Optional<String> named(Optional<Speaker> speaker) {
        return speaker.flatMap(Speaker::participant).map(id -> "participant " + id);
    }
}
