package io.github.qic.pdsa.check;

import io.github.qic.pdsa.project.Project;
import java.util.List;
import java.util.function.UnaryOperator;

/** One thing done badly, and the findings it must give. */
record Fault(String name, UnaryOperator<Project> spoiled, List<String> expected) {
    static Fault fault(String name, UnaryOperator<Project> spoiled, String... expected) {
        return new Fault(name, spoiled, List.of(expected));
    }

    Project make(Project good) {
        return spoiled.apply(good);
    }

    @Override
    public String toString() {
        return name;
    }
}
