package io.github.qic.cmoc.bench;

import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an application would write by hand over plain records: no blank text, no id twice, no reference to nothing or to the wrong kind. */
final class PlainChecks {
    private final Map<Id<?>, String> kinds = new HashMap<>();
    private final Set<Id<?>> evidence = new HashSet<>();

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
        for (Plain.Context context : theory.contexts()) {
            claim(context.id(), "context", context.text());
        }
        for (Plain.Mechanism mechanism : theory.mechanisms()) {
            claim(mechanism.id(), "mechanism", mechanism.text());
            text(mechanism.resource());
            text(mechanism.reasoning());
        }
        for (Plain.Outcome outcome : theory.outcomes()) {
            claim(outcome.id(), "outcome", outcome.text());
        }
        for (Plain.Actor actor : theory.actors()) {
            claim(actor.id(), "actor", actor.text());
        }
        for (Plain.Configuration configuration : theory.configurations()) {
            claim(configuration.id(), "configuration", "-");
            text(configuration.shortName());
            configuration.statement().ifPresent(statement -> {
                text(statement.ifPart());
                text(statement.thenPart());
                text(statement.becausePart());
            });
            for (Plain.Link link : configuration.links()) {
                claim(link.id(), "link", "-");
            }
        }
        for (Plain.Ripple ripple : theory.ripples()) {
            claim(ripple.id(), "ripple", "-");
            text(ripple.bridge());
        }
    }

    private void references(Plain.Theory theory) {
        for (Plain.Mechanism mechanism : theory.mechanisms()) {
            mechanism.actor().ifPresent(actor -> reference(actor, "actor"));
        }
        for (Plain.Configuration configuration : theory.configurations()) {
            references(configuration.about(), "actor");
            for (Plain.Link link : configuration.links()) {
                references(link.contexts(), "context");
                references(link.mechanisms(), "mechanism");
                references(link.outcomes(), "outcome");
            }
        }
        for (Plain.Ripple ripple : theory.ripples()) {
            reference(ripple.upstream(), "configuration");
            reference(ripple.downstream(), "configuration");
            ripple.outcome().ifPresent(outcome -> reference(outcome, "outcome"));
        }
    }

    private void evidence(Plain.Base base) {
        Set<Id<?>> stages = new HashSet<>();
        base.stages().forEach(stage -> require(stages.add(stage.id()), stage.id()));
        Set<Id<?>> sources = new HashSet<>();
        base.sources().forEach(source -> require(sources.add(source.id()), source.id()));
        for (Plain.Item item : base.items()) {
            require(evidence.add(item.id()), item.id());
            require(sources.contains(item.source()), item.source());
            item.stage().ifPresent(stage -> require(stages.contains(stage), stage));
            item.locator().ifPresent(locator -> text(locator.place()));
            text(item.summary());
            item.codedBy().forEach(PlainChecks::text);
            for (Plain.Bearing bearing : item.bearings()) {
                require(kinds.containsKey(bearing.subject()), bearing.subject());
            }
        }
    }

    private void claim(Id<?> id, String kind, String text) {
        require(kinds.put(id, kind) == null, id);
        text(text);
    }

    private void references(List<? extends Id<?>> ids, String kind) {
        ids.forEach(id -> reference(id, kind));
    }

    private void reference(Id<?> id, String kind) {
        require(kind.equals(kinds.get(id)), id);
    }

    private static void text(Optional<String> text) {
        text.ifPresent(PlainChecks::text);
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
