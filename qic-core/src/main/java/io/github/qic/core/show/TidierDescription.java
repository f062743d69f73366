package io.github.qic.core.show;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.Collaborative;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The description of a collaborative by the Template for Intervention Description and Replication (TIDieR; Hoffmann and
 * others, BMJ 2014;348:g1687): twelve items, each with what is known about it.
 */
@Value.Immutable
@JsonDeserialize(builder = TidierDescription.Builder.class)
public sealed interface TidierDescription permits ImmutableTidierDescription {
    /** The JSON document of a description. */
    Document<TidierDescription> DOCUMENT = Document.of("qic/tidier", 1, TidierDescription.class);

    /** The number of items. */
    int ITEMS = 12;

    /** {@return the described collaborative} */
    Id<Collaborative> collaborative();

    /** {@return the twelve items, in order} */
    List<TidierItem> items();

    /** {@return the description of a collaborative} */
    static TidierDescription of(Collaborative collaborative) {
        return TidierText.of(collaborative);
    }

    /** {@return the items about which nothing is known} */
    default List<TidierItem> blanks() {
        return items().stream().filter(item -> item.statements().isEmpty()).toList();
    }

    /** {@return the description as a table; the cell of a blank item is blank} */
    default Table table() {
        return Table.ofText(
                        List.of("No.", "Item", "Description"),
                        items().stream()
                                .map(item -> List.of(
                                        Integer.toString(item.number()),
                                        item.title(),
                                        String.join("\n", item.statements())))
                                .toList())
                .withFigures("No.");
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableTidierDescription.Builder {
        Builder() {}

        /** @throws InvalidValueException if the items are not items 1 to 12 in order */
        @Override
        public TidierDescription build() {
            TidierDescription tidier = super.build();
            int[] numbers = tidier.items().stream().mapToInt(TidierItem::number).toArray();
            boolean complete =
                    Arrays.equals(numbers, IntStream.rangeClosed(1, ITEMS).toArray());
            return new Problems()
                    .require(complete, "/items", "must be items 1 to " + ITEMS + " in order")
                    .returnIfNone(tidier);
        }
    }
}
