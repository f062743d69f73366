package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.stream.Stream;

/** The elements of rows and of none, in the order of pictures and tables. */
final class RowElements {
    /** The heading over elements in no row. */
    static final String UNUSED = "In no configuration";

    private RowElements() {}

    /** What bears on the mechanisms of a row: interventions, contexts and actors. */
    static Stream<Id<? extends Element>> causes(Link link) {
        return Stream.of(link.interventions(), link.contexts(), link.actors()).flatMap(List::stream);
    }

    /** All elements of a row. */
    static Stream<Id<? extends Element>> of(Link link) {
        return Stream.concat(
                causes(link), Stream.of(link.mechanisms(), link.outcomes()).flatMap(List::stream));
    }

    /** The elements in no row of a theory and at no end of a link from element to element. */
    static Stream<Element> unused(ProgrammeTheory theory) {
        return Stream.<List<? extends Element>>of(
                        theory.interventions(),
                        theory.contexts(),
                        theory.actors(),
                        theory.mechanisms(),
                        theory.outcomes())
                .<Element>flatMap(List::stream)
                .filter(element ->
                        theory.index().configurationsWith(element.id()).isEmpty()
                                && theory.index().elementLinks(element.id()).isEmpty());
    }
}
