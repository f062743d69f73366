package io.github.qic.core.internal.finding;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A value while it is checked, with its findings so far. */
public class CheckContext {
    private final List<Finding> findings;
    private final String root;

    /** Starts without findings. */
    protected CheckContext() {
        findings = new ArrayList<>();
        root = "";
    }

    /** Starts the context of a part, whose findings are added to those of the whole with the path of the part before theirs. */
    protected CheckContext(CheckContext whole, String path) {
        findings = whole.findings;
        root = whole.root + path;
    }

    /** Adds a finding. */
    public final void found(Rule rule, String path, String message) {
        findings.add(rule.at(root + path, message));
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

    /** {@return the findings so far, in the order in which they were added} */
    public final List<Finding> findings() {
        return List.copyOf(findings);
    }
}
