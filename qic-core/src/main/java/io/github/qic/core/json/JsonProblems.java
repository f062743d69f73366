package io.github.qic.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;

/**
 * The problems of refused JSON, whoever read it: a document, or the mapper of an application with {@link QicModule}. They never
 * repeat the text of the JSON.
 */
public final class JsonProblems {
    static final String UNKNOWN_FIELD = "is an unknown field";
    static final String NO_TEXT = "is not JSON: its bytes are not those of a text in UTF-8, UTF-16 or UTF-32";
    static final String NULL = "must not be null";
    static final String MISSING = "is missing";
    static final String DUPLICATE_FIELD = "is a duplicate field";
    static final String TOO_DEEP = limit("is nested more than %,d levels deep", Json.MAX_DEPTH);

    /** Nobody reads more, and to find each takes as long as to read a small document. */
    static final int MOST = 1_000;

    /** Valid JSON that is refused, under the beginning of the parser's message. */
    private static final Map<String, String> LIMITS = Map.of(
            "String value length", limit("has more than %,d characters", StreamReadConstraints.DEFAULT_MAX_STRING_LEN),
            "Number value length", limit("has more than %,d digits", StreamReadConstraints.DEFAULT_MAX_NUM_LEN),
            "Name length",
                    limit("has a field name of more than %,d characters", StreamReadConstraints.DEFAULT_MAX_NAME_LEN),
            "Document nesting depth", TOO_DEEP);

    private JsonProblems() {}

    private static String limit(String message, int limit) {
        return String.format(Locale.ROOT, message, limit);
    }

    /**
     * {@return the problems of JSON that was refused, as JSON Pointers from the value that was read; empty if the throwable does
     * not say that the JSON was wrong}
     *
     * @param thrown what a mapper or a document threw, or an exception caused by it, such as that of a web framework
     */
    public static List<Problem> of(Throwable thrown) {
        Objects.requireNonNull(thrown, "thrown");
        String path = "";
        List<Problem> found = List.of();
        for (Throwable cause : ExceptionUtils.getThrowableList(thrown)) {
            if (cause instanceof InvalidValueException invalid) {
                return under(path, invalid);
            }
            if (cause instanceof JacksonException e) {
                path += pointer(e);
                found = e instanceof InvalidDefinitionException
                        ? List.of()
                        : List.of(problem(e, path, e.getLocation()));
            } else if (Jackson3Problems.isOne(cause)) {
                path += Jackson3Problems.path(cause);
                String at = path;
                found = Jackson3Problems.message(cause).map(message -> new Problem(at, message)).stream()
                        .toList();
            } else if (cause instanceof CharConversionException) {
                return List.of(new Problem("", NO_TEXT));
            }
        }
        return found;
    }

    /** {@return a refusal with more problems, unless it has one at their place: that is the same, seen in another way} */
    static InvalidValueException both(InvalidValueException first, List<Problem> more) {
        Set<String> places = first.problems().stream().map(Problem::path).collect(Collectors.toSet());
        return refusal(Stream.concat(
                        first.problems().stream(), more.stream().filter(problem -> !places.contains(problem.path())))
                .toList());
    }

    /** {@return a refusal with the first thousand problems} */
    static InvalidValueException refusal(List<Problem> problems) {
        if (problems.size() <= MOST) {
            return new InvalidValueException(problems);
        }
        Problem more = new Problem("", limit("has more problems than these %,d", MOST));
        return new InvalidValueException(
                Stream.concat(problems.stream().limit(MOST), Stream.of(more)).toList());
    }

    /** {@return a refusal of an item of a list} */
    static IOException within(Object document, String field, int index, Exception refused) {
        return JsonMappingException.wrapWithPath(
                JsonMappingException.wrapWithPath(refused, document, index), document, field);
    }

    private static List<Problem> under(String path, InvalidValueException invalid) {
        return invalid.problems().stream().map(problem -> problem.under(path)).toList();
    }

    static InvalidValueException refusal(JacksonException e) {
        return refusal(e, pointer(e), e.getLocation());
    }

