package io.github.qic.cmoc.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.qic.cmoc.evidence.AppraisalGrade;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.EvidenceStatus;
import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.cmoc.evidence.StageKind;
import io.github.qic.cmoc.inquiry.InquiryKind;
import io.github.qic.cmoc.theory.ConfigurationVariant;
import io.github.qic.cmoc.theory.ElementLevel;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.MechanismKind;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.cmoc.theory.TheoryStatus;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The same document as records that check nothing but the form of their ids, bound by Jackson alone: what the library is measured against. */
final class Plain {
    private Plain() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
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

    record Inquiry(String format, int version, String title, InquiryKind kind, List<Version> versions, Base evidence) {}

    record Version(Id<Version> id, String label, Theory theory) {}

    record Theory(
            Optional<ConfigurationVariant> variant,
            TheoryStatus status,
            List<Context> contexts,
            List<Mechanism> mechanisms,
            List<Outcome> outcomes,
            List<Actor> actors,
            List<Configuration> configurations,
            List<Ripple> ripples) {}

    record Context(Id<Context> id, String text, Optional<Boolean> modifiable, Optional<ElementLevel> level) {}

    record Mechanism(
            Id<Mechanism> id,
            String text,
            MechanismKind kind,
            Optional<String> resource,
            Optional<String> reasoning,
            Optional<Id<Actor>> actor) {}

    record Outcome(Id<Outcome> id, String text, Optional<Polarity> polarity, Optional<OutcomeReach> reach) {}

    record Actor(Id<Actor> id, String text, List<Role> roles) {}

    record Configuration(
            Id<Configuration> id,
            Optional<String> shortName,
            Optional<Statement> statement,
            List<Link> links,
            List<Id<Actor>> about,
            List<Id<Object>> aboutSites) {}

    record Statement(
            @JsonProperty("if") Optional<String> ifPart,
            @JsonProperty("then") Optional<String> thenPart,
            @JsonProperty("because") Optional<String> becausePart) {}

    record Link(
            Id<Link> id,
            List<Id<Context>> contexts,
            List<Id<Mechanism>> mechanisms,
            LinkKind kind,
            List<Id<Outcome>> outcomes) {}

    record Ripple(
            Id<Ripple> id,
            Id<Configuration> upstream,
            Optional<Id<Outcome>> outcome,
            Id<Configuration> downstream,
            RippleKind kind,
            Optional<String> bridge) {}

    record Base(List<Stage> stages, List<Source> sources, List<Item> items) {}

    record Stage(Id<Stage> id, StageKind kind, String label, OptionalInt analysts) {}

    record Source(Id<Source> id, Optional<SourceKind> kind, String label) {}

    record Item(
            Id<Item> id,
            Id<Source> source,
            Optional<Locator> locator,
            Optional<String> summary,
            Optional<Speaker> speaker,
            List<Id<Object>> sites,
            Optional<Id<Stage>> stage,
            Optional<LocalDate> date,
            Optional<EvidenceStatus> status,
            List<Bearing> bearings,
            Optional<Appraisal> appraisal,
            List<String> codedBy) {}

    record Locator(Optional<String> place) {}

    record Speaker(Optional<Id<Object>> participant, Optional<Role> role) {}

    record Bearing(Id<Object> subject, BearingKind kind) {}

    record Appraisal(Optional<AppraisalGrade> relevance, Optional<AppraisalGrade> rigour) {}
}
