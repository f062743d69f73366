package io.github.qic.payments.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.qic.core.valid.Problems;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What public signatures promise. */
@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class ContractsTest {
    /** A public method with the comment before it; interfaces leave the modifier out. */
    private static final Pattern METHOD =
            Pattern.compile("(?ms)^(?<comment> {4,8}/\\*\\*(?:(?!\\*/).)*+\\*/\\n)?(?: +@[^\\n]*\\n)*"
                    + "^(?<indent> {4,8})(?<head>(?:public |static |default |final )+[^;{}=]*?\\([^{};]*?\\)[^{};]*?)\\{\\n"
                    + "(?<body>.*?)^\\k<indent>\\}");

    private static final Pattern REFUSES =
            Pattern.compile("\\bthrow new |throwIfAny\\(\\)|returnIfNone\\(|orElseThrow\\(\\(\\) ->");

    /** Classes that two instances of need not be compared, by what they do. */
    private static final Map<String, List<String>> NO_VALUES = Map.of(
            "calculates from values",
            List.of(
                    "Analyser",
                    "Assessor",
                    "CollaborativeCheck",
                    "IncomingCheck",
                    "Merge",
                    "MethodCheck",
                    "Pricer",
                    "ProjectFacts",
                    "TheoryCheck"),
            "is made from a value that can be compared, to answer questions about it",
            List.of(
                    "CoderAgreement",
                    "EvidenceIndex",
                    "IndicatorScope",
                    "LedgerView",
                    "PricedAttendance",
                    "Reconciliation",
                    "TheoryIndex",
                    "VersionHistory"),
            "shows a value",
            List.of(
                    "AssessmentPicture",
                    "AuditTrail",
                    "ChartData",
                    "ChartPicture",
                    "CusumPicture",
                    "DriverDiagram",
                    "EvidenceAppendix",
                    "FunnelPicture",
                    "ParetoPicture",
                    "RampPicture",
                    "SitesPicture",
                    "SmallMultiples",
                    "SummaryMatrix",
                    "TheoryDiagram",
                    "TheoryReport",
                    "TheoryTable",
                    "Workbook"),
            "reads or writes",
            List.of(
                    "AttendanceSheet",
                    "Document",
                    "Edits",
                    "ListDocument",
                    "MemoryLedgerStore",
                    "PaySheet",
                    "ProjectTexts",
                    "RefiProject",
                    "SheetSource",
                    "StoredLedger",
                    "TheorySheet"),
            "collects what a value is made from",
            List.of("Problems", "SeriesBuilder", "Subgroups"));

    @Test
    void a_public_method_that_refuses_says_when() {
        List<String> silent = new ArrayList<>();
        Sources.java("src/main/java").forEach((file, source) -> {
            boolean isPublic = Pattern.compile("(?m)^public ").matcher(source).find();
            if (isPublic && !file.contains("internal")) {
                silentMethods(source).forEach(method -> silent.add(file + ": " + method));
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void a_method_that_refuses_without_saying_so_is_found() {
        String source = """
                public final class A {
                    /** {@return b} */
                    public static int b() {
                        throw new IllegalStateException();
                    }
                }
                """;
        assertThat(silentMethods(source)).containsExactly("public static int b()");
        assertThat(silentMethods(source.replace("b} */", "b} @throws IllegalStateException always */")))
                .isEmpty();
    }

    private static List<String> silentMethods(String source) {
        if (!REFUSES.matcher(source).find()) {
            return List.of();
        }
        boolean isInterface =
                Pattern.compile("(?m)^public .*\\binterface ").matcher(source).find();
        List<String> silent = new ArrayList<>();
        Matcher method = METHOD.matcher(source);
        while (method.find()) {
            String head = method.group("head").replaceAll("\\s+", " ").strip();
            boolean isPublic = head.startsWith("public ")
                    || (isInterface && method.group("indent").length() == 4);
            String comment = method.group("comment") == null ? "" : method.group("comment");
            if (isPublic && REFUSES.matcher(method.group("body")).find() && !comment.contains("@throws")) {
                silent.add(head);
            }
        }
        return silent;
    }

    @ArchTest
    static void no_public_method_takes_a_bare_boolean(JavaClasses classes) {
        List<String> bare = classes.stream()
                .filter(ContractsTest::isPublic)
                .filter(type -> !type.getSimpleName().equals("Builder")
                        && !type.getSimpleName().startsWith("Immutable"))
                // its condition reads as that of an assertion
                .filter(type -> !type.isEquivalentTo(Problems.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(boolean.class)))
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(bare).isEmpty();
    }

    @ArchTest
    static void every_entry_point_has_an_example_that_compiles(JavaClasses classes) {
        Set<String> words = new HashSet<>();
        Sources.java("src/test/java").values().forEach(source -> words.addAll(List.of(source.split("\\W+", -1))));
        List<String> without = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(ContractsTest::isPublic)
                .filter(ContractsTest::isEntryPoint)
                .map(JavaClass::getSimpleName)
                .filter(name -> !words.contains(name))
                .sorted()
                .toList();
        assertThat(without).isEmpty();
    }

    @ArchTest
    static void every_class_that_holds_something_is_a_value_or_says_why_not(JavaClasses classes) {
        Set<String> others =
                NO_VALUES.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        assertThat(classes.stream()
                        .filter(ContractsTest::isPublic)
                        .filter(type -> isFinalClassWithState(type) && !isValue(type))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(others);
    }

    /** {@link java.util.HashMap} orders keys of equal hash only if their class is comparable to itself, without type arguments. */
    @ArchTest
    static void a_map_keeps_keys_of_one_hash_in_order(JavaClasses classes) {
        List<Class<?>> comparable = classes.stream()
                .filter(type -> type.isAssignableTo(Comparable.class) && !type.isInterface() && !type.isEnum())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        assertThat(comparable)
                .hasSizeGreaterThan(15)
                .allSatisfy(type -> assertThat(type.getGenericInterfaces())
                        .filteredOn(ParameterizedType.class::isInstance)
                        .extracting(implemented -> ((ParameterizedType) implemented).getActualTypeArguments()[0])
                        .contains(type));
    }

    /** Whoever fills in a document chooses its texts. */
    @ArchTest
    static void a_type_that_is_a_text_on_the_wire_is_comparable(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> !type.isEnum() && !type.isAssignableTo(Comparable.class))
                        .filter(type -> type.getMethods().stream()
                                .anyMatch(method -> method.isAnnotatedWith(JsonValue.class)
                                        && method.getRawReturnType().isEquivalentTo(String.class)))
                        .map(JavaClass::getSimpleName))
                // no key of any map
                .containsExactlyInAnyOrder("EntryHash", "SourceSystem", "ElementLevel", "PointChoice");
    }

    private static final Pattern KEYED = Pattern.compile("\\b(?:Map|Set)<([A-Z]\\w+)[>,]");

    private static final Pattern NOT_COMPARABLE = Pattern.compile(
            "\\brecord (\\w+)\\([^{]*?\\b(?:String|Id<|Role|DocumentNumber)\\b?[^{]*?\\)\\s+(?!implements Comparable)[^{]*?\\{");

    /** Records are equal by their parts, so whoever chooses the texts in them chooses their hashes. */
    @Test
    void a_record_within_a_class_that_is_a_key_there_is_comparable() {
        List<String> keys = new ArrayList<>();
        Sources.java("src/main/java").forEach((file, source) -> {
            Set<String> records = NOT_COMPARABLE
                    .matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            KEYED.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(records::contains)
                    .forEach(key -> keys.add(file.replaceAll(".*/", "") + ": " + key));
        });
        assertThat(keys).isEmpty();
    }

    /** {@code Set.copyOf} and its like try one place after another, however many keys belong there. */
    @ArchTest
    static final ArchRule what_others_chose_is_not_looked_up_in_a_set_that_has_no_order = noClasses()
            .that()
            // their keys are constants, or the columns of one sheet
            .doNotHaveSimpleName("Disagreement")
            .and()
            .doNotHaveSimpleName("PictureWords")
            .and()
            .resideOutsideOfPackage("io.github.qic.core.internal.sheet..")
            .should()
            .callMethod(Set.class, "copyOf", Collection.class)
            .orShould()
            .callMethod(Map.class, "copyOf", Map.class)
            .orShould()
            .callMethod(Collectors.class, "toUnmodifiableSet");

    @ArchTest
    static void no_record_has_an_array(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(ContractsTest::isPublic)
                        .filter(type -> type.isRecord()
                                && type.getFields().stream()
                                        .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC)
                                                && field.getRawType().isArray()))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    private static boolean isFinalClassWithState(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                && !type.isRecord()
                && !type.isEnum()
                && !type.isAssignableTo(Throwable.class)
                && !type.getSimpleName().equals("Builder")
                && type.getFields().stream()
                        .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isValue(JavaClass type) {
        return type.tryGetMethod("equals", Object.class).isPresent()
                && type.tryGetMethod("hashCode").isPresent()
                && type.tryGetMethod("toString").isPresent();
    }

    /** Callers get hold of such a type by a static method of its own. */
    private static boolean isEntryPoint(JavaClass type) {
        return !type.isEnum()
                && type.getMethods().stream()
                        .anyMatch(method -> method.getModifiers().contains(JavaModifier.STATIC)
                                && method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().contains(".internal");
    }
}
