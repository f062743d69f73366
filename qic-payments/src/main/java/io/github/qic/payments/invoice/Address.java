package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A postal address. */
@Value.Immutable
@JsonDeserialize(builder = Address.Builder.class)
public sealed interface Address permits ImmutableAddress {
    /** {@return building and street, one to four lines} */
    List<String> lines();

    /** {@return the town} */
    String town();

    /** {@return the postcode; in the United Kingdom of the form {@code NG7 2UH}} */
    String postcode();

    /** {@return the ISO 3166 code of the country, by default {@code GB}} */
    @Value.Default
    default String country() {
        return "GB";
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this address} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds addresses. */
    final class Builder extends ImmutableAddress.Builder {
        private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

        private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");

        Builder() {}

        /**
         * @throws InvalidValueException if a part is blank, has more than 1,000 characters or is not one line, or the postcode or
         *     country is malformed
         */
        @Override
        public Address build() {
            Address address = super.build();
            List<String> lines = address.lines();
            String country = address.country();
            String postcode = address.postcode();
            Problems problems = new Problems()
                    .require(!lines.isEmpty() && lines.size() <= 4, "/lines", "must be one to four lines")
                    .require(
                            COUNTRY.matcher(country).matches(),
                            "/country",
                            "must be two capital letters, such as GB (not UK)")
                    .require(!"UK".equals(country), "/country", "must be GB for the United Kingdom")
                    .require(
                            !"GB".equals(country) || POSTCODE.matcher(postcode).matches() || postcode.equals("GIR 0AA"),
                            "/postcode",
                            "must look like NG7 2UH");
            CodeRules.requireLine(problems, address.town(), "/town");
            CodeRules.requireLine(problems, postcode, "/postcode");
            for (int i = 0; i < lines.size(); i++) {
                CodeRules.requireLine(problems, lines.get(i), "/lines/" + i);
            }
            return problems.returnIfNone(address);
        }
    }
}
