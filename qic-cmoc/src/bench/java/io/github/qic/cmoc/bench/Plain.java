package io.github.qic.cmoc.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;

/** The same document as records of an application, with ids and codes as text, null where absent and nothing checked, bound by Jackson alone. */
final class Plain {
    private Plain() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS))
                .build();
    }

    /** {@return a mapper that refuses what the library's refuses, as far as Jackson alone does} */
    static JsonMapper strictMapper() {
        JsonMapper mapper = mapper().rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        mapper.setDefaultSetterInfo(JsonSetter.Value.construct(Nulls.DEFAULT, Nulls.FAIL));
        return mapper;
    }

    record Inquiry(String format, int version, String title, String kind, List<Version> versions, Base evidence) {}

    record Version(String id, String label, Theory theory) {}

    record Theory(
            String variant,
            String status,
            List<Context> contexts,
            List<Mechanism> mechanisms,
            List<Outcome> outcomes,
            List<Actor> actors,
            List<Configuration> configurations,
            List<Ripple> ripples) {}

    record Context(String id, String text, Boolean modifiable, String level) {}

    record Mechanism(String id, String text, String kind, String resource, String reasoning, String actor) {}

    record Outcome(String id, String text, String polarity, String reach) {}

    record Actor(String id, String text, List<String> roles) {}

    record Configuration(
            String id,
            String shortName,
            Statement statement,
            List<Link> links,
            List<String> about,
            List<String> aboutSites) {}

    record Statement(
            @JsonProperty("if") String ifPart,
            @JsonProperty("then") String thenPart,
            @JsonProperty("because") String becausePart) {}

    record Link(String id, List<String> contexts, List<String> mechanisms, String kind, List<String> outcomes) {}

    record Ripple(String id, String upstream, String outcome, String downstream, String kind, String bridge) {}

    record Base(List<Stage> stages, List<Source> sources, List<Item> items) {}

    record Stage(String id, String kind, String label, Integer analysts) {}

    record Source(String id, String kind, String label) {}

    record Item(
            String id,
            String source,
            Locator locator,
            String summary,
            Speaker speaker,
            List<String> sites,
            String stage,
            LocalDate date,
            String status,
            List<Bearing> bearings,
            Appraisal appraisal,
            List<String> codedBy) {}

    record Locator(String place) {}

    record Speaker(String participant, String role) {}

    record Bearing(String subject, String kind) {}

    record Appraisal(String relevance, String rigour) {}
}
