package io.github.qic.payments.receive;

import io.github.qic.core.internal.text.Spaces;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises what a line is for. A description is decisive only if all the words known here speak for one kind; without one, a line
 * with minutes, a rate, a band or a reference is for time. Words for an item may belong to the name of an event, such as "Lunch and
 * learn", so they are not decisive for a line with minutes, a band or a reference.
 */
final class LineKindFinder {
    private static final Pattern ON_COST =
            Pattern.compile("(?<![\\p{L}\\p{N}])(on[ -]cost|paid leave|high[ -]cost area)");
    private static final Pattern EXPENSE = Pattern.compile("(?<![\\p{L}\\p{N}])care cost");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]++");

    private static final List<Words> KNOWN = List.of(
            new Words(
                    IncomingLineKind.EXPENSE,
                    "travel travelling mileage miles mile taxi train rail bus tram fare fares parking petrol fuel toll"
                            + " expense expenses subsistence childcare hotel accommodation"),
            new Words(
                    IncomingLineKind.ON_COST,
                    "oncost oncosts ni nic nics insurance pension pensions superannuation levy apprenticeship"),
            new Words(
                    IncomingLineKind.ITEM,
                    "room venue hire catering refreshment refreshments lunch buffet printing print stationery equipment"
                            + " materials postage licence subscription"),
            new Words(IncomingLineKind.DISCOUNT, "discount rebate refund"),
            new Words(
                    IncomingLineKind.TIME,
                    "time hour hours hrs minute minutes mins attendance attended attending backfill cover locum session"
                            + " sessions shift salary wages pay"));

    /** Words by which a line for time says that its amount is not for the time alone. */
    private static final Set<String> INCLUDING = Set.of("incl", "including", "included", "includes", "inclusive");

    private record Words(IncomingLineKind kind, Set<String> words) {
        Words(IncomingLineKind kind, String words) {
            this(kind, new HashSet<>(Arrays.asList(words.split(" ", -1))));
        }
    }

    private LineKindFinder() {}

    /** {@return what a line is for; empty if it is unclear} A negative amount can only be a discount. */
    static Optional<IncomingLineKind> kind(IncomingLine line) {
        if (line.net().isNegative()) {
            return Optional.of(IncomingLineKind.DISCOUNT);
        }
        if (line.kind().isPresent()) {
            return line.kind();
        }
        Set<IncomingLineKind> said = EnumSet.noneOf(IncomingLineKind.class);
        Set<String> words = line.description().map(LineKindFinder::words).orElse(Set.of());
        for (Words known : KNOWN) {
            if (!Collections.disjoint(known.words(), words)) {
                said.add(known.kind());
            }
        }
        if (said.size() > 1
                && !said.contains(IncomingLineKind.ITEM)
                && line.minutes().isEmpty()
                && Collections.disjoint(INCLUDING, words)) {
            said.remove(IncomingLineKind.TIME); // such as "National Insurance on backfill"
        }
        boolean time = line.minutes().isPresent()
                || line.band().isPresent()
                || line.claim().filter(text -> !Spaces.isBlank(text)).isPresent();
        if (said.isEmpty()) {
            return time || line.rate().isPresent() ? Optional.of(IncomingLineKind.TIME) : Optional.empty();
        }
        boolean decisive = said.size() == 1 && !(time && said.contains(IncomingLineKind.ITEM));
        return decisive ? said.stream().findFirst() : Optional.empty();
    }

    private static Set<String> words(String description) {
        // "on-cost" and "on costs" are one word here, and no sign of anything else; so are other words of claim
        // statements.
        String text = ON_COST.matcher(description.toLowerCase(Locale.ROOT)).replaceAll("oncost");
        text = EXPENSE.matcher(text).replaceAll("expense");
        return new HashSet<>(Arrays.asList(SEPARATOR.split(text, -1)));
    }
}
