package io.github.qic.core.json;

import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What exceptions of Jackson 3 say; loaded only if one is there. */
final class Jackson3Problems {
    private static final String BASE = "tools.jackson.core.JacksonException";

    private Jackson3Problems() {}

    /** {@return whether an exception is one of Jackson 3, which need not be on the class path} */
    static boolean isOne(Throwable thrown) {
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().equals(BASE)) {
                return true;
            }
        }
        return false;
    }

    static String path(Throwable thrown) {
        return ((JacksonException) thrown)
                .getPath().stream()
                        .map(step -> JsonProblems.step(step.getPropertyName(), step.getIndex()))
                        .collect(Collectors.joining());
    }

    /** {@return the message with line and column; empty if the JSON is not at fault} */
    static Optional<String> message(Throwable thrown) {
        JacksonException e = (JacksonException) thrown;
        TokenStreamLocation at = e.getLocation();
        String place = at == null ? "" : JsonProblems.place(at.getLineNr(), at.getColumnNr());
        return e instanceof InvalidDefinitionException ? Optional.empty() : Optional.of(text(e) + place);
    }

    private static String text(JacksonException e) {
        String original = String.valueOf(e.getOriginalMessage());
        if (JsonProblems.isDuplicate(original)) {
            return JsonProblems.DUPLICATE_FIELD;
        }
        if (e instanceof InputCoercionException) {
            return "is out of range";
        }
        if (e instanceof StreamConstraintsException) {
            return JsonProblems.limit(original);
        }
        if (e instanceof StreamReadException) {
            return "is not JSON";
        }
        if (e instanceof UnrecognizedPropertyException) {
            return JsonProblems.UNKNOWN_FIELD;
        }
        if (e instanceof InvalidNullException) {
            return JsonProblems.NULL;
        }
        if (e instanceof InvalidTypeIdException unknown) {
            return ExpectedForm.unknownType(unknown.getBaseType().getRawClass());
        }
        return e instanceof MismatchedInputException mismatch
                ? JsonProblems.mismatch(original, mismatch.getTargetType())
                : "is invalid";
    }
}
