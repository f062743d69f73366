package io.github.qic.payments.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A reference account of one supplier: a list of dated amounts in pence, added up anew for every question. */
final class AccountModel {
    /** What an amount is. */
    enum What {
        OWED,
        CREDITED,
        SETTLED,
        CASH,
        WRITTEN_OFF
    }

    private record Amount(What what, LocalDate day, String document, long pence) {}

    private final List<Amount> amounts = new ArrayList<>();
    final Map<String, LocalDate> issued = new LinkedHashMap<>();
    final Map<String, LocalDate> due = new LinkedHashMap<>();
    final Set<LocalDate> everClosed = new HashSet<>();
    LocalDate closed = LocalDate.MIN;

    void add(What what, LocalDate day, String document, long pence) {
        amounts.add(new Amount(what, day, document, pence));
    }

    private long sum(What what, LocalDate by, Predicate<String> document) {
        return amounts.stream()
                .filter(a -> a.what() == what && !a.day().isAfter(by) && document.test(a.document()))
                .mapToLong(Amount::pence)
                .sum();
    }

    long outstanding(String document, LocalDate by) {
        Predicate<String> one = document::equals;
        return sum(What.OWED, by, one)
                - sum(What.CREDITED, by, one)
                - sum(What.SETTLED, by, one)
                - sum(What.WRITTEN_OFF, by, one);
    }

    long onAccount(LocalDate by) {
        return sum(What.CASH, by, any -> true) - sum(What.SETTLED, by, any -> true);
    }

    long balance(LocalDate by) {
        return issued.keySet().stream().mapToLong(d -> outstanding(d, by)).sum() - onAccount(by);
    }

    long inBand(LocalDate by, long from, long to) {
        return due.entrySet().stream()
                .filter(d -> by.toEpochDay() - d.getValue().toEpochDay() >= from
                        && by.toEpochDay() - d.getValue().toEpochDay() <= to)
                .mapToLong(d -> outstanding(d.getKey(), by))
                .sum();
    }

    /** Whether a document can take an amount: neither more than it was ever worth, nor less than nothing. */
    boolean takes(String document, LocalDate day, long pence) {
        LocalDate issue = issued.get(document);
        if (issue == null || day.isBefore(issue)) {
            return false;
        }
        Predicate<String> one = document::equals;
        long owed = sum(What.OWED, LocalDate.MAX, one);
        long due = owed - sum(What.CREDITED, LocalDate.MAX, one);
        long after = sum(What.SETTLED, LocalDate.MAX, one) + sum(What.WRITTEN_OFF, LocalDate.MAX, one) + pence;
        return after >= Math.min(0, Math.min(owed, due)) && after <= Math.max(0, Math.max(owed, due));
    }

    boolean isOpen(LocalDate day) {
        return day.isAfter(closed);
    }
}
