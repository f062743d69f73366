package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.confidence.Concern;
import io.github.qic.cmoc.confidence.ConcernLevel;
import io.github.qic.cmoc.confidence.Confidence;
import io.github.qic.cmoc.confidence.ConfidenceLevel;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** The columns of a judgement of confidence: its level, its explanation, and a level of concern with its reason for each component. */
final class ConfidenceFields {
    private static final String EXPLANATION = "_explanation";
    private static final List<Component> COMPONENTS = List.of(
            new Component(
                    "_methodological_limitations",
                    Confidence::methodologicalLimitations,
                    (builder, concern) -> builder.methodologicalLimitations(concern)),
            new Component("_coherence", Confidence::coherence, (builder, concern) -> builder.coherence(concern)),
            new Component("_adequacy", Confidence::adequacy, (builder, concern) -> builder.adequacy(concern)),
            new Component("_relevance", Confidence::relevance, (builder, concern) -> builder.relevance(concern)));

    /** The columns of levels that a sheet may have. */
    static final List<String> LEVELS = List.of("confidence", "demi_regularity_confidence");

    private ConfidenceFields() {}

    private record Component(
            String suffix,
            Function<Confidence, Optional<Concern>> attribute,
            BiConsumer<Confidence.Builder, Optional<Concern>> setter) {}

    /** {@return the columns that say more about the level in a column} */
    static Stream<String> parts(String level) {
        return Stream.concat(Stream.of(EXPLANATION), COMPONENTS.stream().map(Component::suffix))
                .map(suffix -> level + suffix);
    }

    /** {@return the columns, whose headings begin with that of the level} */
    static <T, B> List<Field<T, B>> of(
            String column, Function<T, Optional<Confidence>> attribute, BiConsumer<B, Confidence> setter) {
        List<Field<T, B>> fields = new ArrayList<>();
        fields.add(new Field<>(
                column,
                value -> attribute
                        .apply(value)
                        .map(c -> Words.hyphenated(c.level()))
                        .orElse(""),
                (rows, references, builder) ->
                        read(rows, column).ifPresent(confidence -> setter.accept(builder, confidence))));
        fields.add(
                Field.part(column + EXPLANATION, value -> attribute.apply(value).flatMap(Confidence::explanation)));
        for (Component component : COMPONENTS) {
            fields.add(Field.part(
                    column + component.suffix(),
                    value -> attribute
                            .apply(value)
                            .flatMap(component.attribute())
                            .map(ConfidenceFields::cell)));
        }
        return fields;
    }

    private static Optional<Confidence> read(RowGroup rows, String column) {
        Confidence.Builder confidence = Confidence.builder();
        Optional<ConfidenceLevel> level = rows.with(column).constant(column, ConfidenceLevel.class);
        level.ifPresent(confidence::level);
        String explanation = column + EXPLANATION;
        confidence.explanation(rows.with(explanation).text(explanation));
        for (Component component : COMPONENTS) {
            String own = column + component.suffix();
            component.setter().accept(confidence, concern(rows.with(own), own));
            requireLevel(rows, own, column);
        }
        requireLevel(rows, explanation, column);
        return level.map(l -> confidence.build());
    }

    private static void requireLevel(RowGroup rows, String part, String column) {
        SheetRow row = rows.with(part);
        if (row.text(part).isPresent() && rows.with(column).text(column).isEmpty()) {
            row.refuse(part, "needs " + column + " beside it");
        }
    }

    private static String cell(Concern concern) {
        return Words.hyphenated(concern.level())
                + concern.reason().map(reason -> ": " + reason).orElse("");
    }

    private static Optional<Concern> concern(SheetRow row, String column) {
        return row.find(
                column,
                cell -> Words.find(ConcernLevel.class, level(cell))
                        .map(level -> Concern.builder()
                                .level(level)
                                .reason(Optional.of(Spaces.strip(StringUtils.substringAfter(cell, ":")))
                                        .filter(reason -> !reason.isEmpty()))
                                .build()),
                "one of " + Words.list(ConcernLevel.class) + ", with the reason after a colon");
    }

    private static String level(String cell) {
        return Spaces.strip(StringUtils.substringBefore(cell, ":")).replace(' ', '-');
    }
}
