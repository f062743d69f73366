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
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The twenty items of RAMESES II. */
final class EvaluationChecklist {
    private EvaluationChecklist() {}

    static List<ChecklistEntry> of(Inquiry inquiry) {
        ProgrammeTheory theory = inquiry.theory();
        EvidenceBase base = inquiry.evidence();
        Optional<ProgrammeDescription> programme = theory.programme();
        return new Checklist(inquiry)
                .author("Title", "Summary or abstract", "Rationale for the evaluation")
                .item(
                        "Programme theory",
                        "/versions",
                        Checklist.listed(inquiry.versions(), TheoryVersion::label, "version"))
                .author("Questions, objectives and focus", "Ethical approval", "Rationale for realist evaluation")
                .theoryItem(
                        "Environment of the evaluation",
                        "/programme/setting",
                        programme.flatMap(ProgrammeDescription::setting))
                .theoryItem("What is evaluated", "/programme", programme.map(EvaluationChecklist::programme))
                .item("Design", "/evidence/stages", Checklist.listed(base.stages(), Stage::label, "stage"))
                .item("Data collection", "/evidence/sources", collection(base))
                .author("Recruitment and sampling")
                .item("Data analysis", "/evidence/stages/0/analysts", analysis(base.stages()))
                .item(
                        "Participants",
                        "/evidence/participation",
                        base.participation().flatMap(EvaluationChecklist::participants))
                .findings(theory)
                .theoryItem(
                        "Strengths and limitations",
                        "/limitations",
                        Checklist.joined(theory.limitations(), Limitation::text))
                .item("Existing literature", "", literature(base, theory))
                .theoryItem(
                        "Conclusion and recommendations",
                        "/recommendations",
                        Checklist.joined(theory.recommendations(), Recommendation::text))
                .author("Funding and conflict of interest")
                .entries();
    }

    private static String programme(ProgrammeDescription programme) {
        return programme.name() + programme.aim().map(aim -> ": " + aim).orElse("");
    }

    private static Optional<String> collection(EvidenceBase base) {
        List<String> parts = new ArrayList<>();
        base.participation().ifPresent(all -> {
            Checklist.add(parts, all.interviews(), "interview", "");
            Checklist.add(parts, all.focusGroups(), "focus group", "");
        });
        if (base.sources().stream().anyMatch(source -> source.kind().equals(Optional.of(SourceKind.OBSERVATION)))) {
            parts.add("observation");
        }
        return Checklist.joined(parts, part -> part);
    }

    /** The stages whose analysts are unknown are not counted. */
    static Optional<String> analysis(List<Stage> stages) {
        List<Integer> known = stages.stream()
                .flatMap(stage -> stage.analysts().stream().boxed())
                .toList();
        int fewest = known.stream().mapToInt(Integer::intValue).min().orElse(0);
        String where = known.size() == stages.size() ? "each stage" : known.size() + " of " + stages.size() + " stages";
        return Checklist.counted(fewest, "analyst").map(text -> text + " or more in " + where);
    }

    private static Optional<String> participants(Participation all) {
        List<String> parts = new ArrayList<>();
        Checklist.add(parts, all.participants(), "participant", "");
        Checklist.add(parts, all.members(), "member", "");
        Checklist.add(parts, all.inSeveralStages(), "member", " in more than one stage");
        return Checklist.joined(parts, part -> part);
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
        return Checklist.joined(Stream.concat(formal, cited).toList(), title -> title);
    }
}
