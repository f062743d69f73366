package example;

import io.github.qic.core.json.JsonProblems;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers invalid input with a problem document (RFC 9457) that lists every problem with its JSON Pointer. */
@RestControllerAdvice
class InvalidInputAdvice {
    @ExceptionHandler({HttpMessageNotReadableException.class, InvalidValueException.class})
    ProblemDetail invalid(Exception refusal) {
        List<Problem> problems = JsonProblems.of(refusal);
        ProblemDetail answer = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, problems.isEmpty() ? "The request has no body." : "The input is invalid.");
        answer.setProperty(
                "errors",
                problems.stream()
                        .map(problem -> Map.of("pointer", "#" + problem.path(), "detail", problem.message()))
                        .toList());
        return answer;
    }
}
