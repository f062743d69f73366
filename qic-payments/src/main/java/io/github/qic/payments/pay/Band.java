package io.github.qic.payments.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Objects;

/** A pay band of Agenda for Change, from 1 to 9 with band 8 in four parts. */
public enum Band {
    /** Band 1, closed to new staff since 1 December 2018. */
    @JsonProperty("1")
    BAND_1("1"),
    /** Band 2. */
    @JsonProperty("2")
    BAND_2("2"),
    /** Band 3. */
    @JsonProperty("3")
    BAND_3("3"),
    /** Band 4. */
    @JsonProperty("4")
    BAND_4("4"),
    /** Band 5. */
    @JsonProperty("5")
    BAND_5("5"),
    /** Band 6. */
    @JsonProperty("6")
    BAND_6("6"),
    /** Band 7. */
    @JsonProperty("7")
    BAND_7("7"),
    /** Band 8a. */
    @JsonProperty("8a")
    BAND_8A("8a"),
    /** Band 8b. */
    @JsonProperty("8b")
    BAND_8B("8b"),
    /** Band 8c. */
    @JsonProperty("8c")
    BAND_8C("8c"),
    /** Band 8d. */
    @JsonProperty("8d")
    BAND_8D("8d"),
    /** Band 9. */
    @JsonProperty("9")
    BAND_9("9");

    private final String code;

    Band(String code) {
        this.code = code;
    }

    /** {@return the code of the band in pay tables and on the wire, such as {@code 8a}} */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return "band " + code;
    }

    /**
     * {@return the band with this code: {@code 1} to {@code 7}, {@code 8a} to {@code 8d} or {@code 9}}
     *
     * @throws InvalidValueException if the code is unknown
     */
    public static Band of(String code) {
        Objects.requireNonNull(code, "code");
        for (Band band : values()) {
            if (band.code.equals(code)) {
                return band;
            }
        }
        throw InvalidValueException.of("", "must be a band: 1 to 7, 8a to 8d or 9");
    }
}
