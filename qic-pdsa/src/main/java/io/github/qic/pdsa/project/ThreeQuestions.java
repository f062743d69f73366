package io.github.qic.pdsa.project;

import java.util.List;
import java.util.Objects;

/**
 * The three questions of the Model for Improvement, as a project answers them.
 *
 * @param accomplish what are we trying to accomplish? The aim, if there is one
 * @param know how will we know that a change is an improvement? The measures
 * @param change what change can we make that will result in improvement? The change ideas
 */
public record ThreeQuestions(List<String> accomplish, List<String> know, List<String> change) {
    public ThreeQuestions {
        Objects.requireNonNull(accomplish, "accomplish");
        Objects.requireNonNull(know, "know");
        Objects.requireNonNull(change, "change");
        accomplish = List.copyOf(accomplish);
        know = List.copyOf(know);
        change = List.copyOf(change);
    }
}
