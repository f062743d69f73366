package io.github.qic.pdsa.project;

import java.util.List;

/**
 * The three questions of the Model for Improvement, answered from a project.
 *
 * @param accomplish what are we trying to accomplish: the aim, if there is one
 * @param know how will we know that a change is an improvement: the measures
 * @param change what changes can we make: the ideas
 */
public record ThreeQuestions(List<String> accomplish, List<String> know, List<String> change) {
    public ThreeQuestions {
        accomplish = List.copyOf(accomplish);
        know = List.copyOf(know);
        change = List.copyOf(change);
    }
}
