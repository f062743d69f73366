package io.github.qic.core.internal.sheet;

import io.github.qic.core.valid.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with a sheet, with its place. */
final class Faults {
    private static final int LETTERS = 26;

    private final String prefix;
    private final List<Fault> found = new ArrayList<>();

    /**
     * Starts with nothing wrong.
     *
     * @param prefix what comes before {@code /line/} in paths
     */
    Faults(String prefix) {
        this.prefix = prefix;
    }

    /** A problem, with where it is, to sort by: the column from 1, 0 for the whole line. */
    private record Fault(int line, int column, Problem problem) {}

    /** {@return the path of a line} */
    String path(int line) {
        return prefix + "/line/" + line;
    }

    /** Adds a problem of a line. */
    void refuse(int line, String message) {
        found.add(new Fault(line, 0, new Problem(path(line), message)));
    }

    /** Adds a problem of the cell at an index, from 0. */
    void refuse(int line, int index, String message) {
        String path = path(line) + "/column/" + letters(index + 1);
        found.add(new Fault(line, index + 1, new Problem(path, message)));
    }

    /** Adds what ends the sheet. */
    void refuseRest(List<Problem> problems) {
        problems.forEach(problem -> found.add(new Fault(Integer.MAX_VALUE, 0, problem)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** {@return all of them in the order of lines and columns} */
    List<Problem> problems() {
        return found.stream()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .map(Fault::problem)
                .toList();
    }

    /** {@return the name of a column in spreadsheets, such as {@code C} or {@code AA}, by its number from 1} */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }
}
