package io.github.qic.core.attendance.sheet;

/**
 * Why a sheet of attendances cannot be imported. Neither what stood in the cell nor the heading of its column is repeated: it may
 * be a name.
 *
 * @param line the line of the file, from 1
 * @param column the column, from 1; 0 for the whole line
 * @param reason what is wrong
 */
public record RowProblem(int line, int column, String reason) {
    private static final int LETTERS = 26;

    /** {@return the column as a spreadsheet names it, such as {@code C} or {@code AA}; empty for the whole line} */
    public String columnName() {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            name.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return name.reverse().toString();
    }

    @Override
    public String toString() {
        return "line " + line + (column == 0 ? "" : ", column " + columnName()) + ": " + reason;
    }
}
