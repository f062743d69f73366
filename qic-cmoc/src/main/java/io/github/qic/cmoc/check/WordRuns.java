package io.github.qic.cmoc.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every run of words of a text, as a suffix automaton (Blumer et al. 1985): it is made once for a text in linear time, and a phrase is then
 * looked up in a step for each of its words, however long the text is.
 */
final class WordRuns {
    private final State start = new State(0, Map.of());

    /** What may follow the runs that end at the same places, the longest of which has that length. */
    private static final class State {
        private final int length;
        private final Map<String, State> next;
        /** The state of the longest run at the end of these that ends elsewhere too. */
        private @Nullable State shorter;

        State(int length, Map<String, State> next) {
            this.length = length;
            this.next = new HashMap<>(next);
        }
    }

    WordRuns(List<String> words) {
        State last = start;
        for (String word : words) {
            State end = new State(last.length + 1, Map.of());
            State at = last;
            while (at != null && at.next.putIfAbsent(word, end) == null) {
                at = at.shorter;
            }
            end.shorter = at == null ? start : after(at, word);
            last = end;
        }
    }

    /** The state of a run and the word after it, split off from that of longer runs. */
    private static State after(State run, String word) {
        State next = Objects.requireNonNull(run.next.get(word));
        if (next.length == run.length + 1) {
            return next;
        }
        State split = new State(run.length + 1, next.next);
        split.shorter = next.shorter;
        next.shorter = split;
        for (State at = run; at != null && at.next.replace(word, next, split); at = at.shorter) {}
        return split;
    }

    /**
     * {@return whether the text contains the words one after another; a list without words is contained only in a text without words}
     */
    boolean contain(List<String> phrase) {
        State at = start;
        for (String word : phrase) {
            at = at.next.get(word);
            if (at == null) {
                return false;
            }
        }
        return !phrase.isEmpty() || start.next.isEmpty();
    }
}
