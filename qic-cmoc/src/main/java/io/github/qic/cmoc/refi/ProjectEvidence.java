package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.evidence.StageKind;
import io.github.qic.cmoc.quote.PositionCount;
import io.github.qic.cmoc.quote.SourceText;
import io.github.qic.cmoc.quote.TextSpan;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes evidence of what is coded in a project; one text is held at a time. */
final class ProjectEvidence {
    private final ProjectReader raw;
    private final ProjectArchive archive;
    private final Optional<PositionCount> expected;
    private final CaseFinder cases;
    private final CaseValues values;

    /** By the list itself, which all passages of a source may share: both may be long. */
    private final IdentityHashMap<List<RawCase>, CaseFacts> facts = new IdentityHashMap<>();

    private final Map<Guid, List<CodeClaim>> claims;

    /** Why codings with each code are left out: made once, as a code may have a long name and many codings. */
    private final Map<Guid, String> withoutClaim = new HashMap<>();

    private final TransferReport.Collector report = new TransferReport.Collector();
    private final EvidenceBounds bounds = new EvidenceBounds();
    private final ProjectNotes notes;
    private final List<Source> sources = new ArrayList<>();
    private final List<Evidence> items = new ArrayList<>();
    private final Set<Guid> seen = new HashSet<>();
    private final Set<Guid> renamed = new HashSet<>();

    ProjectEvidence(ProjectReader raw, ProjectArchive archive, ProjectMapping mapping) {
        this.raw = raw;
        this.archive = archive;
        this.expected = mapping.positions().or(() -> PassageFinder.of(raw.codebook.origin()));
        this.notes = new ProjectNotes(raw, archive, report, bounds);
        this.cases = new CaseFinder(raw.cases);
        this.values = new CaseValues(raw.variables, raw.cases, mapping);
        this.claims = Maps.groups(mapping.claims(), CodeClaim::code);
        raw.codebook.allCodes().forEach(code -> withoutClaim.put(code.guid(), withoutClaim(code.name())));
    }

    private static String withoutClaim(String code) {
        return "has a code that stands for no claim: " + code;
    }

    Transfer<EvidenceBase> read() throws IOException {
        for (RawSource source : raw.sources) {
            read(source);
        }
        notes.reportUnused();
        new UnreadParts(raw, report).add(claims.keySet());
        report.add(
                TransferKind.LEFT_OUT, "Variable", values.missing(), "is named by the mapping, but not in the project");
        values.unused().forEach(name -> report.leftOut("Variable", "is neither role, site nor stage: " + name));
        report.add(
                TransferKind.CHANGED, "Case", renamed.size(), "its name is not that of a pseudonym, and is left out");
        report.add(TransferKind.READ, "Evidence", items.size(), "");
        List<Stage> stages = values.stages.entrySet().stream()
                .map(stage -> Stage.builder()
                        .id(stage.getKey())
                        .kind(StageKind.OTHER)
                        .label(stage.getValue())
                        .build())
                .sorted(Comparator.comparing(Stage::id))
                .toList();
        EvidenceBase evidence = EvidenceBase.builder()
                .stages(stages)
                .sources(sources)
                .items(items)
                .build();
        return new Transfer<>(evidence, report.report());
    }

    private void read(RawSource source) throws IOException {
        if (!seen.add(source.guid)) {
            report.leftOut(source.element, "has the GUID of another");
            return;
        }
        facts.clear();
        List<RawCase> around = cases.of(source);
        if (around.isEmpty()) {
            facts.put(around, new CaseFacts(values.speaker(source.values), Set.of(), Optional.empty(), Set.of()));
        }
        Source base = Source.builder()
                .id(Id.of(source.guid.digits()))
                .label(source.name.orElse("unnamed source"))
                .site(values.site(source.values).or(() -> values.site(around)))
                .stage(values.stage(source.values))
                .build();
        sources.add(base);
        source.codings.forEach(coding -> {
            if (!cases.isCase(coding.code())) {
                report.leftOut("Coding", "is on a whole source, which has no quote");
            }
        });
        for (int i = 0; i < source.texts.size(); i++) {
            Optional<Id<Source>> part = part(source, base, i);
            if (part.isPresent()) {
                read(part.get(), source.texts.get(i), around);
            } else {
                report.leftOut("text of a source", "has the GUID of another");
            }
        }
        for (RawSelection selection : source.selections) {
            add(base.id(), selection, Optional.empty(), cases.of(selection, around));
        }
    }

    /**
     * {@return the source of the passages of a text, which is one of its own for every transcript but the first; empty if it is no
     * longer free}
     */
    private Optional<Id<Source>> part(RawSource source, Source base, int number) {
        RawText text = source.texts.get(number);
        if (number == 0 || text.selections().stream().noneMatch(this::isUsed)) {
            return Optional.of(base.id());
        }
        Guid guid = source.of(number);
        if (!seen.add(guid)) {
            return Optional.empty();
        }
        Source part = base.toBuilder()
                .id(Id.of(guid.digits()))
                .label(text.name().orElse(base.label() + ", text " + (number + 1)))
                .build();
        sources.add(part);
        return Optional.of(part.id());
    }

