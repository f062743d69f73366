package io.github.qic.core.internal.finding;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import java.util.ArrayList;
import java.util.List;

/** A value while it is checked, with its findings so far. */
public class CheckContext {
    private final List<Finding> findings;

    /** Starts without findings. */
    protected CheckContext() {
        findings = new ArrayList<>();
    }

    /** Starts the context of a part whose findings are added to those of the whole. */
    protected CheckContext(CheckContext whole) {
        findings = whole.findings;
    }

    /** Adds a finding. */
    public final void found(Rule rule, String path, String message) {
        findings.add(rule.at(path, message));
    }

    /** Adds a finding if the rule is broken. */
    public final void foundIf(boolean broken, Rule rule, String path, String message) {
        if (broken) {
            found(rule, path, message);
        }
    }

    /** {@return the findings so far, in the order in which they were added} */
    public final List<Finding> findings() {
        return List.copyOf(findings);
    }
}
