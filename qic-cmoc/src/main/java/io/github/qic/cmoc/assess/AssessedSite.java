package io.github.qic.cmoc.assess;

import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * A site of an assessment.
 *
 * @param id the site
 * @param name its name
 */
public record AssessedSite(Id<Site> id, String name) {
    /** @throws InvalidValueException if the name is blank or has more than 1,000 characters */
    public AssessedSite {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        new Problems().requireName(name, "/name").throwIfAny();
    }
}
