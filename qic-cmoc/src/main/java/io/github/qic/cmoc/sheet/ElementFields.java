package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.sheet.References.Target;
import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.ElementLevel;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.MechanismKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.text.Headings;
import io.github.qic.core.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The attributes of elements that have columns of their own, apart from the id and the text. */
final class ElementFields {
    static final String RESOURCE = "resource";
    static final String REASONING = "reasoning";

    static final List<Field<Intervention, Intervention.Builder>> INTERVENTION = common(
            "intervention",
            new Common<>(
                    (b, v) -> b.shortName(v),
                    (b, v) -> b.level(v),
                    (b, v) -> b.tags(v),
                    (b, v) -> b.provenance(v),
                    (b, v) -> b.codingProvenance(v),
                    (b, v) -> b.note(v)),
            List.of());

    static final List<Field<Context, Context.Builder>> CONTEXT = common(
            "context",
            new Common<>(
                    (b, v) -> b.shortName(v),
                    (b, v) -> b.level(v),
                    (b, v) -> b.tags(v),
                    (b, v) -> b.provenance(v),
                    (b, v) -> b.codingProvenance(v),
                    (b, v) -> b.note(v)),
            List.of(Field.flag("context_modifiable", Context::modifiable, (b, v) -> b.modifiable(v))));

    static final List<Field<Actor, Actor.Builder>> ACTOR = common(
            "actor",
            new Common<>(
                    (b, v) -> b.shortName(v),
                    (b, v) -> b.level(v),
                    (b, v) -> b.tags(v),
                    (b, v) -> b.provenance(v),
                    (b, v) -> b.codingProvenance(v),
                    (b, v) -> b.note(v)),
            List.of(
                    Field.values("actor_roles", Actor::roles, Role::of, (b, v) -> b.roles(v)),
                    Field.texts("actor_equivalents", Actor::equivalents, (b, v) -> b.equivalents(v))));

    static final List<Field<Mechanism, Mechanism.Builder>> MECHANISM = common(
            "mechanism",
            new Common<>(
                    (b, v) -> b.shortName(v),
                    (b, v) -> b.level(v),
                    (b, v) -> b.tags(v),
                    (b, v) -> b.provenance(v),
                    (b, v) -> b.codingProvenance(v),
                    (b, v) -> b.note(v)),
            List.of(
                    Field.text(RESOURCE, Mechanism::resource, (b, v) -> b.resource(v)),
                    Field.text(REASONING, Mechanism::reasoning, (b, v) -> b.reasoning(v)),
                    Field.constant(
                            "mechanism_kind",
                            MechanismKind.class,
                            m -> Optional.of(m.kind()).filter(kind -> kind != MechanismKind.RESOURCE_REASONING),
                            (b, v) -> v.ifPresent(kind -> b.kind(kind))),
                    Field.reference("mechanism_actor", Target.ACTOR, Mechanism::actor, (b, v) -> b.actor(v))));

    static final List<Field<Outcome, Outcome.Builder>> OUTCOME = common(
            "outcome",
            new Common<>(
                    (b, v) -> b.shortName(v),
                    (b, v) -> b.level(v),
                    (b, v) -> b.tags(v),
                    (b, v) -> b.provenance(v),
                    (b, v) -> b.codingProvenance(v),
                    (b, v) -> b.note(v)),
            List.of(
                    Field.constant("polarity", Polarity.class, Outcome::polarity, (b, v) -> b.polarity(v)),
                    Field.flag("intended", Outcome::intended, (b, v) -> b.intended(v)),
                    Field.constant("reach", OutcomeReach.class, Outcome::reach, (b, v) -> b.reach(v))));

    private ElementFields() {}

    /** The setters of what every kind of element has. */
    private record Common<B>(
            BiConsumer<B, Optional<String>> shortName,
            BiConsumer<B, Optional<ElementLevel>> level,
            BiConsumer<B, List<String>> tags,
            BiConsumer<B, Optional<Origin>> provenance,
            BiConsumer<B, Optional<Origin>> codingProvenance,
            BiConsumer<B, Optional<String>> note) {}

    private static ElementLevel level(String cell) {
        return new ElementLevel(Headings.normal(cell).replace(' ', '-'));
    }

    private static <T extends Element, B> List<Field<T, B>> common(
            String kind, Common<B> setters, List<Field<T, B>> own) {
        List<Field<T, B>> fields = new ArrayList<>();
        fields.add(Field.text(kind + "_short_name", Element::shortName, setters.shortName()));
        fields.addAll(own);
        fields.add(Field.value(kind + "_level", Element::level, ElementFields::level, setters.level()));
        fields.add(Field.texts(kind + "_tags", Element::tags, setters.tags()));
        fields.add(Field.constant(kind + "_provenance", Origin.class, Element::provenance, setters.provenance()));
        fields.add(Field.constant(
                kind + "_coding_provenance", Origin.class, Element::codingProvenance, setters.codingProvenance()));
        fields.add(Field.text(kind + "_note", Element::note, setters.note()));
        return List.copyOf(fields);
    }
}
