package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.io.Resources;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that pictures of charts consist of, in one language, with <code>{0}</code> where a figure or a name is filled in. Titles,
 * units, labels, notes and reasons are the caller's own. A text without a translation stays English.
 */
public final class PictureWords {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final PictureWords ENGLISH = new PictureWords(Map.of());
    private static final PictureWords GERMAN = new PictureWords(read());

    private final Map<String, String> translations;

    PictureWords(Map<String, String> translations) {
        this.translations = translations;
    }

    /** {@return the English words} */
    public static PictureWords english() {
        return ENGLISH;
    }

    /** {@return the German words} */
    public static PictureWords german() {
        return GERMAN;
    }

    /**
     * {@return the words of another language}
     *
     * @param translations the translation of each English text, as far as known
     * @throws InvalidValueException if a text is not one of {@link #texts()}, or if its translation has other places to fill in or
     *     more than 1,000 characters
     */
    public static PictureWords of(Map<String, String> translations) {
        Objects.requireNonNull(translations, "translations");
        Problems problems = new Problems();
        new TreeMap<>(translations).forEach((english, translation) -> {
            String path = "/" + english.replace("~", "~0").replace("/", "~1");
            problems.require(texts().contains(english), path, "is not a text of a picture")
                    .require(
                            places(english).equals(places(translation)),
                            path,
                            "must keep the places " + places(english))
                    .require(translation.length() <= Problems.MOST_IN_NAME, path, "must have at most 1,000 characters");
        });
        return problems.returnIfNone(new PictureWords(Map.copyOf(translations)));
    }

    /** {@return every English text that can be translated} */
    public static Set<String> texts() {
        return new TreeSet<>(GERMAN.translations.keySet());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read() {
        Properties properties = new Properties();
        Resources.read(PictureWords.class.getResourceAsStream("picture-words-de.properties"), in -> {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        });
        Map<String, String> words = new LinkedHashMap<>();
        properties.forEach((english, german) -> words.put((String) english, (String) german));
        return Map.copyOf(words);
    }

    /** A text in this language, with its places filled in. */
    String say(String english, Object... values) {
        String text = translations.getOrDefault(english, english);
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(
                found -> Matcher.quoteReplacement(values[found.group().charAt(1) - '0'].toString()));
    }

    /** The first entries in words, and how many more there are. */
    <T> String list(List<T> entries, int most, Function<T, String> text) {
        int more = entries.size() - most;
        return Stream.concat(
                        entries.stream().limit(most).map(text),
                        more > 0 ? Stream.of(say("and {0} more", more)) : Stream.empty())
                .collect(Collectors.joining("; "));
    }

    /** An English text with figures in it, such as the words of a signal. */
    String sayWithFigures(String english) {
        String[] figures =
                NUMBER.matcher(english).results().map(found -> found.group()).toArray(String[]::new);
        if (figures.length > 10) {
            return english;
        }
        int[] next = {0};
        String template = NUMBER.matcher(english).replaceAll(found -> "{" + next[0]++ + "}");
        return translations.containsKey(template) ? say(template, (Object[]) figures) : say(english);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureWords that && translations.equals(that.translations);
    }

    @Override
    public int hashCode() {
        return translations.hashCode();
    }

    @Override
    public String toString() {
        return "words of pictures (" + translations.size() + " translated)";
    }
}
