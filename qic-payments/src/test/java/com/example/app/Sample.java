package com.example.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.AssessmentAnswers;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.json.Document;
import io.github.qic.core.show.TidierDescription;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.project.ImprovementProjects;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A golden document of each type, with the class whose values it holds and the way to it that needs no mapper. */
record Sample(Class<?> type, String json) {
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final String SHOW = "qic-payments/src/test/resources/io/github/qic/payments/show/";

    static Stream<Sample> all() {
        Collaborative golden =
                Collaborative.DOCUMENT.read(file("qic-core/src/test/resources/golden/collaborative-1.json"));
        return Stream.of(
                new Sample(Collaborative.class, Collaborative.DOCUMENT.write(golden)),
                new Sample(Register.class, write(golden.register())),
                new Sample(TidierDescription.class, TidierDescription.DOCUMENT.write(TidierDescription.of(golden))),
                of(Inquiry.class, "qic-cmoc/src/test/resources/golden/inquiry-1.json"),
                of(ProgrammeTheory.class, "qic-cmoc/src/test/resources/golden/programme-theory-1.json"),
                of(Assessment.class, "qic-cmoc/src/test/resources/golden/peach-assessment.json"),
                of(AssessmentAnswers.class, "qic-cmoc/src/main/resources/io/github/qic/cmoc/assess/peach-answers.json"),
                of(IndicatorSet.class, "qic-cmoc/src/main/resources/io/github/qic/cmoc/assess/peach-indicators.json"),
                of(ImprovementProjects.class, "qic-pdsa/src/test/resources/golden/improvement-projects-1.json"),
                of(ChartOptions.class, "qic-pdsa/src/test/resources/golden/chart-options-1.json"),
                of(Scheme.class, "qic-payments/src/test/resources/io/github/qic/payments/scheme/scheme.json"),
                of(Claims.class, "qic-payments/src/test/resources/io/github/qic/payments/claim/claims.json"),
                of(ClaimStatement.class, SHOW + "claim-statement.json"),
                of(Invoice.class, SHOW + "supplementary-invoice.json"),
                of(CreditNote.class, SHOW + "credit-note.json"),
                of(IncomingInvoice.class, SHOW + "incoming-invoice.json"),
                of(IncomingResult.class, SHOW + "incoming-result.json"),
                of(Ledger.class, SHOW + "ledger.json"));
    }

    private static Sample of(Class<?> type, String file) {
        return new Sample(type, file(file));
    }

    private static String file(String file) {
        try {
            return Files.readString(Path.of("..").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Object value() {
        try {
            return type == Register.class ? Register.read(bytes()) : document().read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the document of a value, on one line} */
    String written(Object value) {
        return compact(
                value instanceof Register register
                        ? write(register)
                        : document().write(value));
    }

    /** {@return what the document says about wrong JSON} */
    List<String> problems(String wrong) {
        try {
            new Sample(type, wrong).value();
            return List.of();
        } catch (InvalidValueException e) {
            return withoutPlaces(e.problems());
        }
    }

    /** Lines and columns are those of the text that was read. */
    static List<String> withoutPlaces(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.toString().replaceAll(" \\(line \\d+, column \\d+\\)$", ""))
                .sorted()
                .toList();
    }

    static String compact(String json) {
        return tree(json).toString();
    }

    static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteArrayInputStream bytes() {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String write(Register register) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            register.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    Document<Object> document() {
        try {
            return (Document<Object>) type.getField("DOCUMENT").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
