package io.github.qic.core.check;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Holds a collaborative against the rules of the field. Immutable. */
public final class CollaborativeCheck {
    private static final CollaborativeCheck STANDARD =
            new CollaborativeCheck(CollaborativeThresholds.builder().build());

    private final CollaborativeThresholds thresholds;

    private CollaborativeCheck(CollaborativeThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** {@return the rules with their usual thresholds} */
    public static CollaborativeCheck standard() {
        return STANDARD;
    }

    /**
     * {@return this check with other thresholds}
     *
     * @param other the thresholds
     */
    public CollaborativeCheck with(CollaborativeThresholds other) {
        return new CollaborativeCheck(other);
    }

    /**
     * {@return what is doubtful, in a stable order, whether or not somebody has accepted it}
     *
     * @param collaborative the collaborative, with its own register
     */
    public List<Finding> check(Collaborative collaborative) {
        return check(collaborative, collaborative.register());
    }

    /**
     * {@return what is doubtful, in a stable order, whether or not somebody has accepted it}
     *
     * @param collaborative the collaborative
     * @param register a register that is kept apart; people and gatherings the collaborative does not know are passed over
     */
    public List<Finding> check(Collaborative collaborative, Register register) {
        CollaborativeCheckContext checked = new CollaborativeCheckContext(collaborative, register, thresholds);
        DesignChecks.check(checked);
        TeamChecks.check(checked);
        ReleaseChecks.check(checked);
        DateChecks.check(checked);
        AttendanceChecks.check(checked);
        return List.copyOf(checked.findings);
    }

    /**
     * {@return what is doubtful, divided by whether the collaborative records that somebody accepted it}
     *
     * @param collaborative the collaborative, with its own register
     */
    public Review review(Collaborative collaborative) {
        return Review.of(check(collaborative), collaborative.acceptances());
    }

    /** {@return every rule there is, with its source} */
    public static List<Rule> rules() {
        return Stream.of(
                        DesignChecks.RULES,
                        TeamChecks.RULES,
                        ReleaseChecks.RULES,
                        DateChecks.RULES,
                        AttendanceChecks.RULES)
                .flatMap(List::stream)
                .toList();
    }
}
