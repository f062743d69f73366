package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A context-mechanism-outcome configuration: a causal explanation of the whole programme or a part of it. */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "shortName",
    "heading",
    "statement",
    "links",
    "about",
    "aboutSites",
    "partOf",
    "contrasts",
    "provenance",
    "note"
})
@JsonDeserialize(builder = Configuration.Builder.class)
public non-sealed interface Configuration extends TheoryClaim {
    /** {@return its id} */
    Id<Configuration> id();

    /** {@return a name of a few words} */
    Optional<String> shortName();

    /** {@return the sentence that heads it in a table} */
    Optional<String> heading();

    /** {@return the configuration as if, then, because} */
    Optional<Statement> statement();

    /** {@return its rows} */
    List<Link> links();

    /** {@return the people it makes a claim about; they should be heard in its evidence} */
    List<Id<Actor>> about();

    /** {@return the sites it makes a claim about; its evidence should come from each of them} */
    List<Id<Site>> aboutSites();

    /** {@return the configuration it is embedded in} */
    Optional<Id<Configuration>> partOf();

    /** {@return the configuration it is a counter-case to: what happens where the contexts are missing} */
    Optional<Id<Configuration>> contrasts();

    /** {@return a remark} */
    Optional<String> note();

    @Override
    default Id<Configuration> claimId() {
        return id();
    }

    @Override
    default ClaimKind claimKind() {
        return ClaimKind.CONFIGURATION;
    }

    @Override
    default String label() {
        return shortName().or(this::heading).orElseGet(() -> id().value());
    }

    @Override
    default String wording() {
        return TextRules.joined(heading(), statement().map(Statement::sentence));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this configuration} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds configurations. */
    final class Builder extends ImmutableConfiguration.Builder {
        Builder() {}

        /** @throws InvalidValueException for blank text */
        @Override
        public Configuration build() {
            Configuration configuration = super.build();
            TextRules.check(configuration);
            return configuration;
        }
    }
}
