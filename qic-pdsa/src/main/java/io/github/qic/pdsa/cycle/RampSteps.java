package io.github.qic.pdsa.cycle;

import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;

/**
 * The scales a ramp goes through.
 *
 * @param steps the scales, each larger than the one before
 */
public record RampSteps(List<Scale> steps) {
    /** One resident, three, five, then all residents of a care home. A rule of thumb, not a published standard. */
    public static final RampSteps ONE_THREE_FIVE_ALL = new RampSteps(List.of(
            new Scale(1, ScaleUnit.RESIDENT),
            new Scale(3, ScaleUnit.RESIDENT),
            new Scale(5, ScaleUnit.RESIDENT),
            new Scale(1, ScaleUnit.CARE_HOME)));

    public RampSteps {
        steps = List.copyOf(steps);
        Problems problems = new Problems().require(!steps.isEmpty(), "/steps", "must not be empty");
        for (int i = 1; i < steps.size(); i++) {
            problems.require(
                    steps.get(i).compareTo(steps.get(i - 1)) > 0, "/steps/" + i, "must be larger than the step before");
        }
        problems.throwIfAny();
    }

    /** {@return the scale to begin with} */
    public Scale first() {
        return steps.get(0);
    }

    /**
     * {@return the next scale after a test, or nothing when the last step is reached}
     *
     * @param tested the scale that was tested
     */
    public Optional<Scale> after(Scale tested) {
        return steps.stream().filter(s -> s.compareTo(tested) > 0).findFirst();
    }

    /**
     * {@return how many steps lie between two tests: each larger than the first and smaller than the second}
     *
     * @param tested the scale of the first test
     * @param next the scale of the second
     */
    public int between(Scale tested, Scale next) {
        return (int) steps.stream()
                .filter(s -> s.compareTo(tested) > 0 && s.compareTo(next) < 0)
                .count();
    }
}
