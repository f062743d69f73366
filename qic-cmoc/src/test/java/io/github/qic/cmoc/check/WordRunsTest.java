package io.github.qic.cmoc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordRunsTest {
    /** Every text of up to 7 of 2 words, and every phrase of up to 4 of 3 words. */
    @Test
    void a_phrase_is_contained_if_its_words_follow_each_other() {
        List<List<String>> phrases = texts(List.of("a", "b", "c"), 4);
        for (List<String> text : texts(List.of("a", "b"), 7)) {
            WordRuns runs = new WordRuns(text);
            for (List<String> phrase : phrases) {
                boolean found = phrase.isEmpty() ? text.isEmpty() : Collections.indexOfSubList(text, phrase) >= 0;
                assertThat(runs.contain(phrase)).as("%s in %s", phrase, text).isEqualTo(found);
            }
        }
    }

    private static List<List<String>> texts(List<String> words, int longest) {
        List<List<String>> texts = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < texts.size(); i++) {
            List<String> text = texts.get(i);
            if (text.size() < longest) {
                for (String word : words) {
                    List<String> longer = new ArrayList<>(text);
                    longer.add(word);
                    texts.add(longer);
                }
            }
        }
        return texts;
    }
}