    private void read(Id<Source> source, RawText text, List<RawCase> around) throws IOException {
        if (text.selections().stream().noneMatch(this::isUsed)) {
            for (RawSelection selection : text.selections()) {
                add(source, selection, Optional.empty(), around);
            }
            return;
        }
        Optional<String> words = archive.text(text, problem -> report.leftOut("text of a source", problem));
        Optional<SourceText> quotable = words.map(SourceText::of);
        Optional<PassageFinder> finder = quotable.map(found -> new PassageFinder(found, expected));
        Map<Guid, List<RawCase>> own = cases.of(text);
        for (RawSelection selection : text.selections()) {
            Optional<Locator> locator = isUsed(selection)
                    ? finder.flatMap(each -> each.find(selection))
                            .filter(this::isWithinBounds)
                            .flatMap(span -> quoted(quotable.orElseThrow().words(span), span))
                    : Optional.empty();
            add(source, selection, locator, own.getOrDefault(selection.guid(), around));
        }
    }

    /** {@return a locator; empty if there is nothing to see in its words} */
    private static Optional<Locator> quoted(String words, TextSpan span) {
        String quote = Xml.plain(words);
        return Spaces.isBlank(quote)
                ? Optional.empty()
                : Optional.of(Locator.builder()
                        .quote(quote)
                        .start(span.start())
                        .end(span.end())
                        .build());
    }

    /** Passages that overlap could hold one large text any number of times. */
    private boolean isWithinBounds(TextSpan span) {
        bounds.addText(span.end() - span.start());
        return true;
    }

    private boolean isUsed(RawSelection selection) {
        return selection.codings().stream().anyMatch(coding -> claims.containsKey(coding.code()));
    }

    private void add(Id<Source> source, RawSelection selection, Optional<Locator> found, List<RawCase> of)
            throws IOException {
        Set<Bearing> bearings = bearings(selection);
        if (bearings.isEmpty()) {
            report.leftOut(selection.element(), "has no code that stands for a claim");
            return;
        }
        Optional<Locator> locator = found.isPresent() ? found : stated(selection);
        if (locator.flatMap(Locator::quote).isEmpty() && selection.description().isEmpty()) {
            report.leftOut(selection.element(), "has neither words that are certain nor a description");
            return;
        }
        if (!seen.add(selection.guid())) {
            report.leftOut(selection.element(), "has the GUID of another");
            return;
        }
        CaseFacts said = facts.computeIfAbsent(of, this::facts);
        said.speaker().flatMap(Speaker::roleAsSaid).ifPresent(role -> bounds.addText(role.length()));
        bounds.addSites(said.sites().size());
        items.add(Evidence.builder()
                .id(Id.of(selection.guid().digits()))
                .source(source)
                .locator(locator)
                .summary(selection.description())
                .speaker(said.speaker())
                .sites(said.sites())
                .stage(said.stage())
                .bearings(bearings)
                .codedBy(bearings.stream()
                        .flatMap(bearing -> bearing.coder().stream())
                        .distinct()
                        .toList())
                .note(notes.on(selection))
                .build());
    }

    private CaseFacts facts(List<RawCase> of) {
        CaseFacts found = values.facts(of);
        renamed.addAll(found.renamed());
        return found;
    }

    /** A passage of a PDF states its words, and one of a recording where it is. */
    private Optional<Locator> stated(RawSelection selection) throws IOException {
        Optional<String> words = selection.words().isEmpty()
                ? Optional.empty()
                : archive.text(selection.words().get(), problem -> report.leftOut("text of a passage", problem))
                        .map(Xml::plain)
                        .filter(text -> !Spaces.isBlank(text));
        words.ifPresent(text -> bounds.addText(text.length()));
        return words.isEmpty() && selection.place().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Locator.builder().quote(words).place(selection.place()).build());
    }

    private Set<Bearing> bearings(RawSelection selection) {
        Set<Bearing> bearings = new LinkedHashSet<>();
        for (RawCoding coding : selection.codings()) {
            List<CodeClaim> of = claims.getOrDefault(coding.code(), List.of());
            if (!of.isEmpty()) {
                report.read("Coding");
            } else if (!cases.isCase(coding.code())) {
                report.leftOut("Coding", withoutClaim.getOrDefault(coding.code(), withoutClaim("unknown code")));
            }
            bounds.addBearings(of.size());
            Optional<String> coder = coding.user().map(raw.coders::get);
            if (coding.user().isPresent() && coder.isEmpty() && !of.isEmpty()) {
                report.changed("Coding", "its coder is not among the users of the project");
            }
            of.forEach(claim -> bearings.add(Bearing.builder()
                    .subject(claim.claim())
                    .kind(claim.bearing())
                    .coder(coder)
                    .build()));
        }
        return bearings;
    }
}
