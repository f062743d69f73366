package io.github.qic.pdsa.cycle;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The scales of a ramp.
 *
 * @param steps the scales, at least one, each larger than the previous one
 */
public record RampSteps(List<Scale> steps) {
    /** One resident, three, five, then all residents of a care home. A rule of thumb, not a published standard. */
    public static final RampSteps ONE_THREE_FIVE_ALL = new RampSteps(List.of(
            new Scale(1, ScaleUnit.RESIDENT),
            new Scale(3, ScaleUnit.RESIDENT),
            new Scale(5, ScaleUnit.RESIDENT),
            new Scale(1, ScaleUnit.CARE_HOME)));

    /** @throws InvalidValueException if there is no step, or if a step is not larger than the previous one */
    public RampSteps {
        Objects.requireNonNull(steps, "steps");
        steps = List.copyOf(steps);
        Problems problems = new Problems().require(!steps.isEmpty(), "/steps", "must not be empty");
        for (int i = 1; i < steps.size(); i++) {
            boolean larger = steps.get(i).compareTo(steps.get(i - 1)) > 0;
            problems.require(larger, "/steps/" + i, "must be larger than the previous step");
        }
        problems.throwIfAny();
    }

    /** {@return the next larger scale after a test; empty after the last step} */
    public Optional<Scale> after(Scale tested) {
        return steps.stream().filter(s -> s.compareTo(tested) > 0).findFirst();
    }

    /** {@return the number of steps that are larger than one test and smaller than the next} */
    public int between(Scale tested, Scale next) {
        return (int) steps.stream()
                .filter(s -> s.compareTo(tested) > 0 && s.compareTo(next) < 0)
                .count();
    }
}
