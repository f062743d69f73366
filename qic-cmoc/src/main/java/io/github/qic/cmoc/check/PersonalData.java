package io.github.qic.cmoc.check;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Finds what looks like personal data in English text, in linear time. */
enum PersonalData {
    NAME("a name"),
    TELEPHONE("a telephone number"),
    MAIL("a mail address");

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "rev", "reverend", "sir", "dame", "mx");

    /** Common given names in Britain that are hardly ever another word or a place. */
    private static final Set<String> GIVEN_NAMES = Set.of(
            "aaron",
            "abdul",
            "adam",
            "ahmed",
            "aisha",
            "alan",
            "alexander",
            "alexandra",
            "alice",
            "alison",
            "amanda",
            "amelia",
            "amy",
            "andrea",
            "andrew",
            "angela",
            "anita",
            "anna",
            "anne",
            "anthony",
            "ashley",
            "barbara",
            "benjamin",
            "beverley",
            "brenda",
            "brian",
            "carol",
            "caroline",
            "catherine",
            "charles",
            "cheryl",
            "chloe",
            "christine",
            "christopher",
            "claire",
            "clare",
            "colin",
            "craig",
            "daniel",
            "danielle",
            "darren",
            "david",
            "deborah",
            "debbie",
            "denise",
            "derek",
            "diane",
            "donna",
            "doris",
            "dorothy",
            "edward",
            "eileen",
            "elaine",
            "eleanor",
            "elizabeth",
            "ellen",
            "emily",
            "emma",
            "eric",
            "fatima",
            "fiona",
            "gareth",
            "gary",
            "gemma",
            "geoffrey",
            "gillian",
            "graham",
            "hannah",
            "hassan",
            "heather",
            "helen",
            "henry",
            "hilary",
            "ibrahim",
            "irene",
            "isabel",
            "isabella",
            "jacqueline",
            "jane",
            "janet",
            "janice",
            "jasmine",
            "jason",
            "jennifer",
            "jeremy",
            "jessica",
            "joan",
            "joanna",
            "joanne",
            "jonathan",
            "joseph",
            "josephine",
            "joyce",
            "judith",
            "julia",
            "julie",
            "justin",
            "karen",
            "katherine",
            "kathleen",
            "keith",
            "kelly",
            "kenneth",
            "kevin",
            "khadija",
            "laura",
            "lauren",
            "lesley",
            "linda",
            "lisa",
            "louise",
            "lynn",
            "malcolm",
            "margaret",
            "maria",
            "marie",
            "marion",
            "martin",
            "mary",
            "matthew",
            "maureen",
            "megan",
            "melanie",
            "michael",
            "michelle",
            "mohamed",
            "mohammed",
            "muhammad",
            "natalie",
            "nicholas",
            "nicola",
            "nigel",
            "olivia",
            "pamela",
            "patricia",
            "patrick",
            "paul",
            "pauline",
            "peter",
            "philip",
            "priya",
            "rachel",
            "raymond",
            "rebecca",
            "richard",
            "robert",
            "roger",
            "ronald",
            "rosemary",
            "ruth",
            "samantha",
            "samuel",
            "sandra",
            "sarah",
            "sharon",
            "sheila",
            "shirley",
            "simon",
            "sophie",
            "stephanie",
            "stephen",
            "steven",
            "stuart",
            "susan",
            "suzanne",
            "sylvia",
            "thomas",
            "timothy",
            "tracey",
            "tracy",
            "valerie",
            "vanessa",
            "veronica",
            "vincent",
            "wendy",
            "william",
            "yasmin",
            "yvonne",
            "zainab",
            "zoe");

    private static final int FEWEST_DIGITS = 10;
    private static final int MOST_DIGITS = 15;

    private final String title;

    PersonalData(String title) {
        this.title = title;
    }

    /** {@return what it is, with its article} */
    String title() {
        return title;
    }

    /** {@return what a text seems to hold} */
    static Set<PersonalData> in(String text) {
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        String before = "";
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isLetter(c)) {
                end = wordEnd(text, i);
                String word = text.substring(i, end);
                if (isName(word, before)) {
                    found.add(NAME);
                }
                before = word.toLowerCase(Locale.ROOT);
            } else if (isNumberStart(text, i)) {
                end = numberEnd(text, i);
                if (isTelephone(text, i, end)) {
                    found.add(TELEPHONE);
                }
            } else if (c == '@' && isMail(text, i)) {
                found.add(MAIL);
            } else if (c != ' ' && c != '.') {
                before = "";
            }
            i = end;
        }
        return found;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A capitalised word after a title, or a given name that is no saint's. */
    private static boolean isName(String word, String before) {
        boolean capitalised = Character.isUpperCase(word.charAt(0)) && word.length() > 1;
        return capitalised
                && (TITLES.contains(before)
                        || (!before.equals("st")
                                && !before.equals("saint")
                                && GIVEN_NAMES.contains(word.toLowerCase(Locale.ROOT))));
    }

    private static boolean isNumberStart(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return (c == '0' || c == '+') && !Character.isLetterOrDigit(before) && before != '.' && before != '/';
    }

    private static int numberEnd(String text, int from) {
        int end = from + 1;
        int last = end;
        while (end < text.length() && (isDigit(text.charAt(end)) || " -()".indexOf(text.charAt(end)) >= 0)) {
            end++;
            last = isDigit(text.charAt(end - 1)) ? end : last;
        }
        return last;
    }

    private static boolean isTelephone(String text, int from, int end) {
        long digits =
                text.substring(from, end).chars().filter(c -> isDigit((char) c)).count();
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Something before the sign, and after it words with a dot between them. */
    private static boolean isMail(String text, int sign) {
        int end = sign + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return sign > 0
                && Character.isLetterOrDigit(text.charAt(sign - 1))
                && end > sign + 1
                && end + 1 < text.length()
                && text.charAt(end) == '.'
                && Character.isLetter(text.charAt(end + 1));
    }
}