    /** For text that cannot be parsed, only the parser knows the field. */
    static InvalidValueException refusal(JacksonException e, JsonParser parser) {
        return isParsed(e)
                ? refusal(e)
                : refusal(e, parser.getParsingContext().pathAsPointer().toString(), parser.currentLocation());
    }

    private static InvalidValueException refusal(JacksonException e, String path, JsonLocation location) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException invalid) {
                return new InvalidValueException(under(path, invalid));
            }
        }
        return new InvalidValueException(List.of(problem(e, path, location)));
    }

    private static Problem problem(JacksonException e, String path, JsonLocation location) {
        return new Problem(path, message(e) + place(location));
    }

    private static String message(JacksonException e) {
        if (isDuplicate(e)) {
            return DUPLICATE_FIELD;
        }
        if (e instanceof InputCoercionException || e.getCause() instanceof InputCoercionException) {
            return "is out of range";
        }
        Optional<String> limit = limit(e);
        if (limit.isPresent()) {
            return limit.get();
        }
        if (String.valueOf(e.getOriginalMessage()).startsWith("Invalid UTF-8 ")) {
            return "is not valid UTF-8";
        }
        if (!(e instanceof JsonMappingException)) {
            return "is not JSON";
        }
        if (e instanceof UnrecognizedPropertyException) {
            return UNKNOWN_FIELD;
        }
        if (e instanceof InvalidNullException || e.getCause() instanceof NullPointerException) {
            return NULL;
        }
        if (e instanceof InvalidTypeIdException unknown) {
            return ExpectedForm.unknownType(unknown.getBaseType().getRawClass());
        }
        if (e instanceof MismatchedInputException mismatch) {
            return mismatch(String.valueOf(e.getOriginalMessage()), mismatch.getTargetType());
        }
        if (e.getCause() instanceof ArithmeticException) {
            return "has amounts whose sum is out of range";
        }
        return origin(e) instanceof StreamReadException ? "is not JSON" : "is invalid";
    }

    static boolean isDuplicate(JacksonException e) {
        return isDuplicate(String.valueOf(e.getOriginalMessage()));
    }

    static boolean isDuplicate(String original) {
        return original.startsWith("Duplicate ");
    }

    /** {@return the message for valid JSON beyond a limit of the parser, which protects memory and time} */
    private static Optional<String> limit(JacksonException e) {
        if (!(origin(e) instanceof StreamConstraintsException exceeded)) {
            return Optional.empty();
        }
        return Optional.of(limit(String.valueOf(exceeded.getOriginalMessage())));
    }

    static String limit(String original) {
        return LIMITS.entrySet().stream()
                .filter(limit -> original.startsWith(limit.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("is too large");
    }

    private static Throwable origin(JacksonException e) {
        return e instanceof JsonMappingException && e.getCause() != null ? e.getCause() : e;
    }

    static String mismatch(String original, @Nullable Class<?> target) {
        // The path names the field already.
        if (original.startsWith("Missing required creator") || original.startsWith("Missing creator")) {
            return MISSING;
        }
        if (original.startsWith("Trailing token")) {
            return "must end where its object ends";
        }
        if (original.startsWith("Null value for creator")) {
            return NULL;
        }
        return target == null ? "is of the wrong type" : ExpectedForm.rule(target);
    }

    private static boolean isParsed(JacksonException e) {
        Throwable origin = origin(e);
        return !(origin instanceof StreamConstraintsException)
                && (!(origin instanceof StreamReadException) || origin instanceof InputCoercionException);
    }

    private static String pointer(JacksonException e) {
        return e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step(step.getFieldName(), step.getIndex()))
                        .collect(Collectors.joining())
                : "";
    }

    static String step(@Nullable String name, int index) {
        return "/" + (name == null ? Integer.toString(index) : escaped(name));
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : place(location.getLineNr(), location.getColumnNr());
    }

    static String place(int line, int column) {
        return line < 0 ? "" : " (line " + line + ", column " + column + ")";
    }
}
