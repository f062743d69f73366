package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.StudyCount;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.valid.Id;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of one link, and the elements in it. */
final class LinkRows {
    private static final Pattern COUNT =
            Pattern.compile("([0-9]{1,10})(?: ?(?:of|/) ?([0-9]{1,10}))?(?: stud(?:y|ies))?");

    private final RowGroup rows;
    private final Link.Builder builder = Link.builder();
    private final Map<ClaimKind, Set<String>> filled = new EnumMap<>(ClaimKind.class);
    private final Map<String, StudyCount> studies = new LinkedHashMap<>();

    LinkRows(SheetRow row, Id<Link> id) {
        rows = RowGroup.of(row);
        builder.id(id);
    }

    SheetRow first() {
        return rows.first();
    }

    void add(SheetRow row) {
        if (row != first()) {
            rows.add(row);
        }
    }

    void fill(ClaimKind kind, String id) {
        filled.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(id);
    }

    boolean isFilled(ClaimKind kind) {
        return filled.containsKey(kind);
    }

    /** Reads how many studies report the outcome of a row, such as {@code 3 of 4}. */
    void count(SheetRow row, Optional<String> outcome) {
        Optional<Matcher> count =
                row.find(TheoryColumns.STUDIES, LinkRows::count, "a number of studies such as 3 or 3 of 4");
        if (count.isEmpty()) {
            return;
        }
        if (outcome.isEmpty()) {
            row.refuse(TheoryColumns.STUDIES, "needs an outcome beside it");
            return;
        }
        StudyCount.Builder built = StudyCount.builder()
                .outcome(Id.<Outcome>of(outcome.get()))
                .reporting(Integer.parseInt(count.get().group(1)));
        Optional.ofNullable(count.get().group(2)).ifPresent(total -> built.total(Integer.parseInt(total)));
        row.value(TheoryColumns.STUDIES, cell -> built.build()).ifPresent(found -> {
            StudyCount earlier = studies.putIfAbsent(outcome.get(), found);
            if (earlier != null && !earlier.equals(found)) {
                row.refuse(TheoryColumns.STUDIES, "differs from an earlier line of the same outcome");
            }
        });
    }

    private static Optional<Matcher> count(String cell) {
        return Optional.of(COUNT.matcher(cell))
                .filter(Matcher::matches)
                .filter(count -> isInt(count.group(1)) && (count.group(2) == null || isInt(count.group(2))));
    }

    private static boolean isInt(String digits) {
        return Long.parseLong(digits) <= Integer.MAX_VALUE;
    }

    void readFields(References references) {
        LinkFields.ALL.forEach(field -> field.read(rows, references, builder));
    }

    Link build() {
        return builder.contexts(ids(ClaimKind.CONTEXT))
                .interventions(ids(ClaimKind.INTERVENTION))
                .actors(ids(ClaimKind.ACTOR))
                .mechanisms(ids(ClaimKind.MECHANISM))
                .outcomes(ids(ClaimKind.OUTCOME))
                .studies(studies.values())
                .build();
    }

    private <T> List<Id<T>> ids(ClaimKind kind) {
        return filled.getOrDefault(kind, Set.of()).stream().map(Id::<T>of).toList();
    }
}
