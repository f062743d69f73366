package io.github.qic.core.internal.finding;

import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A value while it is checked, with its findings so far. */
public class CheckContext {
    private final List<Finding> findings;
    private final Subjects subjects;
    private final String root;

    /**
     * Starts without findings.
     *
     * @param values the values that paths may lead into: a path leads into the first that has its first field; none if paths hold no
     *     list positions
     */
    protected CheckContext(Object... values) {
        findings = new ArrayList<>();
        subjects = new Subjects(List.of(values));
        root = "";
    }

    /** Starts the context of a part, whose findings are added to those of the whole with the path of the part before theirs. */
    protected CheckContext(CheckContext whole, String path) {
        findings = whole.findings;
        subjects = whole.subjects;
        root = whole.root + path;
    }

    /** Adds a finding. */
    public final void found(Rule rule, String path, String message) {
        foundAt(rule, root + path, root + path, content(root + path), message);
    }

    /**
     * Adds a finding whose subject has a path of its own.
     *
     * @param subject the path of its subject, the same from version to version
     * @param content what makes an acceptance lapse if it changes
     */
    protected final void foundAt(Rule rule, String path, String subject, String content, String message) {
        findings.add(rule.at(path, subjects.id(subject), content, message));
    }

    /** {@return the content of what a path leads to} */
    protected final String content(String path) {
        return subjects.content(path);
    }

    /** Adds a finding if the rule is broken. */
    public final void foundIf(boolean broken, Rule rule, String path, String message) {
        if (broken) {
            found(rule, path, message);
        }
    }

    /** Checks the items of a list, each with its path. */
    public final <T> void each(List<T> items, String path, BiConsumer<T, String> check) {
        for (int i = 0; i < items.size(); i++) {
            check.accept(items.get(i), path + "/" + i);
        }
    }

    /** {@return the findings so far, split by whether they have been accepted} */
    public final Review review(List<Acceptance> acceptances) {
        return Review.of(findings, acceptances, subjects::contains);
    }

    /** {@return the findings so far, in the order in which they were added} */
    public final List<Finding> findings() {
        return List.copyOf(findings);
    }
}
