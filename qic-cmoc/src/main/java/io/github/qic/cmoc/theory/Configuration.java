package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.confidence.Confidence;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A context-mechanism-outcome configuration: a causal explanation of the whole programme or a part of it. It may also be no more
 * than a statement, as in a list of if-then statements, or an area of the theory that only groups other configurations.
 */
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
    "boundaryConditions",
    "moderators",
    "counterExamples",
    "confidence",
    "tags",
    "provenance",
    "note"
})
@JsonDeserialize(builder = Configuration.Builder.class)
@SuppressWarnings("immutables:from") // only from(Configuration) copies the id, as its type is narrower than in a claim
public sealed interface Configuration extends TheoryClaim permits ImmutableConfiguration {
    @Override
    Id<Configuration> id();

    /** {@return a name of a few words} */
    Optional<String> shortName();

    /** {@return its heading in a table} */
    Optional<String> heading();

    /** {@return the configuration as an if-then-because sentence} */
    Optional<Statement> statement();

    /** {@return its links} */
    List<Link> links();

    /** {@return the actors it makes a claim about, who should be heard in its evidence} */
    List<Id<Actor>> about();

    /** {@return the sites it makes a claim about, each of which should contribute evidence} */
    List<Id<Site>> aboutSites();

    /** {@return the configuration it is part of: an area of the theory, or a wider explanation} */
    Optional<Id<Configuration>> partOf();

    /** {@return the configuration to which it is the counter-case: what happens if the contexts are missing} */
    Optional<Id<Configuration>> contrasts();

    /** {@return the limits within which it holds} */
    List<String> boundaryConditions();

    /** {@return what changes how strongly it holds} */
    List<String> moderators();

    /** {@return cases in which it did not hold; a counter-case with its own explanation is a configuration that contrasts} */
    List<String> counterExamples();

    /** {@return the confidence in it} */
    Optional<Confidence> confidence();

    /** {@return keywords for filtering and search} */
    List<String> tags();

    /** {@return a note} */
    Optional<String> note();

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
        return Stream.of(heading(), statement().map(Statement::sentence))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
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

        /** @throws InvalidValueException if a text is blank, or the short name or heading has more than 10,000 characters */
        @Override
        public Configuration build() {
            Configuration configuration = super.build();
            Problems problems = new Problems()
                    .requireText(configuration.shortName(), "/shortName")
                    .requireText(configuration.heading(), "/heading")
                    .requireTexts(configuration.boundaryConditions(), "/boundaryConditions")
                    .requireTexts(configuration.moderators(), "/moderators")
                    .requireTexts(configuration.counterExamples(), "/counterExamples")
                    .requireTexts(configuration.tags(), "/tags")
                    .requireText(configuration.note(), "/note");
            TextRules.requireShort(configuration.shortName(), "/shortName", problems);
            TextRules.requireShort(configuration.heading(), "/heading", problems);
            return problems.returnIfNone(configuration);
        }
    }
}
