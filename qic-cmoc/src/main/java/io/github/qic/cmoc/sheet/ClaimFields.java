package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.sheet.References.Target;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.DemiRegularity;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.Wording;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.sheet.CellList;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A kind of claim that has rows of its own, in columns beside those of the links: ripples, links from element to element,
 * demi-regularities and conditions.
 *
 * @param kind the kind
 * @param column the column of the id, also the beginning of those that are made
 * @param required the columns that may not be blank
 * @param all the claims of a theory
 * @param builder makes a builder with an id
 * @param fields the other columns
 * @param build builds a claim
 * @param adding adds a claim to a theory
 * @param <T> the type of the claims
 * @param <B> its builder
 */
record ClaimFields<T extends TheoryClaim, B>(
        ClaimKind kind,
        String column,
        List<String> required,
        Function<ProgrammeTheory, List<T>> all,
        Function<String, B> builder,
        List<Field<T, B>> fields,
        Function<B, T> build,
        BiConsumer<ProgrammeTheory.Builder, T> adding) {
    static final List<ClaimFields<?, ?>> ALL = List.of(ripples(), elementLinks(), demiRegularities(), conditions());

    /** {@return every column} */
    List<String> columns() {
        return Stream.concat(Stream.of(column), Field.columns(fields)).toList();
    }

    private static ClaimFields<Ripple, Ripple.Builder> ripples() {
        return new ClaimFields<>(
                ClaimKind.RIPPLE,
                "ripple",
                List.of("ripple_from", "ripple_to", "ripple_kind"),
                ProgrammeTheory::ripples,
                id -> Ripple.builder().id(Id.of(id)),
                List.of(
                        Field.reference(
                                "ripple_from",
                                Target.CONFIGURATION,
                                r -> Optional.of(r.upstream()),
                                (b, v) -> v.ifPresent(id -> b.upstream(id))),
                        Field.reference("ripple_outcome", Target.OUTCOME, Ripple::outcome, (b, v) -> b.outcome(v)),
                        Field.reference(
                                "ripple_to",
                                Target.CONFIGURATION,
                                r -> Optional.of(r.downstream()),
                                (b, v) -> v.ifPresent(id -> b.downstream(id))),
                        Field.reference("ripple_context", Target.CONTEXT, Ripple::context, (b, v) -> b.context(v)),
                        Field.constant(
                                "ripple_kind",
                                RippleKind.class,
                                r -> Optional.of(r.kind()),
                                (b, v) -> v.ifPresent(kind -> b.kind(kind))),
                        Field.text("ripple_bridge", Ripple::bridge, (b, v) -> b.bridge(v)),
                        Field.constant(
                                "ripple_provenance", Origin.class, Ripple::provenance, (b, v) -> b.provenance(v))),
                Ripple.Builder::build,
                (theory, claim) -> theory.addRipples(claim));
    }

    private static ClaimFields<ElementLink, ElementLink.Builder> elementLinks() {
        return new ClaimFields<>(
                ClaimKind.ELEMENT_LINK,
                "element_link",
                List.of("cause", "effect"),
                ProgrammeTheory::elementLinks,
                id -> ElementLink.builder().id(Id.of(id)),
                List.of(
                        Field.reference(
                                "cause",
                                Target.ELEMENT,
                                l -> Optional.of(Id.of(l.cause().value())),
                                (b, v) -> v.ifPresent(id -> b.cause(Id.of(id.value())))),
                        Field.constant(
                                "element_link_kind",
                                LinkKind.class,
                                l -> Optional.of(l.kind()).filter(kind -> kind != LinkKind.LEADS_TO),
                                (b, v) -> v.ifPresent(kind -> b.kind(kind))),
                        Field.reference(
                                "effect",
                                Target.ELEMENT,
                                l -> Optional.of(Id.of(l.effect().value())),
                                (b, v) -> v.ifPresent(id -> b.effect(Id.of(id.value())))),
                        Field.references(
                                "element_link_configurations",
                                Target.CONFIGURATION,
                                ElementLink::configurations,
                                (b, v) -> b.configurations(v)),
                        Field.text("element_link_text", ElementLink::text, (b, v) -> b.text(v)),
                        Field.constant(
                                "element_link_provenance",
                                Origin.class,
                                ElementLink::provenance,
                                (b, v) -> b.provenance(v)),
                        Field.text("element_link_note", ElementLink::note, (b, v) -> b.note(v))),
                ElementLink.Builder::build,
                (theory, claim) -> theory.addElementLinks(claim));
    }

    private static ClaimFields<DemiRegularity, DemiRegularity.Builder> demiRegularities() {
        List<Field<DemiRegularity, DemiRegularity.Builder>> fields = new ArrayList<>(List.of(
                Field.text("demi_regularity", d -> Optional.of(d.text()), (b, v) -> v.ifPresent(text -> b.text(text))),
                Field.references(
                        "demi_regularity_contexts", Target.CONTEXT, DemiRegularity::contexts, (b, v) -> b.contexts(v)),
                Field.references(
                        "demi_regularity_outcomes", Target.OUTCOME, DemiRegularity::outcomes, (b, v) -> b.outcomes(v)),
                Field.references(
                        "demi_regularity_configurations",
                        Target.CONFIGURATION,
                        DemiRegularity::configurations,
                        (b, v) -> b.configurations(v)),
                Field.texts(
                        "demi_regularity_boundary_conditions",
                        DemiRegularity::boundaryConditions,
                        (b, v) -> b.boundaryConditions(v)),
                Field.texts("demi_regularity_moderators", DemiRegularity::moderators, (b, v) -> b.moderators(v)),
                Field.texts(
                        "demi_regularity_counter_examples",
                        DemiRegularity::counterExamples,
                        (b, v) -> b.counterExamples(v)),
                Field.texts("demi_regularity_tags", DemiRegularity::tags, (b, v) -> b.tags(v)),
                Field.constant(
                        "demi_regularity_provenance",
                        Origin.class,
                        DemiRegularity::provenance,
                        (b, v) -> b.provenance(v)),
                Field.text("demi_regularity_note", DemiRegularity::note, (b, v) -> b.note(v))));
        fields.addAll(ConfidenceFields.of(
                "demi_regularity_confidence", DemiRegularity::confidence, (b, v) -> b.confidence(v)));
        return new ClaimFields<>(
                ClaimKind.DEMI_REGULARITY,
                "demi_regularity_id",
                List.of("demi_regularity"),
                ProgrammeTheory::demiRegularities,
                id -> DemiRegularity.builder().id(Id.of(id)),
                List.copyOf(fields),
                DemiRegularity.Builder::build,
                (theory, claim) -> theory.addDemiRegularities(claim));
    }

    /** A wording and the place where it is used share their position in two columns. */
    private static ClaimFields<Condition, Condition.Builder> conditions() {
        String places = "condition_places";
        String wordings = "condition";
        return new ClaimFields<>(
                ClaimKind.CONDITION,
                "condition_id",
                List.of(wordings, places),
                ProgrammeTheory::conditions,
                id -> Condition.builder().id(Id.of(id)),
                List.of(
                        new Field<>(
                                "condition_number",
                                c -> c.number().stream()
                                        .mapToObj(Integer::toString)
                                        .findFirst()
                                        .orElse(""),
                                (rows, references, b) -> rows.with("condition_number")
                                        .whole("condition_number")
                                        .ifPresent(number -> b.number(number))),
                        new Field<>(
                                wordings,
                                c -> CellList.join(
                                        c.wordings().stream().map(Wording::text).toList()),
                                (rows, references, b) -> wordings(rows, wordings, places, b)),
                        Field.part(
                                places,
                                c -> Optional.of(CellList.join(c.wordings().stream()
                                        .map(Wording::place)
                                        .toList()))),
                        Field.references(
                                "condition_contexts", Target.CONTEXT, Condition::contexts, (b, v) -> b.contexts(v)),
                        Field.references(
                                "condition_configurations",
                                Target.CONFIGURATION,
                                Condition::configurations,
                                (b, v) -> b.configurations(v)),
                        Field.constant(
                                "condition_provenance",
                                Origin.class,
                                Condition::provenance,
                                (b, v) -> b.provenance(v))),
                Condition.Builder::build,
                (theory, claim) -> theory.addConditions(claim));
    }

    private static void wordings(RowGroup rows, String wordings, String places, Condition.Builder builder) {
        List<String> texts = rows.with(wordings).values(wordings, Function.identity());
        List<String> where = rows.with(places).values(places, Function.identity());
        if (texts.size() == where.size()) {
            IntStream.range(0, texts.size()).forEach(i -> builder.addWordings(new Wording(where.get(i), texts.get(i))));
        } else if (!texts.isEmpty() && !where.isEmpty()) {
            rows.with(places).refuse(places, "must be as many as there are wordings in " + wordings);
        }
    }
}
