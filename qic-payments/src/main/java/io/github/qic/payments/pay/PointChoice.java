package io.github.qic.payments.pay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which pay point of a band is paid. A band alone does not determine a salary, so there is no default: each scheme
 * decides. Written as its text, such as {@code entry} or {@code years 3}.
 */
public final class PointChoice {
    private static final Pattern WITH_YEARS = Pattern.compile("years \\d{1,2}");
    private static final Pattern WITH_STEP = Pattern.compile("step \\S.{0,99}");
    private static final Comparator<PayPoint> BY_YEARS = Comparator.<PayPoint>comparingInt(
                    point -> point.minYears().orElse(0))
            .thenComparing(PayPoint::annual);

    private static final PointChoice ENTRY = regular("entry", points -> found(points.get(0)));
    private static final PointChoice TOP = regular("top", points -> found(points.get(points.size() - 1)));
    private static final PointChoice MIDPOINT = regular("midpoint", PointChoice::middle);
    private static final String YEARS = "years ";
    private static final String STEP = "step ";

    private final String text;
    private final Function<List<PayPoint>, LookupResult<ChosenSalary>> choice;

    private PointChoice(String text, Function<List<PayPoint>, LookupResult<ChosenSalary>> choice) {
        this.text = text;
        this.choice = choice;
    }

    /** A choice among the points that are not transitional, which are sorted by years. */
    private static PointChoice regular(String text, Function<List<PayPoint>, LookupResult<ChosenSalary>> choice) {
        return new PointChoice(text, scale -> {
            List<PayPoint> points = scale.stream()
                    .filter(point -> point.minYears().isPresent())
                    .sorted(BY_YEARS)
                    .toList();
            return points.isEmpty()
                    ? LookupResult.missing(
                            new Problem("", "needs a point with years of experience: name the step instead"))
                    : choice.apply(points);
        });
    }

    /** {@return the lowest point of the band} */
    public static PointChoice entry() {
        return ENTRY;
    }

    /** {@return the highest point of the band} */
    public static PointChoice top() {
        return TOP;
    }

    /**
     * {@return the middle point of the band; for an even number of points, midway between the two in the middle,
     * rounded half up to the penny} Transitional points do not count. Points with different weekly hours have no midpoint.
     */
    public static PointChoice midpoint() {
        return MIDPOINT;
    }

    /**
     * {@return the point reached after 0 to 60 years in the band, according to the published table; a payslip may differ}
     *
     * @throws InvalidValueException if the years are out of range
     */
    public static PointChoice years(int years) {
        if (years < 0 || years > 60) {
            throw InvalidValueException.of("", "years of experience must be 0 to 60 - but was: " + years);
        }
        return regular(YEARS + years, points -> found(reached(points, years)));
    }

    /**
     * {@return the point with this name, such as {@code point 26}, in the published table; names differ between years}
     *
     * @throws InvalidValueException if the name is blank, begins with a space or is longer than 100 characters
     */
    public static PointChoice step(String name) {
        Objects.requireNonNull(name, "name");
        return of(STEP + name);
    }

    /**
     * {@return the choice with this text: {@code entry}, {@code top}, {@code midpoint}, {@code years n} or {@code step name}}
     *
     * @throws InvalidValueException if the text is not one of these
     */
    @JsonCreator
    public static PointChoice of(String text) {
        if (WITH_YEARS.matcher(text).matches()) {
            return years(Integer.parseInt(text.substring(YEARS.length())));
        }
        if (WITH_STEP.matcher(text).matches()) {
            new Problems().requireText(text, "").throwIfAny();
            return new PointChoice(text, scale -> named(scale, text.substring(STEP.length())));
        }
        return List.of(ENTRY, TOP, MIDPOINT).stream()
                .filter(choice -> choice.text.equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of("", "must be entry, top, midpoint, years n or step name"));
    }

    /** {@return the text of the choice} */
    @JsonValue
    public String text() {
        return text;
    }

    /** {@return the salary at this point, if there is such a point among those of one band on one day} */
    public LookupResult<ChosenSalary> salaryFrom(List<PayPoint> scale) {
        return choice.apply(scale);
    }

    private static LookupResult<ChosenSalary> named(List<PayPoint> scale, String name) {
        for (PayPoint point : scale) {
            if (point.name().equals(name)) {
                return found(point);
            }
        }
        String names = scale.stream().map(PayPoint::name).collect(Collectors.joining(", "));
        return LookupResult.missing(new Problem("", "must be one of the steps " + names + " - but was: " + name));
    }

    private static PayPoint reached(List<PayPoint> regular, int years) {
        return regular.stream()
                .filter(point -> point.minYears().orElse(0) <= years)
                .reduce(regular.get(0), (lower, higher) -> higher);
    }

    private static LookupResult<ChosenSalary> middle(List<PayPoint> regular) {
        PayPoint lower = regular.get((regular.size() - 1) / 2);
        PayPoint upper = regular.get(regular.size() / 2);
        if (regular.size() % 2 == 1) {
            return found(lower);
        }
        if (hoursOfYear(lower).compareTo(hoursOfYear(upper)) != 0) {
            return LookupResult.missing(new Problem(
                    "",
                    "has no midpoint between points of " + lower.hours() + " and of " + upper.hours()
                            + ": name the step instead"));
        }
        Money middle = Money.ofPence((lower.annual().pence() + upper.annual().pence() + 1) / 2);
        return LookupResult.found(new ChosenSalary(middle, List.of(lower, upper)));
    }

    private static BigDecimal hoursOfYear(PayPoint point) {
        return point.hours().hoursPerWeek().multiply(point.hours().weeksPerYear());
    }

    private static LookupResult<ChosenSalary> found(PayPoint point) {
        return LookupResult.found(new ChosenSalary(point.annual(), List.of(point)));
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
