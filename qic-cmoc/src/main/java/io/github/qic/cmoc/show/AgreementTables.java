package io.github.qic.cmoc.show;

import io.github.qic.cmoc.agreement.Agreement;
import io.github.qic.cmoc.agreement.CoderAgreement;
import io.github.qic.cmoc.agreement.Disagreement;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.internal.RepeatedCharacters;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The agreement of two coders as tables. */
public final class AgreementTables {
    private AgreementTables() {}

    /**
     * {@return the agreement overall, by kind of bearing and by configuration: units, units judged the same, per cent, Cohen's kappa}
     */
    public static Table agreement(Inquiry inquiry, CoderAgreement coders) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("all", coders.overall()));
        coders.byKind().forEach((kind, agreement) -> rows.add(row(Words.of(kind), agreement)));
        coders.byConfiguration()
                .forEach((id, agreement) ->
                        rows.add(row(inquiry.theory().index().configuration(id).label(), agreement)));
        return Table.of(List.of("of", "units", "alike", "per cent", "kappa"), rows);
    }

    private static List<Cell> row(String of, Agreement agreement) {
        return List.of(
                Cell.of(of),
                Cell.of(agreement.units()),
                Cell.of(agreement.agreed()),
                Cell.of(agreement.share(), Cell::percent),
                Cell.of(agreement.kappa(), Cell::of));
    }

    /**
     * {@return what the coders judge differently, with the words of each piece of evidence}
     *
     * @throws InvalidValueException if the rows have more than 50,000,000 characters
     */
    public static Table disagreements(Inquiry inquiry, CoderAgreement coders) {
        Map<Id<?>, String> words = new HashMap<>();
        inquiry.evidence().items().forEach(item -> words.put(item.id(), EvidenceText.words(item)));
        Map<Id<?>, String> labels = labels(inquiry, coders.disagreements());
        RepeatedCharacters characters = new RepeatedCharacters("/evidence/items", "each claim they are judged on");
        return Table.ofText(
                List.of("evidence", "claim", coders.first(), coders.second(), "quote or summary"),
                coders.disagreements().stream()
                        .map(each -> characters.add(List.of(
                                each.evidence().value(),
                                labels.getOrDefault(each.claim(), each.claim().value()),
                                kinds(each.first()),
                                kinds(each.second()),
                                words.getOrDefault(each.evidence(), ""))))
                        .toList());
    }

    /** A claim that was retired has the label of the last version that held it. */
    private static Map<Id<?>, String> labels(Inquiry inquiry, List<Disagreement> disagreements) {
        Set<Id<?>> claims = disagreements.stream().map(Disagreement::claim).collect(Collectors.toSet());
        Map<Id<?>, String> labels = new HashMap<>();
        inquiry.versions().stream()
                .flatMap(version -> version.theory().index().claims().stream())
                .filter(claim -> claims.contains(claim.id()))
                .forEach(claim -> labels.put(claim.id(), claim.label()));
        return labels;
    }

    private static String kinds(Set<BearingKind> kinds) {
        return kinds.isEmpty()
                ? "no bearing"
                : kinds.stream().sorted().map(Words::of).collect(Collectors.joining(", "));
    }
}
