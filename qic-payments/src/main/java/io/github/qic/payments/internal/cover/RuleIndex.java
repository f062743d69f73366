package io.github.qic.payments.internal.cover;

import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Finds the first of some rules that covers somebody, by the roles, employers and gatherings that the rules name: thousands of
 * rules cannot be tried for each of thousands of people. Used by several threads.
 */
public final class RuleIndex {
    private static final List<Function<Coverage, Collection<?>>> NAMES =
            List.of(Coverage::roles, Coverage::employers, Coverage::gatherings);
    /** Trying so few rules takes no longer than remembering which of them it was. */
    private static final int FEW = 16;

    private static final int MOST_COMPARED = 10_000_000;

    private final List<Coverage> rules;
    private final Map<List<Boolean>, Alike> alike = new LinkedHashMap<>();

    /** Takes the rules in order. */
    public RuleIndex(List<Coverage> rules) {
        this.rules = rules.stream().map(Coverage::asSets).toList();
        for (int i = 0; i < rules.size(); i++) {
            alike.computeIfAbsent(named(this.rules.get(i)), Alike::new).add(i);
        }
    }

    private static List<Boolean> named(Coverage rule) {
        return NAMES.stream().map(names -> !names.apply(rule).isEmpty()).toList();
    }

    /** {@return the position of the first rule that covers somebody; the one after the last rule if none does} */
    public int first(Coverage somebody) {
        int first = rules.size();
        for (Alike some : alike.values()) {
            first = Math.min(first, some.first(somebody, first));
        }
        return first;
    }

    /**
     * {@return for each rule, the position of the first that covers everybody whom it covers; its own if none before it does}
     *
     * @throws InvalidValueException if more than 10,000,000 names are to be compared; rules that have no role, employer or
     *     gathering in common are not compared
     */
    public List<Integer> firsts() {
        List<Integer> firsts = new ArrayList<>();
        long compared = 0;
        for (Coverage rule : rules) {
            int first = firsts.size();
            long names = 1
                    + NAMES.stream().mapToLong(each -> each.apply(rule).size()).sum();
            for (Alike some : alike.values()) {
                for (int candidate : some.candidates(rule)) {
                    if (candidate >= first) {
                        break;
                    }
                    compared += names;
                    if (rules.get(candidate).covers(rule)) {
                        first = candidate;
                    }
                }
            }
            if (compared > MOST_COMPARED) {
                throw InvalidValueException.of(
                        "/rules",
                        "must have at most 10,000,000 names to compare, in rules with a role, employer or gathering in"
                                + " common");
            }
            firsts.add(first);
        }
        return firsts;
    }

    /** Rules of which either all or none name roles, and likewise employers and gatherings. */
    private final class Alike {
        private final List<Boolean> named;
        private final List<Integer> all = new ArrayList<>();
        private final List<Map<Object, List<Integer>>> byName = NAMES.stream()
                .<Map<Object, List<Integer>>>map(names -> new HashMap<>())
                .toList();
        private final Map<String, Integer> known = new ConcurrentHashMap<>();

        Alike(List<Boolean> named) {
            this.named = named;
        }

        void add(int rule) {
            all.add(rule);
            for (int i = 0; i < NAMES.size(); i++) {
                for (Object name : NAMES.get(i).apply(rules.get(rule))) {
                    byName.get(i)
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(rule);
                }
            }
        }

        /** The rules that may cover others, in order: the fewest that have one name in common with them. */
        List<Integer> candidates(Coverage others) {
            List<Integer> fewest = all;
            for (int i = 0; i < NAMES.size(); i++) {
                if (named.get(i)) {
                    Collection<?> names = NAMES.get(i).apply(others);
                    if (names.isEmpty()) {
                        return List.of();
                    }
                    for (Object name : names) {
                        List<Integer> naming = byName.get(i).getOrDefault(name, List.of());
                        fewest = naming.size() < fewest.size() ? naming : fewest;
                    }
                }
            }
            return fewest;
        }

        /** The first rule, if it is before some position. */
        int first(Coverage somebody, int before) {
            List<Integer> candidates = candidates(somebody);
            return candidates.size() <= FEW
                    ? first(candidates, somebody, before)
                    : known.computeIfAbsent(key(somebody), key -> first(candidates, somebody, rules.size()));
        }

        private int first(List<Integer> candidates, Coverage somebody, int before) {
            for (int rule : candidates) {
                if (rule >= before || rules.get(rule).covers(somebody)) {
                    return rule;
                }
            }
            return rules.size();
        }

        /** What these rules ask for. */
        private String key(Coverage somebody) {
            StringBuilder key = new StringBuilder().append(somebody.sectors()).append(somebody.kinds());
            for (int i = 0; i < NAMES.size(); i++) {
                if (named.get(i)) {
                    key.append(NAMES.get(i).apply(somebody));
                }
            }
            return key.toString();
        }
    }
}
