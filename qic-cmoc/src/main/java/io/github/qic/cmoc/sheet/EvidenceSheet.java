package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.internal.RepeatedCharacters;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.json.Document;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Evidence as a sheet, one line for each bearing of a piece of evidence. Required headings are {@code id} and {@code source}; the
 * others are those of {@link #table}. Several sites or coders share a cell, separated by semicolons. Lines with the same id are one
 * piece of evidence: the first line describes it, each line gives one claim it bears on and who judged so. A later line may leave the rest blank or
 * repeat it, and is refused where it differs. A date is a day such as {@code 2017-05-31} or, with the day first,
 * {@code 31/5/2017}.
 */
public final class EvidenceSheet {
    private static final List<String> HEADINGS = List.of(
            "id",
            "source",
            "site",
            "stage",
            "date",
            "participant",
            "role_as_said",
            "role",
            "status",
            "subject",
            "bearing",
            "coder",
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
            "sharing",
            "note");

    /** What lines of one piece of evidence have to agree on. */
    private static final List<String> SHARED = HEADINGS.stream()
            .filter(heading -> !List.of("subject", "bearing", "coder").contains(heading))
            .toList();

    private static final Document<EvidenceBase> DOCUMENT = Document.of("qic/evidence", 1, EvidenceBase.class);

    /** The lists whose entries are lines of the sheet. */
    private static final Set<String> ROWS = Set.of("items", "bearings");

    private EvidenceSheet() {}

    /**
     * {@return evidence as a table, which {@link #read} reads back}
     *
     * @throws InvalidValueException if there are more than 50,000,000 characters, those of a piece counted with each claim it bears on
     */
    public static Table table(List<Evidence> items) {
        RepeatedCharacters characters = new RepeatedCharacters("/items", "each claim they bear on");
        List<List<Cell>> rows = new ArrayList<>();
        for (Evidence item : items) {
            List<Optional<Bearing>> bearings = item.bearings().isEmpty()
                    ? List.of(Optional.empty())
                    : item.bearings().stream().map(Optional::of).toList();
            for (Optional<Bearing> bearing : bearings) {
                List<Cell> row = EvidenceCells.of(item, bearing);
                characters.add(row.stream().map(Cell::text).toList());
                rows.add(row);
            }
        }
        return Table.of(HEADINGS, rows);
    }

    /**
     * {@return the evidence in a sheet}
     *
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public static SheetResult<List<Evidence>> read(SheetSource source) {
        return read(source, new HashSet<>(), Optional.empty());
    }

    /**
     * {@return the changes to evidence made in a sheet that was exported from it and edited} Attributes without a column in the sheet
     * stay, as do sources, stages and participation. A blank cell clears its attribute.
     *
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public static SheetResult<Edits<EvidenceBase>> readOver(SheetSource source, EvidenceBase evidence) {
        Objects.requireNonNull(evidence, "evidence");
        Set<String> present = new HashSet<>();
        SheetResult<List<Evidence>> edited = read(source, present, Optional.of(evidence));
        if (!edited.problems().isEmpty()) {
            return SheetResult.refused(edited.problems());
        }
        Table exported = table(evidence.items()).withColumns(present::contains);
        List<Evidence> before = read(SheetSource.of(exported.csv()), new HashSet<>(), Optional.of(evidence))
                .orThrow();
        return SheetResult.of(
                Edits.of(DOCUMENT, evidence, with(evidence, before), with(evidence, edited.orThrow()), ROWS),
                edited.skipped(),
                edited.ignored());
    }

    private static EvidenceBase with(EvidenceBase evidence, List<Evidence> items) {
        return evidence.toBuilder().items(items).build();
    }

    /**
     * @param present receives the columns that the sheet has
     * @param over the evidence with the sources and stages that rows may name, and the summaries and quotes that a sheet without these
     *     columns leaves as they are; empty if rows may name any
     */
    private static SheetResult<List<Evidence>> read(
            SheetSource source, Set<String> present, Optional<EvidenceBase> over) {
        Optional<Set<Id<Source>>> sources =
                over.map(base -> base.sources().stream().map(Source::id).collect(Collectors.toSet()));
        Optional<Set<Id<Stage>>> stages =
                over.map(base -> base.stages().stream().map(Stage::id).collect(Collectors.toSet()));
        Map<Id<Evidence>, Evidence> known =
                over.map(base -> Maps.byKey(base.items(), Evidence::id)).orElse(Map.of());
        return Sheet.read(source, headings -> columns(headings, over.isPresent()), sheet -> {
            HEADINGS.stream().filter(sheet::has).forEach(present::add);
            Map<String, Piece> pieces = new LinkedHashMap<>();
            for (SheetRow row : sheet.rows()) {
                Optional<Id<Evidence>> id = row.required("id", Id::<Evidence>of);
                Piece piece = pieces.computeIfAbsent(
                        row.text("id").orElse("line " + row.line()),
                        key -> first(row, id, Kept.of(id.map(known::get), sheet), sources, stages));
                row.requireSame(piece.first(), SHARED);
                EvidenceRow.bearing(row).ifPresent(piece.builder()::addBearings);
            }
            List<Evidence> built = new ArrayList<>();
            pieces.values().stream()
                    .filter(Piece::sound)
                    .forEach(
                            piece -> piece.first().build(piece.builder()::build).ifPresent(built::add));
            return () -> List.copyOf(built);
        });
    }

    /** {@return the columns of a sheet, and of one over evidence those that cannot be read without each other} */
    private static SheetColumns columns(List<String> headings, boolean over) {
        SheetColumns columns = columns();
        if (over) {
            need(columns, headings, "start", "end");
            need(columns, headings, "end", "start");
            need(columns, headings, "subject", "bearing");
            need(columns, headings, "bearing", "subject");
            need(columns, headings, "coder", "subject");
        }
        return columns;
    }

    private static void need(SheetColumns columns, List<String> headings, String column, String other) {
        columns.require(
                !columns.hasHeading(headings, column) || columns.hasHeading(headings, other),
                "column " + other + " is missing: it belongs to " + column);
    }

    private static SheetColumns columns() {
        return new SheetColumns()
                .required("id", "source")
                .optional(HEADINGS.toArray(String[]::new))
                .mayBeMerged(SHARED::contains)
                .alias("id", "evidence", "evidence id", "no.")
                .alias("source", "source id", "reference", "study")
                .alias("site", "sites")
                .alias("role_as_said", "role as stated", "speaker")
                .alias("subject", "claim", "claim id", "bears on")
                .alias("summary", "finding")
                .alias("place", "page", "location")
                .alias("quote", "quotation", "extract", "excerpt")
                .alias("coder", "judged by")
                .alias("coded_by", "coders")
                .alias("note", "notes", "comment", "comments");
    }

    /** A piece of evidence being read, its first line, and whether that is sound. */
    private record Piece(SheetRow first, Evidence.Builder builder, boolean sound) {}

    /** What a piece of evidence says, one of which it must have, as far as the sheet has no column for it. */
    private record Kept(Optional<String> summary, Optional<String> quote) {
        static Kept of(Optional<Evidence> own, Sheet sheet) {
            return new Kept(
                    own.filter(item -> !sheet.has("summary")).flatMap(Evidence::summary),
                    own.filter(item -> !sheet.has("quote"))
                            .flatMap(Evidence::locator)
                            .flatMap(Locator::quote));
        }
    }

    private static Piece first(
            SheetRow row,
            Optional<Id<Evidence>> id,
            Kept kept,
            Optional<Set<Id<Source>>> sources,
            Optional<Set<Id<Stage>>> stages) {
        row.refuseMerged();
        Evidence.Builder builder = EvidenceRow.item(row, kept.summary(), kept.quote());
        id.ifPresent(builder::id);
        row.required("source", Id::<Source>of).ifPresent(source -> {
            requireKnown(source, sources, row, "source");
            builder.source(source);
        });
        Optional<Id<Stage>> stage = row.value("stage", Id::<Stage>of);
        stage.ifPresent(of -> requireKnown(of, stages, row, "stage"));
        builder.stage(stage);
        return new Piece(row, builder, row.isSound());
    }

    private static <T> void requireKnown(Id<T> id, Optional<Set<Id<T>>> known, SheetRow row, String column) {
        if (!known.orElse(Set.of(id)).contains(id)) {
            row.refuse(column, "has an unknown " + column + ": " + id);
        }
    }
}
