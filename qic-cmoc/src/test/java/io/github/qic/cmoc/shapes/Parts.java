package io.github.qic.cmoc.shapes;

import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.core.valid.Id;
import java.util.Arrays;
import java.util.List;

/** Parts of theories in one line each. */
final class Parts {
    private Parts() {}

    static Context context(String id, String text) {
        return Context.builder().id(Id.of(id)).text(text).build();
    }

    static Mechanism mechanism(String id, String text) {
        return Mechanism.builder().id(Id.of(id)).text(text).build();
    }

    static Outcome outcome(String id, String text) {
        return Outcome.builder().id(Id.of(id)).text(text).build();
    }

    static Intervention intervention(String id, String text) {
        return Intervention.builder().id(Id.of(id)).text(text).build();
    }

    static Actor actor(String id, String text) {
        return Actor.builder().id(Id.of(id)).text(text).build();
    }

    static Configuration configuration(String id, Link... links) {
        return Configuration.builder().id(Id.of(id)).addLinks(links).build();
    }

    static Configuration statement(String id, String ifPart, String thenPart) {
        return configuration(id).toBuilder()
                .statement(Statement.builder().ifPart(ifPart).thenPart(thenPart).build())
                .build();
    }

    /** A link whose elements are named by their ids, each beginning with the letter of its kind: c, i, a, m, o. */
    static Link link(String id, String... elements) {
        return Link.builder()
                .id(Id.of(id))
                .contexts(Parts.<Context>ids("c", elements))
                .interventions(Parts.<Intervention>ids("i", elements))
                .actors(Parts.<Actor>ids("a", elements))
                .mechanisms(Parts.<Mechanism>ids("m", elements))
                .outcomes(Parts.<Outcome>ids("o", elements))
                .build();
    }

    static ElementLink link(String cause, LinkKind kind, String effect) {
        return ElementLink.builder()
                .id(Id.of(cause + "-" + effect))
                .cause(Id.<Element>of(cause))
                .kind(kind)
                .effect(Id.<Element>of(effect))
                .build();
    }

    private static <T extends Element> List<Id<T>> ids(String letter, String... elements) {
        return Arrays.stream(elements)
                .filter(element -> element.startsWith(letter))
                .map(Id::<T>of)
                .toList();
    }
}
