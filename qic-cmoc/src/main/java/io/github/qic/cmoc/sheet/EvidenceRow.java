package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.AppraisalGrade;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceStatus;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.SharingPermission;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a piece of evidence in a row of its sheet. */
final class EvidenceRow {
    private EvidenceRow() {}

    /**
     * {@return the piece of evidence that a row describes, without id, source, stage and bearings}
     *
     * @param summary the summary if the row has none
     * @param quote the quote if the row has none
     */
    static Evidence.Builder item(SheetRow row, Optional<String> summary, Optional<String> quote) {
        Evidence.Builder item = Evidence.builder()
                .sites(row.values("site", Id::<Site>of))
                .date(row.day("date"))
                .status(row.constant("status", EvidenceStatus.class))
                .summary(row.text("summary").or(() -> summary))
                .codedBy(row.values("coded_by", text -> text))
                .provenance(row.constant("provenance", Origin.class))
                .sharing(row.constant("sharing", SharingPermission.class))
                .note(row.text("note"));
        speaker(row).ifPresent(item::speaker);
        locator(row, quote).ifPresent(item::locator);
        appraisal(row).ifPresent(item::appraisal);
        return item;
    }

    /** {@return what a row says the piece bears on} */
    static Optional<Bearing> bearing(SheetRow row) {
        Optional<Id<TheoryClaim>> subject = row.value("subject", Id::<TheoryClaim>of);
        Optional<BearingKind> kind = row.constant("bearing", BearingKind.class);
        Optional<String> coder = row.text("coder");
        if (row.text("subject").isPresent() != row.text("bearing").isPresent()) {
            row.refuse("bearing", "needs a subject, and a subject needs a bearing");
        } else if (coder.isPresent() && row.text("bearing").isEmpty()) {
            row.refuse("coder", "needs a subject and a bearing; who coded the piece as a whole is coded_by");
        }
        return subject.flatMap(id ->
                kind.map(k -> Bearing.builder().subject(id).kind(k).coder(coder).build()));
    }

    static Optional<Speaker> speaker(SheetRow row) {
        return Speaker.ifKnown(
                row.value("participant", Id::<Participant>of), row.text("role_as_said"), row.value("role", Role::of));
    }

    private static Optional<Locator> locator(SheetRow row, Optional<String> kept) {
        List<String> columns = List.of("place", "quote", "prefix", "suffix", "start", "end");
        if (kept.isEmpty()
                && columns.stream().allMatch(column -> row.exact(column).isEmpty())) {
            return Optional.empty();
        }
        Optional<Integer> start = row.whole("start");
        Optional<Integer> end = row.whole("end");
        if (start.isPresent() != row.text("start").isPresent()
                || end.isPresent() != row.text("end").isPresent()) {
            return Optional.empty();
        }
        Locator.Builder locator = Locator.builder()
                .place(row.text("place"))
                .quote(row.exact("quote").or(() -> kept))
                .prefix(row.exact("prefix"))
                .suffix(row.exact("suffix"));
        start.ifPresent(locator::start);
        end.ifPresent(locator::end);
        return row.build(locator::build);
    }

    private static Optional<Appraisal> appraisal(SheetRow row) {
        Optional<AppraisalGrade> relevance = row.constant("relevance", AppraisalGrade.class);
        Optional<AppraisalGrade> richness = row.constant("richness", AppraisalGrade.class);
        Optional<AppraisalGrade> rigour = row.constant("rigour", AppraisalGrade.class);
        Optional<String> note = row.text("appraisal_note");
        return Stream.of(relevance, richness, rigour, note).allMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(Appraisal.builder()
                        .relevance(relevance)
                        .richness(richness)
                        .rigour(rigour)
                        .note(note)
                        .build());
    }
}
