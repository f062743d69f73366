package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.DemiRegularity;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.ElementLevel;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is recorded about a claim besides its label, by the names of the fields, as text for exports. */
final class ClaimAttributes {
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private ClaimAttributes() {}

    static Map<String, String> of(Element element) {
        ClaimAttributes all = new ClaimAttributes();
        all.put("text", Optional.of(element.text()));
        all.put("level", element.level().map(ElementLevel::label));
        if (element instanceof Context context) {
            all.put("modifiable", context.modifiable().map(ClaimAttributes::yesNo));
        } else if (element instanceof Mechanism mechanism) {
            all.put("mechanism_kind", Optional.of(Words.of(mechanism.kind()))); // "kind" says what the node is
            all.put("resource", mechanism.resource());
            all.put("reasoning", mechanism.reasoning());
            all.put("actor", mechanism.actor().map(Id::value));
        } else if (element instanceof Outcome outcome) {
            all.put("polarity", outcome.polarity().map(Words::of));
            all.put("reach", outcome.reach().map(Words::of));
            all.put("intended", outcome.intended().map(ClaimAttributes::yesNo));
        }
        all.put("tags", joined(element.tags()));
        all.put("coding_provenance", element.codingProvenance().map(Words::of));
        all.claim(element, element.note());
        return all.attributes;
    }

    static Map<String, String> of(Configuration configuration) {
        ClaimAttributes all = new ClaimAttributes();
        all.put("text", configuration.heading());
        all.put("statement", configuration.statement().map(Statement::sentence));
        all.put("counter_case_of", configuration.contrasts().map(Id::value));
        all.put("confidence", configuration.confidence().map(confidence -> Words.of(confidence.level())));
        all.put("boundary_conditions", joined(configuration.boundaryConditions()));
        all.put("moderators", joined(configuration.moderators()));
        all.put("counter_examples", joined(configuration.counterExamples()));
        all.put("tags", joined(configuration.tags()));
        all.claim(configuration, configuration.note());
        return all.attributes;
    }

    static Map<String, String> of(DemiRegularity pattern) {
        ClaimAttributes all = new ClaimAttributes();
        all.put(
                "explained_by",
                joined(pattern.configurations().stream().map(Id::value).toList()));
        all.put("confidence", pattern.confidence().map(confidence -> Words.of(confidence.level())));
        all.put("boundary_conditions", joined(pattern.boundaryConditions()));
        all.put("moderators", joined(pattern.moderators()));
        all.put("counter_examples", joined(pattern.counterExamples()));
        all.put("tags", joined(pattern.tags()));
        all.claim(pattern, pattern.note());
        return all.attributes;
    }

    private void claim(TheoryClaim claim, Optional<String> note) {
        put("provenance", claim.provenance().map(Words::of));
        put("note", note);
    }

    private void put(String name, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> attributes.put(name, text));
    }

    private static Optional<String> joined(List<String> texts) {
        return Optional.of(String.join("; ", texts));
    }

    private static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }
}
