package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.indicator.IndicatorRule;
import io.github.qic.cmoc.indicator.IndicatorScope;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.indicator.RecordedAnswer;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ProgrammeDescription;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Assesses collaboratives against a theory by its indicators. Immutable: each setting gives a new assessor. */
public final class Assessor {
    private final Optional<String> title;
    final ProgrammeTheory theory;
    final IndicatorSet indicators;
    final EvidenceBase evidence;
    private final Optional<AssessmentAnswers> answers;
    final List<Fact> figures;

    private Assessor(
            Optional<String> title,
            ProgrammeTheory theory,
            IndicatorSet indicators,
            EvidenceBase evidence,
            Optional<AssessmentAnswers> answers,
            List<Fact> figures) {
        this.title = title;
        this.theory = theory;
        this.indicators = Objects.requireNonNull(indicators, "indicators");
        this.evidence = evidence;
        this.answers = answers;
        this.figures = figures;
    }

    /** {@return an assessor without evidence, answers or figures} */
    public static Assessor of(ProgrammeTheory theory, IndicatorSet indicators) {
        Optional<String> title = theory.programme().map(ProgrammeDescription::name);
        return new Assessor(title, theory, indicators, EvidenceBase.builder().build(), Optional.empty(), List.of());
    }

    /** {@return an assessor of the current theory of an inquiry, with its evidence} */
    public static Assessor of(Inquiry inquiry, IndicatorSet indicators) {
        Optional<String> title =
                Optional.of(inquiry.title() + ", " + inquiry.current().label());
        return new Assessor(title, inquiry.theory(), indicators, inquiry.evidence(), Optional.empty(), List.of());
    }

    /** {@return an assessor with these answers, which replace any earlier ones} */
    public Assessor answers(AssessmentAnswers given) {
        return new Assessor(title, theory, indicators, evidence, Optional.of(given), figures);
    }

    /** {@return an assessor with these figures, from any module or the application, which replace any earlier ones} */
    public Assessor figures(List<Fact> given) {
        return new Assessor(title, theory, indicators, evidence, answers, List.copyOf(given));
    }

    List<RecordedAnswer> recordedAnswers() {
        return answers.map(AssessmentAnswers::answers).orElse(List.of());
    }

    /**
     * {@return what is in place on a day; anything later is ignored, but shows that a log is kept}
     *
     * @throws InvalidValueException if the answers are about another collaborative; if there are more than 1,000,000 pairs of a site
     *     and a claim to assess, of a rule and a site or team, or of a claim and a link that explains it, together with the link's
     *     mechanisms, outcomes and evidence; or if the texts have more than 50,000,000 characters, counted for each site and claim
     *     that repeats them
     */
    public Assessment assess(Collaborative collaborative, LocalDate date) {
        if (answers.stream().anyMatch(given -> !given.collaborative().equals(collaborative.id()))) {
            throw InvalidValueException.of("/collaborative", "must be the collaborative of the answers");
        }
        long contexts = theory.contexts().stream()
                .filter(context -> indicators.rule(context).isPresent())
                .count();
        int claims = theory.conditions().size() + (int) contexts;
        PairLimit.require(collaborative.sites().size(), claims, "/sites", "sites x claims");
        IndicatorScope whole = IndicatorScope.of(collaborative, date)
                .answers(recordedAnswers())
                .figures(figures);
        return Assessment.builder()
                .collaborative(collaborative.id())
                .name(collaborative.name())
                .theory(title)
                .indicators(indicators.title())
                .date(date)
                .sites(collaborative.sites().stream()
                        .map(site -> new AssessedSite(site.id(), site.name()))
                        .toList())
                .claims(claims(whole))
                .build();
    }

    /** In the order of the first configuration of each claim; claims without a configuration come last. */
    private List<AssessedClaim> claims(IndicatorScope whole) {
        AssessmentBounds bounds = new AssessmentBounds(whole.collaborative(), longest());
        ExplanationFinder finder = new ExplanationFinder(theory, evidence, bounds);
        Map<Id<Configuration>, Integer> places = new HashMap<>();
        theory.configurations().forEach(configuration -> places.put(configuration.id(), places.size()));
        Stream<AssessedClaim> conditions = theory.conditions().stream()
                .map(condition -> assess(condition, whole, indicators.rule(condition), bounds)
                        .number(condition.number())
                        .explanations(finder.explain(condition))
                        .build());
        Stream<AssessedClaim> contexts = theory.contexts().stream()
                .filter(context -> indicators.rule(context).isPresent())
                .map(context -> assess(context, whole, indicators.rule(context), bounds)
                        .explanations(finder.explain(context))
                        .build());
        return Stream.concat(conditions, contexts)
                .sorted(Comparator.comparingInt(claim -> claim.explanations().stream()
                        .mapToInt(explanation -> places.getOrDefault(explanation.configuration(), places.size()))
                        .findFirst()
                        .orElse(places.size())))
                .toList();
    }

    /** The characters of the longest answer or figure. */
    private long longest() {
        LongStream answered = recordedAnswers().stream()
                .mapToLong(answer ->
                        (long) answer.reason().length() + answer.source().length());
        LongStream measured = figures.stream()
                .mapToLong(fact ->
                        (long) fact.definition().length() + fact.source().length());
        return LongStream.concat(answered, measured).max().orElse(0);
    }

    private static AssessedClaim.Builder assess(
            TheoryClaim claim, IndicatorScope whole, Optional<IndicatorRule> rule, AssessmentBounds bounds) {
        rule.ifPresent(bounds::add);
        List<SiteResult> sites = whole.collaborative().sites().stream()
                .map(Site::id)
                .map(site -> new SiteResult(site, bounds.counted(evaluate(rule, whole.at(site)))))
                .toList();
        IndicatorResult result =
                CollaborativeResult.of(whole.collaborative(), sites).orElseGet(() -> evaluate(rule, whole));
        return AssessedClaim.builder()
                .claim(claim.id())
                .kind(claim.claimKind())
                .label(claim.label())
                .whole(bounds.counted(result))
                .sites(sites);
    }

    private static IndicatorResult evaluate(Optional<IndicatorRule> rule, IndicatorScope scope) {
        return rule.map(r -> r.evaluate(scope))
                .orElseGet(() -> IndicatorResult.unknown("no indicator shows this", "indicators"));
    }
}
