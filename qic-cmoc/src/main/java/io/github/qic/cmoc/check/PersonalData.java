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
        int before = 0;
        int beforeEnd = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isLetter(c)) {
                end = wordEnd(text, i);
                boolean capitalised = Character.isUpperCase(c) && end > i + 1;
                if (capitalised && isName(text.substring(i, end), text.substring(before, beforeEnd))) {
                    found.add(NAME);
                }
                before = i;
                beforeEnd = end;
            } else if (isNumberStart(text, i)) {
                end = numberEnd(text, i);
                if (isTelephone(text, i, end)) {
                    found.add(TELEPHONE);
                }
            } else if (c == '@' && isMail(text, i)) {
                found.add(MAIL);
            } else if (c != ' ' && c != '.') {
                before = beforeEnd;
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
        String title = before.toLowerCase(Locale.ROOT);
        return TITLES.contains(title)
                || (!title.equals("st")
                        && !title.equals("saint")
                        && GivenNames.contains(word.toLowerCase(Locale.ROOT)));
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
