package io.github.qic.cmoc.sharing;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.SharingPermission;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.Response;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Makes an inquiry fit to be shared. */
final class InquirySharer {
    private static final String NOT_SHARED = "Not shared";
    private static final String ITEMS = "/evidence/items/";

    private final Inquiry inquiry;
    private final SharingRules rules;
    private final EvidenceIndex index;
    private final List<Omission> omissions = new ArrayList<>();
    private final Set<Id<Evidence>> withheld = new HashSet<>();

    InquirySharer(Inquiry inquiry, SharingRules rules) {
        this.inquiry = inquiry;
        this.rules = rules;
        this.index = inquiry.evidence().index();
    }

    SharedInquiry share() {
        List<Evidence> items = new ArrayList<>();
        for (Evidence item : inquiry.evidence().items()) {
            if (permission(item) == SharingPermission.NONE) {
                withheld.add(item.id());
            } else {
                items.add(item);
            }
        }
        Blurring blurring = new Blurring(inquiry, items, rules.fewestPeople());
        List<Source> sources = sources();
        inquiry.evidence().items().stream()
                .filter(item -> withheld.contains(item.id()))
                .forEach(item -> omit(true, item.id(), OmissionKind.EVIDENCE));
        Inquiry shared = inquiry.toBuilder()
                .evidence(inquiry.evidence().toBuilder()
                        .sources(sources)
                        .items(items.stream()
                                .map(item -> shared(item, blurring.of(item)))
                                .toList())
                        .build())
                .responses(inquiry.responses().stream()
                        .map(response -> shared(response, blurring.of(response)))
                        .toList())
                .revisions(inquiry.revisions().stream()
                        .map(revision -> revision.toBuilder()
                                .evidence(revision.evidence().stream()
                                        .filter(id -> !withheld.contains(id))
                                        .toList())
                                .build())
                        .toList())
                .acceptances(acceptances())
                .build();
        return new SharedInquiry(shared, omissions);
    }

    /** {@return the acceptances, except those of findings on withheld evidence; a path without a fingerprint may lead there} */
    private List<Acceptance> acceptances() {
        Set<String> gone = withheld.stream().map(Id::value).collect(Collectors.toSet());
        return inquiry.acceptances().stream()
                .filter(acceptance -> {
                    String subject = acceptance.subject();
                    return gone.isEmpty()
                            || !subject.startsWith(ITEMS)
                            || (acceptance.fingerprint().isPresent()
                                    && !gone.contains(
                                            StringUtils.substringBefore(subject.substring(ITEMS.length()), "/")));
                })
                .toList();
    }

    /** {@return the lesser of what the piece and its source allow} */
    private SharingPermission permission(Evidence item) {
        Optional<SharingPermission> ofSource = index.source(item).sharing();
        SharingPermission allowed = item.sharing().or(() -> ofSource).orElse(rules.unrecorded());
        return ofSource.filter(less -> less.compareTo(allowed) < 0).orElse(allowed);
    }

    private void omit(boolean isLeftOut, Id<?> subject, OmissionKind kind) {
        if (isLeftOut) {
            omissions.add(new Omission(subject, kind));
        }
    }

    private List<Source> sources() {
        Map<SourceKind, Integer> numbers = new EnumMap<>(SourceKind.class);
        List<Source> shared = new ArrayList<>();
        for (Source source : inquiry.evidence().sources()) {
            SourceKind kind = source.kind().orElse(SourceKind.OTHER);
            int number = numbers.merge(kind, 1, Integer::sum);
            String label = (kind == SourceKind.OTHER ? "Source" : Words.capital(kind)) + " " + number;
            boolean unpublished = source.citation().isEmpty();
            omit(unpublished && !label.equals(source.label()), source.id(), OmissionKind.LABEL);
            omit(unpublished && source.date().isPresent(), source.id(), OmissionKind.DATE);
            Source.Builder builder = source.toBuilder()
                    .site(Optional.empty())
                    .appraisal(source.appraisal().flatMap(appraisal -> withoutNote(appraisal, source.id())));
            shared.add(unpublished ? builder.label(label).date(Optional.empty()).build() : builder.build());
        }
        return shared;
    }

