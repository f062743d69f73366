package io.github.qic.core.internal.finding;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rules that belong together and the code that applies them. A rule is listed by being declared, so that no rule can be applied
 * without being listed.
 *
 * @param <C> the context the rules are applied to
 */
public final class CheckGroup<C> {
    private final List<Rule> rules = new ArrayList<>();
    private final Consumer<C> check;

    /** @param check applies every rule of the group to a context */
    public CheckGroup(Consumer<C> check) {
        this.check = check;
    }

    /** {@return a new structural rule that is an error} */
    public Rule error(String code, String source) {
        return add(code, RuleKind.STRUCTURAL, Severity.ERROR, source);
    }

    /** {@return a new structural rule that is a warning} */
    public Rule warning(String code, String source) {
        return add(code, RuleKind.STRUCTURAL, Severity.WARNING, source);
    }

    /** {@return a new structural rule that is advice} */
    public Rule advice(String code, String source) {
        return add(code, RuleKind.STRUCTURAL, Severity.ADVICE, source);
    }

    /** {@return a new counting rule that is a warning} */
    public Rule countWarning(String code, String source) {
        return add(code, RuleKind.COUNT, Severity.WARNING, source);
    }

    /** {@return a new counting rule that is advice} */
    public Rule countAdvice(String code, String source) {
        return add(code, RuleKind.COUNT, Severity.ADVICE, source);
    }

    /** {@return a new hint from the wording, hence advice} */
    public Rule hint(String code, String source) {
        return add(code, RuleKind.WORDING, Severity.ADVICE, source);
    }

    private Rule add(String code, RuleKind kind, Severity severity, String source) {
        Rule rule = new Rule(code, kind, severity, source);
        rules.add(rule);
        return rule;
    }

    /** Applies every rule of the group. */
    public void check(C context) {
        check.accept(context);
    }

    /** {@return the rules of some groups, in order} */
    public static <C> List<Rule> rules(List<CheckGroup<C>> groups) {
        return groups.stream().flatMap(group -> group.rules.stream()).toList();
    }
}
