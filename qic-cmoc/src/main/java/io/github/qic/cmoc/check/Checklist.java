package io.github.qic.cmoc.check;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The items of a reporting standard while they are listed, and the words for what an inquiry contains. */
final class Checklist {
    private final List<ChecklistEntry> entries = new ArrayList<>();
    private final String theory;

    Checklist(Inquiry inquiry) {
        theory = "/versions/" + (inquiry.versions().size() - 1) + "/theory";
    }

    /** Adds items that an inquiry does not contain. */
    Checklist author(String... titles) {
        for (String title : titles) {
            add(title, false, Optional.empty(), "");
        }
        return this;
    }

    /** Adds an item that an inquiry may contain, with the path that fills it. */
    Checklist item(String title, String path, Optional<String> text) {
        return add(title, true, text, path);
    }

    /** Adds an item that the theory may contain, with its path from there. */
    Checklist theoryItem(String title, String path, Optional<String> text) {
        return add(title, true, text, theory + path);
    }

    /** Adds the items on findings, which both standards have. */
    Checklist findings(ProgrammeTheory latest) {
        return theoryItem(
                        "Main findings",
                        "/configurations",
                        counted(latest.configurations().size(), "configuration"))
                .theoryItem(
                        "Summary of findings",
                        "/conditions",
                        counted(latest.conditions().size(), "condition"));
    }

    private Checklist add(String title, boolean fillable, Optional<String> text, String path) {
        entries.add(new ChecklistEntry(new RamesesItem(entries.size() + 1, title, fillable, text), path));
        return this;
    }

    List<ChecklistEntry> entries() {
        return List.copyOf(entries);
    }

    static void add(List<String> parts, OptionalInt count, String what, String more) {
        count.ifPresent(n -> parts.add(Words.count(n, what) + more));
    }

    static Optional<String> counted(int count, String what) {
        return count == 0 ? Optional.empty() : Optional.of(Words.count(count, what));
    }

    static <T> Optional<String> joined(List<T> items, Function<T, String> text) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("; ", items.stream().map(text).toList()));
    }

    static <T> Optional<String> listed(List<T> items, Function<T, String> text, String what) {
        return joined(items, text).map(all -> Words.count(items.size(), what) + ": " + all);
    }
}
