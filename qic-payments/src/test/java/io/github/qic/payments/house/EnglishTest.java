package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The words of javadoc, comments, messages and READMEs. The list holds idioms that readers stumbled over: duplicate, missing,
 * negative, empty, after, by default and reported say it.
 */
class EnglishTest {
    private static final Pattern AVOIDED = Pattern.compile(
            "(?i)\\b(stands? (twice|for nothing|behind)|(?<!there )(is|are) none|heeded|so many (pence|days|minutes)|of one's own"
                    + "|(is|are|was|were) told|tells? (of|nothing)|says nothing|(less|more) than nothing|held against"
                    + "|unless told|what can never be|what is so|comes to nothing|nothing when|nothing if|nothing where"
                    + "|nothing for)\\b");
    private static final Pattern COMMENT_OR_STRING =
            Pattern.compile("//[^\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern METAPHOR = Pattern.compile("(?m)^(?:public |final |abstract |sealed |non-sealed )*"
            + "(class|interface|record|enum) (Gate|Given|Offer|Offers|Takings|Scene|Reading|Ground|Whole|Frame|Trail|Life"
            + "|Moment|Fate|Stretch|Extra|Places|Checked|Backing|Pen|Refusal|Succession|Replaced|Step|Lines)\\b");

    @Test
    void javadoc_comments_and_messages_use_the_usual_words() {
        Map<String, String> prose = new TreeMap<>();
        Sources.java("src/main/java").forEach((file, source) -> prose.put(file, commentsAndStrings(source)));
        assertThat(found(prose, AVOIDED)).isEmpty();
    }

    @Test
    void readmes_use_the_usual_words() {
        assertThat(found(Sources.texts(), AVOIDED)).isEmpty();
    }

    @Test
    void types_have_no_private_names() {
        assertThat(found(Sources.java("src/main/java"), METAPHOR)).isEmpty();
    }

    @Test
    void an_avoided_word_is_found_wherever_it_is() {
        String source = "/** {@return the site; nothing if it is none} */ String x = \"stands twice\"; // is told here";
        assertThat(found(Map.of("file", commentsAndStrings(source)), AVOIDED))
                .containsExactly("file: nothing if", "file: is none", "file: stands twice", "file: is told");
    }

    private static String commentsAndStrings(String source) {
        StringBuilder all = new StringBuilder();
        Matcher matcher = COMMENT_OR_STRING.matcher(source);
        while (matcher.find()) {
            all.append(matcher.group().replaceAll("\\s+\\*?\\s*", " ")).append('\n');
        }
        return all.toString();
    }

    private static List<String> found(Map<String, String> texts, Pattern pattern) {
        List<String> found = new ArrayList<>();
        texts.forEach((name, text) ->
                pattern.matcher(text).results().forEach(match -> found.add(name + ": " + match.group())));
        return found;
    }
}
