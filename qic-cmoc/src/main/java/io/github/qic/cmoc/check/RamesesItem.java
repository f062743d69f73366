package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Participation;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.FormalTheory;
import io.github.qic.cmoc.theory.Limitation;
import io.github.qic.cmoc.theory.ProgrammeDescription;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Recommendation;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An item of the RAMESES II reporting standards for realist evaluations (Wong et al. 2016, doi 10.1186/s12916-016-0643-1), with
 * what an inquiry contains for it. Titles are abbreviated; the standard itself gives the guidance.
 *
 * @param number its number, 1 to 20
 * @param title its abbreviated title
 * @param fillable whether an inquiry can contain anything for it; the other items are left to the author
 * @param text what the inquiry contains for it, if anything
 */
public record RamesesItem(int number, String title, boolean fillable, Optional<String> text) {
    /** {@return all twenty items for an inquiry} */
    public static List<RamesesItem> all(Inquiry inquiry) {
        ProgrammeTheory theory = inquiry.theory();
        EvidenceBase base = inquiry.evidence();
        List<RamesesItem> items = new ArrayList<>();
        author(items, "Title");
        author(items, "Summary or abstract");
        author(items, "Rationale for the evaluation");
        filled(items, "Programme theory", listed(inquiry.versions(), TheoryVersion::label, "version"));
        author(items, "Questions, objectives and focus");
        author(items, "Ethical approval");
        author(items, "Rationale for realist evaluation");
        filled(items, "Environment of the evaluation", theory.programme().flatMap(ProgrammeDescription::setting));
        filled(items, "What is evaluated", theory.programme().map(RamesesItem::programme));
        filled(items, "Design", listed(base.stages(), Stage::label, "stage"));
        filled(items, "Data collection", collection(base));
        author(items, "Recruitment and sampling");
        filled(items, "Data analysis", analysis(base));
        filled(items, "Participants", base.participation().flatMap(RamesesItem::participants));
        filled(items, "Main findings", counted(theory.configurations().size(), "configuration"));
        filled(items, "Summary of findings", counted(theory.conditions().size(), "condition"));
        filled(items, "Strengths and limitations", joined(theory.limitations(), Limitation::text));
        filled(items, "Existing literature", literature(base, theory));
        filled(items, "Conclusion and recommendations", joined(theory.recommendations(), Recommendation::text));
        author(items, "Funding and conflict of interest");
        return List.copyOf(items);
    }

    private static void author(List<RamesesItem> items, String title) {
        items.add(new RamesesItem(items.size() + 1, title, false, Optional.empty()));
    }

    private static void filled(List<RamesesItem> items, String title, Optional<String> text) {
        items.add(new RamesesItem(items.size() + 1, title, true, text));
    }

    private static String programme(ProgrammeDescription programme) {
        return programme.name() + programme.aim().map(aim -> ": " + aim).orElse("");
    }

    private static Optional<String> collection(EvidenceBase base) {
        List<String> parts = new ArrayList<>();
        base.participation().ifPresent(all -> {
            add(parts, all.interviews(), "interview", "");
            add(parts, all.focusGroups(), "focus group", "");
        });
        if (base.sources().stream().anyMatch(source -> source.kind().equals(Optional.of(SourceKind.OBSERVATION)))) {
            parts.add("observation");
        }
        return joined(parts, part -> part);
    }

    private static Optional<String> analysis(EvidenceBase base) {
        int fewest = base.stages().stream()
                .flatMapToInt(stage -> stage.analysts().stream())
                .min()
                .orElse(0);
        return counted(fewest, "analyst").map(text -> text + " or more in each stage");
    }

    private static Optional<String> participants(Participation all) {
        List<String> parts = new ArrayList<>();
        add(parts, all.participants(), "participant", "");
        add(parts, all.members(), "member", "");
        add(parts, all.inSeveralStages(), "member", " in more than one stage");
        return joined(parts, part -> part);
    }

    /** Reports of the inquiry's own sources are the evaluation itself, not literature to compare it with. */
    private static Optional<String> literature(EvidenceBase base, ProgrammeTheory theory) {
        Set<Id<Source>> reports = base.sources().stream()
                .flatMap(source -> source.reportedIn().stream())
                .collect(Collectors.toSet());
        Stream<String> cited = base.sources().stream()
                .filter(source -> !reports.contains(source.id()))
                .flatMap(source -> source.citation().stream())
                .map(citation -> citation.title());
        Stream<String> formal = theory.formalTheories().stream().map(FormalTheory::name);
        return joined(Stream.concat(formal, cited).toList(), title -> title);
    }

    private static void add(List<String> parts, OptionalInt count, String what, String more) {
        count.ifPresent(n -> parts.add(Words.count(n, what) + more));
    }

    private static Optional<String> counted(int count, String what) {
        return count == 0 ? Optional.empty() : Optional.of(Words.count(count, what));
    }

    private static <T> Optional<String> joined(List<T> items, Function<T, String> text) {
        return items.stream().map(text).reduce((all, next) -> all + "; " + next);
    }

    private static <T> Optional<String> listed(List<T> items, Function<T, String> text, String what) {
        return joined(items, text).map(all -> Words.count(items.size(), what) + ": " + all);
    }
}
