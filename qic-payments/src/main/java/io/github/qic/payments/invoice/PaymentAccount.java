package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The bank account of a supplier: sort code and account number, or an IBAN. Many payers use only the account they have on file and
 * ignore the one on an invoice. Logs repeat what {@code toString} returns, so that contains no part of the account.
 */
@Value.Immutable
@JsonDeserialize(builder = PaymentAccount.Builder.class)
public sealed interface PaymentAccount permits ImmutablePaymentAccount {
    /** {@return the name of the account holder} */
    @Value.Redacted
    String name();

    /** {@return the sort code, such as {@code 20-00-00}} */
    @Value.Redacted
    Optional<String> sortCode();

    /** {@return the account number, eight digits} */
    @Value.Redacted
    Optional<String> accountNumber();

    /** {@return the IBAN, without spaces} */
    @Value.Redacted
    Optional<String> iban();

    /** ISO 13616: with the first four characters moved to the end and letters as 10 to 35, the number modulo 97 is 1. */
    private static boolean isIban(String iban) {
        if (!Builder.IBAN.matcher(iban).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).equals(BigInteger.ONE);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this account} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds accounts. */
    final class Builder extends ImmutablePaymentAccount.Builder {
        private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
        private static final Pattern SORT_CODE = Pattern.compile("[0-9]{2}-[0-9]{2}-[0-9]{2}");
        private static final Pattern NUMBER = Pattern.compile("[0-9]{8}");

        Builder() {}

        /** @throws InvalidValueException if a part is malformed, or there is neither an IBAN nor sort code and number */
        @Override
        public PaymentAccount build() {
            PaymentAccount account = super.build();
            Problems problems = new Problems();
            CodeRules.requireLine(problems, account.name(), "/name");
            boolean sortCode = account.sortCode().isPresent();
            problems.require(
                            sortCode == account.accountNumber().isPresent(),
                            "/sortCode",
                            "must be given together with /accountNumber")
                    .require(
                            sortCode || account.iban().isPresent(),
                            "",
                            "must have a sort code with an account number, or an IBAN");
            CodeRules.requireForm(problems, account.sortCode(), SORT_CODE, "/sortCode", "must look like 20-00-00");
            CodeRules.requireForm(problems, account.accountNumber(), NUMBER, "/accountNumber", "must be eight digits");
            return problems.require(
                            account.iban().stream().allMatch(PaymentAccount::isIban),
                            "/iban",
                            "is not an IBAN: its form or check digits are wrong")
                    .returnIfNone(account);
        }
    }
}
