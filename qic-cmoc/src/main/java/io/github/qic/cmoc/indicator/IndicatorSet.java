package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The indicators of a theory, kept separately, since the same theory may need other indicators in another setting. */
@Value.Immutable
@JsonDeserialize(builder = IndicatorSet.Builder.class)
public sealed interface IndicatorSet permits ImmutableIndicatorSet {
    /** The document of the indicators of a theory. */
    Document<IndicatorSet> DOCUMENT = Document.of("qic/indicators", 1, IndicatorSet.class);

    /** {@return its title} */
    String title();

    /** {@return the indicators, at most one for each condition or context} */
    List<Indicator> indicators();

    /** {@return the indicators by condition or context, in order; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<? extends TheoryClaim>, Indicator> indicatorsByClaim() {
        return Maps.byKey(indicators(), Indicator::claim);
    }

    /** {@return the indicator of a condition or context} */
    default Optional<Indicator> indicator(Id<? extends TheoryClaim> claim) {
        Objects.requireNonNull(claim, "claim");
        return Optional.ofNullable(indicatorsByClaim().get(claim));
    }

    /** {@return the rule of a context, if it has an indicator} */
    default Optional<IndicatorRule> rule(Context context) {
        return indicator(context.id()).map(Indicator::rule);
    }

    /** {@return the rule of a condition: its own, or else all rules of its contexts, if every context has a rule} */
    default Optional<IndicatorRule> rule(Condition condition) {
        Optional<IndicatorRule> own = indicator(condition.id()).map(Indicator::rule);
        if (own.isPresent() || condition.contexts().isEmpty()) {
            return own;
        }
        List<IndicatorRule> rules = condition.contexts().stream()
                .flatMap(context -> indicator(context).map(Indicator::rule).stream())
                .toList();
        return rules.size() == condition.contexts().size()
                ? Optional.of(AllOf.builder().rules(rules).build())
                : Optional.empty();
    }

    /** {@return the questions that people have to answer, in order, without duplicates} */
    default List<Question> questions() {
        return indicators().stream()
                .flatMap(indicator -> indicator.rule().leaves())
                .flatMap(rule -> rule instanceof Question question ? Stream.of(question) : Stream.empty())
                .distinct()
                .toList();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this set} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds sets of indicators. */
    final class Builder extends ImmutableIndicatorSet.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if the title is blank or has more than 1,000 characters, or a claim or a question id is a
         *     duplicate
         */
        @Override
        public IndicatorSet build() {
            IndicatorSet indicatorSet = super.build();
            return new Problems()
                    .requireName(indicatorSet.title(), "/title")
                    .requireUnique(indicatorSet.indicators(), Indicator::claim, "/indicators", "claim")
                    .requireUnique(indicatorSet.questions(), Question::id, "/questions", "id")
                    .returnIfNone(indicatorSet);
        }
    }
}
