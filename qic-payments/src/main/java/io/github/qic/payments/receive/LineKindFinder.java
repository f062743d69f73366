package io.github.qic.payments.receive;

import io.github.qic.core.internal.text.Spaces;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises what a line is for. A description is decisive only if all the words known here speak for one kind; without one, a line
 * with minutes, a rate, a band or a reference is for time.
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
        line.description().ifPresent(text -> said.addAll(kinds(text)));
        if (said.size() > 1
                && !said.contains(IncomingLineKind.ITEM)
                && line.minutes().isEmpty()) {
            said.remove(IncomingLineKind.TIME); // such as "National Insurance on backfill"
        }
        if (said.size() == 1) {
            return said.stream().findFirst();
        }
        boolean time = line.minutes().isPresent()
                || line.rate().isPresent()
                || line.band().isPresent()
                || line.claim().filter(text -> !Spaces.isBlank(text)).isPresent();
        return said.isEmpty() && time ? Optional.of(IncomingLineKind.TIME) : Optional.empty();
    }

    private static Set<IncomingLineKind> kinds(String description) {
        // "on-cost" and "on costs" are one word here, and no sign of anything else; so are other words of claim
        // statements.
        String text = ON_COST.matcher(description.toLowerCase(Locale.ROOT)).replaceAll("oncost");
        text = EXPENSE.matcher(text).replaceAll("expense");
        Set<String> words = new HashSet<>(Arrays.asList(SEPARATOR.split(text, -1)));
        Set<IncomingLineKind> kinds = EnumSet.noneOf(IncomingLineKind.class);
        for (Words known : KNOWN) {
            if (known.words().stream().anyMatch(words::contains)) {
                kinds.add(known.kind());
            }
        }
        return kinds;
    }
}
