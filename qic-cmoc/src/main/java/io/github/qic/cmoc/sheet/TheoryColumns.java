package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.ConfigurationVariant;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.TheoryStatus;
import io.github.qic.core.internal.sheet.SheetColumns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that a sheet of a theory may have, and other headings by which they are known. */
final class TheoryColumns {
    static final String CONFIGURATION = "configuration";
    static final String ROW = "row";
    static final String STUDIES = "studies";

    /** The columns of ids, where they are given. */
    static final List<String> IDS = Stream.concat(
                    Stream.of(
                            CONFIGURATION,
                            ROW,
                            "intervention_id",
                            "context_id",
                            "actor_id",
                            "mechanism_id",
                            "outcome_id"),
                    ClaimFields.ALL.stream().map(ClaimFields::column))
            .toList();

    /** What is stated once, for the whole theory. */
    static final List<Field<ProgrammeTheory, ProgrammeTheory.Builder>> THEORY = List.of(
            Field.constant(
                    "theory_status",
                    TheoryStatus.class,
                    theory -> Optional.of(theory.status()).filter(status -> status != TheoryStatus.INITIAL),
                    (b, v) -> v.ifPresent(status -> b.status(status))),
            Field.constant(
                    "theory_variant", ConfigurationVariant.class, ProgrammeTheory::variant, (b, v) -> b.variant(v)));

    private TheoryColumns() {}

    /** {@return the columns of a sheet with these headings} */
    static SheetColumns of(List<String> headings) {
        SheetColumns columns = new SheetColumns().required(CONFIGURATION).optional(ROW);
        columns.optional("context", "mechanism", ElementFields.RESOURCE, ElementFields.REASONING, "outcome");
        columns.optional("intervention", "actor");
        Stream.of(
                        Field.columns(ConfigurationFields.ALL),
                        Field.columns(LinkFields.ALL),
                        Stream.of(STUDIES),
                        IDS.stream(),
                        Field.columns(ElementFields.INTERVENTION),
                        Field.columns(ElementFields.CONTEXT),
                        Field.columns(ElementFields.ACTOR),
                        Field.columns(ElementFields.MECHANISM),
                        Field.columns(ElementFields.OUTCOME),
                        ClaimFields.ALL.stream().flatMap(claim -> claim.columns().stream()),
                        Field.columns(THEORY))
                .flatMap(names -> names)
                .forEach(columns::optional);
        synonyms(columns);
        boolean statements = columns.hasHeading(headings, ConfigurationFields.IF)
                || columns.hasHeading(headings, ConfigurationFields.THEN);
        boolean mechanisms = Stream.of("mechanism", ElementFields.RESOURCE, ElementFields.REASONING)
                .anyMatch(column -> columns.hasHeading(headings, column));
        return columns.require(statements || columns.hasHeading(headings, "context"), "column context is missing")
                .require(
                        statements || mechanisms,
                        "column mechanism is missing, and columns resource and reasoning are missing too")
                .require(statements || columns.hasHeading(headings, "outcome"), "column outcome is missing");
    }

    /** {@return the columns of a sheet that is merged into a theory: what has ids there needs them here} */
    static SheetColumns over(List<String> headings, ProgrammeTheory theory) {
        SheetColumns columns = of(headings);
        List<ClaimKind> kinds = theory.index().claims().stream()
                .map(TheoryClaim::claimKind)
                .distinct()
                .toList();
        for (ClaimKind kind : kinds) {
            String id = kind.isElement() ? kind.title() + "_id" : kind == ClaimKind.LINK ? ROW : CONFIGURATION;
            boolean named = columns(kind).anyMatch(c -> columns.hasHeading(headings, c));
            need(columns, headings, named, id, "ids");
        }
        for (ClaimFields<?, ?> claim : ClaimFields.ALL) {
            boolean named = kinds.contains(claim.kind())
                    && claim.columns().stream().anyMatch(c -> columns.hasHeading(headings, c));
            need(columns, headings, named, claim.column(), "ids");
            claim.required().forEach(column -> need(columns, headings, named, column, "it"));
        }
        for (String level : ConfidenceFields.LEVELS) {
            boolean explained = ConfidenceFields.parts(level).anyMatch(c -> columns.hasHeading(headings, c));
            need(columns, headings, explained, level, "it");
        }
        return columns;
    }

    /** {@return the columns that mean nothing without ids} */
    private static Stream<String> columns(ClaimKind kind) {
        Stream<String> own = switch (kind) {
            case LINK -> Stream.of("context", "mechanism", "outcome");
            case INTERVENTION -> Field.columns(ElementFields.INTERVENTION);
            case CONTEXT -> Field.columns(ElementFields.CONTEXT);
            case ACTOR -> Field.columns(ElementFields.ACTOR);
            case MECHANISM -> Field.columns(ElementFields.MECHANISM);
            case OUTCOME -> Field.columns(ElementFields.OUTCOME);
            case CONFIGURATION, ELEMENT_LINK, RIPPLE, DEMI_REGULARITY, CONDITION -> Stream.of();
        };
        return kind.isElement() ? Stream.concat(Stream.of(kind.title()), own) : own;
    }

    private static void need(SheetColumns columns, List<String> headings, boolean needed, String column, String what) {
        columns.require(
                !needed || columns.hasHeading(headings, column),
                "column " + column + " is missing: without " + what
                        + ", rows cannot be laid over the theory they came from");
    }

    private static void synonyms(SheetColumns columns) {
        columns.alias(CONFIGURATION, "CMOC", "CMO", "CMO configuration", "configuration id", "No.", "no", "number", "#")
                .alias(ROW, "link", "row id", "link id")
                .alias("heading", "title")
                .alias("intervention", "interventions", "strategy", "strategies", "component", "I", "S")
                .alias("context", "contexts", "context (C)", "C")
                .alias("actor", "actors", "stakeholder", "stakeholders", "A")
                .alias("mechanism", "mechanisms", "mechanism (M)", "M")
                .alias(ElementFields.RESOURCE, "mechanism (resource)", "mechanism resource", "M resource")
                .alias(ElementFields.REASONING, "mechanism (reasoning)", "mechanism reasoning", "M reasoning")
                .alias(ElementFields.REASONING, "mechanism (response)", "mechanism response", "response")
                .alias("outcome", "outcomes", "outcome (O)", "O")
                .alias(ConfigurationFields.IF, "if...", "if\u2026")
                .alias(ConfigurationFields.THEN, "then...", "then\u2026")
                .alias(ConfigurationFields.BECAUSE, "because...", "because\u2026")
                .alias("polarity", "outcome polarity")
                .alias("intended", "outcome intended")
                .alias("reach", "outcome reach");
    }
}
