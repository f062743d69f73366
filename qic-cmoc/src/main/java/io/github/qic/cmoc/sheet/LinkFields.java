package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.Activation;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.core.fact.Origin;
import java.util.List;
import java.util.Optional;

/** The attributes of links that have columns of their own. */
final class LinkFields {
    static final List<Field<Link, Link.Builder>> ALL = List.of(
            Field.constant(
                    "link_kind",
                    LinkKind.class,
                    link -> Optional.of(link.kind()).filter(kind -> kind != LinkKind.LEADS_TO),
                    (b, v) -> v.ifPresent(kind -> b.kind(kind))),
            Field.constant("activation", Activation.class, Link::activation, (b, v) -> b.activation(v)),
            Field.constant("row_provenance", Origin.class, Link::provenance, (b, v) -> b.provenance(v)),
            Field.text("row_note", Link::note, (b, v) -> b.note(v)));

    private LinkFields() {}
}
