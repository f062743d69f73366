package io.github.qic.core.attendance.sheet;

import io.github.qic.core.attendance.Register;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.List;

/** What came of reading a sheet: the whole register, or every reason why not. Nothing is half imported. */
public final class AttendanceImport {
    private final Register register;
    private final List<RowProblem> problems;

    AttendanceImport(Register register, List<RowProblem> problems) {
        this.register = register;
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong, in order of line; empty when the sheet was read} */
    public List<RowProblem> problems() {
        return problems;
    }

    /** {@return whether the sheet was read without a problem} */
    public boolean isComplete() {
        return problems.isEmpty();
    }

    /**
     * {@return the register}
     *
     * @throws InvalidValueException if there is any problem, with all of them; paths look like {@code /line/3/column/2}
     */
    public Register register() {
        if (!isComplete()) {
            throw new InvalidValueException(problems.stream()
                    .map(p -> new Problem(
                            "/line/" + p.line() + (p.column() == 0 ? "" : "/column/" + p.column()), p.reason()))
                    .toList());
        }
        return register;
    }
}
