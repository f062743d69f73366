package io.github.qic.cmoc;

import io.github.qic.core.internal.csv.Csv;
import io.github.qic.core.valid.Id;
import java.util.List;

/**
 * The rows of a theory as CSV, one line for each context, mechanism and outcome that stand side by side. Required headings are
 * {@code configuration}, {@code context}, {@code mechanism} and {@code outcome}; {@code short_name}, {@code heading},
 * {@code row}, {@code resource}, {@code reasoning}, {@code context_id}, {@code mechanism_id} and {@code outcome_id} may be
 * there too. Lines of one configuration with the same {@code row} make one row with several elements. What has no column, such
 * as polarity or evidence, is not in the file.
 */
public final class TheoryCsv {
    static final List<String> REQUIRED = List.of("configuration", "context", "mechanism", "outcome");
    static final List<String> OPTIONAL = List.of(
            "short_name", "heading", "row", "context_id", "mechanism_id", "resource", "reasoning", "outcome_id");
    private static final List<String> WRITTEN = List.of(
            "configuration",
            "short_name",
            "heading",
            "row",
            "context_id",
            "context",
            "mechanism_id",
            "mechanism",
            "resource",
            "reasoning",
            "outcome_id",
            "outcome");

    private TheoryCsv() {}

    /**
     * {@return the rows of a theory; no cell is a formula to a spreadsheet}
     *
     * @param theory the theory
     */
    public static String write(ProgrammeTheory theory) {
        StringBuilder csv = new StringBuilder(Csv.row(WRITTEN));
        for (Configuration configuration : theory.configurations()) {
            for (Link link : configuration.links()) {
                write(theory.index(), configuration, link, csv);
            }
        }
        return csv.toString();
    }

    private static void write(TheoryIndex index, Configuration configuration, Link link, StringBuilder csv) {
        int lines = Math.max(
                Math.max(1, link.contexts().size()),
                Math.max(link.mechanisms().size(), link.outcomes().size()));
        for (int i = 0; i < lines; i++) {
            Mechanism mechanism = i < link.mechanisms().size()
                    ? (Mechanism) index.element(link.mechanisms().get(i))
                    : null;
            csv.append(Csv.safeRow(List.of(
                    configuration.id().value(),
                    configuration.shortName().orElse(""),
                    configuration.heading().orElse(""),
                    link.id().value(),
                    id(link.contexts(), i),
                    text(index, link.contexts(), i),
                    id(link.mechanisms(), i),
                    text(index, link.mechanisms(), i),
                    mechanism == null ? "" : mechanism.resource().orElse(""),
                    mechanism == null ? "" : mechanism.reasoning().orElse(""),
                    id(link.outcomes(), i),
                    text(index, link.outcomes(), i))));
        }
    }

    private static String id(List<? extends Id<?>> ids, int at) {
        return at < ids.size() ? ids.get(at).value() : "";
    }

    private static String text(TheoryIndex index, List<? extends Id<? extends Element>> ids, int at) {
        return at < ids.size() ? index.element(ids.get(at)).text() : "";
    }

    /**
     * {@return the theory of a file of rows, as an initial theory}
     *
     * <p>A cell of {@code configuration} that is an id is taken as one, any other text as a short name. Elements of one kind
     * with the same text and no id are one element. A blank mechanism beside its resource or reasoning is made of these. Lines
     * that say different things of one configuration or mechanism are refused.
     *
     * @param csv the file, separated by comma, semicolon or tab
     * @param blanks what a blank cell means
     * @throws io.github.qic.core.valid.InvalidValueException if anything is wrong, with every line and column
     */
    public static ProgrammeTheory read(String csv, BlankCells blanks) {
        return new TheoryRows(blanks).read(csv);
    }
}
