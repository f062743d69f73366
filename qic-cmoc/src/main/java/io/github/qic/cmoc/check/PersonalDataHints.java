package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether free text of evidence, sources and responses seems to name somebody. A hint: people decide. */
final class PersonalDataHints {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(PersonalDataHints::check);
    private static final Rule PERSONAL =
            GROUP.hint("cmoc.personal-data", "ICO, Anonymisation: managing data protection risk, 2012; reads English");

    private PersonalDataHints() {}

    private static void check(TheoryCheckContext c) {
        c.each(
                c.inquiry.evidence().sources(),
                "/evidence/sources",
                (source, path) -> found(c, path, source.id().value(), Stream.of(Optional.of(source.label()))));
        c.each(
                c.inquiry.evidence().items(),
                "/evidence/items",
                (item, path) -> found(c, path, item.id().value(), texts(item)));
        c.each(
                c.inquiry.responses(),
                "/responses",
                (response, path) -> found(
                        c,
                        path,
                        response.id().value(),
                        Stream.of(response.remark(), response.speaker().flatMap(Speaker::roleAsSaid))));
    }

    private static Stream<Optional<String>> texts(Evidence item) {
        return Stream.of(
                item.summary(),
                item.locator().flatMap(Locator::quote),
                item.locator().flatMap(Locator::prefix),
                item.locator().flatMap(Locator::suffix),
                item.speaker().flatMap(Speaker::roleAsSaid),
                item.appraisal().flatMap(Appraisal::note),
                item.note());
    }

    /** One finding for each thing, which does not repeat what it found. */
    private static void found(TheoryCheckContext c, String path, String id, Stream<Optional<String>> texts) {
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        texts.flatMap(Optional::stream).forEach(text -> found.addAll(PersonalData.in(text)));
        if (!found.isEmpty()) {
            String what = found.stream().map(PersonalData::title).collect(Collectors.joining(" and "));
            c.found(PERSONAL, path, id + " holds what looks like " + what);
        }
    }
}
