package io.github.qic.core.people;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A body that employs people, hosts meetings, commissions care or delivers it. */
@Value.Immutable
@JsonDeserialize(builder = Organisation.Builder.class)
public sealed interface Organisation permits ImmutableOrganisation {
    /** {@return its id} */
    Id<Organisation> id();

    /** {@return its name} */
    String name();

    /** {@return what it is} */
    OrganisationKind kind();

    /** {@return the site it belongs to; empty if it serves several, such as a university} */
    Optional<Id<Site>> site();

    /** {@return its ODS code (NHS Organisation Data Service), 1 to 10 capital letters and digits} */
    Optional<String> odsCode();

    /**
     * {@return its location id at the Care Quality Commission, such as {@code 1-1000000001}; locations of NHS trusts have their
     * ODS code there}
     */
    Optional<String> cqcId();

    private Organisation checked() {
        Problems problems = new Problems().requireName(name(), "/name");
        odsCode()
                .ifPresent(code -> problems.require(
                        Builder.ODS_CODE.matcher(code).matches(),
                        "/odsCode",
                        "must be 1 to 10 capital letters and digits"));
        cqcId().ifPresent(id -> problems.require(
                Builder.CQC_ID.matcher(id).matches(), "/cqcId", "must look like 1-1000000001 or RX100"));
        return problems.returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableOrganisation.Builder {
        private static final Pattern ODS_CODE = Pattern.compile("[A-Z0-9]{1,10}");

        private static final Pattern CQC_ID = Pattern.compile("1-[0-9]{6,12}|[A-Z0-9]{3,10}");

        Builder() {}

        /** @throws InvalidValueException if the name is blank or has more than 1,000 characters, or a code is malformed */
        @Override
        public Organisation build() {
            return super.build().checked();
        }
    }
}
