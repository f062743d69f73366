package io.github.qic.core.valid;

import io.github.qic.core.internal.text.PlainDecimal;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.internal.text.TextRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;

/**
 * Collects everything that makes a value invalid, so that it is refused once, with all problems. A path is the JSON Pointer of the
 * attribute from the value; every method that adds returns this.
 */
public final class Problems {
    /** The first year of any date, which is that of spreadsheets. */
    public static final int FIRST_YEAR = 1900;

    /** The last year of any date. */
    public static final int LAST_YEAR = 2200;

    /** The most digits of any decimal, as it is written without an exponent. */
    public static final int MOST_DIGITS = 40;

    /** The most characters (UTF-16) of a name, which a file of a few megabytes can make calculations repeat on ten thousand lines. */
    public static final int MOST_IN_NAME = 1_000;

    private static final Instant FIRST_INSTANT =
            LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LATER_INSTANT =
            LocalDate.of(LAST_YEAR + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    /** Most values have none, and every value is checked. */
    private List<Problem> found = List.of();

    /** Starts with no problem. */
    public Problems() {}

    /** Adds the message unless the condition holds. */
    public Problems require(boolean condition, String path, String message) {
        return condition ? this : refuse(path, message);
    }

    /** Adds a problem. */
    public Problems refuse(String path, String message) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(new Problem(path, message));
        return this;
    }

    /** Adds the problems of a part, whose JSON Pointer comes before their paths. */
    public Problems addAll(String prefix, Collection<Problem> problems) {
        problems.forEach(problem -> refuse(prefix + problem.path(), problem.message()));
        return this;
    }

    /**
     * Requires text: not blank, no control characters except tab and line ends, no unpaired surrogates, neither U+FFFE nor U+FFFF,
     * which XML cannot hold, and no bidirectional embeddings, overrides or isolates (U+202A to U+202E, U+2066 to U+2069), which show
     * text in another order than it is stored in.
     */
    public Problems requireText(String text, String path) {
        return isPlain(Objects.requireNonNull(text, path)) ? this : requireUnusualText(text, path);
    }

