package io.github.qic.cmoc.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an application would write by hand over plain records: no blank text, no id twice, no reference to nothing or to the wrong kind. */
final class PlainChecks {
    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> evidence = new HashSet<>();

    private PlainChecks() {}

    static Plain.Inquiry check(Plain.Inquiry inquiry) {
        PlainChecks checks = new PlainChecks();
        text(inquiry.title());
        for (Plain.Version version : inquiry.versions()) {
            text(version.label());
            checks.claims(version.theory());
            checks.references(version.theory());
        }
        checks.evidence(inquiry.evidence());
        return inquiry;
    }

    private void claims(Plain.Theory theory) {
        for (Plain.Context context : list(theory.contexts())) {
            claim(context.id(), "context", context.text());
        }
        for (Plain.Mechanism mechanism : list(theory.mechanisms())) {
            claim(mechanism.id(), "mechanism", mechanism.text());
            optional(mechanism.resource());
            optional(mechanism.reasoning());
        }
        for (Plain.Outcome outcome : list(theory.outcomes())) {
            claim(outcome.id(), "outcome", outcome.text());
        }
        for (Plain.Actor actor : list(theory.actors())) {
            claim(actor.id(), "actor", actor.text());
        }
        for (Plain.Configuration configuration : list(theory.configurations())) {
            claim(configuration.id(), "configuration", "-");
            optional(configuration.shortName());
            if (configuration.statement() != null) {
                optional(configuration.statement().ifPart());
                optional(configuration.statement().thenPart());
                optional(configuration.statement().becausePart());
            }
            for (Plain.Link link : list(configuration.links())) {
                claim(link.id(), "link", "-");
            }
        }
        for (Plain.Ripple ripple : list(theory.ripples())) {
            claim(ripple.id(), "ripple", "-");
            optional(ripple.bridge());
        }
    }

    private void references(Plain.Theory theory) {
        for (Plain.Mechanism mechanism : list(theory.mechanisms())) {
            if (mechanism.actor() != null) {
                reference(mechanism.actor(), "actor");
            }
        }
        for (Plain.Configuration configuration : list(theory.configurations())) {
            references(list(configuration.about()), "actor");
            for (Plain.Link link : list(configuration.links())) {
                references(list(link.contexts()), "context");
                references(list(link.mechanisms()), "mechanism");
                references(list(link.outcomes()), "outcome");
            }
        }
        for (Plain.Ripple ripple : list(theory.ripples())) {
            reference(ripple.upstream(), "configuration");
            reference(ripple.downstream(), "configuration");
            if (ripple.outcome() != null) {
                reference(ripple.outcome(), "outcome");
            }
        }
    }

    private void evidence(Plain.Base base) {
        Set<String> stages = new HashSet<>();
        list(base.stages()).forEach(stage -> require(stages.add(stage.id()), stage.id()));
        Set<String> sources = new HashSet<>();
        list(base.sources()).forEach(source -> require(sources.add(source.id()), source.id()));
        for (Plain.Item item : base.items()) {
            require(evidence.add(item.id()), item.id());
            require(sources.contains(item.source()), item.source());
            require(item.stage() == null || stages.contains(item.stage()), item.stage());
            if (item.locator() != null) {
                optional(item.locator().place());
            }
            optional(item.summary());
            list(item.codedBy()).forEach(PlainChecks::text);
            for (Plain.Bearing bearing : list(item.bearings())) {
                require(kinds.containsKey(bearing.subject()), bearing.subject());
            }
        }
    }

    private void claim(String id, String kind, String text) {
        require(kinds.put(id, kind) == null, id);
        text(text);
    }

    private void references(List<String> ids, String kind) {
        ids.forEach(id -> reference(id, kind));
    }

    private void reference(String id, String kind) {
        require(kind.equals(kinds.get(id)), id);
    }

    private static <T> List<T> list(List<T> items) {
        return items == null ? List.of() : items;
    }

    private static void optional(String text) {
        if (text != null) {
            text(text);
        }
    }

    private static void text(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            require(!Character.isISOControl(text.charAt(i)), text);
            blank &= text.charAt(i) == ' ';
        }
        require(!blank, text);
    }

    private static void require(boolean holds, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(String.valueOf(value));
        }
    }
}
