package io.github.qic.core.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * Maps the names people use to roles. Case, word order, plurals, articles and prepositions, points between initials, and
 * spaces within compounds do not matter.
 */
final class RoleNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
    /** The point after an initial that is followed by another initial. */
    private static final Pattern POINT = Pattern.compile("(?<=(?<!\\p{L})\\p{L})\\. ?(?=\\p{L}(?!\\p{L}))");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that do not decompose into a base letter and a mark. */
    private static final String[] OWN_LETTERS = {"\u00df", "\u00e6", "\u0153", "\u00f8", "\u0142", "\u0111", "\u0131"};

    private static final String[] PLAIN_LETTERS = {"ss", "ae", "oe", "o", "l", "d", "i"};
    private static final Set<String> SMALL = Set.of("a", "an", "and", "at", "for", "in", "of", "the");
    private static final Map<String, Role> KNOWN = known();

    private RoleNames() {}

    static Optional<Role> find(String label) {
        return Optional.ofNullable(KNOWN.get(key(label)));
    }

    /** {@return the words of a label joined by hyphens; empty if it has none; letters of other scripts are kept} */
    static String code(String label) {
        return words(label).collect(Collectors.joining("-"));
    }

    private static String key(String label) {
        return words(label)
                .filter(word -> !SMALL.contains(word))
                .map(word -> word.length() > 2 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .sorted()
                .collect(Collectors.joining());
    }

    private static Stream<String> words(String label) {
        String plain = MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = POINT.matcher(APOSTROPHE.matcher(plain).replaceAll("")).replaceAll("");
        return Arrays.stream(NO_WORD.split(StringUtils.replaceEach(joined, OWN_LETTERS, PLAIN_LETTERS)))
                .filter(word -> !word.isEmpty());
    }

    private static Map<String, Role> known() {
        Map<Role, List<String>> names = Map.ofEntries(
                Map.entry(
                        Role.CARE_HOME_MANAGER,
                        List.of(
                                "home manager",
                                "nursing home manager",
                                "residential home manager",
                                "registered manager")),
                Map.entry(Role.CARE_HOME_NURSE, List.of("nursing home nurse", "care home registered nurse")),
                Map.entry(
                        Role.CARE_HOME_WORKER,
                        List.of(
                                "care home staff",
                                "care worker",
                                "carer",
                                "senior carer",
                                "care home carer",
                                "care assistant",
                                "senior care assistant")),
                Map.entry(
                        Role.GP,
                        List.of(
                                "general practitioner",
                                "salaried GP",
                                "GP partner",
                                "family doctor",
                                "family physician")),
                Map.entry(Role.GERIATRICIAN, List.of("consultant geriatrician")),
                Map.entry(Role.PHARMACIST, List.of("clinical pharmacist", "care home pharmacist")),
                Map.entry(Role.DIETITIAN, List.of("dietician", "community dietitian", "community dietician")),
                Map.entry(
                        Role.THERAPIST,
                        List.of(
                                "physiotherapist",
                                "physio",
                                "occupational therapist",
                                "OT",
                                "speech and language therapist")),
                Map.entry(Role.SPECIALIST_NURSE, List.of("clinical nurse specialist", "CNS")),
                Map.entry(
                        Role.MENTAL_HEALTH_NURSE,
                        List.of("psychiatric nurse", "community psychiatric nurse", "CPN", "RMN")),
                Map.entry(Role.NURSE_PRACTITIONER, List.of("advanced nurse practitioner", "ANP")),
                Map.entry(Role.COMMUNITY_MATRON, List.of()),
                Map.entry(Role.DEMENTIA_SPECIALIST, List.of("dementia specialist nurse", "admiral nurse")),
                Map.entry(Role.CARE_COORDINATOR, List.of()),
                Map.entry(Role.COMMISSIONER, List.of("commissioning manager", "CCG commissioner")),
                Map.entry(
                        Role.VOLUNTARY_SECTOR_WORKER,
                        List.of("voluntary sector", "voluntary sector staff", "charity worker")),
                Map.entry(
                        Role.PUBLIC_CONTRIBUTOR,
                        List.of(
                                "member of the public",
                                "public member",
                                "lay member",
                                "PPI representative",
                                "relative",
                                "family carer")),
                Map.entry(
                        Role.QI_COACH,
                        List.of(
                                "quality improvement coach",
                                "improvement coach",
                                "QI fellow",
                                "Health Foundation QI fellow",
                                "improvement adviser")),
                Map.entry(Role.NURSE_LEADER, List.of("lead nurse")),
                Map.entry(Role.RESEARCHER, List.of("research fellow", "research associate")),
                Map.entry(Role.ADMINISTRATOR, List.of("admin", "project administrator")),
                Map.entry(Role.REGIONAL_LEADER, List.of("regional leader in health and social care")),
                Map.entry(Role.ACCOUNTABLE_PROFESSIONAL, List.of("accountable healthcare professional")));
        Map<String, Role> byKey = new HashMap<>();
        names.forEach((role, others) ->
                Stream.concat(Stream.of(role.code()), others.stream()).forEach(name -> byKey.put(key(name), role)));
        return byKey;
    }
}
