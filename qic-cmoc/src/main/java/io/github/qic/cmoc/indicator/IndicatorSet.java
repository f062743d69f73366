package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The indicators of a theory. They stand apart from it: the same theory may be seen by other signs elsewhere. */
@Value.Immutable
@JsonDeserialize(builder = IndicatorSet.Builder.class)
public interface IndicatorSet {
    /** The document of the indicators of a theory. */
    Document<IndicatorSet> DOCUMENT = Document.of("qic/indicators", 1, IndicatorSet.class);

    /** {@return what it is called} */
    String title();

    /** {@return the indicators, at most one for each condition or context} */
    List<Indicator> indicators();

    /**
     * {@return the indicator of a condition or context}
     *
     * @param claim its id
     */
    default Optional<Indicator> indicator(Id<? extends TheoryClaim> claim) {
        return indicators().stream().filter(i -> i.claim().equals(claim)).findFirst();
    }

    /**
     * {@return how a condition or context is seen: its own rule, or for a condition without one the rules of its contexts, if
     * every one of them has a rule}
     *
     * @param claim a condition or context
     */
    default Optional<IndicatorRule> rule(TheoryClaim claim) {
        Optional<IndicatorRule> own = indicator(claim.claimId()).map(Indicator::rule);
        if (own.isPresent()
                || !(claim instanceof Condition condition)
                || condition.contexts().isEmpty()) {
            return own;
        }
        List<IndicatorRule> rules = condition.contexts().stream()
                .flatMap(context -> indicator(context).stream())
                .map(Indicator::rule)
                .toList();
        return rules.size() == condition.contexts().size()
                ? Optional.of(AllOf.builder().rules(rules).build())
                : Optional.empty();
    }

    /** {@return the questions that people have to answer, in order; each once} */
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

    /** Builds values of this type. */
    final class Builder extends ImmutableIndicatorSet.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException for a blank title, two indicators of one claim, and two questions with one
         *     id
         */
        @Override
        public IndicatorSet build() {
            IndicatorSet indicatorSet = super.build();
            return new Problems()
                    .requireText(indicatorSet.title(), "/title")
                    .requireUnique(indicatorSet.indicators(), Indicator::claim, "/indicators", "claim")
                    .requireUnique(indicatorSet.questions(), Question::id, "/questions", "id")
                    .returnIfNone(indicatorSet);
        }
    }
}
