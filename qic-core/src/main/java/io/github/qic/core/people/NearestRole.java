package io.github.qic.core.people;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The known role that an unknown one most likely means. */
final class NearestRole {
    private static final int LETTERS_PER_CHANGE = 4;

    private NearestRole() {}

    static Optional<Role> of(String code) {
        int most = code.length() / LETTERS_PER_CHANGE;
        String words = "-" + code + "-";
        return best(name -> 1 + most - changes(code, name, most))
                .or(() -> best(name -> words.contains("-" + name + "-") ? name.length() : 0));
    }

    /**
     * {@return the role whose name scores highest; empty if none scores more than zero, or names of several roles score equally}
     */
    private static Optional<Role> best(ToIntFunction<String> score) {
        int highest = 0;
        Set<Role> roles = Set.of();
        for (Map.Entry<String, Role> name : RoleNames.all().entrySet()) {
            int points = score.applyAsInt(name.getKey());
            if (points > highest) {
                highest = points;
                roles = Set.of(name.getValue());
            } else if (points > 0 && points == highest && !roles.contains(name.getValue())) {
                roles = Set.of();
            }
        }
        return roles.stream().findFirst();
    }

    /** {@return how many letters to insert, delete, replace, or swap with the next one; some number above the most if more than that} */
    private static int changes(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], 1 + before[j - 2]);
                }
                least = Math.min(least, row[j]);
            }
            // The least of a row never falls from one row to the next.
            if (least > most) {
                return least;
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
