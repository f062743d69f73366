package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether every part of a theory past its initial form has evidence. Evidence for a configuration counts for its links and
 * elements, evidence for a part counts for the whole, and so do studies that are only counted. Each gap is reported once, where
 * it is widest.
 */
final class SupportChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(SupportChecks::check);
    private static final Rule UNEVIDENCED = GROUP.warning("cmoc.without-evidence", "RAMESES II item 15");
    private static final Rule ELEMENT_UNEVIDENCED =
            GROUP.warning("cmoc.element-without-evidence", "offsets-litreview: evidence traceability");

    private SupportChecks() {}

    private static void check(TheoryCheckContext c) {
        if (!c.underTest()) {
            return;
        }
        Set<Id<Configuration>> supported = supported(c);
        String message = "has no supporting evidence";
        List<Configuration> claims = c.configurations().stream()
                .filter(each -> !c.index.isArea(each))
                .toList();
        c.<Configuration>claims(UNEVIDENCED, claims, each -> !supported.contains(each.id()), message);
        List<Link> partly = c.configurations().stream()
                .filter(each -> supported.contains(each.id()))
                .filter(each -> !c.summary(each.id()).isSupporting())
                .flatMap(each -> each.links().stream())
                .filter(link -> !TheoryCheckContext.isCounted(link))
                .toList();
        List<Link> complete = partly.stream().filter(SupportChecks::isComplete).toList();
        c.<Link>claims(UNEVIDENCED, complete, link -> !c.summary(link).isSupporting(), message);
        c.<Link>claims(
                UNEVIDENCED,
                complete,
                link -> c.summary(link).isSupporting() && !c.isCauseSupported(link),
                "has supporting evidence for its outcomes only");
        elements(c, partly);
    }

    /** {@return the configurations that have supporting evidence or a part that has} */
    private static Set<Id<Configuration>> supported(TheoryCheckContext c) {
        Set<Id<Configuration>> supported = new HashSet<>();
        for (Configuration configuration : c.configurations()) {
            Optional<Configuration> next = Optional.of(configuration)
                    .filter(each -> c.summary(each).isSupporting()
                            || each.links().stream().anyMatch(TheoryCheckContext::isCounted));
            while (next.isPresent() && supported.add(next.get().id())) {
                next = next.get().partOf().map(c.index::configuration);
            }
        }
        return supported;
    }

    /** An incomplete link is reported as such. */
    private static boolean isComplete(Link link) {
        return Stream.of(link.contexts(), link.mechanisms(), link.outcomes()).noneMatch(List::isEmpty);
    }

    /** Elements without evidence in links that have evidence for other elements only. */
    private static void elements(TheoryCheckContext c, List<Link> partly) {
        Set<Id<? extends Element>> candidates = new LinkedHashSet<>();
        for (Link link : partly) {
            if (!c.summary(link.id()).isBearing() && c.isCauseSupported(link)) {
                Stream.of(link.contexts(), link.mechanisms(), link.outcomes()).forEach(candidates::addAll);
            }
        }
        for (Configuration configuration : c.configurations()) {
            boolean whole = c.summary(configuration.id()).isBearing();
            for (Link link : configuration.links()) {
                if (whole
                        || TheoryCheckContext.isCounted(link)
                        || c.summary(link.id()).isBearing()) {
                    link.elements().forEach(candidates::remove);
                }
            }
        }
        List<Element> bare = new ArrayList<>();
        for (Id<? extends Element> id : candidates) {
            if (!c.summary(id).isBearing()) {
                bare.add(c.index.element(id));
            }
        }
        c.claims(
                ELEMENT_UNEVIDENCED,
                bare,
                element -> true,
                "has no evidence of its own or for a link that contains it");
    }
}
