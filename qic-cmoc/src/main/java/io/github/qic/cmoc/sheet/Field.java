package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.sheet.References.Target;
import io.github.qic.core.internal.sheet.CellList;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An attribute that has a column of its own, with how it is written and read.
 *
 * @param column the column
 * @param cell makes the text of the cell; blank if there is nothing to say
 * @param reading reads the cell into a builder
 * @param <T> the type that has the attribute
 * @param <B> its builder
 */
record Field<T, B>(String column, Function<T, String> cell, Reading<B> reading) {
    /** Reads what rows say into a builder. */
    interface Reading<B> {
        void read(RowGroup rows, References references, B builder);
    }

    /** Reads one cell. */
    interface CellReading<V> {
        V read(SheetRow row, String column);
    }

    void read(RowGroup rows, References references, B builder) {
        reading.read(rows, references, builder);
    }

    static <T, B> Field<T, B> text(
            String column, Function<T, Optional<String>> attribute, BiConsumer<B, Optional<String>> setter) {
        return of(column, attribute, Function.identity(), SheetRow::text, setter);
    }

    /** Makes a column of constants, which hold their hyphenated names. */
    static <T, B, E extends Enum<E>> Field<T, B> constant(
            String column, Class<E> type, Function<T, Optional<E>> attribute, BiConsumer<B, Optional<E>> setter) {
        return of(column, attribute, Words::hyphenated, (row, c) -> row.constant(c, type), setter);
    }

    /** Makes a column of {@code yes} and {@code no}. */
    static <T, B> Field<T, B> flag(
            String column, Function<T, Optional<Boolean>> attribute, BiConsumer<B, Optional<Boolean>> setter) {
        return of(column, attribute, flag -> flag ? "yes" : "no", Field::flag, setter);
    }

    private static Optional<Boolean> flag(SheetRow row, String column) {
        return row.find(
                column,
                cell -> switch (cell.toLowerCase(Locale.ROOT)) {
                    case "yes", "y", "true" -> Optional.of(true);
                    case "no", "n", "false" -> Optional.of(false);
                    default -> Optional.empty();
                },
                "yes or no");
    }

    /** Makes a column of one value. */
    static <T, B, V> Field<T, B> value(
            String column,
            Function<T, Optional<V>> attribute,
            Function<String, V> parser,
            BiConsumer<B, Optional<V>> setter) {
        return of(column, attribute, Object::toString, (row, c) -> row.value(c, parser), setter);
    }

    /** Makes a column of several values. */
    static <T, B, V> Field<T, B> values(
            String column, Function<T, List<V>> attribute, Function<String, V> parser, BiConsumer<B, List<V>> setter) {
        return new Field<>(
                column,
                value -> CellList.join(
                        attribute.apply(value).stream().map(Object::toString).toList()),
                (rows, references, builder) ->
                        setter.accept(builder, rows.with(column).values(column, parser)));
    }

    static <T, B> Field<T, B> texts(
            String column, Function<T, List<String>> attribute, BiConsumer<B, List<String>> setter) {
        return values(column, attribute, Function.identity(), setter);
    }

    /** Makes a column of the id of another claim of the sheet. */
    static <T, B, C> Field<T, B> reference(
            String column,
            Target target,
            Function<T, Optional<Id<C>>> attribute,
            BiConsumer<B, Optional<Id<C>>> setter) {
        return new Field<>(
                column, value -> attribute.apply(value).map(Id::value).orElse(""), (rows, references, builder) -> {
                    SheetRow row = rows.with(column);
                    Optional<Id<C>> id = row.value(column, Id::<C>of);
                    references.refer(row, column, id.stream(), target);
                    setter.accept(builder, id);
                });
    }

    /** Makes a column of the ids of other claims of the sheet. */
    static <T, B, C> Field<T, B> references(
            String column, Target target, Function<T, List<Id<C>>> attribute, BiConsumer<B, List<Id<C>>> setter) {
        return new Field<>(
                column,
                value -> CellList.join(
                        attribute.apply(value).stream().map(Id::value).toList()),
                (rows, references, builder) -> {
                    SheetRow row = rows.with(column);
                    List<Id<C>> ids = row.values(column, Id::<C>of);
                    references.refer(row, column, ids.stream(), target);
                    setter.accept(builder, ids);
                });
    }

    /** Makes a column that another one reads along with its own. */
    static <T, B> Field<T, B> part(String column, Function<T, Optional<String>> attribute) {
        return new Field<>(column, value -> attribute.apply(value).orElse(""), (rows, references, builder) -> {});
    }

    private static <T, B, V> Field<T, B> of(
            String column,
            Function<T, Optional<V>> attribute,
            Function<V, String> writer,
            CellReading<Optional<V>> reader,
            BiConsumer<B, Optional<V>> setter) {
        return new Field<>(
                column,
                value -> attribute.apply(value).map(writer).orElse(""),
                (rows, references, builder) -> setter.accept(builder, reader.read(rows.with(column), column)));
    }

    /** {@return the headings of some fields} */
    static Stream<String> columns(List<? extends Field<?, ?>> fields) {
        return fields.stream().map(Field::column);
    }
}
