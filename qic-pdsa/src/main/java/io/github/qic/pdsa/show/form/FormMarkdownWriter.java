package io.github.qic.pdsa.show.form;

import io.github.qic.core.internal.text.Escape;
import java.util.stream.Collectors;

/** Writes a form in Markdown; a rule is a line to write on. */
final class FormMarkdownWriter {
    private FormMarkdownWriter() {}

    static String write(Form sheet) {
        StringBuilder out =
                new StringBuilder("# ").append(Escape.markdown(sheet.title())).append('\n');
        for (Form.Section section : sheet.sections()) {
            if (!section.heading().isEmpty()) {
                out.append("\n## ").append(Escape.markdown(section.heading())).append('\n');
            }
            section.items().forEach(item -> out.append('\n').append(item(item)));
        }
        return out.toString();
    }

    private static String item(Form.Item item) {
        if (item instanceof Form.Text text) {
            return label(text.label()) + text(text);
        }
        if (item instanceof Form.Grid grid) {
            return label(grid.label()) + grid.filled().markdown();
        }
        Form.Choice choice = (Form.Choice) item;
        return label(choice.label())
                + choice.options().stream()
                        .map(option ->
                                "- [" + (choice.chosen().filter(option::equals).isPresent() ? "x" : " ") + "] "
                                        + Escape.markdown(option) + "\n")
                        .collect(Collectors.joining());
    }

    private static String label(String label) {
        return label.isEmpty() ? "" : "**" + Escape.markdown(label) + "**\n\n";
    }

    private static String text(Form.Text text) {
        if (text.values().isEmpty()) {
            return "___\n\n".repeat(text.blankLines()).stripTrailing() + "\n";
        }
        return text.values().size() == 1
                ? Escape.markdownBlock(text.values().get(0)) + "\n"
                : text.values().stream()
                        .map(value -> "- " + Escape.markdownBlock(value) + "\n")
                        .collect(Collectors.joining());
    }
}
