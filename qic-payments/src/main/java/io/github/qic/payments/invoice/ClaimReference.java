package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reference of an attendance on documents: {@code C} and 16 letters and digits. It is made from the collaborative and the
 * attendance alone, so it is the same in every statement, invoice and run, whoever claims it. It hides the pseudonym of the person
 * from readers, but not from somebody who has a list of pseudonyms and tries them. If a start is corrected, only the last three digits
 * change: {@link #withoutStart()}; an attendance whose person, gathering or day is corrected gets another reference.
 *
 * @param value the text
 */
public record ClaimReference(@JsonValue String value) implements Comparable<ClaimReference> {
    /** 65 bits from person, gathering and day: with a million attendances, two are the same in 1 of 70 million registers. */
    private static final int DAY = 13;

    private static final int START = 3;

    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\p{Z}\\p{Pd}]++");

    /** @throws InvalidValueException if the text is malformed */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClaimReference {
        Objects.requireNonNull(value, "value");
        if (!HashText.matches(value, 'C', DAY + START)) {
            throw InvalidValueException.of("", "must look like C8RT0M2J1XW5Q4K7H");
        }
    }

    /**
     * {@return the reference of an {@code attendance} of a {@code collaborative}} Its digits, in base 32, are the first 80 bits of
     * the SHA-256 of {@code collaborative/person/gathering/day}, to the last 15 of which the minute of the start is added: two
     * starts on a day never have the same reference.
     */
    public static ClaimReference of(Id<Collaborative> collaborative, AttendanceKey attendance) {
        Objects.requireNonNull(collaborative, "collaborative");
        String day =
                collaborative + "/" + attendance.participant() + "/" + attendance.gathering() + "/" + attendance.date();
        BigInteger bits = HashText.bits(day, DAY + START);
        int minute = attendance.start().toSecondOfDay() / 60;
        // Only the last digits change: what is carried out of them is dropped.
        return new ClaimReference("C" + HashText.digits(bits.shiftRight(5 * START), DAY)
                + HashText.digits(bits.add(BigInteger.valueOf(minute)), START));
    }

    /**
     * {@return the reference that somebody wrote, perhaps in small letters, with spaces or hyphens, or with the letters that resemble
     * 0 and 1; empty if it is another text}
     */
    public static Optional<ClaimReference> asWritten(String text) {
        String plain = SEPARATOR
                .matcher(text.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return HashText.matches(plain, 'C', DAY + START) ? Optional.of(new ClaimReference(plain)) : Optional.empty();
    }

    /** {@return what this reference has in common with every attendance of the same person, gathering and day} */
    public String withoutStart() {
        return value.substring(0, 1 + DAY);
    }

    @Override
    public int compareTo(ClaimReference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
