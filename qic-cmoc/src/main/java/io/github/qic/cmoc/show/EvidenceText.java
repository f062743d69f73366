package io.github.qic.cmoc.show;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** What a piece of evidence says, and where it comes from, as tables show it. */
final class EvidenceText {
    static final List<String> ORIGIN = List.of("Source", "Role", "Site", "Stage");

    private final EvidenceIndex index;
    private final Map<Id<Stage>, String> stages = new HashMap<>();

    EvidenceText(EvidenceBase evidence) {
        index = evidence.index();
        evidence.stages().forEach(stage -> stages.put(stage.id(), stage.label()));
    }

    /** {@return its quote in quotation marks, and its summary} */
    static String words(Evidence item) {
        return Stream.of(
                        item.locator().flatMap(Locator::quote).map(quote -> "\u201C" + quote + "\u201D"),
                        item.summary())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /** {@return its source with the place in it, the role of the speaker, the sites and the stage} */
    List<String> origin(Evidence item) {
        return List.of(
                Stream.of(
                                Optional.of(index.source(item).label()),
                                item.locator().flatMap(Locator::place))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")),
                item.speaker().map(EvidenceText::role).orElse(""),
                index.sites(item).stream().map(Id::value).collect(Collectors.joining(", ")),
                index.stage(item).map(stage -> stages.getOrDefault(stage, "")).orElse(""));
    }

    /** {@return the role as the source words it, or else the normalised one; without the pseudonym} */
    static String role(Speaker speaker) {
        return speaker.roleAsSaid()
                .or(() -> speaker.role().map(role -> StringUtils.capitalize(role.label())))
                .orElse("");
    }
}
