package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.valid.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds the claims that a sheet has without ids in the theory that it came from, so that a sheet can be read again after its new rows
 * were added: links and other claims of the same content, and configurations of the same short name, that have no row with their id.
 */
final class SameClaims {
    private final ProgrammeTheory theory;
    private final ProgrammeTheory exported;
    private final Predicate<String> isMade;

    /**
     * Starts with a theory, whose short names the sheet may have no column for.
     *
     * @param exported what the sheet held before it was edited
     * @param isMade whether an id was made, since the sheet has none
     */
    SameClaims(ProgrammeTheory theory, ProgrammeTheory exported, Predicate<String> isMade) {
        this.theory = theory;
        this.exported = exported;
        this.isMade = isMade;
    }

    /** {@return a theory in which the same claims have the same ids} */
    ProgrammeTheory identified(ProgrammeTheory edited) {
        return edited.toBuilder()
                .configurations(configurations(edited.configurations()))
                .ripples(same(
                        edited.ripples(),
                        exported.ripples(),
                        (ripple, id) -> ripple.toBuilder().id(Id.of(id)).build(),
                        Optional::of))
                .elementLinks(same(
                        edited.elementLinks(),
                        exported.elementLinks(),
                        (link, id) -> link.toBuilder().id(Id.of(id)).build(),
                        Optional::of))
                .demiRegularities(same(
                        edited.demiRegularities(),
                        exported.demiRegularities(),
                        (demi, id) -> demi.toBuilder().id(Id.of(id)).build(),
                        Optional::of))
                .conditions(same(
                        edited.conditions(),
                        exported.conditions(),
                        (condition, id) -> condition.toBuilder().id(Id.of(id)).build(),
                        Optional::of))
                .build();
    }

    private List<Configuration> configurations(List<Configuration> edited) {
        Map<Id<Configuration>, Configuration> before = Maps.byKey(exported.configurations(), Configuration::id);
        List<Configuration> named = same(
                edited,
                theory.configurations(),
                (configuration, id) -> configuration.toBuilder().id(Id.of(id)).build(),
                Configuration::shortName);
        return named.stream()
                .map(configuration -> Optional.ofNullable(before.get(configuration.id()))
                        .map(was -> configuration.toBuilder()
                                .links(same(
                                        configuration.links(),
                                        was.links(),
                                        (link, id) ->
                                                link.toBuilder().id(Id.of(id)).build(),
                                        Optional::of))
                                .build())
                        .orElse(configuration))
                .toList();
    }

    /** @param key what the same claims share, given an id that all have */
    private <T extends TheoryClaim> List<T> same(
            List<T> edited, List<T> before, BiFunction<T, String, T> withId, Function<T, Optional<?>> key) {
        if (edited.stream().noneMatch(claim -> isMade.test(claim.id().value()))) {
            return edited;
        }
        Function<T, Optional<String>> content =
                claim -> key.apply(withId.apply(claim, "same")).map(Object::toString);
        Map<String, T> present = Maps.byKey(edited, claim -> claim.id().value());
        Map<String, Deque<String>> missing = new HashMap<>();
        for (T claim : before) {
            String id = claim.id().value();
            if (!present.containsKey(id)) {
                content.apply(claim)
                        .ifPresent(text -> missing.computeIfAbsent(text, each -> new ArrayDeque<>(1))
                                .add(id));
            }
        }
        List<T> identified = new ArrayList<>();
        for (T claim : edited) {
            Optional<String> id = Optional.of(claim)
                    .filter(each -> isMade.test(each.id().value()))
                    .flatMap(content)
                    .map(missing::get)
                    .map(Deque::poll);
            identified.add(id.map(found -> withId.apply(claim, found)).orElse(claim));
        }
        return identified;
    }
}