    /** Most text is printable Latin-1, such as a formula with pounds, and needs no decoding. */
    private static boolean isPlain(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > '~' && c <= '\u00A0') || c > '\u00FF') {
                return false;
            }
            blank &= c == ' ' || Spaces.isInvisible(c);
        }
        return !blank;
    }

    private Problems requireUnusualText(String text, String path) {
        require(!Spaces.isBlank(text), path, "must not be blank");
        text.codePoints()
                .filter(TextRule::forbids)
                .findFirst()
                .ifPresent(forbidden -> refuse(
                        path,
                        "must not contain "
                                + (TextRule.isOutsideXml(forbidden)
                                        ? "U+FFFE or U+FFFF"
                                        : "control characters, bidirectional controls or unpaired surrogates")
                                + ", but has U+"
                                + StringUtils.leftPad(
                                        Integer.toHexString(forbidden).toUpperCase(Locale.ROOT), 4, '0')));
        return this;
    }

    /** Requires text, if present. */
    public Problems requireText(Optional<String> text, String path) {
        return text.isEmpty() ? this : requireText(text.get(), path);
    }

    /**
     * Requires a name, title or other text that is repeated wherever the thing is used: text of at most {@link #MOST_IN_NAME} characters.
     */
    public Problems requireName(String name, String path) {
        return requireText(name, path)
                .require(name.length() <= MOST_IN_NAME, path, "must have at most 1,000 characters");
    }

    /** Requires a name, if present. */
    public Problems requireName(Optional<String> name, String path) {
        return name.isEmpty() ? this : requireName(name.get(), path);
    }

    /** Requires text in every entry of the list at the path. */
    public Problems requireTexts(List<String> texts, String path) {
        for (int i = 0; i < texts.size(); i++) {
            if (!isPlain(texts.get(i))) {
                requireUnusualText(texts.get(i), path + "/" + i);
            }
        }
        return this;
    }

    /**
     * Requires a date, month or time between {@link #FIRST_YEAR} and {@link #LAST_YEAR}: any other is mistyped, and would lead
     * calendars and axes beyond their ends.
     */
    public Problems requireDate(Temporal date, String path) {
        return isNear(date)
                ? this
                : refuse(path, "must be between " + FIRST_YEAR + " and " + LAST_YEAR + ", but was " + date);
    }

    /** Requires such a date, month or time, if present. */
    public Problems requireDate(Optional<? extends Temporal> date, String path) {
        return date.isEmpty() ? this : requireDate(date.get(), path);
    }

    /** Requires a decimal of at most {@link #MOST_DIGITS} digits, as it is written without an exponent. */
    public Problems requireDecimal(BigDecimal decimal, String path) {
        return require(
                PlainDecimal.isBounded(decimal, MOST_DIGITS),
                path,
                "must be a decimal number of at most " + MOST_DIGITS + " digits");
    }

    /** Requires such a decimal, if present. */
    public Problems requireDecimal(Optional<BigDecimal> decimal, String path) {
        return decimal.isEmpty() ? this : requireDecimal(decimal.get(), path);
    }

    private static boolean isNear(Temporal date) {
        int year;
        if (date instanceof LocalDate day) {
            year = day.getYear();
        } else if (date instanceof Instant instant) {
            return !instant.isBefore(FIRST_INSTANT) && instant.isBefore(LATER_INSTANT);
        } else {
            year = date.get(ChronoField.YEAR);
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /**
     * Requires that no two items of the list at the path share a key, which they hold in an attribute such as {@code id}. The message
     * repeats it unless it is free text.
     */
    public <T> Problems requireUnique(Collection<T> items, Function<T, ?> key, String path, String attribute) {
        if (isAscending(items, key)) {
            return this;
        }
        Set<Object> seen = new HashSet<>();
        int index = 0;
        for (T item : items) {
            Object value = key.apply(item);
            if (!seen.add(value)) {
                refuse(
                        path + "/" + index + "/" + attribute,
                        value instanceof String ? "is a duplicate" : "is a duplicate: " + value);
            }
            index++;
        }
        return this;
    }

    /** Keys that ascend, as those of most large lists do, are unique without a set of them all. */
    @SuppressWarnings("unchecked") // keys of one class compare with each other
    private static <T> boolean isAscending(Collection<T> items, Function<T, ?> key) {
        Object last = null;
        for (T item : items) {
            Object next = key.apply(item);
            if (last != null
                    && !(last instanceof Comparable<?>
                            && last.getClass() == next.getClass()
                            && ((Comparable<Object>) last).compareTo(next) < 0)) {
                return false;
            }
            last = next;
        }
        return true;
    }

    /** Requires that a reference to something, such as a {@code site}, resolves. */
    public Problems requireKnown(Id<?> id, Set<? extends Id<?>> known, String path, String what) {
        return require(known.contains(id), path, "unknown " + what + ": " + id);
    }

    /** Requires a number that is not below a minimum. */
    public Problems requireAtLeast(int value, int minimum, String path) {
        return require(value >= minimum, path, minimum == 0 ? "must not be negative" : "must be at least " + minimum);
    }

    /** Requires a whole percentage from 1 to 100. */
    public Problems requirePercent(int value, String path) {
        return require(value >= 1 && value <= 100, path, "must be from 1 to 100");
    }

    /** {@return the problems so far} */
    public List<Problem> found() {
        return List.copyOf(found);
    }

    /**
     * Refuses the value.
     *
     * @throws InvalidValueException with every problem, if there is any
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidValueException(found);
        }
    }

    /**
     * {@return the value that was checked}
     *
     * @throws InvalidValueException with every problem, if there is any
     */
    public <T> T returnIfNone(T value) {
        throwIfAny();
        return value;
    }
}
