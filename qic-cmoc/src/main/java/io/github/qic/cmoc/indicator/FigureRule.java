package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure that a module or the application supplies. Between the two thresholds the context is partly in place; whether
 * higher or lower is better follows from which threshold is greater. A figure of the whole collaborative does not
 * apply to a single site.
 *
 * @param name the name of the figure, such as {@code attendance.retention}
 * @param inPlace the threshold for in place
 * @param absent the threshold for absent, which must differ
 */
@JsonTypeName("figure")
public record FigureRule(String name, BigDecimal inPlace, BigDecimal absent) implements IndicatorRule {
    /** @throws InvalidValueException if the name is blank or the thresholds are equal */
    public FigureRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(inPlace, "inPlace");
        Objects.requireNonNull(absent, "absent");
        new Problems()
                .requireText(name, "/name")
                .requireDecimal(inPlace, "/inPlace")
                .requireDecimal(absent, "/absent")
                .require(inPlace.compareTo(absent) != 0, "/absent", "must differ from /inPlace")
                .throwIfAny();
    }

    @Override
    public IndicatorResult evaluate(IndicatorScope scope) {
        return scope.figure(name)
                .map(fact -> IndicatorResult.of(reason(fact)))
                .orElseGet(() -> IndicatorResult.unknown("no figure " + name + " is given", "figures given"));
    }

    private PresenceReason reason(Fact fact) {
        return PresenceReason.builder()
                .text(name + " is " + fact.value().toPlainString()
                        + (fact.unit().equals("1") ? "" : " " + fact.unit()) + ": " + fact.definition())
                .presence(presence(fact.value()))
                .source(fact.source())
                .date(fact.asOf())
                .build();
    }

    private Presence presence(BigDecimal value) {
        int better = inPlace.compareTo(absent);
        if (value.compareTo(inPlace) * better >= 0) {
            return Presence.IN_PLACE;
        }
        return value.compareTo(absent) * better <= 0 ? Presence.ABSENT : Presence.PARTLY;
    }
}
