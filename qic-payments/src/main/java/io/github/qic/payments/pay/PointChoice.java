package io.github.qic.payments.pay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which pay point of a band is paid. A band alone does not say what somebody earns, so there is no default: whoever
 * describes a scheme decides. On the wire it is the text, such as {@code entry} or {@code years 3}.
 */
public final class PointChoice {
    private static final String ENTRY = "entry";
    private static final String TOP = "top";
    private static final String MIDPOINT = "midpoint";
    private static final String YEARS = "years ";
    private static final String STEP = "step ";

    private static final Comparator<PayPoint> BY_YEARS = Comparator.<PayPoint>comparingInt(
                    point -> point.minYears().orElse(0))
            .thenComparing(PayPoint::annual);

    private final String text;

    private PointChoice(String text) {
        this.text = text;
    }

    /** {@return the lowest point of the band} */
    public static PointChoice entry() {
        return new PointChoice(ENTRY);
    }

    /** {@return the highest point of the band} */
    public static PointChoice top() {
        return new PointChoice(TOP);
    }

    /**
     * {@return the middle point of the band; for an even number of points, midway between the two in the middle,
     * rounded half up to the penny} Transitional points do not count.
     */
    public static PointChoice midpoint() {
        return new PointChoice(MIDPOINT);
    }

    /**
     * {@return the point reached after some years in the band, as the published table has it; a payslip may differ}
     *
     * @param years whole years, 0 to 60
     * @throws InvalidValueException if the years are out of range
     */
    public static PointChoice years(int years) {
        if (years < 0 || years > 60) {
            throw InvalidValueException.of("", "years of experience must be 0 to 60 - but was: " + years);
        }
        return new PointChoice(YEARS + years);
    }

    /**
     * {@return the point with this name in the published table}
     *
     * @param name such as {@code point 26}; names differ between years
     * @throws InvalidValueException if the name is blank, begins with a space or is longer than 100 characters
     */
    public static PointChoice step(String name) {
        return of(STEP + name);
    }

    /**
     * {@return the choice that a text stands for}
     *
     * @param text {@code entry}, {@code top}, {@code midpoint}, {@code years n} or {@code step name}
     * @throws InvalidValueException if the text is none of these
     */
    @JsonCreator
    public static PointChoice of(String text) {
        if (text.matches("years \\d{1,2}")) {
            return years(Integer.parseInt(text.substring(YEARS.length())));
        }
        if (List.of(ENTRY, TOP, MIDPOINT).contains(text) || text.matches("step \\S.{0,99}")) {
            return new PointChoice(text);
        }
        throw InvalidValueException.of("", "must be entry, top, midpoint, years n or step name");
    }

    /** {@return the text that stands for the choice} */
    @JsonValue
    public String text() {
        return text;
    }

    /**
     * {@return the salary of this point}
     *
     * @param scale the points of one band on one day
     * @throws InvalidValueException if the band has no such point on that day
     */
    public ChosenSalary in(List<PayPoint> scale) {
        if (text.startsWith(STEP)) {
            return one(named(scale, text.substring(STEP.length())));
        }
        List<PayPoint> regular = scale.stream()
                .filter(point -> point.minYears().isPresent())
                .sorted(BY_YEARS)
                .toList();
        if (regular.isEmpty()) {
            throw InvalidValueException.of("", "needs a point with years of experience: name the step instead");
        }
        return switch (text) {
            case ENTRY -> one(regular.get(0));
            case TOP -> one(regular.get(regular.size() - 1));
            case MIDPOINT -> middle(regular);
            default -> one(reached(regular, Integer.parseInt(text.substring(YEARS.length()))));
        };
    }

    private static PayPoint named(List<PayPoint> scale, String name) {
        for (PayPoint point : scale) {
            if (point.name().equals(name)) {
                return point;
            }
        }
        String names = scale.stream().map(PayPoint::name).collect(Collectors.joining(", "));
        throw InvalidValueException.of("", "must be one of the steps " + names + " - but was: " + name);
    }

    private static PayPoint reached(List<PayPoint> regular, int years) {
        PayPoint reached = regular.get(0);
        for (PayPoint point : regular) {
            if (point.minYears().orElse(0) <= years) {
                reached = point;
            }
        }
        return reached;
    }

    private static ChosenSalary middle(List<PayPoint> regular) {
        PayPoint lower = regular.get((regular.size() - 1) / 2);
        PayPoint upper = regular.get(regular.size() / 2);
        if (regular.size() % 2 == 1) {
            return one(lower);
        }
        Money middle = Money.ofPence((lower.annual().pence() + upper.annual().pence() + 1) / 2);
        return new ChosenSalary(middle, List.of(lower, upper));
    }

    private static ChosenSalary one(PayPoint point) {
        return new ChosenSalary(point.annual(), List.of(point));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointChoice choice && text.equals(choice.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
