package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Who claims and issues invoices: the employer of the people who attended, or a person without an employer, who is paid directly.
 */
@Value.Immutable
@JsonDeserialize(builder = Supplier.Builder.class)
public sealed interface Supplier permits ImmutableSupplier {
    /** {@return the id of the organisation in the collaborative; for a person, {@link PersonReference#supplierId()}} */
    Id<Organisation> id();

    /** {@return the name on its documents} */
    String name();

    /** {@return the address} */
    Address address();

    /** {@return the ODS code, 1 to 10 capital letters and digits} */
    Optional<String> odsCode();

    /** {@return the Companies House number, eight characters} */
    Optional<String> companyNumber();

    /** {@return the VAT treatment of its documents} */
    VatTreatment vat();

    /** {@return the VAT number, such as {@code GB123456789}; required unless {@link #vat()} is outside the scope} */
    Optional<String> vatNumber();

    /** {@return the account to pay into} */
    PaymentAccount account();

    /** {@return the organisations that it succeeded, such as by a merger: what they billed is not due to it again} */
    List<Id<Organisation>> predecessors();

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
        private static final Pattern COMPANY_NUMBER = Pattern.compile("[0-9]{8}|[A-Z]{2}[0-9]{6}");
        private static final Pattern VAT_NUMBER = Pattern.compile("GB([0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3})|XI[0-9]{9}");

        Builder() {}

        /**
         * @throws InvalidValueException if the name is blank or has more than 1,000 characters, a code is malformed, a required
         *     VAT number is missing, or it is its
         *     own predecessor
         */
        @Override
        public Supplier build() {
            Supplier supplier = super.build();
            Problems problems = new Problems();
            CodeRules.requireLine(problems, supplier.name(), "/name");
            problems.require(
                    !supplier.vat().needsVatNumber() || supplier.vatNumber().isPresent(),
                    "/vatNumber",
                    "is missing: a standard-rated or exempt supplier must be registered for VAT (EN 16931, BR-S-02 and"
                            + " BR-E-02)");
            CodeRules.requireCode(problems, supplier.odsCode(), "/odsCode");
            CodeRules.requireForm(
                    problems, supplier.companyNumber(), COMPANY_NUMBER, "/companyNumber", "must look like 01234567");
            CodeRules.requireForm(
                    problems, supplier.vatNumber(), VAT_NUMBER, "/vatNumber", "must look like GB123456789");
            return problems.require(
                            !supplier.predecessors().contains(supplier.id()),
                            "/predecessors",
                            "must not include the supplier itself")
                    .returnIfNone(supplier);
        }
    }
}
