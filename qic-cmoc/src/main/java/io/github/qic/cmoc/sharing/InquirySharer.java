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
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Makes an inquiry fit to be shared. */
final class InquirySharer {
    private static final String NOT_SHARED = "Not shared";
    private static final String ITEMS = "/evidence/items/";
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    /** Scripts without spaces between words. */
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private final Inquiry inquiry;
    private final SharingRules rules;
    private final EvidenceIndex index;
    private final List<Omission> omissions = new ArrayList<>();
    private final Set<Id<Evidence>> withheld = new HashSet<>();
    /** Apart from the responses, as a piece of evidence and a response may have the same id. */
    private final Map<Id<Evidence>, Cells.Said> pieces = new HashMap<>();

    private final Map<Id<Response>, Cells.Said> responses = new HashMap<>();

    InquirySharer(Inquiry inquiry, SharingRules rules) {
        this.inquiry = inquiry;
        this.rules = rules;
        this.index = inquiry.evidence().index();
    }

    SharedInquiry share() {
        List<Evidence> items = inquiry.evidence().items().stream()
                .filter(item -> permission(item) != SharingPermission.NONE)
                .toList();
        inquiry.evidence().items().stream()
                .filter(item -> permission(item) == SharingPermission.NONE)
                .forEach(item -> withheld.add(item.id()));
        blur(items);
        List<Source> sources = sources();
        inquiry.evidence().items().stream()
                .filter(item -> withheld.contains(item.id()))
                .forEach(item -> omit(true, item.id(), OmissionKind.EVIDENCE));
        Inquiry shared = inquiry.toBuilder()
                .evidence(inquiry.evidence().toBuilder()
                        .sources(sources)
                        .items(items.stream().map(this::shared).toList())
                        .build())
                .responses(inquiry.responses().stream().map(this::shared).toList())
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

    private void blur(List<Evidence> items) {
        Speakers speakers = new Speakers(inquiry);
        items.forEach(item -> pieces.put(item.id(), said(item.speaker(), speakers.of(item), index.sites(item))));
        inquiry.responses()
                .forEach(response -> responses.put(
                        response.id(),
                        said(
                                response.speaker(),
                                speakers.of(response),
                                response.site().map(List::of).orElse(List.of()))));
        new Cells(rules.fewestPeople())
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

    private Evidence shared(Evidence item) {
        Optional<Cells.Said> blurred = Optional.ofNullable(pieces.get(item.id()));
        Optional<Locator> locator = item.locator().flatMap(at -> shared(at, item));
        omit(item.date().isPresent(), item.id(), OmissionKind.DATE);
        omit(item.note().isPresent(), item.id(), OmissionKind.NOTE);
        boolean worded =
                item.summary().isPresent() || locator.flatMap(Locator::quote).isPresent();
        Evidence.Builder shared = item.toBuilder()
                .locator(locator)
                .summary(worded ? item.summary() : Optional.of(NOT_SHARED))
                .speaker(speaker(item.speaker(), item.id(), blurred))
                .date(Optional.empty())
                .note(Optional.empty())
                .appraisal(item.appraisal().flatMap(appraisal -> withoutNote(appraisal, item.id())));
        List<Id<Site>> sites = index.sites(item);
        boolean hidden = siteIsHidden(blurred);
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
        int words = 0;
        boolean within = false;
        for (int i = 0; i < quote.length(); i += Character.charCount(quote.codePointAt(i))) {
            boolean isSpace = Spaces.isSpace(quote.charAt(i)) || quote.charAt(i) == ZERO_WIDTH_SPACE;
            boolean isWord = !isSpace && (!within || isWord(quote.codePointAt(i)));
            if (isWord && ++words > rules.longestQuote().getAsInt()) {
                omit(true, id, OmissionKind.END_OF_QUOTE);
                return quote.substring(0, i) + "(\u2026)";
            }
            within = !isSpace;
        }
        return quote;
    }

    /** Where nothing parts the words, each letter counts as one: a quote that is too short is better than a whole text. */
    private static boolean isWord(int character) {
        return Character.isLetter(character) && UNSPACED.contains(UnicodeScript.of(character));
    }

    private static boolean siteIsHidden(Optional<Cells.Said> blurred) {
        return blurred.map(each -> each.site.isEmpty()).orElse(true);
    }

    private Optional<Speaker> speaker(Optional<Speaker> speaker, Id<?> id, Optional<Cells.Said> blurred) {
        return speaker.flatMap(who -> {
            boolean hasRole = who.role().isPresent() || who.roleAsSaid().isPresent();
            boolean hidden = blurred.map(each -> each.role.isEmpty()).orElse(true);
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

    private Response shared(Response response) {
        Optional<Cells.Said> blurred = Optional.ofNullable(responses.get(response.id()));
        omit(response.date().isPresent(), response.id(), OmissionKind.DATE);
        boolean hidden = siteIsHidden(blurred);
        omit(hidden && response.site().isPresent(), response.id(), OmissionKind.SITE);
        boolean silent = allowed(response) == SharingPermission.NONE;
        omit(silent && response.remark().isPresent(), response.id(), OmissionKind.REMARK);
        return response.toBuilder()
                .remark(response.remark().filter(text -> !silent))
                .speaker(speaker(response.speaker(), response.id(), blurred))
                .site(hidden ? Optional.empty() : response.site())
                .date(Optional.empty())
                .evidence(response.evidence().filter(id -> !withheld.contains(id)))
                .build();
    }
}
