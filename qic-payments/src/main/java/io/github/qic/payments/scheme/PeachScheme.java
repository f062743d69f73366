package io.github.qic.payments.scheme;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.RateUnit;
import java.util.List;
import java.util.Objects;

/**
 * The backfill of the PEACH collaborative: general practitioners at the rates of the BMA, care home managers at Band 7,
 * nurses at Band 5 and care home workers at Band 4 of Agenda for Change, paid to the employer on invoice. The paper does not
 * state the pay point, so the caller has to choose it; it does not mention other roles in care homes, so no rule covers them.
 */
public final class PeachScheme {
    private static final List<OrganisationKind> CARE_HOMES =
            List.of(OrganisationKind.CARE_HOME_WITH_NURSING, OrganisationKind.CARE_HOME_WITHOUT_NURSING);

    private PeachScheme() {}

    /** {@return the scheme with a pay point for each band and a point in the range for salaried general practitioners} */
    public static Scheme with(PointChoice point, RangePoint gp) {
        Objects.requireNonNull(gp, "gp");
        return Scheme.builder()
                .id(Id.of("peach-backfill"))
                .title("PEACH backfill")
                .addRules(SchemeRule.builder()
                        .name("general practitioners")
                        .addRoles(Role.GP)
                        .addEmployerKinds(OrganisationKind.GP_PRACTICE)
                        .terms(PayTerms.plain(new SalariedGpBasis(gp, RateUnit.HOUR)))
                        .build())
                .addRules(careHome("care home managers", Role.CARE_HOME_MANAGER, Band.BAND_7, point))
                .addRules(careHome("care home nurses", Role.CARE_HOME_NURSE, Band.BAND_5, point))
                .addRules(careHome("care home staff", Role.CARE_HOME_WORKER, Band.BAND_4, point))
                .addRules(unpaid("NHS and university staff", Sector.NHS, Sector.UNIVERSITY))
                .addRules(unpaid("others", Sector.LOCAL_GOVERNMENT, Sector.VOLUNTARY, Sector.PUBLIC))
                .addAssumptions(
                        "The paper gives the bands but no pay point: paid at the " + point.text() + " of each band.",
                        "The paper pays general practitioners at BMA rates without saying which: paid by the hour at the "
                                + Words.of(gp) + " of the range for salaried GPs.",
                        "The paper names no on-costs: none are paid.")
                .build();
    }

    private static SchemeRule careHome(String name, Role role, Band band, PointChoice point) {
        return SchemeRule.builder()
                .name(name)
                .addRoles(role)
                .employerKinds(CARE_HOMES)
                .terms(PayTerms.plain(new BandBasis(band, point)))
                .build();
    }

    private static SchemeRule unpaid(String name, Sector... sectors) {
        return SchemeRule.builder()
                .name(name)
                .addSectors(sectors)
                .unpaid("backfill is offered to general practitioners and care home staff only")
                .build();
    }
}
