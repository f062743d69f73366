package io.github.qic.payments.show;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Role;
import io.github.qic.payments.invoice.Address;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Values in words, the same under every locale. */
final class DocumentWords {
    private DocumentWords() {}

    /** Text of others cannot begin a line of its own. */
    static String oneLine(String text) {
        return text.replaceAll("(\\R|\\t)+", " ");
    }

    static String day(LocalDate date) {
        String month = Words.capital(date.getMonth());
        return date.getDayOfMonth() + " " + month + " " + date.getYear();
    }

    static String period(DateRange period) {
        return period.from().equals(period.to()) ? day(period.from()) : day(period.from()) + " to " + day(period.to());
    }

    static String role(Role role) {
        return StringUtils.capitalize(role.label());
    }

    static String basis(DocumentLine line) {
        String basis = StringUtils.capitalize(line.basis());
        return line.reverses().map(taken -> basis + ", taking back " + taken).orElse(basis);
    }

    static String minutes(DocumentLine line) {
        return line.unit().isTime() ? String.format(Locale.ROOT, "%,d", line.quantity()) : "";
    }

    static String rate(DocumentLine line) {
        return line.unit().isTime() ? line.price().display() + unit(line.unit()) : "";
    }

    private static String unit(LineUnit unit) {
        return unit == LineUnit.HOUR ? "/hour" : "/session";
    }

    static Stream<String> address(Address address) {
        return Stream.concat(
                address.lines().stream(),
                Stream.concat(
                        Stream.of(address.town(), address.postcode()),
                        address.country().equals("GB") ? Stream.empty() : Stream.of(address.country())));
    }
}
