package io.github.qic.pdsa.idea;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import org.immutables.value.Value;

/** Something that has to change for the aim to be achieved. A primary driver may have secondary drivers. */
@Value.Immutable
@JsonDeserialize(builder = Driver.Builder.class)
public sealed interface Driver permits ImmutableDriver {
    /** {@return its id, unique in the project} */
    Id<Driver> id();

    /** {@return its name} */
    String name();

    /** {@return its secondary drivers, which have none themselves} */
    List<Driver> secondary();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this driver} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds drivers. */
    final class Builder extends ImmutableDriver.Builder {
        Builder() {}

        /** @throws InvalidValueException if the name is blank or has more than 1,000 characters, or if there is a third level of drivers */
        @Override
        public Driver build() {
            Driver driver = super.build();
            Problems problems = new Problems().requireName(driver.name(), "/name");
            for (int i = 0; i < driver.secondary().size(); i++) {
                boolean isLeaf = driver.secondary().get(i).secondary().isEmpty();
                String path = "/secondary/" + i + "/secondary";
                problems.require(isLeaf, path, "must be empty: a driver diagram has two levels of drivers");
            }
            return problems.returnIfNone(driver);
        }
    }
}
