package io.github.qic.core.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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
    /** The code of each role, then its other names. */
    private static final String NAMES = """
            care-home-manager, home manager, nursing home manager, residential home manager, registered manager
            care-home-nurse, nursing home nurse, care home registered nurse
            care-home-worker, care home staff, care worker, carer, senior carer, care home carer, care assistant, senior care assistant
            deputy-manager, deputy care home manager, deputy home manager, assistant home manager
            activities-coordinator, activity lead, activities lead, activities organiser
            registered-nurse, nurse, RN, RGN, registered general nurse, staff nurse
            healthcare-assistant, HCA, health care assistant, healthcare support worker, nursing assistant
            gp, general practitioner, salaried GP, GP partner, family doctor, family physician
            geriatrician, consultant geriatrician
            pharmacist, clinical pharmacist, care home pharmacist
            pharmacy-technician, pharmacy tech, medicines management technician
            paramedic, community paramedic
            dietitian, dietician, community dietitian, community dietician
            therapist, physiotherapist, physio, occupational therapist, OT, speech and language therapist
            specialist-nurse, clinical nurse specialist, CNS
            mental-health-nurse, psychiatric nurse, community psychiatric nurse, CPN, RMN
            nurse-practitioner, advanced nurse practitioner, ANP
            practice-nurse, general practice nurse, GPN
            district-nurse, community nurse
            community-matron
            matron
            dementia-specialist, dementia specialist nurse, admiral nurse
            care-coordinator
            practice-manager, GP practice manager
            social-prescriber, social prescribing link worker, link worker
            social-worker
            commissioner, commissioning manager, CCG commissioner
            voluntary-sector-worker, voluntary sector, voluntary sector staff, charity worker
            public-contributor, member of the public, public member, lay member, PPI representative, relative, family carer
            qi-coach, quality improvement coach, improvement coach, QI fellow, Health Foundation QI fellow, improvement adviser
            nurse-leader, lead nurse
            researcher, research fellow, research associate
            administrator, admin, project administrator
            regional-leader, regional leader in health and social care
            accountable-professional, accountable healthcare professional
            """;

    private static final Map<String, Role> SPELT = names(RoleNames::code);
    private static final Map<String, Role> KNOWN = names(RoleNames::key);

    private RoleNames() {}

    static Optional<Role> find(String label) {
        return Optional.ofNullable(KNOWN.get(key(label)));
    }

    /** {@return the words of a label joined by hyphens; empty if it has none; letters of other scripts are kept} */
    static String code(String label) {
        return words(label).collect(Collectors.joining("-"));
    }

    /** {@return every known name, as words joined by hyphens, with its role} */
    static Map<String, Role> all() {
        return SPELT;
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

    private static Map<String, Role> names(UnaryOperator<String> form) {
        Map<String, Role> roles = new TreeMap<>();
        for (String line : NAMES.lines().toList()) {
            List<String> names = List.of(line.split(", ", -1));
            names.forEach(name -> roles.put(form.apply(name), Role.of(names.get(0))));
        }
        return roles;
    }
}