    private Optional<Appraisal> withoutNote(Appraisal appraisal, Id<?> subject) {
        omit(appraisal.note().isPresent(), subject, OmissionKind.NOTE);
        boolean graded = appraisal
                .relevance()
                .or(appraisal::richness)
                .or(appraisal::rigour)
                .isPresent();
        return graded ? Optional.of(appraisal.toBuilder().note(Optional.empty()).build()) : Optional.empty();
    }

    private Evidence shared(Evidence item, Cells.Said left) {
        Optional<Locator> locator = item.locator().flatMap(at -> shared(at, item));
        omit(item.date().isPresent(), item.id(), OmissionKind.DATE);
        omit(item.note().isPresent(), item.id(), OmissionKind.NOTE);
        boolean worded =
                item.summary().isPresent() || locator.flatMap(Locator::quote).isPresent();
        Evidence.Builder shared = item.toBuilder()
                .locator(locator)
                .summary(worded ? item.summary() : Optional.of(NOT_SHARED))
                .speaker(speaker(item.speaker(), item.id(), left))
                .date(Optional.empty())
                .note(Optional.empty())
                .appraisal(item.appraisal().flatMap(appraisal -> withoutNote(appraisal, item.id())));
        List<Id<Site>> sites = index.sites(item);
        boolean hidden = !left.hasSite();
        omit(hidden && !sites.isEmpty(), item.id(), OmissionKind.SITE);
        return shared.sites(hidden ? List.of() : sites).build();
    }

    private Optional<Locator> shared(Locator at, Evidence item) {
        boolean quoted = permission(item) == SharingPermission.VERBATIM;
        omit(at.quote().isPresent() && !quoted, item.id(), OmissionKind.QUOTE);
        omit(
                at.start().isPresent() || at.prefix().isPresent() || at.suffix().isPresent(),
                item.id(),
                OmissionKind.POSITION);
        Optional<String> quote = at.quote().filter(text -> quoted).map(text -> cut(text, item.id()));
        return quote.isEmpty() && at.place().isEmpty()
                ? Optional.empty()
                : Optional.of(Locator.builder().place(at.place()).quote(quote).build());
    }

    private String cut(String quote, Id<Evidence> id) {
        if (rules.longestQuote().isEmpty()) {
            return quote;
        }
        String cut = QuoteCutter.cut(quote, rules.longestQuote().getAsInt());
        omit(!cut.equals(quote), id, OmissionKind.END_OF_QUOTE);
        return cut;
    }

    private Optional<Speaker> speaker(Optional<Speaker> speaker, Id<?> id, Cells.Said left) {
        return speaker.flatMap(who -> {
            boolean hasRole = who.role().isPresent() || who.roleAsSaid().isPresent();
            boolean hidden = !left.hasRole();
            omit(who.participant().isPresent(), id, OmissionKind.PARTICIPANT);
            omit(hidden && hasRole, id, OmissionKind.ROLE);
            omit(!hidden && roleAsSaid(who).isEmpty() && who.roleAsSaid().isPresent(), id, OmissionKind.ROLE_AS_SAID);
            return hidden || !hasRole
                    ? Optional.empty()
                    : Speaker.ifKnown(Optional.empty(), roleAsSaid(who), who.role());
        });
    }

    /** A role in the source's words may single out one of many who have the normalised one. */
    private Optional<String> roleAsSaid(Speaker who) {
        return who.role().isPresent() && rules.fewestPeople() > 1 ? Optional.empty() : who.roleAsSaid();
    }

    /** {@return what the evidence that records the response allows} */
    private SharingPermission allowed(Response response) {
        return response.evidence()
                .map(id -> withheld.contains(id) ? SharingPermission.NONE : SharingPermission.SUMMARY)
                .orElse(rules.unrecorded());
    }

    private Response shared(Response response, Cells.Said left) {
        omit(response.date().isPresent(), response.id(), OmissionKind.DATE);
        boolean hidden = !left.hasSite();
        omit(hidden && response.site().isPresent(), response.id(), OmissionKind.SITE);
        boolean silent = allowed(response) == SharingPermission.NONE;
        omit(silent && response.remark().isPresent(), response.id(), OmissionKind.REMARK);
        return response.toBuilder()
                .remark(response.remark().filter(text -> !silent))
                .speaker(speaker(response.speaker(), response.id(), left))
                .site(hidden ? Optional.empty() : response.site())
                .date(Optional.empty())
                .evidence(response.evidence().filter(id -> !withheld.contains(id)))
                .build();
    }
}
