package io.github.qic.core.internal.page;

import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** An element of a section. Its content is escaped for each format, and each format ends with a line feed. */
interface PageElement {
    String text();

    String markdown();

    String html();

    static String indented(String text) {
        return text.lines()
                .map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
                .collect(Collectors.joining());
    }

    private static String textLabel(String label, String content) {
        return label.isEmpty() ? content : Escape.line(label) + "\n" + indented(content);
    }

    private static String markdownLabel(String label) {
        return label.isEmpty() ? "" : "**" + Escape.markdown(label) + "**\n\n";
    }

    private static String htmlLabel(String label) {
        return label.isEmpty() ? "" : "<h3>" + Escape.html(label) + "</h3>\n";
    }

    private static <T> String joined(Iterable<T> items, Function<T, String> form) {
        StringBuilder all = new StringBuilder();
        items.forEach(item -> all.append(form.apply(item)));
        return all.toString();
    }

    /** A paragraph, a list, or lines to write on. */
    record Text(String label, List<String> values, int blankLines) implements PageElement {
        private static final String RULE = "_".repeat(60) + "\n";

        @Override
        public String text() {
            return textLabel(
                    label,
                    values.isEmpty()
                            ? RULE.repeat(blankLines)
                            : joined(values, v -> (values.size() == 1 ? "" : "- ") + Escape.line(v) + "\n"));
        }

        @Override
        public String markdown() {
            return markdownLabel(label)
                    + (values.isEmpty()
                            ? String.join("\n\n", Collections.nCopies(blankLines, "___")) + "\n"
                            : joined(values, v -> (values.size() == 1 ? "" : "- ") + Escape.markdownBlock(v) + "\n"));
        }

        @Override
        public String html() {
            if (values.isEmpty()) {
                return htmlLabel(label) + "<div class=\"line\"></div>\n".repeat(blankLines);
            }
            return htmlLabel(label)
                    + (values.size() == 1
                            ? "<p>" + Escape.html(values.get(0)) + "</p>\n"
                            : "<ul>\n" + joined(values, v -> "<li>" + Escape.html(v) + "</li>\n") + "</ul>\n");
        }
    }

    /** A table, or rows to fill in. */
    record Grid(String label, Table table, int blankRows) implements PageElement {
        private Table filled() {
            if (!table.rows().isEmpty()) {
                return table;
            }
            List<Cell> empty = Collections.nCopies(table.columns().size(), Cell.blank());
            return new Table(table.columns(), Collections.nCopies(blankRows, empty));
        }

        @Override
        public String text() {
            return textLabel(label, filled().text());
        }

        @Override
        public String markdown() {
            return markdownLabel(label) + filled().markdown();
        }

        @Override
        public String html() {
            return htmlLabel(label) + filled().html();
        }
    }

    /** A picture in SVG; its description where a format has no pictures. */
    record Picture(String label, String svg, String description) implements PageElement {
        @Override
        public String text() {
            return textLabel(label, Escape.line(description) + "\n");
        }

        @Override
        public String markdown() {
            return markdownLabel(label) + Escape.markdownBlock(description) + "\n";
        }

        @Override
        public String html() {
            return htmlLabel(label) + "<figure>\n" + svg + "</figure>\n";
        }
    }

    /** Content that is already written in each format. */
    record Written(String text, String markdown, String html) implements PageElement {}

    /** Options to tick. */
    record Choice(String label, List<String> options, Optional<String> chosen) implements PageElement {
        private String mark(String option, String blank) {
            return chosen.equals(Optional.of(option)) ? "x" : blank;
        }

        @Override
        public String text() {
            return textLabel(
                    label,
                    options.stream()
                            .map(option -> "[" + mark(option, " ") + "] " + Escape.line(option))
                            .collect(Collectors.joining("   ", "", "\n")));
        }

        @Override
        public String markdown() {
            return markdownLabel(label)
                    + joined(options, option -> "- [" + mark(option, " ") + "] " + Escape.markdown(option) + "\n");
        }

        @Override
        public String html() {
            return htmlLabel(label)
                    + options.stream()
                            .map(option -> "<span class=\"option\"><span class=\"box\">" + mark(option, "") + "</span>"
                                    + Escape.html(option) + "</span>")
                            .collect(Collectors.joining(" ", "<p>", "</p>\n"));
        }
    }

    /** Values by their names. */
    record Facts(Map<String, String> facts, String htmlClass) implements PageElement {
        @Override
        public String text() {
            int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0);
            return joined(
                    facts.entrySet(),
                    fact -> StringUtils.rightPad(fact.getKey(), width + 2) + Escape.line(fact.getValue()) + "\n");
        }

        @Override
        public String markdown() {
            return joined(
                    facts.entrySet(), fact -> "- " + Escape.markdown(fact.getKey() + ": " + fact.getValue()) + "\n");
        }

        @Override
        public String html() {
            return "<dl" + htmlClass + ">\n"
                    + joined(
                            facts.entrySet(),
                            fact -> "<dt>" + Escape.html(fact.getKey()) + "</dt><dd>" + Escape.html(fact.getValue())
                                    + "</dd>\n")
                    + "</dl>\n";
        }
    }

    /** The name and the lines of an address. */
    record Address(String name, List<String> lines) implements PageElement {
        @Override
        public String text() {
            return Escape.line(name) + "\n"
                    + lines.stream().map(Escape::line).collect(Collectors.joining(", ", "", "\n"));
        }

        @Override
        public String markdown() {
            return Escape.markdownBlock(name) + joined(lines, line -> "<br>" + Escape.markdown(line)) + "\n";
        }

        @Override
        public String html() {
            return "<address><strong>" + Escape.html(name) + "</strong>"
                    + joined(lines, line -> "<br>\n" + Escape.html(line)) + "</address>\n";
        }
    }

    /** Sections side by side; one after the other where a format has no columns. */
    record Columns(List<Section> columns) implements PageElement {
        @Override
        public String text() {
            return columns.stream().map(Section::text).collect(Collectors.joining("\n"));
        }

        @Override
        public String markdown() {
            return joined(columns, Section::markdown).substring(1);
        }

        @Override
        public String html() {
            return "<div class=\"columns\">\n" + joined(columns, Section::html) + "</div>\n";
        }
    }
}
