package io.github.qic.cmoc.assess;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the theory expects of a context: a row of a configuration, with the mechanism to look for, the outcome at stake, and what
 * is known for and against it. */
@Value.Immutable
@JsonDeserialize(builder = Explanation.Builder.class)
public interface Explanation {
    /** {@return the configuration} */
    Id<Configuration> configuration();

    /** {@return what the configuration is called} */
    String title();

    /** {@return the row of it} */
    Id<Link> link();

    /** {@return the mechanisms to look for} */
    List<String> mechanisms();

    /** {@return the outcomes at stake} */
    List<String> outcomes();

    /** {@return how the row stands in the text the theory was taken from} */
    Optional<Origin> provenance();

    /** {@return the evidence on the row, its contexts and mechanisms, in the order of the evidence base} */
    List<EvidenceReference> evidence();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this explanation} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
