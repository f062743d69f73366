package io.github.qic.payments.receive;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Role;
import io.github.qic.payments.invoice.DocumentReference;
import java.time.LocalDate;
import java.util.Optional;

/** Roles, numbers and days as they are written in messages. */
final class Wording {
    private Wording() {}

    /** {@return a role with its article, such as {@code an administrator}} */
    static String article(Role role) {
        String label = role.label();
        return ("aeio".indexOf(label.charAt(0)) >= 0 ? "an " : "a ") + label;
    }

    /** {@return a number of people of a role, such as {@code 3 care home managers}} */
    static String people(int count, Optional<Role> role) {
        String one = role.map(Role::label).orElse("attendance");
        return count + " " + (count == 1 || one.endsWith("s") ? one : one + "s");
    }

    /** {@return a number with its verb, such as {@code 1 is} or {@code 2 are}} */
    static String are(int count) {
        return count + (count == 1 ? " is" : " are");
    }

    /** {@return a document by number and date, such as {@code INV7 of 31 May 2026}; the number may have the date already} */
    static String document(DocumentReference document) {
        String number = document.number().value();
        return number.endsWith(" of " + document.issueDate()) ? number : number + " of " + day(document.issueDate());
    }

    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + Words.capital(date.getMonth()) + " " + date.getYear();
    }
}
