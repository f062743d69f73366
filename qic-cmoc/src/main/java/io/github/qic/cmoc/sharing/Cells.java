package io.github.qic.cmoc.sharing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Blurs roles and sites until every combination that is left, including that without either, is shared by enough people. The site goes
 * first, then the role; if the people left without either are too few, those of the smallest other combination join them.
 */
final class Cells {
    private final int fewest;

    Cells(int fewest) {
        this.fewest = fewest;
    }

    /** Something that somebody said. */
    static final class Said {
        final String person;
        String role;
        String site;

        Said(String person, String role, String site) {
            this.person = person;
            this.role = role;
            this.site = site;
        }

        boolean hasRole() {
            return !role.isEmpty();
        }

        boolean hasSite() {
            return !site.isEmpty();
        }

        boolean isBlurred() {
            return role.isEmpty() && site.isEmpty();
        }

        private Cell cell() {
            return new Cell(role, site);
        }

        private void blur() {
            role = site.isEmpty() || role.isEmpty() ? "" : role;
            site = "";
        }
    }

    /** Comparable, so that a map of keys stays fast whatever their hashes. */
    private record Cell(String role, String site) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::role).thenComparing(Cell::site);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }

        boolean isBlurred() {
            return role.isEmpty() && site.isEmpty();
        }
    }

    void blur(List<Said> all) {
        while (true) {
            Map<Cell, Set<String>> people = people(all);
            Set<Cell> small = new HashSet<>();
            people.forEach((cell, who) -> {
                if (!cell.isBlurred() && who.size() < fewest) {
                    small.add(cell);
                }
            });
            if (small.isEmpty()) {
                if (!isTooFew(people)) {
                    return;
                }
                Cell smallest = people.entrySet().stream()
                        .filter(each -> !each.getKey().isBlurred())
                        .min(Comparator.<Map.Entry<Cell, Set<String>>>comparingInt(
                                        each -> each.getValue().size())
                                .thenComparing(each -> each.getKey().role())
                                .thenComparing(each -> each.getKey().site()))
                        .map(Map.Entry::getKey)
                        .orElseThrow();
                all.stream().filter(said -> said.cell().equals(smallest)).forEach(said -> {
                    said.role = "";
                    said.site = "";
                });
            } else {
                all.stream().filter(said -> small.contains(said.cell())).forEach(Said::blur);
            }
        }
    }

    /** Those without role and site are too few, while there are others whom they can be told from. */
    private boolean isTooFew(Map<Cell, Set<String>> people) {
        Set<String> blurred = people.getOrDefault(new Cell("", ""), Set.of());
        return !blurred.isEmpty() && blurred.size() < fewest && people.size() > 1;
    }

    private static Map<Cell, Set<String>> people(List<Said> all) {
        Map<Cell, Set<String>> people = new HashMap<>();
        all.forEach(said ->
                people.computeIfAbsent(said.cell(), cell -> new HashSet<>()).add(said.person));
        return people;
    }
}
