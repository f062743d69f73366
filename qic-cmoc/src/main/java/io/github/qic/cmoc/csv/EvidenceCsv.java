package io.github.qic.cmoc.csv;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.AppraisalGrade;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceStatus;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Evidence as CSV, one line for each bearing of a piece of evidence. Required headings are {@code id} and {@code source}; the
 * others are those that {@link #write} gives. Several sites or coders stand in one cell, separated by semicolons. Lines with
 * the same id are one piece of evidence: the first line says what it is, each line one claim it bears on. A later line may
 * leave the rest blank or repeat it, and is refused where it says otherwise. A date is a day such as {@code 2017-05-31}, or as
 * spreadsheets have it with the day first, {@code 31/5/2017}.
 */
public final class EvidenceCsv {
    private static final List<String> REQUIRED = List.of("id", "source");
    private static final List<String> OPTIONAL = List.of(
            "site",
            "stage",
            "date",
            "participant",
            "role_as_said",
            "role",
            "status",
            "subject",
            "bearing",
            "summary",
            "place",
            "quote",
            "prefix",
            "suffix",
            "start",
            "end",
            "relevance",
            "richness",
            "rigour",
            "appraisal_note",
            "coded_by",
            "provenance",
            "note");

    /** What lines of one piece of evidence have to agree on. */
    private static final List<String> SHARED = Stream.concat(REQUIRED.stream(), OPTIONAL.stream())
            .filter(heading -> !heading.equals("subject") && !heading.equals("bearing"))
            .toList();

    private EvidenceCsv() {}

    /**
     * {@return evidence as CSV; no cell is a formula to a spreadsheet}
     *
     * @param items pieces of evidence
     */
    public static String write(List<Evidence> items) {
        List<String> headings = new ArrayList<>(REQUIRED);
        headings.addAll(OPTIONAL);
        StringBuilder csv = new StringBuilder(Csv.row(headings));
        for (Evidence item : items) {
            List<Optional<Bearing>> bearings = item.bearings().isEmpty()
                    ? List.of(Optional.empty())
                    : item.bearings().stream().map(Optional::of).toList();
            bearings.forEach(bearing -> csv.append(Csv.safeRow(EvidenceCells.of(item, bearing))));
        }
        return csv.toString();
    }

    /**
     * {@return the evidence of a file}
     *
     * @param csv the file, separated by comma, semicolon or tab
     * @throws InvalidValueException if anything is wrong, with every line and column
     */
    public static List<Evidence> read(String csv) {
        Sheet sheet = Sheet.read(csv, REQUIRED, OPTIONAL);
        Map<String, Read> items = new LinkedHashMap<>();
        for (Line line : sheet.lines()) {
            Optional<Id<Evidence>> id = line.required("id", Id::<Evidence>of);
            line.text("id").ifPresent(name -> {
                Read item = items.computeIfAbsent(name, key -> first(line, id));
                line.requireSame(item.first(), SHARED);
                bearing(line).ifPresent(item.builder()::addBearings);
            });
        }
        List<Evidence> built = new ArrayList<>();
        items.values().stream().filter(Read::sound).forEach(item -> build(item).ifPresent(built::add));
        sheet.problems().throwIfAny();
        return List.copyOf(built);
    }

    /** A piece of evidence being read, its first line, and whether that is sound. */
    private record Read(Line first, Evidence.Builder builder, boolean sound) {}

    private static Read first(Line line, Optional<Id<Evidence>> id) {
        Evidence.Builder builder = item(line);
        id.ifPresent(builder::id);
        return new Read(line, builder, line.isSound());
    }

    private static Optional<Evidence> build(Read item) {
        try {
            return Optional.of(item.builder().build());
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> item.first().refuse(problem.path().substring(1), problem.message()));
            return Optional.empty();
        }
    }

    private static Evidence.Builder item(Line line) {
        Evidence.Builder item = Evidence.builder()
                .sites(line.values("site", Id::<Site>of))
                .stage(line.value("stage", Id::<Stage>of))
                .date(line.day("date"))
                .status(line.constant("status", EvidenceStatus.class))
                .summary(line.text("summary"))
                .codedBy(line.values("coded_by", text -> text))
                .provenance(line.constant("provenance", Origin.class))
                .note(line.text("note"));
        line.required("source", Id::<Source>of).ifPresent(item::source);
        speaker(line).ifPresent(item::speaker);
        locator(line).ifPresent(item::locator);
        appraisal(line).ifPresent(item::appraisal);
        return item;
    }

    private static Optional<Bearing> bearing(Line line) {
        Optional<Id<TheoryClaim>> subject = line.value("subject", Id::<TheoryClaim>of);
        Optional<BearingKind> kind = line.constant("bearing", BearingKind.class);
        if (line.text("subject").isPresent() != line.text("bearing").isPresent()) {
            line.refuse("bearing", "must stand with subject, or neither");
        }
        return subject.flatMap(id -> kind.map(k -> new Bearing(id, k)));
    }

    private static Optional<Speaker> speaker(Line line) {
        return Speaker.ifKnown(
                line.value("participant", Id::<Participant>of),
                line.text("role_as_said"),
                line.value("role", Role::of));
    }

    private static Optional<Locator> locator(Line line) {
        OptionalInt start = whole(line, "start");
        OptionalInt end = whole(line, "end");
        if (start.isPresent() != line.text("start").isPresent()
                || end.isPresent() != line.text("end").isPresent()) {
            return Optional.empty();
        }
        Optional<String> place = line.text("place");
        Optional<String> quote = line.exact("quote");
        Optional<String> prefix = line.exact("prefix");
        Optional<String> suffix = line.exact("suffix");
        if (Stream.of(place, quote, prefix, suffix).allMatch(Optional::isEmpty) && start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Locator.builder()
                    .place(place)
                    .quote(quote)
                    .prefix(prefix)
                    .suffix(suffix)
                    .start(start)
                    .end(end)
                    .build());
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> line.refuse(problem.path().substring(1), problem.message()));
            return Optional.empty();
        }
    }

    private static OptionalInt whole(Line line, String column) {
        return line.value(column, Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<Appraisal> appraisal(Line line) {
        Optional<AppraisalGrade> relevance = line.constant("relevance", AppraisalGrade.class);
        Optional<AppraisalGrade> richness = line.constant("richness", AppraisalGrade.class);
        Optional<AppraisalGrade> rigour = line.constant("rigour", AppraisalGrade.class);
        Optional<String> note = line.text("appraisal_note");
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
