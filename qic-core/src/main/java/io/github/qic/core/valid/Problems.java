package io.github.qic.core.valid;

import io.github.qic.core.internal.text.Spaces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects everything that makes a value invalid, so that it is refused once, with all problems. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Starts with no problem. */
    public Problems() {}

    /**
     * Requires a condition.
     *
     * @param condition what must hold
     * @param path the JSON Pointer of the attribute
     * @param message the problem if it does not hold
     * @return this
     */
    public Problems require(boolean condition, String path, String message) {
        return condition ? this : refuse(path, message);
    }

    /**
     * Adds a problem.
     *
     * @param path the JSON Pointer of the attribute
     * @param message what is wrong
     * @return this
     */
    public Problems refuse(String path, String message) {
        found.add(new Problem(path, message));
        return this;
    }

    /**
     * Adds the problems of a part.
     *
     * @param prefix the JSON Pointer of the part
     * @param problems the problems, with paths from that part
     * @return this
     */
    public Problems addAll(String prefix, Collection<Problem> problems) {
        problems.forEach(problem -> refuse(prefix + problem.path(), problem.message()));
        return this;
    }

    /**
     * Requires text that is not blank and has no control characters other than tab and line ends, and no unpaired surrogates.
     *
     * @param text the text
     * @param path the JSON Pointer of the attribute
     * @return this
     */
    public Problems requireText(String text, String path) {
        return isPlain(text) ? this : requireUnusualText(text, path);
    }

    /** Most text is printable ASCII and needs no decoding. */
    private static boolean isPlain(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
            blank &= c == ' ';
        }
        return !blank;
    }

    private Problems requireUnusualText(String text, String path) {
        require(!Spaces.isBlank(text), path, "must not be blank");
        return require(
                text.codePoints().noneMatch(Problems::isForbidden),
                path,
                "must not contain control characters or unpaired surrogates");
    }

    /**
     * Requires text, if present, as {@link #requireText(String, String)} does.
     *
     * @param text the text
     * @param path the JSON Pointer of the attribute
     * @return this
     */
    public Problems requireText(Optional<String> text, String path) {
        return text.isEmpty() ? this : requireText(text.get(), path);
    }

    /**
     * Requires text in every entry of a list, as {@link #requireText(String, String)} does.
     *
     * @param texts the list
     * @param path the JSON Pointer of the list
     * @return this
     */
    public Problems requireTexts(List<String> texts, String path) {
        for (int i = 0; i < texts.size(); i++) {
            if (!isPlain(texts.get(i))) {
                requireUnusualText(texts.get(i), path + "/" + i);
            }
        }
        return this;
    }

    /**
     * Requires that no two items share a key.
     *
     * @param items the items
     * @param key the key of an item
     * @param path the JSON Pointer of the list
     * @param attribute the attribute that holds the key, such as {@code id}
     * @return this
     * @param <T> the type of the items
     */
    public <T> Problems requireUnique(Collection<T> items, Function<T, ?> key, String path, String attribute) {
        Set<Object> seen = new HashSet<>();
        int index = 0;
        for (T item : items) {
            Object value = key.apply(item);
            require(seen.add(value), path + "/" + index++ + "/" + attribute, "is a duplicate: " + value);
        }
        return this;
    }

    /**
     * Requires that a reference resolves.
     *
     * @param id the reference
     * @param known the ids that exist
     * @param path the JSON Pointer of the reference
     * @param what the kind of thing, such as {@code site}
     * @return this
     */
    public Problems requireKnown(Id<?> id, Set<? extends Id<?>> known, String path, String what) {
        return require(known.contains(id), path, "unknown " + what + ": " + id);
    }

    /**
     * Requires that a number is not below its minimum.
     *
     * @param value the number
     * @param minimum the least value allowed
     * @param path the JSON Pointer of the attribute
     * @return this
     */
    public Problems requireAtLeast(int value, int minimum, String path) {
        return require(value >= minimum, path, minimum == 0 ? "must not be negative" : "must be at least " + minimum);
    }

    /**
     * Requires a whole percentage from 1 to 100.
     *
     * @param value the percentage
     * @param path the JSON Pointer of the attribute
     * @return this
     */
    public Problems requirePercent(int value, String path) {
        return require(value >= 1 && value <= 100, path, "must be from 1 to 100");
    }

    /** {@return the problems so far} */
    public List<Problem> found() {
        return List.copyOf(found);
    }

    /**
     * Refuses the value if there is any problem.
     *
     * @throws InvalidValueException with every problem
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidValueException(found);
        }
    }

    /**
     * Returns a value that was checked.
     *
     * @param value the value
     * @return the value, if there is no problem
     * @throws InvalidValueException with every problem
     * @param <T> the type of the value
     */
    public <T> T returnIfNone(T value) {
        throwIfAny();
        return value;
    }

    private static boolean isForbidden(int codePoint) {
        return isControl(codePoint) || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
    }
}
