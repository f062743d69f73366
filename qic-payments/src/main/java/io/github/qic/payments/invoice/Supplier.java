package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** The organisation that claims and issues invoices: the employer of those who attended. */
@Value.Immutable
@JsonDeserialize(builder = Supplier.Builder.class)
public interface Supplier {
    /** {@return the organisation of the collaborative} */
    Id<Organisation> id();

    /** {@return the name on its documents} */
    String name();

    /** {@return its address} */
    Address address();

    /** {@return its ODS code, 1 to 10 capital letters and digits} */
    Optional<String> odsCode();

    /** {@return its number at Companies House, eight characters} */
    Optional<String> companyNumber();

    /** {@return how its documents stand to VAT} */
    VatTreatment vat();

    /** {@return its VAT number, such as {@code GB123456789}; required unless {@link #vat()} is outside the scope} */
    Optional<String> vatNumber();

    /** {@return where it is paid} */
    PaymentAccount account();

    private Supplier checked() {
        Problems problems = new Problems();
        CodeRules.line(problems, name(), "/name");
        problems.require(
                !vat().needsVatNumber() || vatNumber().isPresent(),
                "/vatNumber",
                "is missing: a standard-rated or exempt supplier must be registered for VAT (EN 16931, BR-S-02 and BR-E-02)");
        CodeRules.ods(problems, odsCode(), "/odsCode");
        companyNumber()
                .ifPresent(number -> problems.require(
                        number.matches("([0-9]{8}|[A-Z]{2}[0-9]{6})"), "/companyNumber", "must look like 01234567"));
        vatNumber()
                .ifPresent(number -> problems.require(
                        number.matches("GB([0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3})|XI[0-9]{9}"),
                        "/vatNumber",
                        "must look like GB123456789"));
        return problems.returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this supplier} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds suppliers. */
    final class Builder extends ImmutableSupplier.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException for a blank name, codes of the wrong form, and a VAT treatment without the
         *     number it needs
         */
        @Override
        public Supplier build() {
            return super.build().checked();
        }
    }
}
