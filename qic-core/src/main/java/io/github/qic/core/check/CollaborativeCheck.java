package io.github.qic.core.check;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import java.util.List;
import java.util.Objects;

/** Checks a collaborative against the standards of the field. Immutable. */
public final class CollaborativeCheck {
    private static final List<CheckGroup<CollaborativeCheckContext>> GROUPS = List.of(
            DesignChecks.GROUP,
            PeopleChecks.GROUP,
            TeamChecks.GROUP,
            ReleaseChecks.GROUP,
            DateChecks.GROUP,
            AttendanceChecks.GROUP);
    private static final CollaborativeCheck STANDARD =
            new CollaborativeCheck(CollaborativeThresholds.builder().build());

    private final CollaborativeThresholds thresholds;

    private CollaborativeCheck(CollaborativeThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** {@return the check with its default thresholds} */
    public static CollaborativeCheck standard() {
        return STANDARD;
    }

    /** {@return this check with other thresholds} */
    public CollaborativeCheck with(CollaborativeThresholds other) {
        Objects.requireNonNull(other, "other");
        return new CollaborativeCheck(other);
    }

    /** {@return the findings about a collaborative and its own register in a stable order, accepted or not} */
    public List<Finding> check(Collaborative collaborative) {
        return check(collaborative, collaborative.register());
    }

    /** {@return the findings with a register kept separately, whose unknown people and gatherings are ignored} */
    public List<Finding> check(Collaborative collaborative, Register register) {
        return checked(collaborative, register).findings();
    }

    /** {@return the findings, split by whether the collaborative records their acceptance} */
    public Review review(Collaborative collaborative) {
        return checked(collaborative, collaborative.register()).review(collaborative.acceptances());
    }

    private CollaborativeCheckContext checked(Collaborative collaborative, Register register) {
        CollaborativeCheckContext context = new CollaborativeCheckContext(collaborative, register, thresholds);
        GROUPS.forEach(group -> group.check(context));
        return context;
    }

    /** {@return every rule of this check} */
    public static List<Rule> rules() {
        return CheckGroup.rules(GROUPS);
    }
}
