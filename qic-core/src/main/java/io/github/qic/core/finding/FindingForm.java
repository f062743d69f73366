package io.github.qic.core.finding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finding in JSON. Subject and fingerprint are left out where they follow from path and message, as in the earliest documents.
 */
@Value.Immutable
@JsonDeserialize(builder = FindingForm.Builder.class)
sealed interface FindingForm permits ImmutableFindingForm {
    String code();

    RuleKind kind();

    Severity severity();

    String path();

    Optional<String> subject();

    Optional<String> fingerprint();

    String message();

    String source();

    final class Builder extends ImmutableFindingForm.Builder {
        Builder() {}
    }

    final class Reader extends JsonDeserializer<Finding> {
        /** Needed for lists that refuse nulls. */
        @Override
        public Class<?> handledType() {
            return Finding.class;
        }

        @Override
        public Finding deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            FindingForm form = context.readValue(parser, FindingForm.class);
            return new Finding(
                    form.code(),
                    form.kind(),
                    form.severity(),
                    form.path(),
                    form.subject().orElse(form.path()),
                    form.fingerprint().orElseGet(() -> Rule.fingerprint("", form.message())),
                    form.message(),
                    form.source());
        }
    }

    /** Its result is declared as any object, since the properties of a generated value belong to its implementation. */
    final class Writer extends StdConverter<Finding, Object> {
        @Override
        public Object convert(Finding finding) {
            return new Builder()
                    .code(finding.code())
                    .kind(finding.kind())
                    .severity(finding.severity())
                    .path(finding.path())
                    .subject(Optional.of(finding.subject()).filter(subject -> !subject.equals(finding.path())))
                    .fingerprint(Optional.of(finding.fingerprint())
                            .filter(print -> !print.equals(Rule.fingerprint("", finding.message()))))
                    .message(finding.message())
                    .source(finding.source())
                    .build();
        }
    }
}
