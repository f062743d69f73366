package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.Support;
import io.github.qic.core.programme.SupportKind;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The programme gave this kind of support in its months so far; support is for all sites. If none of this kind is recorded,
 * the result is unknown.
 *
 * @param kind the kind of support
 * @param enough the share of months that is enough, above 0 and at most 1
 */
@JsonTypeName("supported")
public record SupportRule(SupportKind kind, BigDecimal enough) implements IndicatorRule {
    /** @throws InvalidValueException if the share is not above 0 and at most 1 */
    public SupportRule {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(enough, "enough");
        Tally.requireShare(new Problems(), enough, "/enough").throwIfAny();
    }

    @Override
    public IndicatorResult evaluate(IndicatorScope scope) {
        List<Support> given = scope.collaborative().programme().support().stream()
                .filter(support -> support.kind() == kind)
                .toList();
        if (given.isEmpty()) {
            return IndicatorResult.of(
                    scope.reason("no " + Words.of(kind) + " support is recorded", Presence.UNKNOWN, "/programme"));
        }
        List<Answer> months = IntStream.rangeClosed(1, scope.months())
                .mapToObj(month -> given.stream().anyMatch(s -> s.fromMonth() <= month && month <= s.toMonth())
                        ? Answer.YES
                        : Answer.NO)
                .toList();
        return scope.count(
                "months had " + Words.of(kind) + " support", months, enough, "/programme/support/*/fromMonth");
    }
}
