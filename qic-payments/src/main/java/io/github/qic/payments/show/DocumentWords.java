package io.github.qic.payments.show;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Role;
import io.github.qic.payments.invoice.Address;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Values as text, the same in every locale. */
final class DocumentWords {
    private DocumentWords() {}

    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + Words.capital(date.getMonth()) + " " + date.getYear();
    }

    static String period(DateRange period) {
        return period.from().equals(period.to()) ? day(period.from()) : day(period.from()) + " to " + day(period.to());
    }

    static String month(YearMonth month) {
        return Words.capital(month.getMonth()) + " " + month.getYear();
    }

    static String role(Role role) {
        return StringUtils.capitalize(role.label());
    }

    static String basis(DocumentLine line) {
        String basis = StringUtils.capitalize(line.basis());
        return line.reverses().map(taken -> basis + ", reversing " + taken).orElse(basis);
    }

    static String minutes(DocumentLine line) {
        return line.unit().isTime() ? String.format(Locale.ROOT, "%,d", line.quantity()) : "";
    }

    static String rate(DocumentLine line) {
        return line.unit().isTime()
                ? line.price().display() + (line.unit() == LineUnit.HOUR ? "/hour" : "/session")
                : "";
    }

    /** The country is given only abroad. */
    static List<String> address(Address address) {
        Stream<String> country = Stream.of(address.country()).filter(code -> !code.equals("GB"));
        return Stream.of(address.lines().stream(), Stream.of(address.town(), address.postcode()), country)
                .flatMap(lines -> lines)
                .toList();
    }
}
