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

    /** {@return a new rule of this group that is certain} */
    public Rule structural(String code, Severity severity, String source) {
        return add(new Rule(code, RuleKind.STRUCTURAL, severity, source));
    }

    /** {@return a new rule of this group that compares a count with a threshold} */
    public Rule count(String code, Severity severity, String source) {
        return add(new Rule(code, RuleKind.COUNT, severity, source));
    }

    /** {@return a new rule of this group that is a hint from the wording, hence advice} */
    public Rule wording(String code, String source) {
        return add(new Rule(code, RuleKind.WORDING, Severity.ADVICE, source));
    }

    private Rule add(Rule rule) {
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
