package io.github.qic.payments.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No regular expression overflows the stack or takes more than linear time, whatever the text. */
@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class PatternsTest {
    private static final int SHORT = 2_000;
    private static final int LONG = 60_000;

    /** A character may be looked at this often: by alternatives, look-ahead and look-behind. */
    private static final int LOOKS = 200;

    /** Used by {@code matches} only. */
    private static final Set<String> MATCHED_WHOLE = Set.of(
            "CellFormat.ELAPSED",
            "Csv.DISARMED",
            "Document.FILE_NAME",
            "MatrixFormReader.TIMES",
            "Rule.CODE",
            "SheetRows.NOTE",
            "SheetRows.PERHAPS_NOTE");

    private static final List<String> UNITS = List.of(
            "a", "A", "1", "0", " ", "\t", "\n", "\r\n", "\u00A0", ".", ",", ";", ":", "-", "_", "/", "\\", "'", "\"",
            "(", "[", "<", "&", "#", "%", "x1", "a.", "a-", "a.b-", ".a", "-a", "1,", "1,000", "1 ", " .", ". . ", "a ",
            "a  ", "aA", "Ab ", "12:30-", "1/2/", "&a", "ä", "\u0301", "per 1", "style", "{0}", "_x005F_", "[$-409]",
            "\"a\"", "gp ", "é\u0301", "“", "…", "(…)");

    /** They compile for each call, and their patterns could not be found here. */
    @ArchTest
    static final ArchRule patterns_are_constants = noClasses()
            .should()
            .callMethod(String.class, "matches", String.class)
            .orShould()
            .callMethod(String.class, "replaceAll", String.class, String.class)
            .orShould()
            .callMethod(String.class, "replaceFirst", String.class, String.class);

    @ArchTest
    static void patterns_are_compiled_once(JavaClasses classes) {
        assertThat(classes.stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Pattern.class)
                                && call.getName().equals("compile")
                                && !call.getOrigin().getName().equals("<clinit>"))
                        .map(call -> call.getOrigin().getFullName()))
                .as("these are called for constants only")
                .containsExactlyInAnyOrder(
                        "io.github.qic.cmoc.check.WordingHints.words(java.lang.String)",
                        "io.github.qic.core.internal.sheet.FigureText.digits(char, char)",
                        "io.github.qic.core.json.StandIn$Wish.<init>(java.lang.String, java.util.function.Function)");
    }

    @ArchTest
    static void no_pattern_takes_more_than_linear_time(JavaClasses classes) throws ReflectiveOperationException {
        Set<String> slow = new TreeSet<>();
        for (JavaClass type : classes) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Pattern.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    Field reflected = Class.forName(type.getName()).getDeclaredField(field.getName());
                    reflected.setAccessible(true);
                    String name = type.getSimpleName() + "." + field.getName();
                    addIfSlow(name, (Pattern) reflected.get(null), slow);
                }
            }
        }
        assertThat(slow).isEmpty();
    }

    private static void addIfSlow(String name, Pattern pattern, Set<String> slow) {
        for (String unit : UNITS) {
            for (String end : List.of("", "!")) {
                String text = unit.repeat(SHORT / unit.length()) + end;
                if (!isLinear(() -> pattern.matcher(new CountedText(text)).matches())
                        || (!MATCHED_WHOLE.contains(name)
                                && !isLinear(() -> findAll(pattern, new CountedText(text))))) {
                    slow.add(name + " takes too long on " + unit + " repeated");
                }
            }
            try {
                pattern.matcher(unit.repeat(LONG / unit.length())).matches();
            } catch (StackOverflowError e) {
                slow.add(name + " overflows the stack on " + unit + " repeated");
            }
        }
    }

    private static void findAll(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            // only the time counts
        }
    }

    private static boolean isLinear(Runnable search) {
        try {
            search.run();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** A text that fails when its characters are looked at too often. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private int looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > LOOKS * text.length()) {
                throw new IllegalStateException("looked at more than " + LOOKS + " times a character");
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
