package io.github.qic.pdsa.check;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import java.util.ArrayList;
import java.util.List;

/** Collects findings in the order they are made. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    void addIf(boolean broken, Rule rule, String path, String message) {
        if (broken) {
            found.add(rule.at(path, message));
        }
    }

    List<Finding> found() {
        return List.copyOf(found);
    }
}
