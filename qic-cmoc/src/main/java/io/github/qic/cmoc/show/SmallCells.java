package io.github.qic.cmoc.show;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds the cells of a table of counts that have to be hidden: those of too few people and, where one alone is hidden in a row or a
 * column, the smallest other one, since a total known from elsewhere would give away a single one (secondary suppression, as in
 * Willenborg and de Waal 2001, Elements of Statistical Disclosure Control).
 */
final class SmallCells {
    private final int[][] people;
    private final boolean[][] hidden;
    private final int[] inRow;
    private final int[] inColumn;

    /** Rows from 0, columns from -1 downwards. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private SmallCells(int[][] people) {
        this.people = people;
        int columns = people.length == 0 ? 0 : people[0].length;
        hidden = new boolean[people.length][columns];
        inRow = new int[people.length];
        inColumn = new int[columns];
    }

    /** {@return which cells to hide; a cell of nobody is shown unless it has to hide another} */
    static boolean[][] hidden(int[][] people, int fewest) {
        SmallCells cells = new SmallCells(people);
        for (int row = 0; row < people.length; row++) {
            for (int column = 0; column < people[row].length; column++) {
                if (people[row][column] > 0 && people[row][column] < fewest) {
                    cells.hide(row, column);
                }
            }
        }
        cells.hideOthers();
        return cells.hidden;
    }

    private void hide(int row, int column) {
        hidden[row][column] = true;
        inRow[row]++;
        inColumn[column]++;
        open.add(row);
        open.add(-column - 1);
    }

    private void hideOthers() {
        while (!open.isEmpty()) {
            int next = open.remove();
            if (next >= 0 && inRow[next] == 1) {
                hideSmallestInRow(next);
            } else if (next < 0 && inColumn[-next - 1] == 1) {
                hideSmallestInColumn(-next - 1);
            }
        }
    }

    private void hideSmallestInRow(int row) {
        int smallest = -1;
        for (int column = 0; column < inColumn.length; column++) {
            if (!hidden[row][column] && (smallest < 0 || isBetter(people[row][column], people[row][smallest]))) {
                smallest = column;
            }
        }
        if (smallest >= 0) {
            hide(row, smallest);
        }
    }

    private void hideSmallestInColumn(int column) {
        int smallest = -1;
        for (int row = 0; row < inRow.length; row++) {
            if (!hidden[row][column] && (smallest < 0 || isBetter(people[row][column], people[smallest][column]))) {
                smallest = row;
            }
        }
        if (smallest >= 0) {
            hide(smallest, column);
        }
    }

    /** The smallest one with anybody, or else one with nobody. */
    private static boolean isBetter(int count, int than) {
        return count > 0 && (than == 0 || count < than);
    }
}
