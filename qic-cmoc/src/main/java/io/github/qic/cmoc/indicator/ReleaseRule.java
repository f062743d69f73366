package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * The people who need it are released from their daily work to take part: backfill is offered, permission given or time
 * protected. In place if nobody from these employers takes part; a person without a record counts as unknown. A record has no
 * date: it applies for as long as the person takes part.
 */
@Value.Immutable
@JsonTypeName("released")
@JsonDeserialize(builder = ReleaseRule.Builder.class)
public sealed interface ReleaseRule extends IndicatorRule permits ImmutableReleaseRule {
    /** {@return what those people need} */
    ReleaseNeed need();

    /** {@return the kinds of employer whose staff need it, at least one} */
    List<OrganisationKind> employers();

    /** {@return the share of them that is enough, above 0 and at most 1; 1 by default} */
    @Value.Default
    default BigDecimal enough() {
        return BigDecimal.ONE;
    }

    @Override
    default IndicatorResult evaluate(IndicatorScope scope) {
        List<Participant> people = scope.people();
        List<Answer> answers = people.stream()
                .filter(person -> scope.employedBy(person, employers()))
                .map(person -> scope.collaborative()
                        .programme()
                        .release(person.id())
                        .map(need()::answer)
                        .orElse(Answer.UNKNOWN))
                .toList();
        if (answers.isEmpty() && !people.isEmpty()) {
            return IndicatorResult.of(
                    scope.reason("nobody here needs " + need().title, Presence.IN_PLACE, "/participants"));
        }
        return scope.count("people who need it have " + need().title, answers, enough(), "/programme/releases");
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this rule} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds rules of this type. */
    final class Builder extends ImmutableReleaseRule.Builder {
        Builder() {}

        /** @throws InvalidValueException if there is no employer, or the share is not above 0 and at most 1 */
        @Override
        public ReleaseRule build() {
            ReleaseRule rule = super.build();
            Problems problems = new Problems().require(!rule.employers().isEmpty(), "/employers", "must not be empty");
            return Tally.requireShare(problems, rule.enough(), "/enough").returnIfNone(rule);
        }
    }
}
